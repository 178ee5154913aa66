import type { Result } from '../core/http/failure.ts';
import { printable } from '../core/text/printable.ts';
import { onLookedAt, onWritten } from './connect/by-api.ts';
import { onInfraFound } from './connect/infra-found.ts';
import { onInfraEnded } from './connect/infra-program.ts';
import { onDemoChange, onDemoSignIn } from './demo.ts';
import { invitationOf } from './login/sign-in.ts';
import type { Answered, QuestionName, ReportFile, SavedReport } from './question.ts';
import type { Session } from './session.ts';
import { notify } from './timers.ts';

/** Handles the answer to a question. */
export function onAnswered(session: Session, answered: Answered): Session {
  // The table pairs each question with its own handler, which TypeScript cannot follow through a union.
  const handle = answers[answered.question.type] as (session: Session, answered: Answered) => Session;
  return handle(session, answered);
}

const answers: {
  readonly [Name in QuestionName]: (session: Session, answered: Answered<Name>) => Session;
} = {
  'load-saved': (session, { answer }) => notifyOnce({ ...session, saved: answer.providers }, answer.notice),
  'save-provider': (session, { answer }) =>
    answer.ok
      ? notifyOnce(session, answer.value.notice)
      : notify(session, 'These answers could not be saved.', 'bad'),
  copy: (session, { question: { label }, answer }) =>
    tell(
      session,
      answer,
      `Copied the ${label}.`,
      `Could not copy the ${label}: select it on the screen instead.`,
    ),
  'open-url': (session, { question, answer }) =>
    tell(session, answer, 'Opened in the browser.', notOpened(session, question.url)),
  'save-report': (session, { question: { as }, answer }) =>
    answer.ok
      ? notify(session, savedWords(as, answer.value), 'good')
      : notify(session, `The ${as} could not be written: ${printable(answer.failure.message)}`, 'bad'),
  'form-opinions': (session, { answer }) => ({ ...session, opinions: answer }),
  // Meanwhile the two people may have been swapped, or one forgotten.
  'compare-people': (session, { question, answer }) =>
    session.otherPerson?.judged === question.before.results ? { ...session, comparison: answer } : session,
  'list-relying-parties': (session, { answer }) => ({ ...session, relyingPartyChoices: answer }),
  'find-infra': onInfraFound,
  'look-at-infra': onLookedAt,
  'write-to-infra': onWritten,
  'run-infra': onInfraEnded,
  'demo-sign-in': onDemoSignIn,
  'demo-set-fault': onDemoChange,
  'demo-repair': onDemoChange,
};

function tell(session: Session, { ok }: Result<undefined>, done: string, failed: string): Session {
  return ok ? notify(session, done, 'good') : notify(session, failed, 'bad');
}

function savedWords(as: ReportFile, { file, isOpened }: SavedReport): string {
  const words = `Wrote the ${as} to ${printable(file, 500)}`;
  if (as !== 'page') return `${words}.`;
  return isOpened ? `${words} and opened it.` : `${words}; open it in a browser.`;
}

function notOpened(session: Session, url: string): string {
  return invitationOf(session)?.url === url
    ? 'No browser could be opened: copy the address instead.'
    : `No browser could be opened. The address is ${printable(url, 500)}`;
}

function notifyOnce(session: Session, notice: string | undefined): Session {
  return notice === undefined ? session : notify(session, printable(notice), 'bad');
}
