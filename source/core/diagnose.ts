import type { AnyCheck, CheckResult, Reference } from './checks/check.ts';
import type { Consequences } from './checks/consequence.ts';
import { hasCause, isReady, judge, type RunValues, valueRedacted } from './checks/judge.ts';
import type { FactName, Gathered } from './facts/facts.ts';
import { type Absent, isAbsent } from './run/absent.ts';
import type { Ports } from './run/ports.ts';
import { presentFact } from './run/present-fact.ts';
import type { AnyProbe } from './run/probe.ts';
import {
  asReceived,
  type FactSecrets,
  keepSecrets,
  Received,
  secretsFor,
  shown,
} from './secrets/received.ts';

/** What a run is made of; the same for every shell. */
export interface Engine {
  readonly probes: readonly AnyProbe[];
  readonly checks: readonly AnyCheck[];
  readonly consequences: Consequences;
  /** What checks may consult besides the facts, given the product recognised so far. */
  reference(gathered: Gathered): Reference;
  /** Values that any text may name, computed from what is known so far. */
  runValues(gathered: Gathered): RunValues;
}

/** Facts enter and leave without secrets; checks judge the facts as received. */
export interface Run {
  /** Facts already known, including the input; they are not gathered again. */
  readonly have: Gathered;
  /** The facts to gather, with everything they need. */
  readonly want: readonly FactName[];
  readonly secrets?: FactSecrets['input'];
}

export type Progress =
  | { readonly type: 'gathering'; readonly fact: FactName }
  | { readonly type: 'gathered'; readonly fact: FactName; readonly gathered: Gathered }
  /** Results of the checks that could be judged so far, in the order of the registry. */
  | { readonly type: 'judged'; readonly results: readonly CheckResult[] };

export interface Diagnosis {
  readonly gathered: Gathered;
  /** In the order of the registry. */
  readonly results: readonly CheckResult[];
}

/**
 * Gathers facts, as many at a time as their needs allow, and judges each check as soon as its facts are known. Checks
 * that need a fact not wanted in this run are left out. Cancelling keeps the facts gathered so far. Yields to keys and
 * signals between checks.
 */
export async function* diagnose(
  { probes, checks, consequences, reference, runValues }: Engine,
  { have, want, secrets = {} }: Run,
  ports: Ports,
  signal: AbortSignal,
): AsyncGenerator<Progress, Diagnosis> {
  let gathered = asReceived(have);
  if (gathered.input) keepSecrets(gathered.input, secrets);
  let shownFacts = have;
  const pending = wanted(probes, want, have);
  const running = new Map<FactName, Promise<readonly [FactName, NonNullable<Gathered[FactName]>]>>();
  const judged = new Map<string, readonly CheckResult[]>();

  try {
    while (true) {
      for (const probe of [...pending]) {
        if (signal.aborted || !probe.needs.every((name) => gathered[name] !== undefined)) continue;
        pending.delete(probe);
        running.set(probe.gives, gather(probe, gathered, ports, signal));
        yield { type: 'gathering', fact: probe.gives };
      }
      const fresh = await judgeReady();
      if (fresh.length > 0) yield { type: 'judged', results: fresh };
      if (running.size === 0) break;
      const [fact, value] = await Promise.race(running.values());
      running.delete(fact);
      gathered = { ...gathered, [fact]: value };
      shownFacts = { ...shownFacts, [fact]: shown(fact, value, ports.redactor) };
      yield { type: 'gathered', fact, gathered: shownFacts };
    }
    return { gathered: shownFacts, results: checks.flatMap((check) => judged.get(check.id) ?? []) };
  } finally {
    ports.http.close();
  }

  /** In registry order; a check waits for those it comes after, so that `blocked` always has a reason. */
  async function judgeReady(): Promise<readonly CheckResult[]> {
    const fresh: CheckResult[] = [];
    const ready = checks.filter((check) => !judged.has(check.id) && isReady(check, gathered));
    if (ready.length === 0) return fresh;
    const inThisRun = (id: string) => checks.some((check) => check.id === id && couldBeReady(check));
    const context = {
      reference: reference(gathered),
      consequences,
      runValues: runValues(gathered),
      redactor: ports.redactor,
    };
    for (const check of ready) {
      if (check.optionalFacts?.some((name) => gathered[name] === undefined && isPending(name))) continue;
      if (running.size > 0 && waitsForCause(check)) continue;
      const causes = (check.causedBy ?? []).map((named) => named.replace(/\/.*/, ''));
      const earlier = [...check.dependsOn, ...causes, ...(check.saidBy ?? [])];
      if (earlier.some((id) => !judged.has(id) && inThisRun(id))) continue;
      const results = judge(check, gathered, judged, context);
      judged.set(check.id, results);
      fresh.push(...results);
      await ports.clock.giveWay();
    }
    return fresh;
  }

  /** The cause may still be pending, so such a check is judged last. */
  function waitsForCause(check: AnyCheck): boolean {
    return check.needs.some((name) => {
      const fact = gathered[name];
      return isAbsent(fact) && hasCause(fact);
    });
  }

  function couldBeReady(check: AnyCheck): boolean {
    return check.needs.every((name) => gathered[name] !== undefined || isPending(name));
  }

  function isPending(name: FactName): boolean {
    return running.has(name) || (!signal.aborted && [...pending].some((probe) => probe.gives === name));
  }
}

