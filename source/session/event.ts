import type { Diagnosis, Progress } from '../core/diagnose.ts';
import type { Result } from '../core/failure.ts';
import type { SignInEvent } from '../core/ports.ts';
import type { DemoChange, Kept, SavedProviders } from './services.ts';
import type { TimerName } from './session.ts';

/** Everything that can happen to the wizard. */
export type SessionEvent =
  | KeyEvent
  /** Text that came at once; line ends in it do not submit. */
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'resize'; readonly columns: number; readonly rows: number }
  /** How tall the step's content and the window on it came out, so that scrolling can stop at the end. */
  | { readonly type: 'measured'; readonly content: number; readonly window: number }
  | { readonly type: 'tick'; readonly timer: TimerName; readonly id: number; readonly now: number }
  /** Begin: sent once, after the first drawing. */
  | { readonly type: 'started'; readonly now: number }
  | { readonly type: 'progress'; readonly run: number; readonly progress: Progress }
  | { readonly type: 'diagnosed'; readonly run: number; readonly diagnosis: Diagnosis; readonly now: number }
  | { readonly type: 'sign-in'; readonly run: number; readonly event: SignInEvent; readonly now: number }
  | ({ readonly type: 'saved-loaded' } & SavedProviders)
  | { readonly type: 'provider-saved'; readonly result: Result<Kept> }
  | { readonly type: 'copied'; readonly label: string; readonly result: Result<undefined> }
  | { readonly type: 'browser-result'; readonly url: string; readonly result: Result<undefined> }
  | { readonly type: 'infra-found'; readonly path?: string }
  /** The person is logged in to this Infra. */
  | { readonly type: 'infra-login'; readonly host: string }
  /** Redacted and printable. */
  | { readonly type: 'infra-output'; readonly text: string }
  | { readonly type: 'infra-ended'; readonly exitCode?: number }
  /** The demo provider changed: another fault, or repaired. */
  | ({ readonly type: 'demo-changed' } & DemoChange)
  | { readonly type: 'demo-failed'; readonly why: string }
  /** Ctrl-C or a signal. */
  | { readonly type: 'interrupt' };

export interface KeyEvent {
  readonly type: 'key';
  readonly key: Key;
}

/** One key. Chords never carry text. */
export type Key =
  | { readonly name: NamedKey }
  | { readonly name: 'text'; readonly text: string }
  | { readonly name: 'ctrl'; readonly letter: string }
  | { readonly name: 'meta'; readonly letter: string };

export type NamedKey =
  | 'return'
  | 'tab'
  | 'shift-tab'
  | 'escape'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'word-left'
  | 'word-right'
  | 'home'
  | 'end'
  | 'page-up'
  | 'page-down'
  | 'backspace'
  | 'word-backspace'
  | 'delete';
