import type { Facts } from '../../../source/core/facts/facts.ts';
import {
  answered,
  attempt,
  discovery,
  goodTokens,
  issuer,
  login,
  oauthError,
  tokens,
} from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import {
  anyClient,
  asking,
  bare,
  control,
  infraRequest,
  knownClient,
  lateControl,
  page,
  redeemedAsInfra,
  refusedAsInfra,
  repeatedAsInfra,
  returned,
  signIn,
  silent,
} from './facts.ts';

const wrongSecret = oauthError('invalid_client', '', 401);
const { response: _, ...withoutResponse } = tokens({
  attempts: [{ method: 'client_secret_basic', exchange: wrongSecret }],
  asInfra: [{ method: 'client_secret_basic', exchange: wrongSecret }],
});
const refusedTokens: Facts['tokens'] = withoutResponse;

const glewlwyd = {
  discovery: discovery({
    authorization_endpoint: `${issuer}/api/oidc/auth`,
    token_endpoint: `${issuer}/api/oidc/token`,
    userinfo_endpoint: `${issuer}/api/oidc/userinfo`,
  }),
};

export const cases: readonly Case[] = [
  ['login_required, but not for an unknown client', 'none', knownClient],
  ['login_required for any client', 'after-sign-in', anyClient],
  ['returned without objection', 'none', asking(silent)],
  ['PAR', 'par-required', asking(infraRequest(page('push it')))],
  ['request object', 'request-object-required', asking(infraRequest(page('sign the request')))],
  ['a nonce, by comparison', 'nonce-required', asking(infraRequest(bare), attempt('with-nonce', signIn))],
  [
    'prompt=consent for offline_access',
    'consent-prompt-required',
    asking(infraRequest(returned('error=invalid_request&error_description=ask+for+consent'))),
  ],
  [
    'consent before anyone could give it',
    'consent-prompt-required',
    asking(infraRequest(returned('error=consent_required')), control),
  ],
  [
    'consent, without offline_access',
    'none',
    asking(infraRequest(returned('error=consent_required'), { scopes: ['openid', 'email'] }), control),
  ],
  [
    'no code flow',
    'response-type-refused',
    asking(infraRequest(returned('error=unsupported_response_type'))),
  ],
  ['a longer state', 'state-refused', asking(infraRequest(page('state too short')))],
  ['sign-in for anything', 'after-sign-in', asking(infraRequest(signIn), lateControl)],
  ['a bare 400', 'cannot-tell', asking(infraRequest(bare))],
  ['sign-in, at a product that requires a nonce', 'nonce-by-product', { ...knownClient, ...glewlwyd }],
  // The same login, repeated as Infra sends it.
  [
    'a repeated login that gets tokens, at such a product',
    'none',
    { ...redeemedAsInfra(answered(goodTokens)), ...glewlwyd },
  ],
  ['a repeated login that gets tokens', 'none', redeemedAsInfra(answered(goodTokens))],
  [
    'a repeated login that has to use PKCE',
    'after-sign-in',
    refusedAsInfra('invalid_request', 'Code challenge required.'),
  ],
  [
    'a repeated login that requires a nonce',
    'nonce-required',
    refusedAsInfra('invalid_request', 'The nonce is missing'),
  ],
  ['a repeated login of another flow', 'response-type-refused', refusedAsInfra('unsupported_response_type')],
  [
    'a repeated login whose code wants a verifier',
    'after-sign-in',
    redeemedAsInfra(oauthError('invalid_grant', 'code_verifier is missing')),
  ],
  [
    'a repeated login whose code is refused',
    'refused-at-token-endpoint',
    redeemedAsInfra(oauthError('invalid_grant')),
  ],
  // Not a demand: temporary trouble, and failures that the login with PKCE and nonce also met.
  ['a repeated login when there are too many', 'after-sign-in', redeemedAsInfra(answered('busy', 429))],
  ['a repeated login when the provider is down', 'after-sign-in', redeemedAsInfra(answered('down', 503))],
  [
    'a wrong secret at either login',
    'none',
    {
      ...asking(infraRequest(signIn), control),
      login: { ...login(), asInfra: { is: 'code' } },
      tokens: refusedTokens,
    },
  ],
  // `prompt=none` may be refused, which Infra does not send: if consent is required each time, or in itself.
  [
    'a repeated login without id_token',
    'after-sign-in',
    refusedAsInfra('invalid_request', 'id_token mandatory'),
  ],
  [
    'a login with PKCE and nonce that nobody could repeat silently',
    'not-repeated',
    { ...refusedAsInfra('login_required'), ...knownClient },
  ],
  [
    'exactly Infra’s request, refused for an unknown reason',
    'refused-at-login',
    repeatedAsInfra({ is: 'error', error: 'invalid_request', plain: true }),
  ],
  [
    'exactly Infra’s request, refused for lack of PKCE',
    'after-sign-in',
    repeatedAsInfra({
      is: 'error',
      error: 'invalid_request',
      errorDescription: 'Code challenge required.',
      plain: true,
    }),
  ],
  ['a repeated login that needs consent', 'after-sign-in', refusedAsInfra('consent_required')],
  [
    'a repeated login that does not return',
    'not-returned',
    repeatedAsInfra({ is: 'not-returned', afterMilliseconds: 8_000 }),
  ],
];
