import { defineCheck } from '../core/check.ts';
import { authorizeReadings } from '../infra/authorize-readings.ts';
import { said } from '../infra/provider-words.ts';

export const authorizeEndpoint = defineCheck({
  id: 'authorize-endpoint',
  phase: 'registration',
  title: 'Authorization endpoint',
  why: 'Each login begins with the browser at the authorization endpoint.',
  cites: ['RFC 6749, 3.1', 'Infra: ui/components/providers.js'],
  rows: ['INF-57'],
  owner: 'provider',
  subject: { kind: 'endpoint', value: 'authorization_endpoint' },
  needs: ['authorization'],
  after: ['discovery-document', 'not-a-login-provider', 'endpoints'],
  outcomes: {
    answers: { verdict: 'pass', summary: '{endpoint} answers.' },
    unreachable: {
      verdict: 'fail',
      summary: '{endpoint} could not be reached: {failure}.',
      infra:
        'Infra does not try it when connecting; the login button then leads to an address that does not answer.',
      remedy: {
        say: 'Correct the authorization endpoint in the provider’s configuration, or make its host reachable for browsers.',
      },
    },
    'not-found': {
      verdict: 'fail',
      summary: '{endpoint} answers HTTP {status}: there is nothing at this address.',
      infra: 'Infra does not try it when connecting; the login button then leads to this error page.',
      remedy: {
        say: 'Correct the authorization endpoint in the provider’s configuration, or the proxy in front of it.',
      },
    },
    'server-error': {
      verdict: 'fail',
      summary: '{endpoint} answers HTTP {status}.',
      infra: 'A person who logs in sees this error page.',
      remedy: { say: 'Look into the provider’s log for the time of this check, then try again.' },
    },
    gateway: {
      verdict: 'unknown',
      leavesOpen: 'whether the provider takes the request that Infra sends',
      summary:
        'Something in front of the provider refuses the request (HTTP {status}); the provider was not asked.',
      remedy: {
        say: 'Firewalls often refuse addresses that hold “localhost”. Run a test login in the browser to see what the provider itself says.',
      },
    },
    'rate-limited': {
      verdict: 'unknown',
      leavesOpen: 'whether the provider takes the request that Infra sends',
      summary: '{endpoint} answers that there were too many requests (HTTP {status}).',
      remedy: { say: 'Wait a few minutes and check again.' },
    },
  },
  judge({ authorization }, lore) {
    const { endpoint } = authorization;
    const readings = authorizeReadings(
      authorization,
      ['as-infra', 'silent', 'with-pkce', 'with-nonce', 'scope'],
      lore,
    );
    if (readings.some(({ is }) => is === 'returned' || is === 'sign-in'))
      return { code: 'answers', values: { endpoint } };
    const refused = readings.find(({ is }) => is === 'refused');
    if (refused?.is === 'refused') {
      const bare = refused.meaning === undefined && refused.words.code === undefined;
      const values = { endpoint, status: refused.status };
      return bare && refused.status === 404
        ? { code: 'not-found', values, ...said(refused.words) }
        : { code: 'answers', values };
    }
    const [first] = readings;
    switch (first?.is) {
      case 'failed':
        return { code: 'unreachable', values: { endpoint, failure: first.failure.message } };
      case 'server-error':
      case 'gateway':
        return { code: first.is, values: { endpoint, status: first.status }, ...said(first.words) };
      case 'rate-limited':
        return { code: 'rate-limited', values: { endpoint, status: first.status } };
      default:
        return { code: 'answers', values: { endpoint } };
    }
  },
});
