import type { CheckResult } from '../core/check.ts';
import { ownResults } from '../core/own-results.ts';
import { printable } from '../core/text/printable.ts';
import { isUnderWay } from './connect/api-connect.ts';
import { canConnect } from './connect/by-api.ts';
import { type Copyable, copyables } from './connect/copyables.ts';
import { wantsServerOutput } from './connect/server-output.ts';
import { adoptableIssuer, isGuess } from './fields/suggested-issuer.ts';
import type { Intent } from './intent.ts';
import { canSignInAnother } from './login/another-person.ts';
import { unregisteredUris } from './registration/relying-parties.ts';
import type { Session } from './session.ts';
import { lostByQuitting } from './steps/finish.ts';
import { loginTried, missingFacts, signingIn, stepResults } from './steps/step-results.ts';
import { stepNumber, stepPhases, steps, stepTitles } from './steps/steps.ts';
import { isInTheWay } from './steps/submit.ts';
import { canTurnGreen } from './watch.ts';

/** Something that can be done now. Each letter means the same on all steps. */
export interface Command {
  readonly id: CommandId;
  /** What a person types for it; of several the one that is meant. Empty for going on. */
  readonly letters: readonly string[];
  readonly label: string;
  /** Absent where it is the shell that shows something. */
  readonly intent?: (letter: string) => Intent;
}

export type CommandId =
  | 'continue'
  | 'repair'
  | 'sign-in-as'
  | 'go-to'
  | 'open'
  | 'paste'
  | 'paste-output'
  | 'copy'
  | 'connect'
  | 'confirm-connect'
  | 'run-infra'
  | 'watch'
  | 'recheck'
  | 'sign-in-as-infra'
  | 'sign-in-another'
  | 'show-other-person'
  | 'vendor-steps'
  | 'details'
  | 'faults'
  | 'opinions'
  | 'relying-parties'
  | 'ticket'
  | 'page'
  | 'request'
  | 'stop-sign-in'
  | 'back'
  | 'help'
  | 'quit';

/** What the person looks at. */
export interface Attention {
  readonly result?: CheckResult | undefined;
  /** Which of the values to copy was taken last. */
  readonly copyIndex?: number | undefined;
}

/** What can be done now, with the words for it, the most likely first. */
export function commands(session: Session, attention: Attention = {}): readonly Command[] {
  const { demo, step, consoleUrl, vendor, watch } = session;
  const people = canSignInAs(session) ? (demo?.people ?? []).slice(0, 9) : [];
  const copy = nextCopyable(session, attention);
  const url = urlToOpen(session, attention.result);
  return [
    ...(isWaiting(session) ? [] : [command('continue', '', continueLabel(session), { type: 'submit' })]),
    ...connecting(session),
    ...repairing(session),
    ...(people.length > 0 ? [signInAs(people.length)] : []),
    ...(step === 'connect' ? troubledSteps(session) : []),
    ...(url === undefined
      ? []
      : [command('open', 'o', openLabel(session, consoleUrl), { type: 'open-url', url })]),
    ...(canPasteBack(session) ? [command('paste', 'p', 'paste the address', { type: 'give-up-port' })] : []),
    ...(wantsServerOutput(session) ? [command('paste-output', 'p', 'paste what it printed')] : []),
    ...(copy ? [command('copy', 'c', `copy ${copy.value.label}`, { type: 'copy', ...copy.value })] : []),
    ...(canRunInfra(session) ? [command('run-infra', 'i', 'run it here', { type: 'run-infra' })] : []),
    ...(watch.on || canTurnGreen(session)
      ? [command('watch', 'w', watch.on ? 'stop watching' : 'watch', { type: 'watch', on: !watch.on })]
      : []),
    ...again(session),
    ...another(session),
    ...(canLoginAsInfra(session)
      ? [
          command('sign-in-as-infra', 'a', 'sign in exactly as Infra does', {
            type: 'sign-in',
            asInfra: true,
          }),
        ]
      : []),
    ...(step === 'registration'
      ? [command('relying-parties', '+', 'relying parties', { type: 'list-relying-parties' })]
      : []),
    // Where the provider's product is not known, there is what holds for all of them.
    ...(vendor !== undefined || step === 'credentials' || step === 'registration'
      ? [command('vendor-steps', 'v', `${vendor?.vendor.label ?? 'provider'} steps`)]
      : []),
    ...(stepResults(session).length > 0 ? [command('details', 'd', 'all checks')] : []),
    ...(session.signIn.is === 'done' && (step === 'claims' || step === 'connect')
      ? [command('opinions', 'l', 'where this login works', { type: 'ask-opinions' })]
      : []),
    ...(demo && demo.faults.length > 0 ? [command('faults', 'f', 'faults')] : []),
    ...(session.results.length > 0
      ? [
          command('ticket', 'm', 'write a ticket', { type: 'save-report', as: 'ticket' }),
          command('page', 'h', 'open as a page', { type: 'save-report', as: 'page' }),
          command('request', 'e', 'write to the provider’s admin', { type: 'save-report', as: 'request' }),
        ]
      : []),
    ...(signingIn(session)
      ? [command('stop-sign-in', 'b', 'stop the sign-in', { type: 'stop-sign-in' })]
      : step === 'provider'
        ? []
        : [command('back', 'b', 'back', { type: 'go-back' })]),
    command('help', '?', 'help'),
    command(
      'quit',
      'q',
      'quit',
      ...(lostByQuitting(session) === undefined ? [{ type: 'quit' } as const] : []),
    ),
  ];
}

