import { copyables, nextCopyable } from './copyables.ts';
import type { Key } from './event.ts';
import { canPasteBack, focusedField, focusesOf } from './focus.ts';
import type { Session } from './session.ts';
import { loginTried, missingFacts, selectedResult, signingIn, stepResults } from './step-results.ts';
import { adoptableIssuer, isGuess } from './suggested-issuer.ts';
import { canTurnGreen } from './watch.ts';

/** What a key does. */
export type Action =
  | 'quit'
  | 'stay'
  | 'close'
  | 'overlay-up'
  | 'overlay-down'
  | 'overlay-page-up'
  | 'overlay-page-down'
  | 'choose-fault'
  | 'help'
  | 'continue'
  | 'back'
  | 'stop-login'
  | 'focus-next'
  | 'focus-previous'
  | 'saved-up'
  | 'saved-down'
  | 'saved-choose'
  | 'kind-next'
  | 'kind-previous'
  | 'select-up'
  | 'select-down'
  | 'page-up'
  | 'page-down'
  | 'page-start'
  | 'page-end'
  | 'copy'
  | 'open'
  | 'watch'
  | 'recheck'
  | 'login-as-infra'
  | 'vendor-steps'
  | 'details'
  | 'faults'
  | 'repair'
  | 'person'
  | 'paste-back'
  | 'run-infra'
  | 'interrupt';

export interface KeyBinding {
  /** As `keyId` names them. */
  readonly keys: readonly string[];
  readonly action: Action;
  /** How the key is shown: in the footer and in help. */
  readonly shown: string;
  readonly label: string | ((session: Session) => string);
  /** Only in help, where the footer has no room for everything. */
  readonly quiet?: boolean;
  when(session: Session): boolean;
}

const overlayOpen = ({ overlay }: Session) => overlay.is !== 'none';
const reading = ({ overlay }: Session) => ['help', 'vendor-steps', 'details'].includes(overlay.is);
const confirming = ({ overlay }: Session) => overlay.is === 'confirm-quit';
const readingSteps = ({ overlay }: Session) => overlay.is === 'vendor-steps';
const movable = ({ overlay }: Session) => overlay.is !== 'none' && overlay.is !== 'confirm-quit';
const choosingFault = ({ overlay }: Session) => overlay.is === 'faults';
const open = (session: Session) => !overlayOpen(session);
const inField = (session: Session) => open(session) && focusedField(session) !== undefined;
const inSaved = (session: Session) => open(session) && session.focus === 'saved';
const inKind = (session: Session) => open(session) && session.focus === 'kind';
const inList = (session: Session) => open(session) && session.focus === 'list';
const onList =
  (...withEffects: readonly ((session: Session) => boolean)[]) =>
  (session: Session) =>
    inList(session) && withEffects.every((holds) => holds(session));

/**
 * Every key of the wizard; the first row that fits a key decides. The screens draw their footer and help from it
 * and `update` acts on it, so that what is said and what happens cannot differ. Keys that no row names are typed
 * into the focused field.
 */
