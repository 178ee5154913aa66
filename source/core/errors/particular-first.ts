import type { ErrorMeaning } from './error-catalog.ts';
import type { Found } from './found.ts';
import { ofOneCredential } from './of-one-credential.ts';
import { mostOfVague } from './scores.ts';

/** Particular causes of a general meaning; if another record of the log states one, it comes first. */
const comesFrom: Readonly<Partial<Record<ErrorMeaning, readonly ErrorMeaning[]>>> = {
  'code-refused': ['code-already-used', 'code-verifier-wrong'],
  'client-credentials-wrong': [...ofOneCredential, 'client-authentication-method', 'client-is-public'],
  'token-refused': ['signature', 'algorithm', 'audience', 'time', 'wrong-issuer', 'email-missing'],
  'access-denied': ['user-not-assigned', 'user-blocked-by-policy', 'consent-needed'],
};

/** Status of a server that does not know the path, or of a proxy whose server does not answer. */
const status = /\b(?:404|50[234])\b/;

/** Ranks a general error below the particular one that another record or sentence names. */
export function particularFirst(text: string, found: readonly Found[]): Found[] {
  return found.map((one) => {
    const telling = found.find((other) => isPageOf(text, other, one) || isReasonOf(text, other, one));
    if (telling) return { ...one, score: Math.min(one.score, telling.score - 1) };
    const causes = comesFrom[one.entry.meaning];
    if (causes === undefined || one.certainty === 'code') return one;
    const surest = found
      .filter(
        (other) =>
          causes.includes(other.entry.meaning) && !other.entry.wraps && isSaidApart(text, one, other),
      )
      .reduce((most, { score }) => Math.max(most, score), 0);
    return surest > mostOfVague && surest < one.score ? { ...one, score: surest - 1 } : one;
  });
}

/** Whether these are generic words of the page that came with such a status; an object or a network error says more. */
function isPageOf(text: string, answer: Found, { certainty, entry, record, position }: Found): boolean {
  return (
    answer.certainty === 'word' &&
    answer.score > mostOfVague &&
    status.test(answer.matched) &&
    (certainty === 'word' || certainty === 'concept') &&
    entry.meaning !== 'network' &&
    record === answer.record &&
    position > answer.position &&
    !text.slice(answer.position, position).includes('{')
  );
}

/** General words followed by their reason: `not allowed. Reason: …`. */
function isReasonOf(text: string, reason: Found, { certainty, record, position, matched }: Found): boolean {
  return (
    (certainty === 'word' || certainty === 'concept') &&
    reason.score > mostOfVague &&
    comesFrom[reason.entry.meaning] === undefined &&
    record === reason.record &&
    reason.position > position &&
    /\b(?:reason|because|caused by)\b/i.test(text.slice(position + matched.length, reason.position))
  );
}

/** In another record, or in a sentence of its own behind the general one. */
function isSaidApart(text: string, general: Found, particular: Found): boolean {
  const between = text.slice(general.position + general.matched.length, particular.position);
  return general.record !== particular.record || /[.!?]["')]? (?=[A-Z])/.test(between);
}
