import type { CheckResult } from '../core/checks/check.ts';
import { ownResults } from '../core/checks/own-results.ts';
import { printable } from '../core/text/printable.ts';
import { canConnect } from './connect/by-api.ts';
import { isUnderWay } from './connect/connecting.ts';
import { copyables } from './connect/copyables.ts';
import { canRunInfra } from './connect/infra-program.ts';
import { wantsServerOutput } from './connect/server-output.ts';
import { adoptableIssuer, isGuess } from './fields/suggested-issuer.ts';
import type { Intent } from './intents.ts';
import { canSignInAnother } from './login/another-person.ts';
import { awaitsPerson, invitationOf } from './login/sign-in.ts';
import { unregisteredUris } from './registration/relying-parties.ts';
import type { Copyable, Session } from './session.ts';
import { lostByQuitting } from './steps/navigation.ts';
import { loginTried, missingFacts, signingIn, stepResults } from './steps/step-results.ts';
import { stepNumber, stepOf, steps, stepTitles } from './steps/steps.ts';
import { isInTheWay } from './steps/submit.ts';
import { canTurnGreen } from './watch.ts';

/** The letter for each command, the same on all steps; empty for continuing. */
const letterOf = {
  continue: '',
  repair: 'x',
  open: 'o',
  paste: 'p',
  'paste-output': 'p',
  copy: 'c',
  connect: 'n',
  'confirm-connect': 'y',
  'run-infra': 'i',
  watch: 'w',
  recheck: 'r',
  'sign-in-as-infra': 'a',
  'sign-in-another': 's',
  'show-other-person': 't',
  'vendor-steps': 'v',
  details: 'd',
  faults: 'f',
  opinions: 'l',
  'relying-parties': '+',
  ticket: 'm',
  page: 'h',
  request: 'e',
  'stop-sign-in': 'b',
  back: 'b',
  help: '?',
  quit: 'q',
} as const;

/** `go-to` and `sign-in-as` are chosen by number. */
export type CommandId = keyof typeof letterOf | 'go-to' | 'sign-in-as';

/** Something that can be done now. */
export interface Command {
  readonly id: CommandId;
  /** The letters to type for it; several if a letter selects a variant. Empty for continuing. */
  readonly letters: readonly string[];
  readonly label: string;
  /** Absent if the shell shows something itself. */
  readonly intent?: (letter: string) => Intent;
}

/** What the person is looking at. */
export interface Attention {
  readonly result?: CheckResult | undefined;
  /** The values to copy, if not those of the step. */
  readonly values?: readonly Copyable[] | undefined;
  /** The index of the last copied one. */
  readonly copyIndex?: number | undefined;
}

/** The available commands with their labels, most likely first. */
export function commands(session: Session, attention: Attention = {}): readonly Command[] {
  const { demo, step, vendor, watch, results, connect, otherPerson } = session;
  const hasResults = results.length > 0;
  const copy = nextCopyable(session, attention)?.value;
  const offered: readonly (Command | false | undefined)[] = [
    !isWaiting(session) && command('continue', continueLabel(session), { type: 'submit' }),
    canConnect(session) && command('connect', 'connect now', { type: 'connect' }),
    connect.is === 'confirming' &&
      command('confirm-connect', connect.connection.write.is === 'add' ? 'add it' : 'update it', {
        type: 'confirm-connect',
      }),
    repairing(session),
    signingInAs(session),
    ...(step === 'connect' ? troubledSteps(session) : []),
    opening(session, attention.result),
    canPasteBack(session) && command('paste', 'paste the address', { type: 'give-up-port' }),
    wantsServerOutput(session) && command('paste-output', 'paste what it printed'),
    copy && command('copy', `copy ${copy.label}`, { type: 'copy', ...copy }),
    canRunInfra(session) && command('run-infra', 'run it here', { type: 'run-infra' }),
    (watch.on || canTurnGreen(session)) &&
      command('watch', watch.on ? 'stop watching' : 'watch', { type: 'watch', on: !watch.on }),
    step === 'claims' || (step === 'login' && loginTried(session))
      ? command('recheck', 'sign in again', { type: 'sign-in' })
      : step !== 'login' && step !== 'connect' && command('recheck', 're-check', { type: 'recheck' }),
    step === 'claims' &&
      canSignInAnother(session) &&
      command('sign-in-another', 'sign in as someone else', { type: 'sign-in-another' }),
    otherPerson !== undefined &&
      (step === 'claims' || step === 'login') &&
      !signingIn(session) &&
      command('show-other-person', `to ${printable(otherPerson.who, 40)}`, { type: 'show-other-person' }),
    canLoginAsInfra(session) &&
      command('sign-in-as-infra', 'sign in exactly as Infra does', { type: 'sign-in', asInfra: true }),
    step === 'registration' &&
      command('relying-parties', 'relying parties', { type: 'list-relying-parties' }),
    // If the provider's product is unknown, there are general steps.
    (vendor !== undefined || step === 'credentials' || step === 'registration') &&
      command('vendor-steps', `${vendor?.vendor.label ?? 'provider'} steps`),
    stepResults(session).length > 0 && command('details', 'all checks'),
    loginTried(session) &&
      (step === 'claims' || step === 'connect') &&
      command('opinions', 'where this login works', { type: 'ask-opinions' }),
    demo && demo.faults.length > 0 && command('faults', 'faults'),
    hasResults && command('ticket', 'write a ticket', { type: 'save-report', as: 'ticket' }),
    hasResults && command('page', 'open as a page', { type: 'save-report', as: 'page' }),
    hasResults && command('request', 'write to the provider’s admin', { type: 'save-report', as: 'request' }),
    signingIn(session)
      ? command('stop-sign-in', 'stop the sign-in', { type: 'stop-sign-in' })
      : step !== 'provider' && command('back', 'back', { type: 'go-back' }),
    command('help', 'help'),
    // The shell first asks about what would be lost.
    command('quit', 'quit', lostByQuitting(session) === undefined ? { type: 'quit' } : undefined),
  ];
  return offered.filter((one) => one !== false && one !== undefined);
}

