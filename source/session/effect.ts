import type { Secret } from '../core/secrets/secret.ts';
import type { Question } from './question.ts';
import type { DiagnoseRequest } from './services.ts';
import type { Session } from './session.ts';

/** Everything the wizard can ask of the world. `perform-effects.ts` carries each out once. */
export type SessionEffect =
  | Question
  | ({ readonly type: 'diagnose'; readonly run: number } & Omit<DiagnoseRequest, 'person'>)
  | { readonly type: 'cancel-run'; readonly run: number }
  /** Ring once. A later one of the same name replaces it. */
  | { readonly type: 'later'; readonly timer: TimerName; readonly milliseconds: number }
  | { readonly type: 'cancel-timer'; readonly timer: TimerName }
  /** The redirected address, as pasted; it may hold a code. */
  | { readonly type: 'deliver-paste'; readonly run: number; readonly address: Secret }
  | { readonly type: 'paste-only'; readonly run: number };

export type TimerName = 'typing' | 'watch' | 'notice';

export type EffectOf<Type extends SessionEffect['type']> = Extract<SessionEffect, { readonly type: Type }>;

/** Has something asked of the world, after what was asked already. */
export function asking(session: Session, effect: SessionEffect): Session {
  return { ...session, effects: [...session.effects, effect] };
}
