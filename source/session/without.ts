/** Removes optional properties, since `undefined` does not mean “absent” for them. */
export function without<Whole extends object>(whole: Whole, ...keys: readonly OptionalKey<Whole>[]): Whole {
  const left = new Set<unknown>(keys);
  // Only optional properties are removed.
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !left.has(name))) as Whole;
}

type OptionalKey<Whole> = {
  [Key in keyof Whole]-?: undefined extends Whole[Key] ? Key : never;
}[keyof Whole];
