/** Spans of a text as a flat list of begin and end, ordered and disjoint. */
export type Spans = readonly number[];

export interface TextMatcher {
  search(units: ArrayLike<number>): TextMatches;
}

export interface TextMatches {
  /** Every occurrence of a pattern, overlapping ones merged. */
  readonly spans: Spans;
  /** How many units at the end of the text are the beginning of a pattern. */
  readonly unfinished: number;
}

/** Only this much of a pattern is kept as a table; the rest is compared directly once it was found. */
const longestPrefix = 16 * 1024;

/**
 * Finds any of many patterns in one pass, in linear time for any text and patterns: Aho and Corasick, “Efficient string
 * matching” (1975). The engine's own search can take the product of both lengths for crafted patterns.
 */
export function createTextMatcher(patterns: readonly Uint16Array[]): TextMatcher {
  const { next, found, depth, rests } = createTrie(patterns);
  return {
    search(units) {
      const spans: number[] = [];
      let state = 0;
      for (let at = 0; at < units.length; at += 1) {
        state = next(state, units[at] ?? 0);
        const pattern = found[state] ?? 0;
        if (pattern === 0) continue;
        const begin = at + 1 - (depth[pattern] ?? 0);
        const more = longestRest(rests.get(pattern) ?? [], units, at + 1);
        addSpan(spans, begin, at + 1 + more);
        if (more === 0) continue;
        // Skip what was compared.
        at += more;
        state = 0;
      }
      return { spans, unfinished: depth[state] ?? 0 };
    },
  };
}

/** Merges two span lists, joining overlaps. */
export function united(one: Spans, other: Spans): Spans {
  const spans: number[] = [];
  let [a, b] = [0, 0];
  while (a < one.length || b < other.length) {
    const isOne = b >= other.length || (one[a] ?? Infinity) <= (other[b] ?? Infinity);
    const [from, index] = isOne ? [one, a] : [other, b];
    if (isOne) a += 2;
    else b += 2;
    const [begin = 0, end = 0] = [from[index], from[index + 1]];
    const last = spans.at(-1) ?? -1;
    if (begin >= last) spans.push(begin, end);
    else if (end > last) spans[spans.length - 1] = end;
  }
  return spans;
}

/** Ends come in rising order; a longer pattern may begin before several shorter ones. */
function addSpan(spans: number[], begin: number, end: number): void {
  let first = begin;
  while ((spans.at(-1) ?? -1) > first) {
    spans.pop();
    first = Math.min(first, spans.pop() ?? first);
  }
  spans.push(first, end);
}

/** The length of the longest rest that follows, as far as it matches. */
function longestRest(rests: readonly Uint16Array[], units: ArrayLike<number>, at: number): number {
  let longest = 0;
  for (const rest of rests) {
    let length = 0;
    while (length < rest.length && at + length < units.length && units[at + length] === rest[length])
      length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}

interface Trie {
  /** The state after one more unit: the longest prefix of a pattern that the text read so far ends with. */
  next(state: number, unit: number): number;
  /** The longest pattern that ends in a state, as its own state; 0 if none does. */
  readonly found: Int32Array;
  readonly depth: Int32Array;
  /** The remainders of long patterns, by the state of their prefix. */
  readonly rests: ReadonlyMap<number, readonly Uint16Array[]>;
}

function createTrie(patterns: readonly Uint16Array[]): Trie {
  const size = patterns.reduce((sum, { length }) => sum + Math.min(length, longestPrefix), 1);
  const [suffix, found, depth] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const [units, firstChild, sibling] = [new Uint16Array(size), new Int32Array(size), new Int32Array(size)];
  const fromRoot = new Int32Array(0x10000);
  const rests = new Map<number, readonly Uint16Array[]>();
  let last = 0;

  for (const pattern of patterns) {
    let state = 0;
    for (const unit of pattern.subarray(0, longestPrefix)) state = child(state, unit) || grown(state, unit);
    found[state] = state;
    if (pattern.length > longestPrefix)
      rests.set(state, [...(rests.get(state) ?? []), pattern.subarray(longestPrefix)]);
  }
  // Breadth first: a state's suffix is nearer to the root.
  const queue = new Int32Array(last + 1);
  let queued = 1;
  for (let at = 0; at < queued; at += 1) {
    const state = queue[at] ?? 0;
    const shorter = suffix[state] ?? 0;
    if (found[state] === 0) found[state] = found[shorter] ?? 0;
    for (let one = firstChild[state] ?? 0; one !== 0; one = sibling[one] ?? 0) {
      if (state !== 0) suffix[one] = next(shorter, units[one] ?? 0);
      queue[queued] = one;
      queued += 1;
    }
  }
  return { next, found, depth, rests };

  function next(state: number, unit: number): number {
    let from = state;
    while (true) {
      const to = child(from, unit);
      if (to !== 0 || from === 0) return to;
      from = suffix[from] ?? 0;
    }
  }

  function child(state: number, unit: number): number {
    if (state === 0) return fromRoot[unit] ?? 0;
    let one = firstChild[state] ?? 0;
    while (one !== 0 && units[one] !== unit) one = sibling[one] ?? 0;
    return one;
  }

  function grown(state: number, unit: number): number {
    last += 1;
    units[last] = unit;
    depth[last] = (depth[state] ?? 0) + 1;
    if (state === 0) fromRoot[unit] = last;
    sibling[last] = firstChild[state] ?? 0;
    firstChild[state] = last;
    return last;
  }
}
