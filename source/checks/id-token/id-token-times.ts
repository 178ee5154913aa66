import { defineCheck, fail, pass, warn } from '../../core/checks/define-check.ts';
import type { TokensFact } from '../../core/facts/facts.ts';
import { providerTime } from '../../core/http/provider-time.ts';
import { verifiedClaims } from '../../go/go-oidc/id-token.ts';

/** Seconds that clocks may differ before it counts as an error. */
const tolerated = 60;
/** Seconds; fewer are gone before a slow answer is read. */
const usefulLife = 30;
/** Seconds that Infra’s library allows on `nbf` (coreos/go-oidc: oidc/verify.go). */
const notBeforeLeeway = 300;
const day = 86_400;
/** The beginning of Go’s times, in seconds since 1970. */
const yearOne = -62_135_596_800;

const clocks =
  'Synchronize the clocks of the provider, this machine and {relyingParty}’s server with NTP. {clockDifference}';

const raiseLife = 'Set the lifetime of ID tokens at the provider to a few minutes.';

export const idTokenTimes = defineCheck({
  id: 'id-token-times',
  phase: 'id-token',
  title: 'Times of the ID token',
  cites: [
    'OpenID Connect Core 1.0, 3.1.3.7 (9) and (10)',
    'RFC 7519, 4.1.5',
    'coreos/go-oidc: oidc/verify.go',
  ],
  requirements: ['INF-38'],
  subject: { kind: 'claim', value: 'exp' },
  needs: ['tokens'],
  dependsOn: ['id-token', 'id-token-required-claims'],
  outcomes: {
    fit: pass('The ID token is valid for {seconds} more seconds.'),
    expired: fail('The ID token expired {seconds} s ago, at {ended}, by this machine’s clock.', clocks, {
      owner: 'unknown',
    }),
    'no-lifetime': fail('The ID token’s lifetime is {life} s (exp minus iat).', raiseLife),
    'short-lived': warn('The ID token is valid for only {life} s.', raiseLife),
    'out-of-range': fail(
      'The ID token’s “exp” is later than any time that {relyingParty}’s library can represent.',
      'Configure the provider to send “exp” in seconds since 1970, such as {example}.',
      { value: '{example}' },
    ),
    'expires-at-once': warn(
      'The ID token had expired {seconds} s before it arrived, by this machine’s clock.',
      clocks,
      { owner: 'unknown' },
    ),
    'not-yet-valid': fail(
      'The ID token is valid only from {from} (nbf), {seconds} seconds from now.',
      clocks,
      { owner: 'unknown', subject: { kind: 'claim', value: 'nbf' } },
    ),
    'valid-soon': warn('The ID token is valid only from {from} (nbf), {seconds} seconds from now.', clocks, {
      subject: { kind: 'claim', value: 'nbf' },
    }),
    'issued-in-future': warn(
      'The ID token was issued at {from} (iat), {seconds} seconds in the future.',
      clocks,
      { subject: { kind: 'claim', value: 'iat' } },
    ),
    'issued-long-ago': warn(
      'The ID token was issued {days} days ago (iat), though the login was just now.',
      `The provider should issue a new ID token for every login. ${clocks}`,
      { subject: { kind: 'claim', value: 'iat' } },
    ),
  },
  judge({ tokens }) {
    const { exp, nbf, iat } = verifiedClaims(tokens.idToken);
    const now = tokens.at / 1000;
    const clockDifference = difference(tokens);
    if (exp !== undefined && exp < yearOne)
      return { code: 'out-of-range', values: { example: Math.round(now) + 3600 } };
    const life = exp === undefined || iat === undefined ? undefined : exp - iat;
    const isOver = exp !== undefined && exp < now;
    if (isOver && life !== undefined && life <= 0) return { code: 'no-lifetime', values: { life } };
    const isTimely = iat !== undefined && Math.abs(iat - now) <= tolerated;
    if (life !== undefined && life > 0 && life < usefulLife && isTimely)
      return { code: 'short-lived', values: { life } };
    if (isOver) {
      const seconds = Math.ceil(now - exp);
      const values = { seconds, ended: shown(exp), clockDifference };
      const found = { values, expected: `later than ${shown(now)}`, actual: shown(exp) };
      // The clocks may differ, unless the provider's own clock agrees.
      if (exp < (providerSeconds(tokens) ?? 0)) return { code: 'expired', ...found, owner: 'provider' };
      return { code: seconds > tolerated ? 'expired' : 'expires-at-once', ...found };
    }
    if (nbf !== undefined && nbf > now + tolerated) {
      const values = { seconds: Math.ceil(nbf - now), from: shown(nbf), clockDifference };
      const found = { values, expected: `no later than ${shown(now)}`, actual: shown(nbf) };
      if (nbf <= now + notBeforeLeeway) return { code: 'valid-soon', ...found };
      const byItsOwnClock = nbf > (providerSeconds(tokens) ?? nbf) + notBeforeLeeway;
      return { code: 'not-yet-valid', ...found, ...(byItsOwnClock && { owner: 'provider' }) };
    }
    if (iat !== undefined && iat > now + tolerated)
      return {
        code: 'issued-in-future',
        values: { seconds: Math.ceil(iat - now), from: shown(iat), clockDifference },
        expected: `no later than ${shown(now)}`,
        actual: shown(iat),
      };
    if (iat !== undefined && iat < now - day)
      return { code: 'issued-long-ago', values: { days: Math.floor((now - iat) / day), clockDifference } };
    return { code: 'fit', values: { seconds: Math.floor((exp ?? now) - now) } };
  },
});

/** The clock difference according to the answer's own time, as a sentence. */
function difference(tokens: TokensFact): string {
  const date = providerSeconds(tokens);
  if (date === undefined) return 'The provider’s answer does not say what time its clock shows.';
  const seconds = Math.round(tokens.at / 1000 - date);
  if (Math.abs(seconds) <= tolerated) return 'The provider’s web server and this machine have the same time.';
  return `The provider’s web server is ${Math.abs(seconds)} s ${seconds > 0 ? 'behind' : 'ahead of'} this machine.`;
}

/** Seconds since the epoch, by the provider's own clock. */
function providerSeconds({ attempts }: TokensFact): number | undefined {
  const exchange = attempts.at(-1)?.exchange;
  const time = exchange?.answer && providerTime(exchange.answer);
  return time === undefined ? undefined : time / 1000;
}

function shown(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? `${seconds} s` : date.toISOString();
}
