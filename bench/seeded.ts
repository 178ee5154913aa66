/** Random numbers that repeat for the same seed, so that findings can be reproduced (mulberry32). */
export interface Seeded {
  /** From 0 up to, but not including, `limit`. */
  below(limit: number): number;
  one<T>(choices: readonly [T, ...T[]]): T;
  bytes(count: number): Buffer;
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    one: (choices) => choices[below(choices.length)] ?? choices[0],
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => below(256))),
  };
}

/** `node bench/<script>.ts [count] [seed]`. */
export function countAndSeed(count: number, seed = 1): readonly [number, number] {
  const [given, other] = process.argv.slice(2).map(Number);
  return [given || count, other || seed];
}
