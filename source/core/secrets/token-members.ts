/** A member of an answer that holds a token, by what the answer calls it. */
export interface TokenMember {
  readonly name: string;
  /** As it stands in the text, escapes and all. */
  readonly value: string;
  readonly begin: number;
}

/** Go compares names without regard to case, and takes the Kelvin sign for a k: hence `iu`. */
const inJson = /"([^"\\]*(?:_token|_secret|assertion|password))"\s*:\s*"/giu;
const inForm = /(?:^|&)([^=&]*(?:_token|_secret|assertion|password))=([^&\s"'<>]*)/giu;

/**
 * Finds what an answer gives as a token. It reads the text rather than the JSON, so that truncated answers, repeated
 * members and odd spellings hide nothing.
 */
export function* tokenMembers(text: string): Generator<TokenMember> {
  for (const match of text.matchAll(inJson)) {
    const begin = match.index + match[0].length;
    yield { name: match[1] ?? '', value: text.slice(begin, endOfString(text, begin)), begin };
  }
  for (const { index, 0: whole, 1: name = '', 2: value = '' } of text.matchAll(inForm))
    yield { name, value, begin: index + whole.length - value.length };
}

/** The answer with a mask in place of each token, known to the redactor or not. */
export function withoutTokens(text: string): string {
  const members = [...tokenMembers(text)].sort((a, b) => a.begin - b.begin);
  const parts: string[] = [];
  let kept = 0;
  for (const { value, begin } of members) {
    if (begin < kept || value === '') continue;
    parts.push(text.slice(kept, begin), '[secret]');
    kept = begin + value.length;
  }
  return parts.join('') + text.slice(kept);
}

function endOfString(text: string, begin: number): number {
  let end = begin;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return Math.min(end, text.length);
}
