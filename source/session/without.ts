/** Leaves optional properties out, where `undefined` may not stand for “absent”. */
export function without<Whole extends object>(whole: Whole, ...keys: readonly OptionalKey<Whole>[]): Whole {
  const left = new Set<unknown>(keys);
  // What may be absent is all that is missing from it.
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !left.has(name))) as Whole;
}

type OptionalKey<Whole> = {
  [Key in keyof Whole]-?: undefined extends Whole[Key] ? Key : never;
}[keyof Whole];
