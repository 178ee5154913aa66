/** Up to this length, in characters, a text is read whole. */
const short = 100_000;
/** In characters; a longer pasted log is read no further. */
export const longestInput = 8_000_000;
/** Characters kept in all. */
const most = 120_000;
/** Pages without line breaks are read in pieces of this size. */
const longestLine = 2_000;
/** Lines kept of those that differ only in numbers. */
const mostAlike = 3;

const trouble =
  /err|fail|inval|den(?:y|ied)|refus|unauth|forbid|expire|missing|mismatch|\bn[o']t\b|cannot|unable|exception|reject|time-?out|\b[45]\d\d\b/i;

/** The distinct lines of a long log, in order; if these are too many, lines that report trouble and the last ones. */
export function tellingLines(text: string): string {
  if (text.length <= short) return text;
  const seen = new Map<number, number>();
  const kept: string[] = [];
  const end = Math.min(text.length, longestInput);
  for (let from = 0; from < end; ) {
    const lineBreak = text.indexOf('\n', from);
    const to = Math.min(lineBreak < 0 ? end : lineBreak + 1, from + longestLine, end);
    const shape = shapeOf(text, from, to);
    const alike = (seen.get(shape) ?? 0) + 1;
    seen.set(shape, alike);
    if (alike <= mostAlike) kept.push(text.slice(from, to));
    from = to;
  }
  let left = most;
  const chosen = new Set<number>();
  for (const telling of [true, false]) {
    for (let place = kept.length - 1; place >= 0 && left > 0; place--) {
      const line = kept[place] ?? '';
      if (chosen.has(place) || (telling && !trouble.test(line))) continue;
      chosen.add(place);
      left -= line.length;
    }
  }
  return kept.filter((_, place) => chosen.has(place)).join('');
}

/** A hash that is equal for lines which differ only in numbers: times, ports, ids that begin with a digit. */
function shapeOf(text: string, from: number, to: number): number {
  let [one, other, inNumber] = [0x811c9dc5, 0x1b873593, false];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    inNumber = isDigit(code) || (inNumber && isInId(code));
    if (inNumber) continue;
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b) + 1;
  }
  return (one >>> 0) * 2 ** 21 + (other >>> 11);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Hexadecimal letters and hyphens. */
function isInId(code: number): boolean {
  return (code >= 97 && code <= 102) || code === 45;
}
