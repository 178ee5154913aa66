import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass, warn } from '../../../../core/checks/define-check.ts';
import { expiryDelta } from '../../../../go/oauth2/expiry-delta.ts';
import { sessionTokens } from '../../people/rotation.ts';
import { sessionForecast, spoken } from '../../people/session-forecast.ts';

/** Infra uses the token within one of its own requests, which takes at most a minute (internal/server/server.go). */
const short = 60 + expiryDelta;

/** If the access token expires at once, these causes end the login itself rather than a later session. */
const endsLogin: ReadonlySet<string> = new Set(['refresh-refused', 'userinfo-refused', 'always-expired']);

export const accessTokenLifetime = defineCheck({
  id: 'access-token-lifetime',
  phase: 'session',
  title: 'Life of the access token',
  why: 'Infra uses the access token right after the login, and refreshes it once it has ended.',
  cites: ['RFC 6749, 5.1', 'golang.org/x/oauth2: token.go'],
  requirements: ['INF-45'],
  known: source('golang/oauth2 v0.8.0: token.go (expired)'),
  subject: { kind: 'parameter', value: 'expires_in' },
  needs: ['input', 'tokens'],
  optionalFacts: ['refresh', 'userinfo'],
  dependsOn: ['token-response'],
  outcomes: {
    fine: pass('The access token lives {lifetime} (expires_in {seconds}).'),
    'not-said': warn(
      'The provider does not say how long the access token lives (no expires_in).',
      'Configure the token endpoint to send expires_in, in seconds, with its tokens.',
      { value: 'expires_in' },
    ),
    'ends-at-once': fail(
      'The access token lives {seconds} seconds (expires_in), and there is no refresh token.',
      'Make access tokens valid for at least five minutes: expires_in 300 or more.',
    ),
    'refresh-fails-at-once': fail(
      'The access token lives only {seconds} seconds (expires_in), and the refresh that Infra needs during the login does not bring what it needs.',
      'Make access tokens valid for at least five minutes: expires_in 300 or more.',
    ),
    'refresh-at-once': warn(
      'The access token lives only {seconds} seconds (expires_in).',
      'Make access tokens valid for at least five minutes: expires_in 300 or more.',
    ),
    short: warn(
      'The access token lives only {seconds} seconds (expires_in).',
      'Make access tokens valid for at least five minutes: expires_in 300 or more.',
    ),
  },
  says: {
    'not-said': 'Infra then never refreshes it; when the provider stops taking it, people are logged out.',
    'ends-at-once': 'Infra counts the last ten seconds as expired: each login fails.',
    'refresh-fails-at-once': {
      says: 'Infra counts the last ten seconds as expired, and refreshes the token before it asks UserInfo: each login fails.',
      known: source('Infra: internal/server/data/provideruser.go (SyncProviderUser)'),
    },
    'refresh-at-once':
      'Infra counts the last ten seconds as expired and refreshes the token during the login already.',
    short: 'Infra works with it; a slow login may meet a token that has ended.',
  },
  judge({ input, tokens }, { rotates }, { refresh, userinfo } = {}) {
    const { response } = tokens;
    const seconds = response?.expiresIn;
    if (seconds === undefined) return { code: 'not-said' };
    const values = { seconds };
    if (seconds <= expiryDelta) {
      if (!response?.hasRefreshToken) return { code: 'ends-at-once', values };
      const { ends } = sessionForecast(sessionTokens(tokens, { input, refresh, userinfo }, rotates));
      return { code: endsLogin.has(ends) ? 'refresh-fails-at-once' : 'refresh-at-once', values };
    }
    if (seconds <= short) return { code: 'short', values };
    return { code: 'fine', values: { seconds, lifetime: spoken(Math.floor(seconds / 60)) } };
  },
});
