import type { Facts } from '../../../source/core/facts.ts';
import { answered, attempt, goodTokens, login, oauthError, tokens } from '../../support/facts.ts';
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

export const cases: readonly Case[] = [
  ['login_required, but not for an unknown client', 'none', knownClient],
  ['login_required for any client', 'after-sign-in', anyClient],
  ['returned without objection', 'none', asking(silent)],
  ['PAR', 'par-required', asking(infraRequest(page('push it')))],
  ['request object', 'request-object-required', asking(infraRequest(page('sign the request')))],
  ['a nonce, by comparison', 'nonce-required', asking(infraRequest(bare), attempt('with-nonce', signIn))],
  [
    'no code flow',
    'response-type-refused',
    asking(infraRequest(returned('error=unsupported_response_type'))),
  ],
  ['a longer state', 'state-refused', asking(infraRequest(page('state too short')))],
  ['sign-in for anything', 'after-sign-in', asking(infraRequest(signIn), lateControl)],
  ['a bare 400', 'cannot-tell', asking(infraRequest(bare))],
  // The same login, repeated as Infra sends it.
  ['a repeated login: code', 'none', repeatedAsInfra({ is: 'code' }, answered(goodTokens))],
  [
    'a repeated login: error',
    'after-sign-in',
    repeatedAsInfra({ is: 'error', error: 'invalid_request', errorDescription: 'Code challenge required.' }),
  ],
  [
    'a repeated login: error',
    'nonce-required',
    repeatedAsInfra({ is: 'error', error: 'invalid_request', errorDescription: 'The nonce is missing' }),
  ],
  [
    'a repeated login: error',
    'response-type-refused',
    repeatedAsInfra({ is: 'error', error: 'unsupported_response_type' }),
  ],
  [
    'a repeated login: code',
    'after-sign-in',
    repeatedAsInfra({ is: 'code' }, oauthError('invalid_grant', 'code_verifier is missing')),
  ],
  [
    'a repeated login: code',
    'refused-at-token-endpoint',
    repeatedAsInfra({ is: 'code' }, oauthError('invalid_grant')),
  ],
  // What is no demand: trouble for a moment, and what the login with PKCE and nonce met as well.
  ...[answered('busy', 429), answered('down', 503)].map(
    (answer): Case => ['a repeated login: code', 'after-sign-in', repeatedAsInfra({ is: 'code' }, answer)],
  ),
  [
    'a wrong secret at either login',
    'none',
    {
      ...asking(infraRequest(signIn), control),
      login: { ...login(), asInfra: { is: 'code' } },
      tokens: refusedTokens,
    },
  ],
  // Silence may be refused, which Infra does not ask for: where somebody has to consent each time, or for its own sake.
  [
    'a repeated login: error',
    'after-sign-in',
    repeatedAsInfra({ is: 'error', error: 'invalid_request', errorDescription: 'id_token mandatory' }),
  ],
  ['a repeated login: error', 'after-sign-in', repeatedAsInfra({ is: 'error', error: 'consent_required' })],
  [
    'a repeated login: not-returned',
    'not-returned',
    repeatedAsInfra({ is: 'not-returned', afterMilliseconds: 8_000 }),
  ],
];
