import { source } from '../../../core/consequence.ts';
import { defineCheck, fail, pass, warn } from '../../../core/define-check.ts';

/** A token with no more than this counts as expired at once (golang/oauth2: expiryDelta). */
const tooShort = 10;
const short = 300;

export const accessTokenLifetime = defineCheck({
  id: 'access-token-lifetime',
  phase: 'session',
  title: 'Life of the access token',
  why: 'Infra uses the access token right after the login, and refreshes it once it has ended.',
  cites: ['RFC 6749, 5.1', 'golang.org/x/oauth2: token.go'],
  requirements: ['INF-45'],
  known: source('golang/oauth2 v0.8.0: token.go (expired)'),
  subject: { kind: 'parameter', value: 'expires_in' },
  needs: ['tokens'],
  dependsOn: ['token-response'],
  outcomes: {
    fine: pass('The access token lives {seconds} seconds.'),
    'not-said': warn(
      'The provider does not say how long the access token lives (no expires_in).',
      'Configure the token endpoint to send expires_in, in seconds, with its tokens.',
      { value: 'expires_in' },
    ),
    'ends-at-once': fail(
      'The access token lives {seconds} seconds (expires_in), and there is no refresh token.',
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
    'refresh-at-once':
      'Infra counts the last ten seconds as expired and refreshes the token during the login already.',
    short: 'Infra works with it; a slow login may meet a token that has ended.',
  },
  judge({ tokens: { response } }) {
    const seconds = response?.expiresIn;
    if (seconds === undefined) return { code: 'not-said' };
    const values = { seconds };
    if (seconds <= tooShort)
      return { code: response?.hasRefreshToken ? 'refresh-at-once' : 'ends-at-once', values };
    return { code: seconds < short ? 'short' : 'fine', values };
  },
});
