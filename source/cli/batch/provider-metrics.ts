import { X509Certificate } from 'node:crypto';
import type { Gathered } from '../../core/facts.ts';
import { isObject, parseJson, stringsMember } from '../../core/json-value.ts';
import { presentFact } from '../../core/present-fact.ts';
import type { OverallVerdict } from '../../core/report/report.ts';
import type { ProviderMetrics } from '../../report/open-metrics.ts';

/** What one run measured. */
export function providerMetrics(name: string, verdict: OverallVerdict, gathered: Gathered): ProviderMetrics {
  const [leaf] = presentFact(gathered, 'network')?.tls?.chain ?? [];
  const certificateExpiresAt = leaf && Date.parse(leaf.validTo);
  const keyExpiresAt = keyExpiry(gathered);
  const discovery = presentFact(gathered, 'discovery')?.answer.milliseconds;
  return {
    name,
    verdict,
    checkedAt: presentFact(gathered, 'input')?.at ?? 0,
    ...(certificateExpiresAt !== undefined && { certificateExpiresAt }),
    ...(keyExpiresAt !== undefined && { keyExpiresAt }),
    ...(discovery !== undefined && { discoveryMilliseconds: discovery }),
  };
}

function keyExpiry(gathered: Gathered): number | undefined {
  const exchange = presentFact(gathered, 'jwks')?.exchange;
  const set = exchange?.outcome === 'answered' ? parseJson(exchange.answer.body) : undefined;
  const keys = isObject(set) && Array.isArray(set['keys']) ? set['keys'] : [];
  const ends = keys.flatMap((key) => (isObject(key) ? certificateEnd(stringsMember(key, 'x5c')?.[0]) : []));
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/** Empty for what is no certificate. */
function certificateEnd(base64: string | undefined): readonly number[] {
  if (base64 === undefined) return [];
  try {
    return [Date.parse(new X509Certificate(Buffer.from(base64, 'base64')).validTo)];
  } catch {
    return [];
  }
}
