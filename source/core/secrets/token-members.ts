/** A member of an answer that holds a token, recognised by its name. */
export interface TokenMember {
  readonly name: string;
  /** As written in the text, with its escapes. */
  readonly value: string;
  readonly begin: number;
}

/** Go compares names ignoring case and treats the Kelvin sign as a k: hence `iu`. */
const inJson = /"([^"\\]*(?:_token|_secret|assertion|password))"\s*:\s*"/giu;
const inForm = /(?:^|&)([^=&]*(?:_token|_secret|assertion|password))=([^&\s"'<>]*)/giu;
/**
 * XML, YAML, a list, an object, single quotes, a field of a page: whatever a provider answers in place of JSON.
 * Shorter values are words about a token.
 */
const inOther =
  /((?:access|refresh|id)_token)(?:["']?\s{0,4}(?:=>|[:=>])|["']\s{1,4}value\s{0,4}=)[\s["']{0,4}(?:\{\s{0,4}["']?\w{1,20}["']?\s{0,4}:[\s"']{0,4})?([^\s"'<>&,;{}()[\]]{12,})/giu;

/**
 * Finds the tokens in an answer. Searches the text instead of parsing JSON, so that truncated answers, repeated members
 * and odd spellings hide nothing.
 */
export function* tokenMembers(text: string): Generator<TokenMember> {
  for (const match of text.matchAll(inJson)) {
    const begin = match.index + match[0].length;
    yield { name: match[1] ?? '', value: text.slice(begin, endOfString(text, begin)), begin };
  }
  for (const pattern of [inForm, inOther])
    for (const { index, 0: whole, 1: name = '', 2: value = '' } of text.matchAll(pattern))
      yield { name, value, begin: index + whole.length - value.length };
}

/** The answer with every token masked, whether the redactor knows it or not. */
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
