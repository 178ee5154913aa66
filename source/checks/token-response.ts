import { defineCheck } from '../core/check.ts';
import type { TokensFact } from '../core/facts.ts';
import { readClientAnswer } from '../infra/client-answer.ts';
import { said } from '../infra/provider-words.ts';
import { longestTokenResponse, readTokenResponse } from '../infra/token-response.ts';

const unauthorized = 'Each login fails with “unauthorized”; only Infra’s server log says: {message}';

export const tokenResponse = defineCheck({
  id: 'token-response',
  phase: 'login',
  title: 'Exchange of the code',
  why: 'Infra redeems the code for tokens, and reads the answer in its own library’s way.',
  cites: ['RFC 6749, 5.1', 'OpenID Connect Core 1.0, 3.1.3.3', 'golang.org/x/oauth2: internal/token.go'],
  rows: ['INF-13', 'INF-46'],
  owner: 'provider',
  subject: { kind: 'endpoint', value: 'token_endpoint' },
  needs: ['tokens'],
  after: ['login', 'code-burning'],
  explainedBy: ['token-endpoint', 'client-credentials', 'client-authentication-method'],
  outcomes: {
    fine: { verdict: 'pass', summary: 'The token endpoint answered with an access token.' },
    unreachable: {
      verdict: 'fail',
      summary: 'The token endpoint could not be reached: {failure}.',
      infra: 'Each login fails with “unauthorized”.',
      remedy: { say: 'Make the token endpoint reachable, from here and from Infra’s server.' },
    },
    'client-refused': {
      verdict: 'fail',
      owner: 'relying-party',
      subject: { kind: 'client', from: 'clientId' },
      summary: 'The provider refused the client id or the secret at the exchange (HTTP {status}).',
      infra: unauthorized,
      remedy: {
        say: 'Copy the client secret’s value again, or create a new one, and compare the client id.',
      },
    },
    'method-refused': {
      verdict: 'fail',
      subject: { kind: 'client-authentication-method', value: 'client_secret_post' },
      summary: 'The provider refused the way in which the client secret was sent.',
      infra: unauthorized,
      remedy: { say: 'Allow “client_secret_post” for this client.', value: 'client_secret_post' },
    },
    'code-refused': {
      verdict: 'fail',
      summary: 'The provider refused the code (HTTP {status}).',
      infra: unauthorized,
      remedy: {
        say: 'Try the login once more, without waiting; if it happens again, the provider’s log names the reason.',
      },
    },
    refused: {
      verdict: 'fail',
      summary: 'The provider refused the exchange (HTTP {status}).',
      infra: unauthorized,
      remedy: { say: 'Read the provider’s words above, and look into its log for the time of this login.' },
    },
    'error-in-success': {
      verdict: 'fail',
      summary: 'The token endpoint answered HTTP {status}, but with an error inside.',
      infra: `${unauthorized} (v0.21.0 and older: oauth2: server response missing access_token)`,
      remedy: { say: 'Read the provider’s words above and settle them in the client’s settings.' },
    },
    unreadable: {
      verdict: 'fail',
      summary: 'The token endpoint’s answer cannot be read as Infra’s library reads it.',
      infra: unauthorized,
      remedy: { say: 'Let the token endpoint answer with plain JSON (application/json).' },
    },
    'too-large': {
      verdict: 'fail',
      summary:
        'The token endpoint’s answer has {bytes} bytes, more than any provider’s; Infra’s library reads the first {most}.',
      infra: unauthorized,
      remedy: { say: 'Look into the provider for what makes its tokens that long, and leave it out.' },
    },
    'no-access-token': {
      verdict: 'fail',
      summary: 'Infra’s library finds no access token in the answer ({contentType}).',
      infra: unauthorized,
      remedy: {
        say: 'Let the token endpoint answer with the content type application/json: an answer marked as text/plain or as a form is not read as JSON.',
        value: 'application/json',
      },
    },
    'no-answer': {
      verdict: 'unknown',
      summary: 'No token request was made.',
      remedy: { say: 'Run the test login again.' },
    },
  },
  judge({ tokens }, lore) {
    const last = tellingAttempt(tokens.attempts)?.exchange;
    if (!last) return { code: 'no-answer' };
    if (last.outcome === 'failed') return { code: 'unreachable', values: { failure: last.failure.message } };
    const reading = readTokenResponse(last.answer);
    if (reading.ok) return { code: 'fine' };
    const { status, headers } = last.answer;
    const values = {
      status,
      message: reading.message,
      bytes: last.answer.bytes,
      most: longestTokenResponse,
      contentType: headers['content-type'] ?? 'no content type',
    };
    const answer = readClientAnswer(last, lore);
    const words = said(answer?.words);
    if (reading.is === 'too-large' || reading.is === 'unreadable' || reading.is === 'no-access-token')
      return { code: reading.is, values };
    if (reading.is === 'error-in-success') return { code: 'error-in-success', values, ...words };
    switch (answer?.about) {
      case 'client':
        return { code: 'client-refused', values, ...words };
      case 'method':
        return { code: 'method-refused', values, ...words };
      case 'grant':
        return { code: 'code-refused', values, ...words };
      default:
        return { code: 'refused', values, ...words };
    }
  },
});

/** A first answer that was given and not understood has used the code up: the second refusal only follows from it. */
function tellingAttempt(attempts: TokensFact['attempts']): TokensFact['attempts'][number] | undefined {
  const given = attempts.find(
    ({ exchange }) =>
      exchange.outcome === 'answered' &&
      exchange.answer.status < 300 &&
      !attempts.some(
        (one) => one.exchange.outcome === 'answered' && readTokenResponse(one.exchange.answer).ok,
      ),
  );
  return given ?? attempts.at(-1);
}