const keyBindings: readonly KeyBinding[] = [
  row(['return', 'y'], 'quit', 'y', 'quit', confirming),
  row(['escape', 'n', 'b'], 'stay', 'n', 'stay', confirming),

  row(['return'], 'choose-fault', '⏎', 'choose', choosingFault),
  row(['up'], 'overlay-up', '↑↓', 'move', movable),
  row(['down'], 'overlay-down', '↓', 'move', movable, 'quiet'),
  row(['page-up'], 'overlay-page-up', 'PgUp', 'page up', movable, 'quiet'),
  row(['page-down', ' '], 'overlay-page-down', 'PgDn', 'page down', movable, 'quiet'),
  row(['c'], 'copy', 'c', copyLabel, (s) => reading(s) && copyables(s).length > 0),
  row(['o'], 'open', 'o', openLabel, (s) => readingSteps(s) && s.consoleUrl !== undefined),
  row(['escape', 'return', 'q', 'b', '?', 'ctrl+g', 'v', 'd', 'f'], 'close', 'esc', 'close', movable),

  row(['return'], 'saved-choose', '⏎', 'choose', inSaved),
  row(['up'], 'saved-up', '↑↓', 'move', inSaved),
  row(['down'], 'saved-down', '↓', 'move', inSaved, 'quiet'),
  row(['escape'], 'focus-next', 'esc', 'a new provider', inSaved),

  row(['left', 'up'], 'kind-previous', '←→', 'change', inKind),
  row(['right', 'down', ' '], 'kind-next', '→', 'change', inKind, 'quiet'),

  row(['return'], 'continue', '⏎', continueLabel, open),
  row(['x'], 'repair', 'x', (s) => `repair: ${s.demo?.repair ?? ''}`, onList(canRepair)),
  row(['1', '2', '3', '4', '5', '6', '7', '8', '9'], 'person', '1-9', 'sign in as', onList(canSignInAs)),
  row(
    ['o'],
    'open',
    'o',
    openLabel,
    onList((s) => urlToOpen(s) !== undefined),
  ),
  row(['p'], 'paste-back', 'p', 'paste the address', onList(canPasteBack)),
  row(
    ['c'],
    'copy',
    'c',
    copyLabel,
    onList((s) => copyables(s).length > 0),
  ),
  row(['i'], 'run-infra', 'i', 'run it here', onList(canRunInfra)),
  row(['w'], 'watch', 'w', (s) => (s.watch.on ? 'stop watching' : 'watch'), onList(canWatch)),
  row(['r'], 'recheck', 'r', recheckLabel, onList(canRecheck)),
  row(['a'], 'login-as-infra', 'a', 'sign in exactly as Infra does', onList(canLoginAsInfra)),
  row(['v'], 'vendor-steps', 'v', (s) => `${s.vendor?.vendor.label ?? 'provider'} steps`, onList(hasSteps)),
  row(
    ['d'],
    'details',
    'd',
    'details',
    onList((s) => selectedResult(s) !== undefined),
  ),
  row(
    ['f'],
    'faults',
    'f',
    'faults',
    onList((s) => s.demo !== undefined && s.demo.faults.length > 0),
  ),
  row(['tab'], 'focus-next', 'tab', tabLabel, (s) => open(s) && focusesOf(s).length > 1),
  row(
    ['shift-tab'],
    'focus-previous',
    '⇧tab',
    'previous',
    (s) => open(s) && focusesOf(s).length > 1,
    'quiet',
  ),
  row(['up'], 'focus-previous', '↑', 'previous field', inField, 'quiet'),
  row(['down'], 'focus-next', '↓', 'next field', inField, 'quiet'),
  row(
    ['up'],
    'select-up',
    '↑↓',
    'move',
    onList((s) => stepResults(s).length > 1),
  ),
  row(
    ['down'],
    'select-down',
    '↓',
    'move',
    onList((s) => stepResults(s).length > 1),
    'quiet',
  ),
  row(['page-up'], 'page-up', 'PgUp', 'page up', open, 'quiet'),
  row(['page-down'], 'page-down', 'PgDn', 'page down', open, 'quiet'),
  row(['home'], 'page-start', 'Home', 'to the start', inList, 'quiet'),
  row(['end'], 'page-end', 'End', 'to the end', inList, 'quiet'),
  row(['escape', 'b', 'left'], 'stop-login', 'esc', 'stop the sign-in', onList(signingIn)),
  row(['escape'], 'back', 'esc', 'back', (s) => open(s) && !inList(s) && s.step !== 'provider'),
  row(
    ['b', 'escape', 'left'],
    'back',
    'b',
    'back',
    onList((s) => s.step !== 'provider'),
  ),
  row(['?', 'ctrl+g'], 'help', '?', 'help', (s) => inList(s) || inKind(s) || inSaved(s)),
  row(['ctrl+g'], 'help', '^G', 'help', inField),
  row(['q'], 'quit', 'q', 'quit', inList, 'quiet'),
  row(['ctrl+c'], 'interrupt', '^C', 'quit', confirming, 'quiet'),
  row(['ctrl+c'], 'interrupt', '^C', 'quit', () => true),
];

/** The rows that hold now, for the footer and help. */
export function activeBindings(session: Session): readonly KeyBinding[] {
  const taken = new Set<string>();
  return keyBindings.filter((binding) => {
    if (!binding.when(session) || binding.keys.every((key) => taken.has(key))) return false;
    for (const key of binding.keys) taken.add(key);
    return true;
  });
}

