/** Text with its escapes undone, as UTF-16 units. */
export interface Unescaped {
  readonly units: Uint16Array;
  /** Where each unit began in the source, plus where the last one ended. */
  readonly from: Int32Array;
}

interface Escape {
  readonly codePoint: number;
  readonly end: number;
}

const [backslash, percent, ampersand] = [0x5c, 0x25, 0x26];

/** Escapes after a backslash in JSON, and PHP's escaped apostrophe. */
const behindBackslash = new Map(
  Object.entries({ '"': '"', '/': '/', "'": "'", b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }).map(
    ([name, character]) => [name.charCodeAt(0), character.charCodeAt(0)],
  ),
);

const entities = Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }).map(
  ([name, character]) => ({
    units: Array.from(`${name};`, (one) => one.charCodeAt(0)),
    codePoint: character.charCodeAt(0),
  }),
);

/**
 * Undoes JSON's escapes, percent-encoding and HTML's character references in one pass. Any number of nested JSON or
 * percent encodings (`%25`) is undone at once: a run of backslashes counts as one. So a text and any escaped form of it
 * give the same result.
 */
export function unescaped(source: ArrayLike<number>): Unescaped {
  const units = new Uint16Array(source.length);
  const from = new Int32Array(source.length + 1);
  let length = 0;
  const put = (unit: number, begin: number): void => {
    units[length] = unit;
    from[length] = begin;
    length += 1;
  };
  let at = 0;
  while (at < source.length) {
    const unit = unitAt(source, at);
    const found = escapeAt(source, at, unit);
    const codePoint = found?.codePoint ?? unit;
    if (codePoint <= 0xffff) put(codePoint, at);
    else {
      put(0xd7c0 + (codePoint >> 10), at);
      put(0xdc00 + (codePoint & 0x3ff), at);
    }
    at = found?.end ?? at + 1;
  }
  from[length] = source.length;
  return { units: units.subarray(0, length), from: from.subarray(0, length + 1) };
}

function escapeAt(source: ArrayLike<number>, at: number, unit: number): Escape | undefined {
  if (unit === backslash) return jsonEscape(source, at);
  if (unit === percent) return percentEncoded(source, at);
  return unit === ampersand ? characterReference(source, at + 1) : undefined;
}

function jsonEscape(source: ArrayLike<number>, at: number): Escape {
  let end = at;
  while (unitAt(source, end) === backslash) end += 1;
  const behind = unitAt(source, end);
  const short = behindBackslash.get(behind);
  if (short !== undefined) return { codePoint: short, end: end + 1 };
  const codePoint = behind === 0x75 ? hexNumber(source, end + 1, 4) : undefined;
  return codePoint === undefined ? { codePoint: backslash, end } : { codePoint, end: end + 5 };
}

/** UTF-8 if the bytes are valid; otherwise each byte alone, as Latin-1. */
function percentEncoded(source: ArrayLike<number>, at: number): Escape | undefined {
  const first = encodedByte(source, at);
  if (!first || first.codePoint < 0xc2 || first.codePoint > 0xf4) return first;
  const more = first.codePoint < 0xe0 ? 1 : first.codePoint < 0xf0 ? 2 : 3;
  let codePoint = first.codePoint & (0x3f >> more);
  let { end } = first;
  for (let count = 0; count < more; count += 1) {
    const next = encodedByte(source, end);
    if (!next || next.codePoint >> 6 !== 2) return first;
    codePoint = (codePoint << 6) | (next.codePoint & 0x3f);
    end = next.end;
  }
  return codePoint > 0x10ffff ? first : { codePoint, end };
}

/** `%2b`, or repeatedly encoded as in `%252b`. */
function encodedByte(source: ArrayLike<number>, at: number): Escape | undefined {
  let byte = unitAt(source, at) === percent ? hexNumber(source, at + 1, 2) : undefined;
  if (byte === undefined) return undefined;
  let end = at + 3;
  while (byte === percent) {
    const within = hexNumber(source, end, 2);
    if (within === undefined) break;
    byte = within;
    end += 2;
  }
  return { codePoint: byte, end };
}

function characterReference(source: ArrayLike<number>, at: number): Escape | undefined {
  if (unitAt(source, at) === 0x23) return numericReference(source, at + 1);
  const named = entities.find(({ units }) =>
    units.every((unit, index) => unitAt(source, at + index) === unit),
  );
  return named && { codePoint: named.codePoint, end: at + named.units.length };
}

function numericReference(source: ArrayLike<number>, at: number): Escape | undefined {
  const isHex = (unitAt(source, at) | 0x20) === 0x78;
  const base = isHex ? 16 : 10;
  const begin = isHex ? at + 1 : at;
  let end = begin;
  let codePoint = 0;
  for (let digit = digitAt(source, end, base); digit !== undefined; digit = digitAt(source, end, base)) {
    codePoint = Math.min(codePoint * base + digit, 0x110000);
    end += 1;
  }
  const isWhole = end > begin && unitAt(source, end) === 0x3b && codePoint <= 0x10ffff;
  return isWhole ? { codePoint, end: end + 1 } : undefined;
}

function hexNumber(source: ArrayLike<number>, at: number, digits: number): number | undefined {
  let value = 0;
  for (let index = 0; index < digits; index += 1) {
    const digit = digitAt(source, at + index, 16);
    if (digit === undefined) return undefined;
    value = value * 16 + digit;
  }
  return value;
}

function digitAt(source: ArrayLike<number>, at: number, base: 10 | 16): number | undefined {
  const unit = unitAt(source, at);
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const letter = unit | 0x20;
  return base === 16 && letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : undefined;
}

/** -1 past the end, which matches nothing. */
function unitAt(source: ArrayLike<number>, at: number): number {
  return at < source.length ? (source[at] ?? -1) : -1;
}
