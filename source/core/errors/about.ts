import { recordSeparator } from '../text/readable-words.ts';

/**
 * The subject of a sentence follows from its speaker: a provider that refuses a client or a request means what it was
 * sent; a program that reads a token means what the token holds. An audience unknown to the provider was requested; one
 * unknown to the reader is in the token.
 */
const abouts = ['client', 'request', 'token'] as const;
export type About = (typeof abouts)[number];

/** A provider's refusals (RFC 6749, 4.1.2.1 and 5.2); `invalid_grant` may be about a token that was sent. */
const refusal = 'invalid_(?:client|request|scope|target)|unauthorized_client|access_denied';
/** A description follows its code, unless another answer begins in between (RFC 6750, 3.1). */
const codeBefore = new RegExp(
  `\\b(${refusal})\\b(?:(?!\\b(?:${refusal}|invalid_(?:grant|token)|insufficient_scope)\\b)[^${recordSeparator}\\n])*$`,
  'i',
);
/** In JSON and in an address it may precede the code. */
const codeBehind = new RegExp(`^[^{}?${recordSeparator}\\n]*?\\b(${refusal})\\b`, 'i');
const opened = new RegExp(`[{?][^{}?${recordSeparator}\\n]*$`);
const token = /(?<![a-z])(?:token|jwt|claims?)(?![a-z]|[ _](?:endpoint|request|exchange|type))/i;
const longestAnswer = 600;
const halfSentence = 200;
const endOfSentence = /[.;\u001e]/;

/** Splits `@token nonce missing` into the only subject that a rule applies to and the rule itself. */
export function restricted(rule: string): { readonly only: About | undefined; readonly rule: string } {
  const only = abouts.find((about) => rule.startsWith(`@${about} `));
  return { only, rule: only === undefined ? rule : rule.slice(only.length + 2) };
}

/** Returns the subject at a position of a text, if the text makes it clear. */
export function aboutAt(text: string, position: number): About | undefined {
  const before = text.slice(Math.max(0, position - longestAnswer), position);
  const behind = text.slice(position, position + longestAnswer);
  const code =
    codeBefore.exec(before)?.[1] ?? (opened.test(before) ? codeBehind.exec(behind)?.[1] : undefined);
  if (code?.toLowerCase() === 'invalid_client') return 'client';
  const [start = ''] = before.slice(-halfSentence).split(endOfSentence).slice(-1);
  const [end = ''] = behind.slice(0, halfSentence).split(endOfSentence, 1);
  const sentence = start + end;
  if (token.test(sentence)) return 'token';
  return code === undefined ? undefined : 'request';
}
