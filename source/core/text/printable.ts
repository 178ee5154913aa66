/**
 * Characters that control a terminal or deceive the eye: C0, DEL, C1, lone surrogates, bidi controls, zero-width and
 * invisible format characters, line and paragraph separators, tags.
 */
export const terminalCharacters =
  /[\p{Cc}\p{Cs}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;

/** The zero-width joiner between emoji (family, flags) is ordinary and kept. */
const joinedEmoji =
  /(?<=[\p{Extended_Pictographic}\u{fe0f}\u{1f3fb}-\u{1f3ff}])\u200d(?=\p{Extended_Pictographic})/gu;

/**
 * Provider text made safe to show anywhere: one line, every control character written as `\u{…}`, cut with an ellipsis
 * after `limit` characters. Nothing is dropped silently.
 */
export function printable(text: string, limit = 400): string {
  const cut = cutAt(text, limit);
  const end = cut.length < text.length ? '…' : '';
  // The fast path for most texts.
  if (/^[ -~]*$/.test(cut)) return cut + end;
  const placeholder = '\u0000zwj\u0000';
  const escaped = cut
    .replaceAll('\u0000', '\\u{0}')
    .replace(joinedEmoji, placeholder)
    .split(placeholder)
    .map((part) => part.replace(terminalCharacters, (character) => writeOut(character)))
    .join('\u200d');
  return escaped + end;
}

/** Whether the text contains anything that `printable` would write out. */
export function hasHiddenCharacters(text: string): boolean {
  return printable(text, text.length) !== text;
}

function writeOut(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  // Never cut a surrogate pair in half.
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
