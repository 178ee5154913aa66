import type { Gathered } from '../../core/facts/facts.ts';
import { stringsMember } from '../../core/json/json-value.ts';
import type { Expiry } from '../../core/report/expiry.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { printable } from '../../core/text/printable.ts';
import { publishedKeys } from '../../readings/published-keys.ts';

/** The maximum number of keys, since each becomes a calendar entry; no rotation has more. */
const mostKeys = 20;

/** Everything that expires on its own, soonest first. */
export function expiriesOf(gathered: Gathered): readonly Expiry[] {
  return [...certificateExpiry(gathered), ...keyExpiries(gathered)].toSorted(
    (one, other) => one.at - other.at,
  );
}

function certificateExpiry(gathered: Gathered): readonly Expiry[] {
  const network = presentFact(gathered, 'network');
  const chain = network?.tls?.chain ?? [];
  if (!network || chain.length === 0) return [];
  const at = Math.min(...chain.map(({ validTo }) => Date.parse(validTo)));
  return [{ what: 'certificate', name: printable(network.host, 300), at }];
}

function keyExpiries(gathered: Gathered): readonly Expiry[] {
  const keys = publishedKeys(gathered) ?? [];
  return keys.slice(0, mostKeys).flatMap(({ name, members }) => {
    const at = certificateEnd(stringsMember(members, 'x5c')?.[0]);
    return at === undefined ? [] : [{ what: 'signing-key' as const, name: printable(name, 300), at }];
  });
}

/** Milliseconds since the epoch; `undefined` if it is not a certificate. */
function certificateEnd(base64: string | undefined): number | undefined {
  if (base64 === undefined) return undefined;
  const { X509Certificate } = process.getBuiltinModule('node:crypto');
  try {
    return Date.parse(new X509Certificate(Buffer.from(base64, 'base64')).validTo);
  } catch {
    return undefined;
  }
}
