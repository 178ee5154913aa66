import { defineCheck, fail, pass, skip, unknown } from '../../core/checks/define-check.ts';
import { ownAttempts } from '../../readings/authorization/authorize-readings.ts';
import { silence } from '../../readings/not-seen-from-here.ts';
import { said } from '../../readings/provider-error.ts';

/** RFC 6749, 4.1.2.1, and OpenID Connect Core 1.0, 3.1.2.6: errors of authorization endpoints only, whatever the status. */
const authorizationErrors: ReadonlySet<string> = new Set([
  'invalid_request',
  'invalid_client',
  'unauthorized_client',
  'access_denied',
  'unsupported_response_type',
  'invalid_scope',
  'login_required',
  'consent_required',
  'interaction_required',
]);

export const authorizeEndpoint = defineCheck({
  id: 'authorize-endpoint',
  phase: 'registration',
  title: 'Authorization endpoint',
  cites: ['RFC 6749, 3.1', 'Infra: ui/components/providers.js'],
  requirements: ['INF-57'],
  subject: { kind: 'endpoint', value: 'authorization_endpoint' },
  needs: ['authorization'],
  optionalFacts: ['discovery', 'login'],
  dependsOn: ['discovery-document', 'not-a-login-provider', 'endpoints'],
  standsAlone: ({ authorization: { attempts } }, blocker) =>
    blocker === 'endpoints' && attempts.some(({ exchange }) => exchange.answer),
  leavesOpen: 'whether the provider accepts the request that {relyingParty} sends',
  outcomes: {
    answers: pass('{endpoint} answers.'),
    'not-seen': skip('{endpoint} could not be judged from here. {why}'),
    unreachable: fail(
      '{endpoint} could not be reached: {failure}.',
      'Correct the authorization endpoint in the provider’s configuration, or make its host reachable from browsers.',
    ),
    'not-found': fail(
      '{endpoint} answers HTTP {status}: there is nothing at this address.',
      'Correct the authorization endpoint in the provider’s configuration, or the proxy in front of it.',
    ),
    'server-error': fail(
      '{endpoint} answers HTTP {status}.',
      'Look at the logs of the provider and of any proxy in front of it for the time of this check.',
    ),
    gateway: unknown(
      'Something in front of the provider refuses the request (HTTP {status}); the provider was not asked.',
      'Firewalls often refuse addresses that contain “localhost”. Run a test login in the browser to see what the provider itself says.',
    ),
    'rate-limited': unknown(
      '{endpoint} answers that there were too many requests (HTTP {status}).',
      'Wait a few minutes and check again.',
    ),
  },
  judge({ authorization }, catalog, { discovery, login } = {}) {
    const { endpoint } = authorization;
    const readings = ownAttempts(authorization, catalog).map(({ answer }) => answer);
    // A browser may get an answer where this program does not.
    const isProven = login?.outcome.is === 'code';
    if (isProven || readings.some(({ is }) => is === 'returned' || is === 'sign-in'))
      return { code: 'answers', values: { endpoint } };
    const refused = readings.find(({ is }) => is === 'refused');
    if (refused?.is === 'refused') {
      const bare = refused.meaning === undefined && !authorizationErrors.has(refused.words.code ?? '');
      const values = { endpoint, status: refused.status };
      return bare && refused.status === 404
        ? { code: 'not-found', values, ...said(refused.words) }
        : { code: 'answers', values };
    }
    const [first] = readings;
    switch (first?.is) {
      case 'failed':
        return silence(first.failure, endpoint, discovery);
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