/**
 * Judges facts gathered by an earlier run, without any request. `masked` lists the checks whose values were redacted
 * from these facts.
 */
export function judgeGathered(
  { checks, consequences, reference, runValues }: Engine,
  gathered: Gathered,
  masked: ReadonlySet<string> = new Set(),
): Diagnosis {
  const judged = new Map<string, readonly CheckResult[]>();
  const context = { reference: reference(gathered), consequences, runValues: runValues(gathered) };
  for (const check of checks) {
    if (!isReady(check, gathered)) continue;
    judged.set(
      check.id,
      masked.has(check.id) ? [valueRedacted(check)] : judge(check, gathered, judged, context),
    );
  }
  return { gathered, results: [...judged.values()].flat() };
}

/**
 * Ids of the checks whose results cannot be reproduced from the redacted facts. Masking one can change later results,
 * so this repeats until nothing changes.
 */
export function maskedChecks(engine: Engine, { gathered, results }: Diagnosis): ReadonlySet<string> {
  const masked = new Set<string>();
  let before: number;
  do {
    before = masked.size;
    const again = judgeGathered(engine, gathered, masked).results;
    for (const { id } of results)
      if (!masked.has(id) && findings(id, again) !== findings(id, results)) masked.add(id);
  } while (masked.size > before);
  return masked;
}

function findings(id: string, results: readonly CheckResult[]): string {
  const own = results.filter((result) => result.id === id);
  return own.map(({ verdict, code, blockedBy = '' }) => `${verdict} ${code} ${blockedBy}`).join(', ');
}

function wanted(probes: readonly AnyProbe[], want: readonly FactName[], have: Gathered): Set<AnyProbe> {
  const chosen = new Set<AnyProbe>();
  const add = (name: FactName): void => {
    if (have[name] !== undefined) return;
    const probe = probes.find(({ gives }) => gives === name);
    if (!probe || chosen.has(probe)) return;
    chosen.add(probe);
    probe.needs.forEach(add);
  };
  want.forEach(add);
  return chosen;
}

const onlyGuessed =
  'The URL as typed did not lead to this issuer, so nothing about the client is sent to it.';

const stopped: Absent = { absent: 'stopped', why: 'It was stopped before this was known.' };

async function gather(
  probe: AnyProbe,
  gathered: Gathered,
  ports: Ports,
  signal: AbortSignal,
): Promise<readonly [FactName, NonNullable<Gathered[FactName]>]> {
  const missing = probe.needs.map((name) => gathered[name]).find(isAbsent);
  if (missing) {
    const absent: Absent = {
      absent: missing.absent === 'crashed' ? 'needs-missing' : missing.absent,
      why: missing.why,
    };
    return [probe.gives, absent];
  }
  if (probe.showsClient && presentFact(gathered, 'discovery')?.reachedBy === 'guess')
    return [probe.gives, { absent: 'issuer-guessed', why: onlyGuessed }];
  try {
    const have = Object.fromEntries(probe.needs.map((name) => [name, gathered[name]])) as never;
    const secrets = secretsFor(probe.needs, probe.spends ?? [], gathered);
    const given = await probe.gather(have, { ...ports, secrets }, signal);
    // An interrupted request is nobody's fault; a login that the person cancelled is a fact.
    if (signal.aborted && probe.asks === 'network') return [probe.gives, stopped];
    if (!(given instanceof Received)) return [probe.gives, given];
    keepSecrets(given.fact, given.secrets);
    return [probe.gives, given.fact];
  } catch (error) {
    if (signal.aborted) return [probe.gives, stopped];
    return [probe.gives, { absent: 'crashed', why: `The probe stopped with an error: ${String(error)}.` }];
  }
}
