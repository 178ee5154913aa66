import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass, warn } from '../../../../core/checks/define-check.ts';
import { expiryDelta } from '../../../../go/oauth2/expiry-delta.ts';
import { failsAtOnce, sessionTokens } from '../../people/rotation.ts';
import { sessionForecast, spoken } from '../../people/session-forecast.ts';

/** Infra uses the token within one of its own requests, which takes at most a minute (internal/server/server.go). */
const short = 60 + expiryDelta;

/** If the access token expires at once, these causes end the login itself rather than a later session. */
const endsLogin: ReadonlySet<string> = new Set(['refresh-refused', 'userinfo-refused', 'always-expired']);

export const accessTokenLifetime = defineCheck({
  id: 'access-token-lifetime',
  phase: 'session',
  title: 'Access token lifetime',
  why: 'Infra uses the access token right after the login, and refreshes it once it has expired.',
  cites: ['RFC 6749, 5.1', 'golang.org/x/oauth2: token.go'],
  requirements: ['INF-45'],
  known: source('golang/oauth2 v0.8.0: token.go (expired)'),
  subject: { kind: 'parameter', value: 'expires_in' },
  needs: ['input', 'tokens'],
  optionalFacts: ['refresh', 'userinfo'],
  dependsOn: ['token-response'],
  outcomes: {
    fine: pass('The access token is valid for {lifetime} (expires_in {seconds}).'),
    'not-said': warn(
      'The provider does not say how long the access token is valid (no expires_in).',
      'Configure the token endpoint to send expires_in, in seconds, with its tokens.',
      { value: 'expires_in' },
    ),
    'ends-at-once': fail(
      'The access token is valid for {seconds} seconds (expires_in), and there is no refresh token.',
      'Make access tokens valid for at least five minutes: expires_in 300 or more.',
    ),
    'refresh-fails-at-once': fail(
      'The access token is valid for only {seconds} seconds (expires_in), and the refresh that Infra then does during the login fails.',
      'Make access tokens valid for at least five minutes: expires_in 300 or more.',
    ),
    'refresh-at-once': warn(
      'The access token is valid for only {seconds} seconds (expires_in).',
      'Make access tokens valid for at least five minutes: expires_in 300 or more.',
    ),
    short: warn(
      'The access token is valid for only {seconds} seconds (expires_in).',
      'Make access tokens valid for at least five minutes: expires_in 300 or more.',
    ),
  },
  says: {
    'not-said': 'Infra then never refreshes it; when the provider stops accepting it, people are logged out.',
    'ends-at-once': 'Infra treats a token as expired ten seconds early: every login fails.',
    'refresh-fails-at-once': {
      says: 'Infra treats a token as expired ten seconds early, and refreshes it before it calls UserInfo: every login fails.',
      known: source('Infra: internal/server/data/provideruser.go (SyncProviderUser)'),
    },
    'refresh-at-once':
      'Infra treats a token as expired ten seconds early, so it refreshes this one during the login.',
    short: 'Infra works with it; in a slow login the token may expire on the way.',
  },
  judge({ input, tokens }, { rotates }, { refresh, userinfo } = {}) {
    const { response } = tokens;
    const seconds = response?.expiresIn;
    if (seconds === undefined) return { code: 'not-said' };
    const values = { seconds };
    if (seconds <= expiryDelta) {
      if (!response?.hasRefreshToken) return { code: 'ends-at-once', values };
      const { ends } = sessionForecast(sessionTokens(tokens, { input, refresh, userinfo }, rotates));
      const fails = endsLogin.has(ends) || (refresh !== undefined && failsAtOnce(refresh));
      return { code: fails ? 'refresh-fails-at-once' : 'refresh-at-once', values };
    }
    if (seconds <= short) return { code: 'short', values };
    return { code: 'fine', values: { seconds, lifetime: spoken(Math.floor(seconds / 60)) } };
  },
});
