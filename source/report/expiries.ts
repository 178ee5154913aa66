import type { Expiry } from '../core/report/expiry.ts';
import { printable } from '../core/text/printable.ts';

export interface ProviderExpiries {
  readonly provider: string;
  readonly expiries: readonly Expiry[];
}

const day = 24 * 60 * 60 * 1000;

/** The description of an expiry for a calendar entry or a line. */
export function expiryWords({ what, name }: Expiry): string {
  switch (what) {
    case 'certificate':
      return `certificate of ${name}`;
    case 'signing-key':
      return `certificate of signing key ${name}`;
  }
}

/** All providers’ expiries, soonest first: the day, how far off it is, the provider, what expires. */
export function expiryLines(providers: readonly ProviderExpiries[], now: number): readonly string[] {
  return providers
    .flatMap(({ provider, expiries }) => expiries.map((expiry) => ({ provider, expiry })))
    .toSorted((one, other) => one.expiry.at - other.expiry.at)
    .map(({ provider, expiry }) =>
      [
        new Date(expiry.at).toISOString().slice(0, 10),
        distance(expiry.at, now),
        printable(provider),
        expiryWords(expiry),
      ].join('\t'),
    );
}

function distance(at: number, now: number): string {
  const days = Math.floor((at - now) / day);
  if (days < 0) return 'expired';
  return days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`;
}
