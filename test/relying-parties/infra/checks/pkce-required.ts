import type { Case } from '../../../checks/outcomes.ts';
import {
  anyClient,
  asking,
  bare,
  control,
  infraRequest,
  knownClient,
  lateControl,
  repeatedAsInfra,
  returned,
  signIn,
  silent,
} from '../../../checks/registration/facts.ts';
import { answered, attempt, goodTokens, oauthError } from '../../../support/facts.ts';

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
    'a bare 400 that PKCE heals',
    'required-by-comparison',
    asking(infraRequest(bare), attempt('with-pkce', signIn), control),
  ],
  ['sign-in for anything', 'after-sign-in', asking(infraRequest(signIn), lateControl)],
  ['a bare 400 in any case', 'cannot-tell', asking(infraRequest(bare), attempt('with-pkce', bare))],
  // The same login, repeated as Infra sends it.
  ['a repeated login: code', 'not-required', repeatedAsInfra({ is: 'code' }, answered(goodTokens))],
  [
    'a repeated login: error',
    'required-at-login',
    repeatedAsInfra({ is: 'error', error: 'invalid_request', errorDescription: 'Code challenge required.' }),
  ],
  [
    'a repeated login: error',
    'after-sign-in',
    repeatedAsInfra({ is: 'error', error: 'invalid_request', errorDescription: 'The nonce is missing' }),
  ],
  [
    'a repeated login: error',
    'after-sign-in',
    repeatedAsInfra({ is: 'error', error: 'unsupported_response_type' }),
  ],
  [
    'a repeated login: code',
    'required-at-token-endpoint',
    repeatedAsInfra({ is: 'code' }, oauthError('invalid_grant', 'code_verifier is missing')),
  ],
  ['a repeated login: code', 'after-sign-in', repeatedAsInfra({ is: 'code' }, oauthError('invalid_grant'))],
  // What is no demand: trouble for a moment, and what the login with PKCE and nonce met as well.
  ...[answered('busy', 429), answered('down', 503)].map(
    (answer): Case => ['a repeated login: code', 'after-sign-in', repeatedAsInfra({ is: 'code' }, answer)],
  ),
  // Silence may be refused, which Infra does not ask for: where somebody has to consent each time, or for its own sake.
  [
    'a repeated login: error',
    'after-sign-in',
    repeatedAsInfra({ is: 'error', error: 'invalid_request', errorDescription: 'id_token mandatory' }),
  ],
  ['a repeated login: error', 'after-sign-in', repeatedAsInfra({ is: 'error', error: 'consent_required' })],
  [
    'a repeated login: not-returned',
    'after-sign-in',
    repeatedAsInfra({ is: 'not-returned', afterMilliseconds: 8_000 }),
  ],
];
