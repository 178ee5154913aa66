import { defineCheck, fail, pass, unknown } from '../../core/checks/define-check.ts';
import type { ErrorMeaning } from '../../core/errors/error-catalog.ts';
import { localhostRedirectUri } from '../../core/http/localhost-redirect-uri.ts';
import {
  type ClientAtAuthorization,
  clientAtAuthorization,
} from '../../readings/authorization/client-at-authorization.ts';
import { said } from '../../readings/provider-error.ts';
import { authenticationDemand, authenticationDemands } from '../../readings/token/authentication-demand.ts';
import { readClientAnswer } from '../../readings/token/client-answer.ts';
import { bestOfBoth } from '../../readings/token/client-authentication.ts';
import { loginCompleted } from '../../readings/token/login-completed.ts';
export const clientCredentials = defineCheck({
  id: 'client-credentials',
  phase: 'credentials',
  title: 'Client id and secret',
  cites: ['RFC 6749, 2.3.1 and 5.2', 'Infra: internal/server/providers/oidc.go, Validate'],
  requirements: ['INF-13', 'INF-14', 'INF-15'],
  owner: 'relying-party',
  subject: { kind: 'client', from: 'clientId' },
  needs: ['clientAuthentication'],
  // The authorization endpoint shows whether the id is right if the token endpoint does not.
  optionalFacts: ['input', 'authorization', 'login', 'tokens'],
  dependsOn: ['token-endpoint'],
  causedBy: ['client-authentication-methods/no-secret'],
  leavesOpen: 'whether the client id and secret are right',
  outcomes: {
    accepted: pass(
      'The provider accepts the client id and the secret, and refuses a made-up secret (its log may show both attempts).',
    ),
    'proven-by-login': pass(
      'The provider accepted the client id and the secret when it exchanged the test login’s code.',
    ),
    'client-unknown': fail(
      'The provider does not know the client id “{clientId}”.',
      'Copy the client id again, from the tenant or realm that the URL names.',
    ),
    swapped: fail(
      'The provider refuses the client id and the secret; the id looks like a secret, and the secret like a client id.',
      'If they are swapped, give them the other way round.',
      { steps: ['If not, copy both again, from the tenant or realm that the URL names.'] },
    ),
    'client-disabled': fail(
      'The client “{clientId}” is disabled at the provider.',
      'Enable the client at the provider.',
      { owner: 'provider' },
    ),
    'grant-type-refused': fail(
      'The provider does not allow this client the authorization code grant.',
      'Allow the client the authorization code grant, and the refresh token grant.',
      { value: 'authorization_code', owner: 'provider', cannotConnect: true },
    ),
    'secret-wrong': fail(
      'The provider refuses the client secret.',
      'Copy the client secret again, or create a new one and enter its value.',
      { tells: 'client-secret-wrong' },
    ),
    'secret-expired': fail(
      'The client secret has expired.',
      'Create a new client secret at the provider and enter its value.',
      { owner: 'provider' },
    ),
    refused: fail(
      'The provider refuses {what}.',
      'Copy the client secret again, or create a new one, and compare the client id.',
      {
        tells: 'client-credentials-wrong',
        steps: [
          'Also compare the tenant or realm in the URL.',
          'Check that the client is a confidential web application that may send its secret as “client_secret_post”.',
        ],
      },
    ),
    'not-decoded': fail(
      'With HTTP Basic the provider accepts this client secret only unencoded; it does not decode the form that RFC 6749, 2.3.1, requires.',
      'Give the client a secret of letters and digits only, or allow it “client_secret_post”.',
      { owner: 'provider' },
    ),
    'client-public': fail(
      'The provider treats this client as a public one, which has no secret.',
      'Make it a confidential client (a web application with a client secret).',
      { owner: 'provider' },
    ),
    ...authenticationDemands,
    'method-refused': unknown(
      'The provider refuses how the secret is sent, so it does not judge the secret itself.',
      'Allow “client_secret_post” for this client, then check again.',
      {
        owner: 'provider',
        subject: { kind: 'client-authentication-method', value: 'client_secret_post' },
      },
    ),
    'code-first': unknown(
      'This provider checks the code before the client: a made-up secret gets the same answer.',
      'Only a test login can tell whether the secret is right.',
    ),
    'redirect-uri-first': unknown(
      'The token endpoint refuses any secret with {redirectUri}, which is not registered, so the secret cannot be judged.',
      'Register {redirectUri}, then check again.',
      { value: '{redirectUri}', owner: 'provider', subject: { kind: 'redirect-uri', from: 'redirectUri' } },
    ),
    'no-control': unknown(
      'A made-up secret got no answer to compare with, so the secret cannot be judged.',
      'Check again, or run a test login.',
    ),
    unclear: unknown(
      'The provider’s answer (HTTP {status}) says nothing about the client id or the secret.',
      'A test login will tell whether they are right.',
    ),
    'no-answer': unknown(
      'The provider gave no answer to the client id and the secret.',
      'Check again once the token endpoint answers.',
      {
        owner: 'provider',
        subject: { kind: 'endpoint', value: 'token_endpoint' },
      },
    ),
  },
  judge({ clientAuthentication: fact }, catalog, { input, authorization, login, tokens } = {}) {
    if (loginCompleted({ login, tokens })) return { code: 'proven-by-login' };
    const best = bestOfBoth(fact, catalog, authorization);
    switch (best.is) {
      case 'accepted':
        return { code: 'accepted' };
      case 'no-answer':
        return { code: 'no-answer' };
      case 'code-first':
      case 'no-control':
        return { code: best.is };
      case 'redirect-uri-first':
        return { code: 'redirect-uri-first', values: { redirectUri: localhostRedirectUri } };
      case 'unclear':
        return { code: 'unclear', values: { status: best.answer.status }, ...said(best.answer.words) };
      case 'grant-type-refused':
        return { code: 'grant-type-refused', ...said(best.answer.words) };
      case 'method-refused': {
        const { meaning, words } = best.answer;
        const other = meaning === 'client-is-public' ? 'client-public' : 'method-refused';
        return { code: authenticationDemand(meaning) ?? other, ...said(words) };
      }
      case 'refused': {
        const unencoded = fact.unencoded && readClientAnswer(fact.unencoded, catalog);
        if (unencoded?.about === 'grant') return { code: 'not-decoded', ...said(best.answer.words) };
        const clientId = input?.configuration.clientId ?? '';
        const elsewhere = authorization && clientAtAuthorization(authorization, catalog).is;
        const refused = refusal(best.answer.meaning, elsewhere);
        const mayBeSwapped = refused === 'client-unknown' || refused === 'refused';
        const code = mayBeSwapped && input?.secretForm?.looksSwapped ? 'swapped' : refused;
        const values = { clientId, what: whatIsRefused(best.answer.meaning, elsewhere, clientId) };
        return { code, values, ...said(best.answer.words) };
      }
    }
  },
});

function refusal(meaning: ErrorMeaning | undefined, elsewhere: ClientAtAuthorization['is'] | undefined) {
  if (meaning === 'client-disabled' || elsewhere === 'disabled') return 'client-disabled';
  if (meaning === 'client-secret-wrong') return 'secret-wrong';
  if (meaning === 'client-secret-expired') return 'secret-expired';
  if (elsewhere === 'unknown') return 'client-unknown';
  return meaning === 'client-unknown' && elsewhere !== 'known' ? 'client-unknown' : 'refused';
}

function whatIsRefused(
  meaning: ErrorMeaning | undefined,
  elsewhere: ClientAtAuthorization['is'] | undefined,
  clientId: string,
): string {
  if (elsewhere !== 'known') return 'the client id or the secret; it does not say which';
  return meaning === 'client-unknown'
    ? `the client “${clientId}” as unknown at the token endpoint, though its authorization endpoint knows it`
    : `the secret of the client “${clientId}”; it knows the client itself`;
}
