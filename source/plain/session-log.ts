import type { CheckResult, Verdict } from '../core/checks/check.ts';
import { checksWait, countedChecks } from '../report/counted-checks.ts';
import { marks } from '../report/marks.ts';
import { isTrouble, resultText, worstFirst } from '../report/result-text.ts';
import type { TextStyle } from '../report/text-style.ts';
import { wrap } from '../report/wrap.ts';
import type { ConnectLine } from '../session/connect/connect-line.ts';
import { connectLines } from '../session/connect/connect-lines.ts';
import { programLines } from '../session/connect/infra-program.ts';
import { sightLines } from '../session/connect/server-output.ts';
import type { Session } from '../session/session.ts';
import { stepResults } from '../session/steps/step-results.ts';
import { type Step, stepNumber, steps, stepTitles } from '../session/steps/steps.ts';
import { signInLog } from './sign-in-log.ts';
import { connectText } from './step-lines.ts';

/** Returns the lines about changes in a session since the last call, at first since `begin`. */
export function createSessionLog(begin: Session, style: TextStyle): (session: Session) => readonly string[] {
  let before: Session | undefined;
  const reported = new Map<string, CheckResult>();

  return (now) => {
    const last = before ?? begin;
    const isFirst = before === undefined;
    if (now === before) return [];
    before = now;
    const { step } = now;
    const hasArrived = isFirst || last.step !== step;
    return [
      ...vendorNews(last, now, style),
      ...checkingNews(last, now),
      ...signInLog(last.run?.signIn, now.run?.signIn),
      // Final results of a step belong to it, even if the session is already on the next one.
      ...(last.step === step ? [] : resultNews(now, last.step, true)),
      ...(hasArrived ? ['', `Step ${stepNumber(step) + 1} of ${steps.length}: ${stepTitles[step]}`] : []),
      ...resultNews(now, step, now.run === undefined),
      ...connectText(connectNews(last, now), wrapped),
      ...(now.notice === undefined || now.notice === last.notice ? [] : [wrapped(now.notice.text)]),
    ];
  };

  /** `isSettled`: nothing more will come, so results that need no attention can be counted. */
  function resultNews(session: Session, step: Step, isSettled: boolean): readonly string[] {
    const times = new Map<string, number>();
    const turned: CheckResult[] = [];
    const fresh = stepResults(session, step).filter((result) => {
      const { id, verdict } = result;
      if (!isSettled && !isTrouble(result)) return false;
      const time = (times.get(id) ?? 0) + 1;
      times.set(id, time);
      // A check may have several findings; each is repeated only if its outcome changes.
      const key = `${id} ${time}`;
      const told = reported.get(key);
      reported.set(key, result);
      const isNew = told === undefined || outcome(told) !== outcome(result);
      // The end of waiting for another check is news of that one.
      if (isNew && verdict === 'pass' && told && isTrouble(told)) turned.push(result);
      return isNew;
    });
    const count = (wanted: Verdict) => fresh.filter(({ verdict }) => verdict === wanted).length;
    const [waiting, passed] = [count('blocked'), count('pass') - turned.length];
    // Passed checks would hide those that need attention; `d` shows them.
    return [
      ...turned.map(({ title, summary }) => wrapped(`${title}: ${marks.pass.word}. ${summary}`)),
      ...worstFirst(fresh.filter(isTrouble)).map((result) => resultText(result, style)),
      ...(waiting === 0 ? [] : [`${checksWait(waiting)} for what failed.`]),
      ...(passed === 0 ? [] : [`${countedChecks(passed)} passed.`]),
    ];
  }

  function wrapped(text: string): string {
    return wrap(text, style.columns, '');
  }
}

/** Different words of a pass are no change. */
function outcome({ verdict, code, summary }: CheckResult): string {
  return verdict === 'pass' ? code : `${code} ${summary}`;
}

function vendorNews(before: Session, { vendor }: Session, { columns }: TextStyle): readonly string[] {
  if (vendor === undefined || vendor.vendor.id === before.vendor?.vendor.id) return [];
  const { label, fit, note } = vendor.vendor;
  return [
    `This looks like ${label}.`,
    ...(fit === 'works' || note === undefined ? [] : [wrap(note, columns, '')]),
  ];
}

/** Once for each run; a watch repeats and reports only changes. */
function checkingNews(before: Session, { run }: Session): readonly string[] {
  if (run === undefined || run.id === before.run?.id || run.for === 'watch') return [];
  return [run.for === 'login' ? 'Preparing the login …' : 'Checking …'];
}

/** What was written is reported once it is compared with the provider's document. */
function connectNews(before: Session, now: Session): readonly ConnectLine[] {
  const isNew = before.connect.is !== now.connect.is;
  const isJudged = before.run !== undefined && now.run === undefined;
  const isTold = now.connect.is === 'stored' ? isJudged : isNew;
  if (isTold) return [...programLines(now), ...connectLines(now)];
  return isJudged ? sightLines(now) : [];
}
