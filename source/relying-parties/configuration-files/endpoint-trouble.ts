import { type FoundInConfiguration, foundAt, type PlacedValue } from './configuration-file.ts';
import { textAt } from './configuration-node.ts';

/** A finding if a configured endpoint differs from the document’s. */
export function endpointTrouble(
  value: PlacedValue,
  expected: string | undefined,
): readonly FoundInConfiguration[] {
  const actual = textAt(value.node);
  const given = actual === undefined ? null : URL.parse(actual);
  const named = expected === undefined ? null : URL.parse(expected);
  if (!given || !named || actual === undefined || expected === undefined) return [];
  const plain = ({ protocol, host, pathname }: URL) => `${protocol}//${host}${pathname.replace(/\/$/, '')}`;
  if (plain(given) === plain(named)) return [];
  // Another host name may lead to the same provider, for example inside a cluster.
  const code = given.host === named.host ? 'config-endpoint' : 'config-endpoint-other-host';
  return [foundAt(value, code, { actual, expected })];
}
