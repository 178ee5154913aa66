import {
  answered,
  attempt,
  authorization,
  clientAuthentication,
  failed,
  localhost,
  login,
  oauthError,
  redirect,
  tokens,
} from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { page } from '../registration/facts.ts';
import { badClient, badCode, form, methodRefused, oneTry, sentWith } from './facts.ts';

const { response: _, ...tokensWithoutAnswer } = tokens();

const bareRefusal = oauthError('unauthorized_client');
/** Only a request that is as complete as a login's gets an error to read. */
const completeAlone = {
  clientAuthentication: clientAuthentication(
    ['basic', 'given', answered('', 400)],
    ['post', 'given', answered('', 400)],
    ['basic', 'given', bareRefusal, 'as a login'],
    ['basic', 'random', bareRefusal, 'as a login'],
  ),
};

export const cases: readonly Case[] = [
  ...[badClient, badCode, methodRefused, failed(), oauthError('unauthorized_client')].map(
    (exchange): Case => [
      'a finished login',
      'proven-by-login',
      { ...sentWith(['basic', 'given', exchange]), login: login(), tokens: tokens() },
    ],
  ),
  [
    'a login that ended without tokens',
    'refused',
    { ...sentWith(['basic', 'given', badClient]), login: login(), tokens: tokensWithoutAnswer },
  ],
  [
    'the control is refused',
    'accepted',
    sentWith(['basic', 'given', badCode], ['basic', 'random', badClient]),
  ],
  [
    'only POST is accepted',
    'accepted',
    sentWith(['basic', 'given', badClient], ['post', 'given', badCode], ['post', 'random', badClient]),
  ],
  [
    'a secret accepted only without form-encoding',
    'not-decoded',
    { clientAuthentication: { ...oneTry(badClient).clientAuthentication, unencoded: badCode } },
  ],
  ...[badClient, failed(), oauthError('invalid_request')].map(
    (unencoded): Case => [
      'a secret that is refused without form-encoding too, or may be',
      'refused',
      { clientAuthentication: { ...oneTry(badClient).clientAuthentication, unencoded } },
    ],
  ),
  ['an unknown client', 'client-unknown', oneTry(oauthError('unauthorized_client', 'no such client', 401))],
  ['a wrong secret', 'secret-wrong', oneTry(oauthError('invalid_client', 'secret is wrong', 401))],
  ['a disabled client', 'client-disabled', oneTry(oauthError('invalid_client', 'switched off'))],
  [
    'an id and a secret that changed places',
    'swapped',
    { ...form({ looksSwapped: true }), ...oneTry(oauthError('invalid_client', 'no such client', 401)) },
  ],
  [
    'a client disabled at the authorization endpoint',
    'client-disabled',
    {
      ...oneTry(badClient),
      authorization: authorization(attempt('as-infra', answered('<p>switched off</p>', 400))),
    },
  ],
  [
    'a grant that the client may not use',
    'grant-type-refused',
    oneTry(oauthError('unauthorized_client', 'grant not for this client')),
  ],
  [
    'words that refuse the flow, whatever the secret',
    'grant-type-refused',
    sentWith(
      ['basic', 'given', oauthError('unauthorized_client', 'flow is off', 401)],
      ['basic', 'random', oauthError('unauthorized_client', 'flow is off', 401)],
    ),
  ],
  [
    'a bare unauthorized_client, with a refused made-up secret',
    'grant-type-refused',
    sentWith(['basic', 'given', oauthError('unauthorized_client')], ['basic', 'random', badClient]),
  ],
  [
    'the same bare code for any secret',
    'refused',
    sentWith(
      ['basic', 'given', oauthError('unauthorized_client')],
      ['basic', 'random', oauthError('unauthorized_client')],
    ),
  ],
  ...(
    [
      ['is not registered', page('redirect address unknown'), 'redirect-uri-first'],
      ['is registered', redirect(`${localhost}/?error=login_required`), 'refused'],
    ] as const
  ).map(
    ([says, answer, code]): Case => [
      `the same bare code for any secret, with a redirect URI that ${says}`,
      code,
      { ...completeAlone, authorization: authorization(attempt('as-infra', answer)) },
    ],
  ),
  ['access denied', 'refused', oneTry(oauthError('access_denied', '', 403))],
  [
    'an unknown client that the authorization endpoint knows',
    'refused',
    {
      ...oneTry(oauthError('invalid_client', 'no such client', 401)),
      authorization: authorization(attempt('silent', redirect(`${localhost}/?error=login_required`))),
    },
  ],
  ['an expired secret', 'secret-expired', oneTry(oauthError('invalid_client', 'secret has expired', 401))],
  [
    'the same refusal for any secret',
    'refused',
    sentWith(['basic', 'given', badClient], ['basic', 'random', badClient]),
  ],
  [
    'a refusal of a client unknown to the authorization endpoint',
    'client-unknown',
    {
      ...oneTry(badClient),
      authorization: authorization(attempt('as-infra', answered('<p>no such client</p>', 400))),
    },
  ],
  [
    'a refusal of a client known to the authorization endpoint',
    'refused',
    {
      ...oneTry(badClient),
      authorization: authorization(attempt('silent', redirect(`${localhost}/?error=login_required`))),
    },
  ],
  ['an empty 401', 'refused', oneTry(answered('', 401))],
  ['a public client', 'client-public', oneTry(oauthError('invalid_client', 'public client'))],
  [
    'a demand for an assertion',
    'assertion-required',
    oneTry(oauthError('invalid_client', 'sign an assertion', 401)),
  ],
  [
    'a demand for a certificate',
    'certificate-required',
    oneTry(oauthError('invalid_client', 'show a certificate', 401)),
  ],
  ['a demand for a proof', 'dpop-required', oneTry(oauthError('use_dpop_nonce', 'prove your key'))],
  [
    'a demand for a verifier by the code of a refused client',
    'code-first',
    sentWith(
      ['basic', 'given', oauthError('invalid_client', 'verifier missing', 401)],
      ['basic', 'random', oauthError('invalid_client', 'verifier missing', 401)],
    ),
  ],
  ['a refused method', 'method-refused', oneTry(methodRefused)],
  [
    'the same bad code for any secret',
    'code-first',
    sentWith(['basic', 'given', badCode], ['basic', 'random', badCode]),
  ],
  ['nothing to compare with', 'no-control', oneTry(badCode)],
  [
    'a rate-limited control',
    'no-control',
    sentWith(['basic', 'given', badCode], ['basic', 'random', answered('', 429)]),
  ],
  [
    'an answer about nothing',
    'unclear',
    sentWith(
      ['basic', 'given', oauthError('invalid_request')],
      ['basic', 'random', oauthError('invalid_request')],
    ),
  ],
  ['no answer', 'no-answer', oneTry(failed())],
];
