interface Literal {
  /** What a text has to hold; anything does where it is empty. */
  readonly literal: string;
}

interface Placed<T> {
  readonly one: T;
  readonly order: number;
}

const keyLength = 3;

/**
 * Finds those whose literal a text holds, in their order. The text is gone through once, however many there are: what begins
 * with the same three letters is compared where they stand.
 */
export function literalIndex<T extends Literal>(all: readonly T[]): (text: string) => readonly T[] {
  const short: Placed<T>[] = [];
  const byKey = new Map<string, Placed<T>[]>();
  for (const [order, one] of all.entries()) {
    const key = one.literal.slice(0, keyLength);
    const same = key.length < keyLength ? short : byKey.get(key);
    if (same) same.push({ one, order });
    else byKey.set(key, [{ one, order }]);
  }
  return (text) => {
    const found = new Set(short.filter(({ one }) => text.includes(one.literal)));
    for (let at = 0; at <= text.length - keyLength; at++) {
      for (const placed of byKey.get(text.slice(at, at + keyLength)) ?? [])
        if (text.startsWith(placed.one.literal, at)) found.add(placed);
    }
    return [...found].sort((one, other) => one.order - other.order).map(({ one }) => one);
  };
}
