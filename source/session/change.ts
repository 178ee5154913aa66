import type { SessionEffect } from './effect.ts';
import type { Session } from './session.ts';

/** What an event comes to: the next state, and what to ask of the world. */
export type Change = readonly [Session, readonly SessionEffect[]];

export function withoutEffects(session: Session): Change {
  return [session, []];
}

/** Carries on from a change, keeping the effects so far. */
export function chain([session, effects]: Change, next: (session: Session) => Change): Change {
  const [after, more] = next(session);
  return [after, [...effects, ...more]];
}

export function withEffects(change: Change, ...effects: readonly SessionEffect[]): Change {
  return [change[0], [...change[1], ...effects]];
}

/** Leaves optional properties out, where `undefined` may not stand for “absent”. */
export function without<Key extends OptionalKey>(session: Session, ...keys: readonly Key[]): Session {
  const rest: { -readonly [Key in keyof Session]: Session[Key] } = { ...session };
  for (const key of keys) delete rest[key];
  return rest;
}

type OptionalKey = {
  [Key in keyof Session]-?: undefined extends Session[Key] ? Key : never;
}[keyof Session];
