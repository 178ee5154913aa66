interface Literal {
  /** What a text has to hold; anything does where it is empty. */
  readonly literal: string;
}

const keyLength = 3;

/**
 * Finds those whose literal a text holds, in their order. The text is gone through once, however many there are: what begins
 * with the same three letters is compared where they stand.
 */
export function literalIndex<T extends Literal>(all: readonly T[]): (text: string) => readonly T[] {
  const short: number[] = [];
  /** By the first letters, their places in the order. */
  const byKey = new Map<string, number[]>();
  all.forEach(({ literal }, place) => {
    const key = literal.slice(0, keyLength);
    const same = key.length < keyLength ? short : byKey.get(key);
    if (same) same.push(place);
    else byKey.set(key, [place]);
  });
  const literalAt = (place: number): string => all[place]?.literal ?? '';
  return (text) => {
    const found = new Set(short.filter((place) => text.includes(literalAt(place))));
    for (let at = 0; at <= text.length - keyLength; at++) {
      for (const place of byKey.get(text.slice(at, at + keyLength)) ?? [])
        if (text.startsWith(literalAt(place), at)) found.add(place);
    }
    return [...found].sort((one, other) => one - other).flatMap((place) => all[place] ?? []);
  };
}
