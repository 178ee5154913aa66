import { defineCheck, fail, pass, unknown, warn } from '../../core/checks/define-check.ts';
import { typeInWords } from '../../go/encoding-json/type-in-words.ts';
import { goRedirect } from '../../go/net-http/redirect.ts';
import { longestTokenResponse, readTokenResponse } from '../../go/oauth2/token-response.ts';
import { said } from '../../readings/provider-error.ts';
import { authenticationDemand, authenticationDemands } from '../../readings/token/authentication-demand.ts';
import { readClientAnswer } from '../../readings/token/client-answer.ts';
import { bestOfBoth } from '../../readings/token/client-authentication.ts';
import { failedRedemption, loggedError } from '../../readings/token/failed-redemption.ts';
import { scopesWithoutEffect } from '../../readings/token/scopes-without-effect.ts';
import { withoutAccessToken } from '../../readings/token/without-access-token.ts';
import { webPage } from '../../readings/web-page.ts';
import { whyNoObject } from '../../readings/why-no-object.ts';

export const tokenResponse = defineCheck({
  id: 'token-response',
  phase: 'login',
  title: 'Exchange of the code',
  cites: [
    'RFC 6749, 3.3 and 5.1',
    'RFC 9449, 5',
    'OpenID Connect Core 1.0, 3.1.3.3',
    'golang.org/x/oauth2: internal/token.go',
  ],
  requirements: ['INF-13', 'INF-46'],
  subject: { kind: 'endpoint', value: 'token_endpoint' },
  needs: ['tokens'],
  optionalFacts: ['clientAuthentication', 'login', 'userinfo'],
  dependsOn: ['login', 'code-burning'],
  causedBy: [
    'callback-issuer',
    'client-authentication-methods/no-secret',
    'token-endpoint',
    'client-credentials',
    'client-authentication-method',
    'pkce-required/required-at-token-endpoint',
  ],
  whenAbsent: { 'not-given': 'not-possible', 'does-not-apply': 'not-exchanged' },
  outcomes: {
    fine: pass('The token endpoint answered with an access token.'),
    'fewer-scopes': warn(
      'The provider granted the scopes “{granted}”, without “{missing}”, and what that scope brings did not come.',
      'Allow the client these scopes at the provider.',
      { value: '{missing}', subject: { kind: 'scope', from: 'missing' } },
    ),
    'sender-constrained': fail(
      'The access token is bound to a key (token_type “{tokenType}”), and UserInfo does not accept it without a proof.',
      'Turn off DPoP for this client, so that it gets ordinary Bearer tokens.',
      { value: 'Bearer' },
    ),
    unreachable: fail(
      'The token endpoint could not be reached: {failure}.',
      'Make the token endpoint reachable, from here and from {relyingParty}’s server.',
    ),
    'client-refused': fail(
      'The provider refused the client id or the secret at the exchange (HTTP {status}).',
      'Copy the client secret’s value again, or create a new one, and compare the client id.',
      {
        tells: 'client-credentials-wrong',
        owner: 'relying-party',
        subject: { kind: 'client', from: 'clientId' },
      },
    ),
    'client-refused-late': fail(
      'The provider refused the client at the exchange (HTTP {status}), though it accepts the same id and secret with a made-up code.',
      'Look at the provider’s log for the time of this login; the id and the secret are right.',
      {
        steps: [
          'Compare which way of sending the secret the client is registered for.',
          'Turn off “require PKCE” for this client: some providers report a missing verifier this way.',
          'Log in again in a few minutes: some providers lock a client after a wrong secret, and this check sends one.',
        ],
        subject: { kind: 'client', from: 'clientId' },
      },
    ),
    'grant-type-refused': fail(
      'The provider does not allow this client the authorization code grant.',
      'Allow the client the authorization code grant, and the refresh token grant.',
      { value: 'authorization_code', cannotConnect: true, subject: { kind: 'client', from: 'clientId' } },
    ),
    'client-public': fail(
      'The provider treats this client as one without a secret.',
      'Make it a confidential client (a web application with a client secret).',
    ),
    'method-refused': fail(
      'The provider refused how the client secret was sent.',
      'Allow “client_secret_post” for this client.',
      {
        value: 'client_secret_post',
        subject: { kind: 'client-authentication-method', value: 'client_secret_post' },
      },
    ),
    ...authenticationDemands,
    'code-refused': fail(
      'The provider refused the code that it had just given (HTTP {status}).',
      'Try the login again, without waiting; if it happens again, the provider’s log names the reason.',
      {
        steps: [
          'If the provider runs as several instances, make them share codes (a common cache or database), or keep each person on one.',
          'If codes are valid for only a few seconds, make them valid for a minute, and synchronize the clocks of the provider’s servers with NTP.',
        ],
        tells: 'code-refused',
      },
    ),
    refused: fail(
      'The provider refused the exchange (HTTP {status}).',
      'Read the provider’s words above, and look at its log for the time of this login.',
    ),
    'refused-unsaid': fail(
      'The provider refused the exchange (HTTP {status}) without an OAuth error.',
      'Copy the client secret’s value again: some providers answer a wrong one this way.',
      {
        steps: [
          'If it is right, check whether a gateway or a firewall in front of the provider refuses the request.',
        ],
      },
    ),
    redirect: fail(
      'The token endpoint answered the code with a redirect to {location} (HTTP {status}).',
      'Configure the provider to publish the final address as its token endpoint.',
      { value: '{location}' },
    ),
    'redirect-repeated': unknown(
      'The token endpoint answered the code with a redirect to {location} (HTTP {status}), which is not followed here.',
      'Configure the provider to publish the final address as its token endpoint, then log in again.',
      { value: '{location}', leavesOpen: 'whether a login gets its tokens after the redirect' },
    ),
    'server-error': fail(
      'The token endpoint answered the code with HTTP {status}.',
      'Look at the logs of the provider and of any proxy in front of it for the time of this login.',
    ),
    'rate-limited': fail(
      'The provider limits the rate of requests and refused the exchange (HTTP {status}).',
      'Try again later; raise the provider’s limit on requests to the token endpoint for this client.',
    ),
    'error-in-success': fail(
      'The token endpoint answered HTTP {status}, but with an error inside.',
      'Change the client’s settings according to what the provider says above.',
    ),
    unreadable: fail(
      '{relyingParty}’s library cannot read the token endpoint’s answer: {why}.',
      'Configure the token endpoint to answer with plain JSON (application/json).',
    ),
    'member-type': fail(
      'The token endpoint’s answer has {got} as “{member}”, and {relyingParty}’s library accepts only {wanted}.',
      'Configure the token endpoint to send “{member}” as {wanted}.',
      { subject: { kind: 'parameter', from: 'member' } },
    ),
    html: fail(
      'The token endpoint answered the code with a web page, “{title}”, instead of tokens.',
      'Exempt the token endpoint from whatever stands in front of it (a login page, a firewall).',
    ),
    'too-large': fail(
      'The token endpoint’s answer has {bytes} bytes, more than any provider’s; {relyingParty}’s library reads the first {most}.',
      'Find out what makes the provider’s tokens that long, and leave it out.',
    ),
    'no-access-token': fail(
      '{relyingParty}’s library finds no access token in the answer ({contentType}): {held}.',
      'Configure the token endpoint to {cure}.',
      { value: '{right}' },
    ),
    'access-token-name': fail(
      'The answer contains an access token, but not as a string named exactly “access_token”.',
      'Configure the token endpoint to name it “access_token”, in lower case.',
      { value: 'access_token', subject: { kind: 'parameter', value: 'access_token' } },
    ),
    'not-possible': fail(
      'The test login could not be finished: {failure}.',
      'Enter the client id and the secret, then log in again.',
      { owner: 'this-machine', leavesOpen: 'whether people can log in' },
    ),
    'not-exchanged': warn(
      'The test login could not be finished from here: {failure}.',
      'Fix this and log in again, or run the test login from the network of {relyingParty}’s server.',
      {
        steps: [
          'A token endpoint on an internal host, or over plain http: set the provider’s public URL, so that its document names it there.',
        ],
        owner: 'this-machine',
        leavesOpen: 'whether people can log in',
      },
    ),
    'no-answer': unknown('No token request was made.', 'Run the test login again.'),
  },
  judge({ tokens: { attempts, response } }, reference, { clientAuthentication, login, userinfo } = {}) {
    if (attempts.length === 0) return { code: 'no-answer' };
    const failed = failedRedemption(attempts, reference);
    if (!failed) {
      if (response && !response.hasAccessToken) return { code: 'access-token-name' };
      const tokenType = response?.tokenType ?? '';
      if (/^dpop$/i.test(tokenType) && userinfo && !userinfo.claims)
        return { code: 'sender-constrained', values: { tokenType } };
      const missing = login && response ? scopesWithoutEffect(login.scopes, response, userinfo) : [];
      if (missing.length === 0) return { code: 'fine' };
      const values = {
        granted: response?.scope ?? '',
        missing: missing.join(' '),
        asked: login?.scopes.join(' ') ?? '',
      };
      return { code: 'fewer-scopes', values };
    }
    const { exchange } = failed.cause;
    // Values for the relying party's consequence: it may send the code again, and log another error than the cause.
    const sending = { sentAgain: failed.consequence && 'yes', lastError: loggedError(attempts) };
    if (exchange.outcome === 'failed')
      return { code: 'unreachable', values: { failure: exchange.failure.message, ...sending } };
    const { answer } = exchange;
    const values = {
      status: answer.status,
      ...sending,
      bytes: answer.bytes,
      most: longestTokenResponse,
      contentType: answer.headers['content-type'] ?? 'no content type',
    };
    const redirect = goRedirect(answer);
    if (redirect) {
      const repeated = redirect.is === 'followed' && redirect.keepsForm;
      return {
        code: repeated ? 'redirect-repeated' : 'redirect',
        values: { ...values, location: redirect.to },
      };
    }
    const read = readClientAnswer(exchange, reference);
    const words = said(read?.words);
    const reading = readTokenResponse(answer);
    if (!reading.ok && reading.is !== 'status') {
      const page = reading.is === 'unreadable' ? webPage(answer) : undefined;
      if (page) return { code: 'html', values: { ...values, title: page.title } };
      const { member, got = 'something else' } = reading;
      if (member !== undefined) {
        const wanted = member === 'expires_in' ? 'a whole number of seconds, such as 3600' : 'a string';
        return { code: 'member-type', values: { ...values, member, got: typeInWords(got), wanted } };
      }
      const why = whyNoObject(answer.body);
      const spoken = reading.is === 'error-in-success' ? words : {};
      const without = reading.is === 'no-access-token' ? withoutAccessToken(answer) : {};
      return { code: reading.is, values: { ...values, ...without, why }, ...spoken };
    }
    switch (read?.about) {
      case 'client': {
        const early = clientAuthentication && bestOfBoth(clientAuthentication, reference).is;
        return { code: early === 'accepted' ? 'client-refused-late' : 'client-refused', values, ...words };
      }
      case 'grant-type':
        return { code: 'grant-type-refused', values, ...words };
      case 'method':
        if (read.meaning === 'client-is-public') return { code: 'client-public', values, ...words };
        return { code: authenticationDemand(read.meaning) ?? 'method-refused', values, ...words };
      case 'grant':
        return { code: 'code-refused', values, ...words };
      default: {
        const refused = read?.words.code === undefined ? 'refused-unsaid' : 'refused';
        const passing = answer.status === 429 ? 'rate-limited' : refused;
        return { code: answer.status >= 500 ? 'server-error' : passing, values, ...words };
      }
    }
  },
});
