import { expect, test } from 'vitest';
import { toOpenMetrics } from '../../source/report/open-metrics.ts';

test('metrics are gauges per provider, with only what was measured', () => {
  const text = toOpenMetrics([
    {
      name: 'acme',
      verdict: 'warn',
      checkedAt: 1_500,
      certificateExpiresAt: 2_000_000,
      discoveryMilliseconds: 25,
    },
    { name: 'a "b"\\\n', verdict: 'pass', checkedAt: 0 },
  ]);
  expect(text.split('\n').filter((line) => !line.startsWith('# '))).toEqual([
    'oidc_wizard_verdict{provider="acme",verdict="pass"} 0',
    'oidc_wizard_verdict{provider="acme",verdict="warn"} 1',
    'oidc_wizard_verdict{provider="acme",verdict="fail"} 0',
    'oidc_wizard_verdict{provider="a \\"b\\"\\\\\\n",verdict="pass"} 1',
    'oidc_wizard_verdict{provider="a \\"b\\"\\\\\\n",verdict="warn"} 0',
    'oidc_wizard_verdict{provider="a \\"b\\"\\\\\\n",verdict="fail"} 0',
    'oidc_wizard_checked_timestamp_seconds{provider="acme"} 1.5',
    'oidc_wizard_checked_timestamp_seconds{provider="a \\"b\\"\\\\\\n"} 0',
    'oidc_wizard_certificate_expiry_timestamp_seconds{provider="acme"} 2000',
    'oidc_wizard_discovery_duration_seconds{provider="acme"} 0.025',
    '',
  ]);
  expect(text).toMatch(/# TYPE oidc_wizard_verdict gauge\n# HELP oidc_wizard_verdict .+\n[\s\S]*# EOF\n$/);
});