/** What an administrator of the demo's provider would do about it. */
function repairing(session: Session): readonly Command[] {
  const { demo } = session;
  if (!demo || demo.busy) return [];
  const isMissing = session.step === 'registration' && unregisteredUris(session).length > 0;
  const repair = demo.repair ?? (isMissing ? 'register what is missing' : undefined);
  return repair === undefined ? [] : [command('repair', 'x', `repair: ${repair}`, { type: 'repair' })];
}

function command(id: CommandId, letter: string, label: string, intent?: Intent): Command {
  return { id, letters: [letter], label, ...(intent && { intent: () => intent }) };
}

function signInAs(count: number): Command {
  return {
    id: 'sign-in-as',
    letters: Array.from({ length: count }, (_, index) => String(index + 1)),
    label: 'sign in as',
    intent: (letter) => ({ type: 'sign-in-as', person: Number(letter) - 1 }),
  };
}

/** To what failed or warns, by the number of its step. */
function troubledSteps({ results }: Session): readonly Command[] {
  const troubles = ownResults(results).filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
  const phases = new Set(troubles.map(({ phase }) => phase));
  return steps
    .filter((step) => step !== 'connect' && stepPhases[step].some((phase) => phases.has(phase)))
    .map((step) =>
      command('go-to', String(stepNumber(step) + 1), `to ${stepTitles[step]}`, { type: 'go-to', step }),
    );
}

/** Whether going on would only say that something is waited for. */
function isWaiting(session: Session): boolean {
  const { run, api } = session.connect;
  if (session.step === 'connect') return run.is === 'running' || isUnderWay(api);
  return session.submitted || signingIn(session);
}

function continueLabel(session: Session): string {
  if (session.step === 'connect') return session.connect.run.is === 'confirming' ? 'run it' : 'finish';
  if (adoptableIssuer(session) !== undefined)
    return isGuess(session) ? 'use the suggested URL' : 'use the right URL';
  if (session.goOnAnyway) return 'continue anyway';
  if (session.step === 'login' && !loginTried(session)) return 'sign in';
  if (missingFacts(session).length > 0) return 'check';
  return isInTheWay(session) ? 'see what failed' : 'continue';
}

/** What the next copy takes. */
export function nextCopyable(
  session: Session,
  { result, copyIndex = -1 }: Attention,
): { readonly index: number; readonly value: Copyable } | undefined {
  const all = copyables(session, result);
  const index = all.length === 0 ? 0 : (copyIndex + 1) % all.length;
  const value = all[index];
  return value && { index, value };
}

/** The sign-in page, the provider's console, or what a remedy points to. */
function urlToOpen(
  { step, signIn, consoleUrl }: Session,
  result: CheckResult | undefined,
): string | undefined {
  if (step === 'login' && signIn.is === 'invited') return signIn.url;
  return consoleUrl ?? result?.remedy?.link;
}

function openLabel({ signIn, step }: Session, consoleUrl: string | undefined): string {
  if (signIn.is === 'invited' && step === 'login') return 'open browser';
  return consoleUrl === undefined ? 'open guide' : 'open console';
}

function again(session: Session): readonly Command[] {
  switch (session.step) {
    case 'login':
      return loginTried(session) && !signingIn(session) ? [signInAgain] : [];
    case 'claims':
      return [signInAgain];
    case 'connect':
      return [];
    default:
      return [command('recheck', 'r', 're-check', { type: 'recheck' })];
  }
}

/** A second person's login, and the way back to the first. */
function another(session: Session): readonly Command[] {
  const { step, otherPerson } = session;
  const canGoBack =
    otherPerson !== undefined && (step === 'claims' || step === 'login') && !signingIn(session);
  return [
    ...(step === 'claims' && canSignInAnother(session)
      ? [command('sign-in-another', 's', 'sign in as someone else', { type: 'sign-in-another' })]
      : []),
    ...(canGoBack
      ? [
          command('show-other-person', 't', `to ${printable(otherPerson.who, 40)}`, {
            type: 'show-other-person',
          }),
        ]
      : []),
  ];
}

const signInAgain = command('recheck', 'r', 'sign in again', { type: 'sign-in' });

function canSignInAs({ step, demo, signIn }: Session): boolean {
  return (
    step === 'login' &&
    demo !== undefined &&
    (signIn.is === 'invited' || signIn.is === 'idle' || signIn.is === 'done')
  );
}

/** Whether the redirected address can be pasted instead of arriving at the port. */
export function canPasteBack({ step, signIn }: Session): boolean {
  return step === 'login' && (signIn.is === 'invited' || signIn.is === 'port-busy');
}

/** Whether the `infra` program can do it here and now. */
export function canRunInfra({ step, connect, conclusion }: Session): boolean {
  const { hasProgram, run, api } = connect;
  const useful = conclusion.connect === 'now' || conclusion.connect === 'once-mended';
  const free = run.is !== 'running' && !isUnderWay(api);
  return step === 'connect' && useful && hasProgram && free;
}

function connecting(session: Session): readonly Command[] {
  const { api } = session.connect;
  if (canConnect(session)) return [command('connect', 'n', 'connect now', { type: 'connect' })];
  if (session.step !== 'connect' || api.is !== 'confirming') return [];
  const label = api.connection.write.is === 'add' ? 'add it' : 'update it';
  return [command('confirm-connect', 'y', label, { type: 'confirm-connect' })];
}

/** Where a login with PKCE and nonce left open what the provider demands. */
function canLoginAsInfra(session: Session): boolean {
  const after = session.step === 'login' || session.step === 'claims' || session.step === 'connect';
  if (!after || session.options.asInfra || session.signIn.is !== 'done') return false;
  return ownResults(session.results).some(
    ({ phase, leavesOpen, subject }) =>
      phase === 'registration' && leavesOpen !== undefined && subject?.kind !== 'redirect-uri',
  );
}
