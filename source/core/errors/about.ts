import { recordSeparator } from '../text/readable-words.ts';

/**
 * What a sentence is about follows from who says it: a provider that refuses a client or a request speaks of what it was
 * sent, and who reads a token of what the token holds. An audience that the provider does not know was asked for; one that
 * the reader does not know stands in the token.
 */
export const abouts = ['client', 'request', 'token'] as const;
export type About = (typeof abouts)[number];

/** The codes with which a provider refuses (RFC 6749, 4.1.2.1 and 5.2); `invalid_grant` may be of a token that was sent. */
const refusal = 'invalid_(?:client|request|scope|target)|unauthorized_client|access_denied';
/** The description stands behind its code, unless another answer begins there (RFC 6750, 3.1). */
const codeBefore = new RegExp(
  `\\b(${refusal})\\b(?:(?!\\b(?:${refusal}|invalid_(?:grant|token)|insufficient_scope)\\b)[^${recordSeparator}\\n])*$`,
  'i',
);
/** In JSON and in an address it may stand before it. */
const codeBehind = new RegExp(`^[^{}?${recordSeparator}\\n]*?\\b(${refusal})\\b`, 'i');
const opened = new RegExp(`[{?][^{}?${recordSeparator}\\n]*$`);
const token = /(?<![a-z])(?:token|jwt|claims?)(?![a-z]|[ _](?:endpoint|request|exchange|type))/i;
const longestAnswer = 600;
const halfSentence = 200;

/** Tells it for a place of a text, where the text does. */
export function aboutAt(text: string, position: number): About | undefined {
  const before = text.slice(Math.max(0, position - longestAnswer), position);
  const behind = text.slice(position, position + longestAnswer);
  const code =
    codeBefore.exec(before)?.[1] ?? (opened.test(before) ? codeBehind.exec(behind)?.[1] : undefined);
  if (code?.toLowerCase() === 'invalid_client') return 'client';
  const sentence =
    (/[^.;\u001e]*$/.exec(before.slice(-halfSentence))?.[0] ?? '') +
    (/^[^.;\u001e]*/.exec(behind.slice(0, halfSentence))?.[0] ?? '');
  if (token.test(sentence)) return 'token';
  return code === undefined ? undefined : 'request';
}
