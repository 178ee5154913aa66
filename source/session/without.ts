import type { Session } from './session.ts';

/** Leaves optional properties out, where `undefined` may not stand for “absent”. */
export function without<Key extends OptionalKey>(session: Session, ...keys: readonly Key[]): Session {
  const rest: { -readonly [Key in keyof Session]: Session[Key] } = { ...session };
  for (const key of keys) delete rest[key];
  return rest;
}

type OptionalKey = {
  [Key in keyof Session]-?: undefined extends Session[Key] ? Key : never;
}[keyof Session];
