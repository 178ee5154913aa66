import type { Case } from '../../../../checks/outcomes.ts';
import {
  anyClient,
  asking,
  bare,
  control,
  infraRequest,
  knownClient,
  lateControl,
  redeemedAsInfra,
  refusedAsInfra,
  repeatedAsInfra,
  returned,
  signIn,
  silent,
} from '../../../../checks/registration/facts.ts';
import {
  answered,
  attempt,
  clientAuthentication,
  goodTokens,
  login,
  oauthError,
  tokens,
} from '../../../../support/facts.ts';

const { response: _, ...withoutTokens } = tokens();
const redeemed = { login: login(), tokens: tokens() };
const codeRefused = (description: string) => ({
  ...withoutTokens,
  attempts: [{ method: 'client_secret_basic' as const, exchange: oauthError('invalid_grant', description) }],
});

export const cases: readonly Case[] = [
  ['login_required, but not for an unknown client', 'not-required', knownClient],
  ['login_required for any client', 'after-sign-in', anyClient],
  ['returned without objection', 'not-required', asking(silent)],
  [
    'named by the provider',
    'required',
    asking(infraRequest(returned('error=invalid_request&error_description=challenge+missing'))),
  ],
  [
    'demanded for the sake of one scope',
    'required-for-scope',
    asking(
      infraRequest(returned('error=invalid_request&error_description=challenge+missing+for+offline_access')),
    ),
  ],
  [
    'a bare 400 that PKCE heals',
    'required-by-comparison',
    asking(infraRequest(bare), attempt('with-pkce', signIn), control),
  ],
  ['sign-in for anything', 'after-sign-in', asking(infraRequest(signIn), lateControl)],
  ['a bare 400 in any case', 'cannot-tell', asking(infraRequest(bare), attempt('with-pkce', bare))],
  [
    'a verifier missed with a code that was made up',
    'required-at-token-endpoint',
    {
      ...asking(infraRequest(signIn), lateControl),
      clientAuthentication: clientAuthentication([
        'basic',
        'given',
        oauthError('invalid_grant', 'verifier missing'),
      ]),
    },
  ],
  [
    'a login without PKCE whose code is refused for want of a verifier',
    'required-at-token-endpoint',
    {
      ...asking(infraRequest(signIn), lateControl),
      login: { ...login(), pkce: false },
      tokens: codeRefused('verifier missing'),
    },
  ],
  [
    'a login without PKCE whose code is refused for something else',
    'after-sign-in',
    {
      ...asking(infraRequest(signIn), lateControl),
      login: { ...login(), pkce: false },
      tokens: codeRefused('no such code'),
    },
  ],
  // The same login, repeated as Infra sends it.
  ['a repeated login that gets tokens', 'not-required', redeemedAsInfra(answered(goodTokens))],
  [
    'a repeated login that has to use PKCE',
    'required-at-login',
    refusedAsInfra('invalid_request', 'Code challenge required.'),
  ],
  [
    'a repeated login that has to bring a nonce',
    'after-sign-in',
    refusedAsInfra('invalid_request', 'The nonce is missing'),
  ],
  ['a repeated login of another flow', 'after-sign-in', refusedAsInfra('unsupported_response_type')],
  [
    'a repeated login whose code wants a verifier',
    'required-at-token-endpoint',
    redeemedAsInfra(oauthError('invalid_grant', 'code_verifier is missing')),
  ],
  ['a repeated login whose code is refused', 'after-sign-in', redeemedAsInfra(oauthError('invalid_grant'))],
  // Taken before sign-in, which says nothing of the token endpoint.
  [
    'a login with PKCE that nobody could repeat silently',
    'not-repeated',
    { ...refusedAsInfra('login_required'), ...knownClient },
  ],
  ['a login with PKCE that was not repeated', 'not-repeated', { ...redeemed, ...knownClient }],
  // What is no demand: trouble for a moment, and what the login with PKCE and nonce met as well.
  ['a repeated login when there are too many', 'after-sign-in', redeemedAsInfra(answered('busy', 429))],
  ['a repeated login when the provider is down', 'after-sign-in', redeemedAsInfra(answered('down', 503))],
  // Silence may be refused, which Infra does not ask for: where somebody has to consent each time, or for its own sake.
  [
    'a repeated login without id_token',
    'after-sign-in',
    refusedAsInfra('invalid_request', 'id_token mandatory'),
  ],
  ['a repeated login that needs consent', 'after-sign-in', refusedAsInfra('consent_required')],
  [
    'a repeated login that does not come back',
    'after-sign-in',
    repeatedAsInfra({ is: 'not-returned', afterMilliseconds: 8_000 }),
  ],
];
