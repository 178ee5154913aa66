import type { Secret } from '../core/secrets/secret.ts';
import type { DiagnoseRequest, Question } from './question.ts';
import type { Session } from './session.ts';

/** Everything that the wizard can ask of the world. `perform-effects.ts` carries out each once. */
export type SessionEffect =
  | Question
  | ({ readonly type: 'diagnose'; readonly run: number } & Omit<DiagnoseRequest, 'person'>)
  | { readonly type: 'cancel-run'; readonly run: number }
  /** Calls back once. A later timer of the same name replaces it. */
  | { readonly type: 'later'; readonly timer: TimerName; readonly milliseconds: number }
  | { readonly type: 'cancel-timer'; readonly timer: TimerName }
  /** The redirected address, as pasted; it may contain a code. */
  | { readonly type: 'deliver-paste'; readonly run: number; readonly address: Secret }
  | { readonly type: 'paste-only'; readonly run: number };

export type TimerName = 'typing' | 'watch' | 'notice';

export type EffectOf<Type extends SessionEffect['type']> = Extract<SessionEffect, { readonly type: Type }>;

/** Adds an effect after those already requested. */
export function asking(session: Session, effect: SessionEffect): Session {
  return { ...session, effects: [...session.effects, effect] };
}
