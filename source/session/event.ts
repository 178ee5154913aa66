import type { Diagnosis, Progress } from '../core/diagnose.ts';
import type { SignInEvent } from '../core/run/ports.ts';
import type { TimerName } from './effect.ts';
import type { Intent } from './intent.ts';
import type { Answered } from './question.ts';
import type { DemoFault } from './session.ts';

/** Everything that can happen to the wizard: what the person wants, and what comes from the world. */
export type SessionEvent =
  | Intent
  | Answered
  | { readonly type: 'tick'; readonly timer: TimerName }
  /** Begin: sent once, after the first drawing. */
  | { readonly type: 'started'; readonly faults?: readonly DemoFault[] }
  | { readonly type: 'progress'; readonly run: number; readonly progress: Progress }
  | { readonly type: 'diagnosed'; readonly run: number; readonly diagnosis: Diagnosis }
  | { readonly type: 'login-news'; readonly run: number; readonly news: SignInEvent }
  /** Of Infra's own program; redacted and printable. */
  | { readonly type: 'infra-output'; readonly text: string };

export type EventOf<Type extends SessionEvent['type']> = Extract<SessionEvent, { readonly type: Type }>;
