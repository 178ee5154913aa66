import type { Gathered } from '../../core/facts/facts.ts';
import type { OverallVerdict } from '../../core/report/report.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import type { ProviderMetrics } from '../../report/open-metrics.ts';
import { expiriesOf } from './expiries.ts';

export function providerMetrics(name: string, verdict: OverallVerdict, gathered: Gathered): ProviderMetrics {
  const expiries = expiriesOf(gathered);
  const certificate = expiries.find(({ what }) => what === 'certificate');
  const key = expiries.find(({ what }) => what === 'signing-key');
  const discovery = presentFact(gathered, 'discovery')?.answer.milliseconds;
  return {
    name,
    verdict,
    checkedAt: presentFact(gathered, 'input')?.at ?? 0,
    ...(certificate && { certificateExpiresAt: certificate.at }),
    ...(key && { keyExpiresAt: key.at }),
    ...(discovery !== undefined && { discoveryMilliseconds: discovery }),
  };
}
