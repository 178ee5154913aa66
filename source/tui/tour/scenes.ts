import type { Session } from '../../session/session.ts';
import type { Step } from '../../session/steps/steps.ts';
import { type Key, typed } from '../keys/key.ts';

/** One scene: the keys pressed, when it is reached, and its caption. */
export interface Scene {
  readonly keys: readonly Key[];
  readonly isReached: (session: Session) => boolean;
  readonly caption: string;
}

/** An unregistered redirect URI: the most common mistake. */
const fault = 'redirect-dashboard-missing';

const enter: Key = { id: 'return' };
const letters = (text: string): readonly Key[] => Array.from(text, typed);

/** All steps; then one thing breaks, is named, is fixed and turns green. */
export const scenes: readonly Scene[] = [
  on(
    'provider',
    'A name and an address are enough. The document, the certificate and the keys are checked at once.',
    [],
  ),
  on(
    'credentials',
    'The client id and the secret of the application at the provider. No report ever contains the secret.',
  ),
  on(
    'registration',
    'What must be registered there: redirect URIs and scopes, each with the provider’s answer.',
  ),
  on('login', 'Now a real login. With your provider the browser opens; here Ada signs in at the demo’s own.'),
  on('claims', 'Who signed in, with which groups, and where Infra reads it.', letters('1')),
  on(
    'connect',
    'Nothing is in the way. This is the command that connects the provider; it contains no secret.',
  ),
  {
    keys: [...letters('f'), ...letters(fault), enter],
    isReached: (session) => session.demo?.fault === fault && hasFailure(session) && isQuiet(session),
    caption:
      'Somebody has removed the dashboard’s redirect URI. The first lines say what to add, with the exact value.',
  },
  {
    keys: letters('x'),
    isReached: (session) => session.demo?.fault === undefined && !hasFailure(session) && isQuiet(session),
    caption: 'It is registered again, and the step is green.',
  },
  on('login', 'A login from before the change proves nothing now, so Ada signs in again.'),
  on('claims', 'As before: her name, her groups.', letters('1')),
  on('connect', 'Ready. A summary stays in the terminal when the wizard ends.'),
];

/** Shown once the step is there and quiet; Enter leads to most of them. */
function on(step: Step, caption: string, keys: readonly Key[] = [enter]): Scene {
  return { keys, isReached: (session) => session.step === step && isQuiet(session), caption };
}

/** Nothing is under way, so the screen does not change. */
function isQuiet({ run, submitted, demo, results }: Session): boolean {
  return run === undefined && !submitted && !demo?.busy && results.length > 0;
}

function hasFailure({ results }: Session): boolean {
  return results.some(({ verdict }) => verdict === 'fail');
}
