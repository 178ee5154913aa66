import type { Case } from '../../../../checks/outcomes.ts';
import {
  answered,
  failed,
  issuer,
  oauthError,
  redirect,
  refresh,
  tokens,
  userinfo,
  userinfoWithout,
} from '../../../../support/facts.ts';
import { askedAgain, person, refreshed, refusedAgain } from '../facts.ts';

export const cases: readonly Case[] = [
  ['works', 'works', refreshed({})],
  [
    'works, with an ID token',
    'works',
    refreshed({ idTokenClaims: { iss: issuer, sub: 'u1', aud: ['infra'] } }),
  ],
  ['a redirect that drops the form', 'redirect', refreshed({ first: redirect(`${issuer}/t`) })],
  [
    'a redirect that keeps the form',
    'redirect-repeated',
    refreshed({ first: answered('', 307, { location: `${issuer}/t` }) }),
  ],
  ['no connection', 'unreachable', refreshed({ first: failed() })],
  ['refused', 'refused', refreshed({ first: oauthError('invalid_grant') })],
  [
    'refused for another host’s issuer',
    'refused-for-issuer',
    refreshed({ first: oauthError('invalid_grant', 'other host') }),
  ],
  ['refused within 200', 'refused', refreshed({ first: answered({ error: 'invalid_grant' }) })],
  ['asked too often', 'failed', refreshed({ first: answered({ error: 'slow_down' }, 429) })],
  ['broken for now', 'failed', refreshed({ first: answered('<h1>Oops</h1>', 502) })],
  ['a page in place of tokens', 'unreadable', refreshed({ first: answered('<p>') })],
  [
    'no access token',
    'unreadable',
    refreshed({ first: answered({ token_type: 'Bearer', expires_in: 3600 }) }),
  ],
  ['another issuer', 'other-issuer', refreshed({ idTokenClaims: { iss: 'x', sub: 'u1', aud: 'infra' } })],
  ...[{}, { iss: 'x', sub: 'u1', aud: 'infra' }, { iss: issuer, sub: 'u1', aud: 'two' }].map(
    (claims): Case => [
      `the faults of the first ID token: ${JSON.stringify(claims)}`,
      'works',
      {
        ...refreshed({ idTokenClaims: claims }),
        tokens: tokens({ idToken: { parts: 3, claims, signature: { is: 'valid', refetched: false } } }),
      },
    ],
  ),
  ['another person', 'other-subject', refreshed({ idTokenClaims: { iss: issuer, sub: 'u2', aud: 'infra' } })],
  ['another client', 'other-audience', refreshed({ idTokenClaims: { iss: issuer, sub: 'u1', aud: 'two' } })],
  [
    'an audience that cannot become a text',
    'other-audience',
    refreshed({ idTokenClaims: { iss: issuer, sub: 'u1', aud: { toString: 1 } } }),
  ],
  ['UserInfo as before', 'works', askedAgain(userinfo({ ...person, groups: ['ops', 'dev'] }))],
  ['another group', 'works', askedAgain(userinfo({ ...person, groups: ['dev', 'ops', 'new'] }))],
  [
    'UserInfo of another person',
    'userinfo-other-subject',
    askedAgain(userinfo({ ...person, sub: 'u2', groups: ['dev', 'ops'] })),
  ],
  ['groups gone', 'groups-gone', askedAgain(userinfo(person))],
  ['one group gone', 'groups-gone', askedAgain(userinfo({ ...person, groups: ['dev'] }))],
  [
    'groups gone that Infra takes from a directory',
    'works',
    askedAgain(userinfo(person), undefined, { kind: 'azure' }),
  ],
  ['UserInfo refused', 'userinfo-refused', askedAgain(refusedAgain)],
  ['UserInfo refused, as at the login', 'works', askedAgain(refusedAgain, refusedAgain)],
  ['UserInfo asked too often', 'userinfo-failed', askedAgain(userinfoWithout(answered('', 429)))],
  ['UserInfo not reached', 'userinfo-failed', askedAgain(userinfoWithout(failed()))],
  ['groups as text', 'userinfo-unreadable', askedAgain(userinfo({ ...person, groups: 'dev' }))],
  ['a page', 'userinfo-unreadable', askedAgain({ ...userinfoWithout(answered('<p>')), text: '<p>' })],
  [
    'a wrong signature',
    'userinfo-unreadable',
    askedAgain(userinfo(person, { signature: { is: 'invalid' } })),
  ],
  [
    'another person and no groups',
    ['other-subject', 'groups-gone'],
    {
      ...askedAgain(userinfo(person)),
      refresh: refresh({
        userinfo: userinfo(person),
        idTokenClaims: { iss: issuer, sub: 'u2', aud: 'infra' },
      }),
    },
  ],
];
