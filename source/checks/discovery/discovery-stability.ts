import { defineCheck, fail, pass, warn } from '../../core/checks/define-check.ts';

/** In milliseconds. Infra limits the time of each login's requests, of which this is only the first. */
const slow = 5000;

export const discoveryStability = defineCheck({
  id: 'discovery-stability',
  phase: 'discovery',
  title: 'Discovery, fetched three times',
  cites: ['Infra: internal/server/providers/oidc.go (clientConfig)'],
  requirements: ['INF-55', 'INF-60'],
  subject: { kind: 'host', from: 'host' },
  needs: ['repeatedDiscovery'],
  dependsOn: ['solved-document'],
  outcomes: {
    steady: pass('The document was fetched {times} times, in {slowest} ms or less.'),
    varying: pass(
      'The document was fetched {times} times, in {slowest} ms or less; only its formatting differed.',
    ),
    slow: warn(
      'The document took up to {slowest} ms to arrive.',
      'Keep the provider awake, or put a cache in front of the document.',
    ),
    differing: warn(
      '{times} documents in a row disagree about {members}.',
      'Give all replicas of the provider the same configuration, especially the same public URL.',
      { subject: { kind: 'member', from: 'members' } },
    ),
    'refuses-go': fail(
      'The document is given to this program but refused ({statuses}) to a request with the user agent of Go programs.',
      'Exempt {relyingParty}’s server from the bot protection in front of the provider, at all its endpoints.',
      { value: 'Go-http-client', subject: { kind: 'endpoint', value: '/.well-known/openid-configuration' } },
    ),
    unsteady: warn(
      'Of {times} requests for the document in a row, {failed} failed ({statuses}).',
      'Raise the rate limit for this address, or put a cache in front of the document.',
    ),
  },
  judge({
    repeatedDiscovery: { milliseconds, statuses, sameEachTime, differing = [], compared, refusesGo },
  }) {
    const bad = statuses.filter((status) => status !== 200);
    const slowest = Math.round(Math.max(0, ...milliseconds));
    const values = {
      times: statuses.length,
      slowest,
      members: differing.join(', '),
      failed: bad.length,
      statuses: bad.map((status) => (status === 0 ? 'no answer' : `status ${status}`)).join(', '),
    };
    if (refusesGo) return { code: 'refuses-go', values };
    if (bad.length > 0) return { code: 'unsteady', values };
    if (differing.length > 0)
      return {
        code: 'differing',
        values,
        ...(compared && { expected: compared.first, actual: compared.other }),
      };
    if (slowest >= slow) return { code: 'slow', values };
    return { code: sameEachTime ? 'steady' : 'varying', values };
  },
});
