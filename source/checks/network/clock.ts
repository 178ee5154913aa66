import { defineCheck, pass, unknown, warn } from '../../core/checks/define-check.ts';
import { providerTime } from '../../core/http/provider-time.ts';
import { verifiedClaims } from '../../go/go-oidc/id-token.ts';

const tolerated = 60;

export const clock = defineCheck({
  id: 'clock',
  phase: 'network',
  title: 'Clocks',
  cites: [
    'OpenID Connect Core 1.0, 3.1.3.7 (9)',
    'RFC 9110, 6.6.1',
    'RFC 9111, 5.1',
    'coreos/go-oidc: oidc/verify.go',
  ],
  requirements: ['INF-38'],
  owner: 'this-machine',
  subject: { kind: 'host', from: 'host' },
  needs: ['typedUrlDiscovery'],
  optionalFacts: ['tokens'],
  dependsOn: ['url-form', 'dns', 'reach', 'tls'],
  outcomes: {
    agrees: pass('The provider’s clock and this machine’s agree to within {seconds} s.'),
    differs: warn(
      'The provider’s clock says {theirs}, this machine’s {ours}: {seconds} s apart.',
      'Synchronize the clocks of the provider, this machine and {relyingParty}’s server with NTP.',
      { owner: 'unknown' },
    ),
    'not-timed': unknown(
      'The saved facts do not say when the provider answered, so the clocks cannot be compared.',
      'Run a new check instead of using the saved facts.',
    ),
    'no-time': unknown(
      'The provider’s answer has no Date header.',
      'A test login will show whether its times fit.',
    ),
  },
  skip: ({ typedUrlDiscovery }) =>
    typedUrlDiscovery.outcome === 'failed' ? 'No answer came that states a time.' : undefined,
  judge({ typedUrlDiscovery }, _, { tokens } = {}) {
    const answer = typedUrlDiscovery.answer;
    const theirs = answer && providerTime(answer);
    if (theirs === undefined) {
      // A token is issued just before it arrives; otherwise id-token-times reports it.
      const { iat } = verifiedClaims(tokens?.idToken);
      const seconds = tokens && iat !== undefined ? Math.round(Math.abs(tokens.at / 1000 - iat)) : Infinity;
      return seconds <= tolerated ? { code: 'agrees', values: { seconds } } : { code: 'no-time' };
    }
    const ours = answer?.receivedAt;
    if (ours === undefined) return { code: 'not-timed' };
    const seconds = Math.round(Math.abs(theirs - ours) / 1000);
    const values = { theirs: shown(theirs), ours: shown(ours), seconds };
    return seconds <= tolerated
      ? { code: 'agrees', values }
      : { code: 'differs', values, expected: shown(ours), actual: shown(theirs) };
  },
});

function shown(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? 'no known time' : date.toISOString();
}
