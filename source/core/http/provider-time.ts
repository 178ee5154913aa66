import type { HttpAnswer } from '../facts/http-exchange.ts';

/**
 * The provider's time when an answer came, in milliseconds since the epoch: its `Date` plus the `Age` that a cache in
 * front of it reports (RFC 9110, 6.6.1; RFC 9111, 5.1). Undefined if either cannot be read.
 */
export function providerTime({ headers }: HttpAnswer): number | undefined {
  const time = Date.parse(headers['date'] ?? '') + age(headers['age'] ?? '0') * 1000;
  return Number.isFinite(time) ? time : undefined;
}

/** Of several list members, the first counts. */
function age(text: string): number {
  const [first = ''] = text.split(',', 1);
  return /^\d+$/.test(first.trim()) ? Number(first) : Number.NaN;
}