function command(id: keyof typeof letterOf, label: string, intent?: Intent): Command {
  return { id, letters: [letterOf[id]], label, ...(intent && { intent: () => intent }) };
}

/** What an administrator of the demo's provider would do about it. */
function repairing(session: Session): Command | undefined {
  const { demo, step } = session;
  if (!demo || demo.busy) return undefined;
  const isMissing = step === 'registration' && unregisteredUris(session).length > 0;
  const repair = demo.repair ?? (isMissing ? 'register what is missing' : undefined);
  return repair === undefined ? undefined : command('repair', `repair: ${repair}`, { type: 'repair' });
}

/** Signing in as one of the demo's people, by number. */
function signingInAs(session: Session): Command | undefined {
  const { step, demo } = session;
  const people = demo?.people.slice(0, 9) ?? [];
  const canBegin = invitationOf(session) !== undefined || !signingIn(session);
  if (step !== 'login' || !canBegin || people.length === 0) return undefined;
  return {
    id: 'sign-in-as',
    letters: people.map((_, index) => String(index + 1)),
    label: 'sign in as',
    intent: (letter) => ({ type: 'sign-in-as', person: Number(letter) - 1 }),
  };
}

/** Going to steps with failures or warnings, by number. */
function troubledSteps({ results }: Session): readonly Command[] {
  const troubles = ownResults(results).filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
  const troubled = new Set(troubles.map(({ phase }) => stepOf(phase)));
  return steps
    .filter((step) => step !== 'connect' && troubled.has(step))
    .map((step) => ({
      id: 'go-to',
      letters: [String(stepNumber(step) + 1)],
      label: `to ${stepTitles[step]}`,
      intent: () => ({ type: 'go-to', step }),
    }));
}

/** Whether continuing would only say that something is still under way. */
function isWaiting(session: Session): boolean {
  const { connect } = session;
  if (session.step === 'connect') return isUnderWay(connect) && connect.is !== 'program-asked';
  return session.submitted || signingIn(session);
}

function continueLabel(session: Session): string {
  if (session.step === 'connect') return session.connect.is === 'program-asked' ? 'run it' : 'finish';
  if (adoptableIssuer(session) !== undefined)
    return isGuess(session) ? 'use the suggested URL' : 'use the right URL';
  if (session.goOnAnyway) return 'continue anyway';
  if (session.step === 'login' && !loginTried(session)) return 'sign in';
  if (missingFacts(session).length > 0) return 'check';
  return isInTheWay(session) ? 'see what failed' : 'continue';
}

/** The value that is copied next. */
export function nextCopyable(
  session: Session,
  { result, values = copyables(session, result), copyIndex = -1 }: Attention,
): { readonly index: number; readonly value: Copyable } | undefined {
  const index = (copyIndex + 1) % Math.max(1, values.length);
  const value = values[index];
  return value && { index, value };
}

/** Opening the sign-in page, the provider's console, or a remedy's link. */
function opening(session: Session, result: CheckResult | undefined): Command | undefined {
  const { step, consoleUrl } = session;
  const page = step === 'login' ? invitationOf(session)?.url : undefined;
  const url = page ?? consoleUrl ?? result?.remedy?.link;
  const place = page !== undefined ? 'browser' : consoleUrl !== undefined ? 'console' : 'guide';
  return url === undefined ? undefined : command('open', `open ${place}`, { type: 'open-url', url });
}

/** Whether the redirected address can be pasted instead of arriving at the port. */
export function canPasteBack(session: Session): boolean {
  return session.step === 'login' && awaitsPerson(session);
}

/** Whether a login with PKCE and nonce left open what the provider demands. */
function canLoginAsInfra(session: Session): boolean {
  const after = session.step === 'login' || session.step === 'claims' || session.step === 'connect';
  if (!after || session.options.asInfra || !loginTried(session)) return false;
  return ownResults(session.results).some(
    ({ phase, leavesOpen, subject }) =>
      phase === 'registration' && leavesOpen !== undefined && subject?.kind !== 'redirect-uri',
  );
}