export function bindingFor(session: Session, key: Key): KeyBinding | undefined {
  const id = keyId(key);
  return keyBindings.find((binding) => binding.keys.includes(id) && binding.when(session));
}

export function bindingLabel(binding: KeyBinding, session: Session): string {
  return typeof binding.label === 'string' ? binding.label : binding.label(session);
}

function keyId(key: Key): string {
  switch (key.name) {
    case 'text':
      return key.text;
    case 'ctrl':
    case 'meta':
      return `${key.name}+${key.letter}`;
    default:
      return key.name;
  }
}

/** What `o` opens: the sign-in page, the provider's console, or what a remedy points to. */
export function urlToOpen(session: Session): string | undefined {
  const { step, signIn, consoleUrl } = session;
  if (step === 'login' && signIn.is === 'invited') return signIn.url;
  return consoleUrl ?? selectedResult(session)?.remedy?.link;
}

function continueLabel(session: Session): string {
  if (session.step === 'connect') return session.connect.run.is === 'confirming' ? 'run it' : 'finish';
  const offered = adoptableIssuer(session) !== undefined && !session.submitted;
  if (offered) return isGuess(session) ? 'use the suggested URL' : 'use the right URL';
  if (session.goOnAnyway) return 'continue anyway';
  if (session.focus === 'paste') return 'hand it over';
  if (session.step === 'login' && !loginTried(session)) return signingIn(session) ? 'waiting' : 'sign in';
  if (session.submitted) return 'waiting';
  return missingFacts(session).length > 0 ? 'check' : 'continue';
}

function copyLabel(session: Session): string {
  return `copy ${nextCopyable(session)?.value.label ?? ''}`.trimEnd();
}

function openLabel(session: Session): string {
  if (session.signIn.is === 'invited' && session.step === 'login') return 'open browser';
  return session.consoleUrl === undefined ? 'open guide' : 'open console';
}

function recheckLabel({ step }: Session): string {
  return step === 'login' || step === 'claims' ? 'sign in again' : 're-check';
}

function tabLabel(session: Session): string {
  return focusedField(session) === undefined && session.focus !== 'kind' ? 'edit' : 'next';
}

function canSignInAs({ step, demo, signIn }: Session): boolean {
  return (
    step === 'login' &&
    demo !== undefined &&
    (signIn.is === 'invited' || signIn.is === 'idle' || signIn.is === 'done')
  );
}

function canRunInfra({ step, connect, conclusion }: Session): boolean {
  const { program, run } = connect;
  const useful = conclusion.connect === 'now' || conclusion.connect === 'once-mended';
  return step === 'connect' && useful && program.is === 'found' && run.is !== 'running';
}

function canWatch(session: Session): boolean {
  return session.watch.on || canTurnGreen(session);
}

function canRecheck(session: Session): boolean {
  if (session.step === 'claims') return true;
  if (session.step === 'login') return loginTried(session) && !signingIn(session);
  return session.step === 'provider' || session.step === 'credentials' || session.step === 'registration';
}

/** Where a login with PKCE and nonce left open what the provider demands. */
function canLoginAsInfra(session: Session): boolean {
  const after = session.step === 'login' || session.step === 'claims' || session.step === 'connect';
  if (!after || session.options.asInfra || session.signIn.is !== 'done') return false;
  return session.results.some(
    ({ phase, leavesOpen, subject }) =>
      phase === 'registration' && leavesOpen !== undefined && subject?.kind !== 'redirect-uri',
  );
}

/** Where the provider's product is not known, there is what holds for all of them. */
function hasSteps({ vendor, step }: Session): boolean {
  return vendor !== undefined || step === 'credentials' || step === 'registration';
}

function canRepair({ demo }: Session): boolean {
  return demo?.repair !== undefined && !demo.busy;
}

function row(
  keys: readonly string[],
  action: Action,
  shown: string,
  label: KeyBinding['label'],
  when: KeyBinding['when'],
  quiet?: 'quiet',
): KeyBinding {
  return { keys, action, shown, label, when, ...(quiet && { quiet: true }) };
}
