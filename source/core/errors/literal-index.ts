interface Literal {
  /** Required in the text; an empty one matches any text. */
  readonly literal: string;
}

const keyLength = 3;

/**
 * Returns the entries whose literal occurs in a text, in order. One pass over the text: only literals that share its
 * next three letters are compared.
 */
export function literalIndex<T extends Literal>(all: readonly T[]): (text: string) => readonly T[] {
  const short: number[] = [];
  /** Positions in the order, by the first letters. */
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
