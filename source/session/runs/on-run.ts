import { type CheckResult, type Phase, phases } from '../../core/checks/check.ts';
import type { Diagnosis, Progress } from '../../core/diagnose.ts';
import type { FactName, Facts, Gathered } from '../../core/facts/facts.ts';
import { comparePeople } from '../login/another-person.ts';
import { endWaiting } from '../login/login.ts';
import type { Run, Session } from '../session.ts';
import { stepsShowing } from '../steps/steps.ts';
import { continueAfterRun } from '../steps/submit.ts';
import { afterLook } from '../watch.ts';
import { without } from '../without.ts';
import { withFacts } from './invalidation.ts';

/** News of the current run; those of any other are too late. */
export function onProgress(
  session: Session,
  { run, progress }: { readonly run: number; readonly progress: Progress },
): Session {
  const current = session.run;
  if (current?.id !== run) return session;
  switch (progress.type) {
    case 'gathering':
      return { ...session, run: { ...current, gathering: [...current.gathering, progress.fact] } };
    case 'gathered': {
      const gathering = current.gathering.filter((fact) => fact !== progress.fact);
      const fresh = { [progress.fact]: progress.gathered[progress.fact] };
      const known = withFacts({ ...session, run: { ...current, gathering } }, fresh);
      return progress.fact === 'login' ? endWaiting(known) : known;
    }
    case 'judged':
      return { ...session, judged: merged(session.judged, counting(current, progress.results)) };
  }
}

export function onDiagnosed(
  session: Session,
  { run: id, diagnosis }: { readonly run: number; readonly diagnosis: Diagnosis },
): Session {
  const { run } = session;
  if (run?.id !== id) return session;
  const ended: Session = {
    ...withDiagnosis(session, run, diagnosis),
    checkedAt: { ...session.checkedAt, ...checkedNow(run, session.now) },
  };
  const told = run.for === 'login' ? comparePeople(ended) : afterLook(ended);
  return continueAfterRun(told, run.for);
}

/** The run is over: takes its results and facts. */
export function withDiagnosis(session: Session, run: Run, { gathered, results }: Diagnosis): Session {
  const current = withFacts(session, learned(run, gathered));
  return { ...without(current, 'run'), judged: counting(current.run ?? run, results) };
}

function checkedNow({ want }: Run, now: number): Session['checkedAt'] {
  return Object.fromEntries(stepsShowing(want).map((step) => [step, now]));
}

/** The facts that the run wanted; those that could not be gathered are known to be absent. */
function learned({ want }: Run, gathered: Gathered): Gathered {
  const entries = want.map((fact): readonly [FactName, Facts[FactName] | object] => [
    fact,
    gathered[fact] ?? { absent: 'crashed', why: 'It could not be looked up.' },
  ]);
  return Object.fromEntries(entries);
}

function counting({ outdated }: Run, results: readonly CheckResult[]): readonly CheckResult[] {
  return results.filter(({ phase }) => !outdated.includes(phase));
}

/** New results replace earlier ones of the same checks, in the order of phases. */
function merged(old: readonly CheckResult[], fresh: readonly CheckResult[]): readonly CheckResult[] {
  const ids = new Set(fresh.map(({ id }) => id));
  const order = (phase: Phase) => phases.indexOf(phase);
  return [...old.filter(({ id }) => !ids.has(id)), ...fresh].sort((a, b) => order(a.phase) - order(b.phase));
}
