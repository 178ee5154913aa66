import type { Facts } from '../../../source/core/facts.ts';
import {
  answered,
  discovery,
  failed,
  goodClaims,
  goodTokens,
  idToken,
  input,
  issuer,
  oauthError,
  refresh,
  infraServer as servers,
  tokens,
  userinfo,
  userinfoWithout,
} from '../../support/facts.ts';
import type { Case } from './case.ts';

const base = { input: input(), discovery: discovery() };
const response = (more: object) => ({
  ...base,
  tokens: tokens({ response: { hasAccessToken: true, hasRefreshToken: true, hasIdToken: true, ...more } }),
});
const none = { expiresIn: 3600, hasRefreshToken: false };
const r = (more: Parameters<typeof refresh>[0]) => ({ ...base, tokens: tokens(), refresh: refresh(more) });
const person = { sub: 'u1', email: 'a@b.c' };
const asked = (
  again: Facts['userinfo'],
  atLogin: Facts['userinfo'] = userinfo({ ...person, groups: ['dev', 'ops'] }),
  answers = {},
) => ({
  ...r({ userinfo: again }),
  input: input(answers),
  userinfo: atLogin,
});
const refusedAgain = userinfoWithout(answered({ error: 'invalid_token' }, 401));
const host = 'infra.acme.dev';
const failure = { code: 'dns-not-found', message: 'no such host' } as const;
const stored = {
  id: '1',
  name: 'acme',
  url: 'id.acme.dev',
  kind: 'oidc',
  clientId: 'infra',
  scopes: ['openid', 'email', 'groups', 'offline_access'],
  authUrl: `${issuer}/authorize`,
};
const s = (more: object, answers = {}) => ({
  input: input(answers),
  discovery: discovery(),
  infraServer: servers({ host, ...more }),
});
const notFound = { code: 'other', message: 'status 404', detail: { status: 404 } } as const;
const refused = (status: number, words: string) => ({
  accessKey: { is: 'refused', failure: { code: 'other', message: words, detail: { status, words } } },
});
const accepted = (administrator: boolean) => ({
  accessKey: { is: 'accepted', user: 'ops@acme.dev', administrator },
});
const older = { version: '0.21.0' };
const later = { version: '0.22.0' };
const listed = (version: object, ...algorithms: readonly string[]) => ({
  ...s(version),
  discovery: discovery({ id_token_signing_alg_values_supported: algorithms }),
});
const signedWith = (alg: string, version: object) => ({
  ...s(version),
  tokens: tokens({ idToken: idToken(goodClaims, { header: { alg } }) }),
});
const members = (groups: readonly string[], version: object, answers = {}) => ({
  ...s(version, answers),
  userinfo: userinfo({ sub: 'u1', email: 'a@b.c', groups }),
});
const user = (names: readonly string[], more = {}) => ({
  ...s(older),
  tokens: tokens(),
  infraUsers: { names, ...more },
});
const directoryName = 'CN=Admins,DC=acme';
const granted = (grantedGroups?: readonly string[]) => ({
  userinfo: userinfo({ sub: 'u1', email: 'a@b.c', groups: ['admins'] }),
  infraServer: servers({ host, ...(grantedGroups && { grantedGroups }) }),
});

export const connection: readonly Case[] = [
  ['other groups', 'granted-groups', granted(['ops']), 'none'],
  ['a group with rights', 'granted-groups', granted(['admins']), 'granted'],
  ['no access key', 'granted-groups', granted(), 'cannot-tell'],

  ['given', 'refresh-token', response({}), 'given'],
  ['asked for, and not given', 'refresh-token', response(none), 'not-given'],
  [
    'never asked for',
    'refresh-token',
    { ...response(none), discovery: discovery({ scopes_supported: ['openid'] }) },
    'not-advertised',
  ],
  ['Google', 'refresh-token', { ...response(none), input: input({ kind: 'google' }) }, 'google-kind'],

  ['works', 'refresh', r({}), 'works'],
  [
    'works, with an ID token',
    'refresh',
    r({ idTokenClaims: { iss: issuer, sub: 'u1', aud: ['infra'] } }),
    'works',
  ],
  ['no connection', 'refresh', r({ first: failed() }), 'unreachable'],
  ['refused', 'refresh', r({ first: oauthError('invalid_grant') }), 'refused'],
  ['refused within 200', 'refresh', r({ first: answered({ error: 'invalid_grant' }) }), 'refused'],
  ['asked too often', 'refresh', r({ first: answered({ error: 'slow_down' }, 429) }), 'failed'],
  ['broken for now', 'refresh', r({ first: answered('<h1>Oops</h1>', 502) }), 'failed'],
  ['a page in place of tokens', 'refresh', r({ first: answered('<p>') }), 'unreadable'],
  [
    'no access token',
    'refresh',
    r({ first: answered({ token_type: 'Bearer', expires_in: 3600 }) }),
    'unreadable',
  ],
  ['refresh broken for now', 'session-forecast', r({ first: answered('', 503) }), 'rotation-unknown'],
  ['refresh not reached', 'session-forecast', r({ first: failed() }), 'rotation-unknown'],
  ['refresh unreadable', 'session-forecast', r({ first: answered('<p>') }), 'refresh-refused'],
  ['another issuer', 'refresh', r({ idTokenClaims: { iss: 'x', sub: 'u1', aud: 'infra' } }), 'other-issuer'],
  [
    'another person',
    'refresh',
    r({ idTokenClaims: { iss: issuer, sub: 'u2', aud: 'infra' } }),
    'other-subject',
  ],
  [
    'another client',
    'refresh',
    r({ idTokenClaims: { iss: issuer, sub: 'u1', aud: 'two' } }),
    'other-audience',
  ],

  [
    'an audience that cannot become a text',
    'refresh',
    r({ idTokenClaims: { iss: issuer, sub: 'u1', aud: { toString: 1 } } }),
    'other-audience',
  ],
  ['UserInfo as before', 'refresh', asked(userinfo({ ...person, groups: ['ops', 'dev'] })), 'works'],
  ['another group', 'refresh', asked(userinfo({ ...person, groups: ['dev', 'ops', 'new'] })), 'works'],
  [
    'UserInfo of another person',
    'refresh',
    asked(userinfo({ ...person, sub: 'u2', groups: ['dev', 'ops'] })),
    'userinfo-other-subject',
  ],
  ['groups gone', 'refresh', asked(userinfo(person)), 'groups-gone'],
  ['one group gone', 'refresh', asked(userinfo({ ...person, groups: ['dev'] })), 'groups-gone'],
  [
    'groups gone that Infra takes from a directory',
    'refresh',
    asked(userinfo(person), undefined, { kind: 'azure' }),
    'works',
  ],
  ['UserInfo refused', 'refresh', asked(refusedAgain), 'userinfo-refused'],
  ['UserInfo refused, as at the login', 'refresh', asked(refusedAgain, refusedAgain), 'works'],
  ['UserInfo asked too often', 'refresh', asked(userinfoWithout(answered('', 429))), 'userinfo-failed'],
  ['UserInfo not reached', 'refresh', asked(userinfoWithout(failed())), 'userinfo-failed'],
  ['groups as text', 'refresh', asked(userinfo({ ...person, groups: 'dev' })), 'userinfo-unreadable'],
  ['a page', 'refresh', asked({ ...userinfoWithout(answered('<p>')), text: '<p>' }), 'userinfo-unreadable'],
  [
    'a wrong signature',
    'refresh',
    asked(userinfo(person, { signature: { is: 'invalid' } })),
    'userinfo-unreadable',
  ],
  [
    'another person and no groups',
    'refresh',
    {
      ...asked(userinfo(person)),
      refresh: refresh({
        userinfo: userinfo(person),
        idTokenClaims: { iss: issuer, sub: 'u2', aud: 'infra' },
      }),
    },
    'other-subject',
    'groups-gone',
  ],

  ['no other token', 'refresh-rotation', r({}), 'same-token'],
  [
    'the old one works',
    'refresh-rotation',
    r({ gaveNewRefreshToken: true, reuse: answered(goodTokens) }),
    'reuse-works',
  ],
  [
    'the old one is refused',
    'refresh-rotation',
    r({ gaveNewRefreshToken: true, reuse: oauthError('invalid_grant') }),
    'rotating',
  ],
  ['not tried', 'refresh-rotation', r({ gaveNewRefreshToken: true }), 'not-tried'],
  [
    'tried without an answer',
    'refresh-rotation',
    r({ gaveNewRefreshToken: true, reuse: failed() }),
    'cannot-tell',
  ],
  [
    'no other token, and the first one refused',
    'refresh-rotation',
    r({ reuse: oauthError('invalid_grant') }),
    'rotating',
  ],
  [
    'no other token, and the first one works',
    'refresh-rotation',
    r({ reuse: answered(goodTokens) }),
    'reuse-works',
  ],
  ['no other token, and no answer', 'refresh-rotation', r({ reuse: failed() }), 'cannot-tell'],
  [
    'refused for another reason',
    'refresh-rotation',
    r({ gaveNewRefreshToken: true, reuse: oauthError('invalid_client', '', 401) }),
    'cannot-tell',
  ],
  [
    'asked too often',
    'refresh-rotation',
    r({ gaveNewRefreshToken: true, reuse: answered('', 429) }),
    'cannot-tell',
  ],
  [
    'refused by a gateway',
    'refresh-rotation',
    r({ gaveNewRefreshToken: true, reuse: answered('', 403) }),
    'cannot-tell',
  ],
  [
    'a refused grant with another status',
    'refresh-rotation',
    r({ gaveNewRefreshToken: true, reuse: oauthError('invalid_grant', '', 403) }),
    'rotating',
  ],
  ['nothing was refreshed', 'refresh-rotation', r({ first: failed() }), 'does-not-apply'],

  ['an hour', 'access-token-lifetime', response({ expiresIn: 3600 }), 'fine'],
  ['not said', 'access-token-lifetime', response({}), 'not-said'],
  [
    'ten seconds',
    'access-token-lifetime',
    response({ expiresIn: 10, hasRefreshToken: false }),
    'ends-at-once',
  ],
  [
    'ten seconds, with a refresh token',
    'access-token-lifetime',
    response({ expiresIn: 10 }),
    'refresh-at-once',
  ],
  ['a minute', 'access-token-lifetime', response({ expiresIn: 60 }), 'short'],

  ['a lasting refresh token', 'session-forecast', r({}), 'infra-limit'],
  [
    'rotation',
    'session-forecast',
    r({ gaveNewRefreshToken: true, reuse: oauthError('invalid_grant') }),
    'rotation',
  ],
  ['another token, not tried', 'session-forecast', r({ gaveNewRefreshToken: true }), 'rotation-unknown'],
  [
    'another token, and no telling answer',
    'session-forecast',
    r({ gaveNewRefreshToken: true, reuse: failed() }),
    'rotation-unknown',
  ],
  [
    'another token, and the old one works',
    'session-forecast',
    r({ gaveNewRefreshToken: true, reuse: answered(goodTokens) }),
    'infra-limit',
  ],
  ['a refused refresh', 'session-forecast', r({ first: oauthError('invalid_grant') }), 'refresh-refused'],
  ['UserInfo refuses the refreshed token', 'session-forecast', asked(refusedAgain), 'userinfo-refused'],
  ['groups gone', 'session-forecast', asked(userinfo(person)), 'infra-limit'],
  ['UserInfo failed once', 'session-forecast', asked(userinfoWithout(failed())), 'infra-limit'],
  ['none', 'session-forecast', { ...response(none), refresh: refresh() }, 'no-refresh-token'],
  [
    'none, and ten seconds',
    'session-forecast',
    { ...response({ ...none, expiresIn: 10 }), refresh: refresh() },
    'always-expired',
  ],

  ['a version', 'infra-server', s({ version: '0.21.0' }), 'answers'],
  ['a later build', 'infra-server', s({ version: '0.21.1' }), 'answers-without-scim'],
  ['no version', 'infra-server', s({}), 'no-version'],
  ['something else', 'infra-server', s({ failure: notFound }), 'no-version'],
  ['not reached', 'infra-server', s({ failure }), 'unreachable'],

  ['EdDSA only, and v0.21.0', 'infra-version-signing', listed(older, 'EdDSA'), 'eddsa-only'],
  ['EdDSA only, and a later build', 'infra-version-signing', listed(later, 'EdDSA'), 'verifies'],
  ['EdDSA and RS256, and v0.21.0', 'infra-version-signing', listed(older, 'EdDSA', 'RS256'), 'verifies'],
  ['EdDSA, and no version', 'infra-version-signing', listed({ failure }, 'EdDSA'), 'cannot-tell'],
  ['RS256', 'infra-version-signing', listed(older, 'RS256'), 'does-not-apply'],

  ['EdDSA, and v0.21.0', 'infra-version-id-token', signedWith('EdDSA', older), 'eddsa'],
  ['EdDSA, and a later build', 'infra-version-id-token', signedWith('EdDSA', later), 'verifies'],
  ['EdDSA, and no version', 'infra-version-id-token', signedWith('EdDSA', { failure }), 'cannot-tell'],
  ['RS256', 'infra-version-id-token', signedWith('RS256', older), 'does-not-apply'],

  ['a comma, and v0.21.0', 'infra-version-groups', members(['a', directoryName], older), 'commas'],
  ['a comma, and a later build', 'infra-version-groups', members([directoryName], later), 'stored'],
  ['a comma, and no version', 'infra-version-groups', members([directoryName], { failure }), 'cannot-tell'],
  ['no comma', 'infra-version-groups', members(['a'], older), 'does-not-apply'],
  [
    'a comma in a claim that the kind does not read',
    'infra-version-groups',
    members([directoryName], older, { kind: 'azure' }),
    'does-not-apply',
  ],

  ['an administrator’s', 'infra-access-key', s(accepted(true)), 'administrator'],
  ['somebody’s', 'infra-access-key', s(accepted(false)), 'other-role'],
  ['expired', 'infra-access-key', s(refused(401, 'access key has expired')), 'expired'],
  ['another server’s', 'infra-access-key', s(refused(401, 'unauthorized')), 'refused'],
  ['too many questions', 'infra-access-key', s(refused(429, 'too many requests')), 'cannot-tell'],
  ['no key', 'infra-access-key', s(older), 'does-not-apply'],

  ['the same letters', 'infra-user-name', user(['ada@acme.dev']), 'same'],
  ['both spellings', 'infra-user-name', user(['Ada@acme.dev', 'ada@acme.dev']), 'same'],
  ['nobody', 'infra-user-name', user([]), 'new'],
  ['other letters', 'infra-user-name', user(['Ada@acme.dev']), 'other-case'],
  ['users that may not be seen', 'infra-user-name', user([], { failure: notFound }), 'cannot-tell'],

  ['free', 'infra-provider-name-taken', s({ providers: [] }), 'free'],
  ['this provider', 'infra-provider-name-taken', s({ providers: [stored] }), 'same-provider'],
  [
    'another provider',
    'infra-provider-name-taken',
    s({ providers: [{ ...stored, url: 'other.dev' }] }),
    'taken',
  ],
  ['the name of its own', 'infra-provider-name-taken', s({ providers: [] }, { name: 'infra' }), 'built-in'],
  ['not read', 'infra-provider-name-taken', s({ failure }), 'cannot-tell'],

  ['current', 'infra-stored-provider', s({ providers: [stored] }), 'current'],
  ['not there', 'infra-stored-provider', s({ providers: [] }), 'not-stored'],
  [
    'older scopes',
    'infra-stored-provider',
    s({ providers: [{ ...stored, scopes: ['openid', 'email'] }] }),
    'old-scopes',
  ],
  [
    'an older address',
    'infra-stored-provider',
    s({ providers: [{ ...stored, authUrl: `${issuer}/old` }] }),
    'old-address',
  ],
  ['not read', 'infra-stored-provider', s({ failure }), 'cannot-tell'],

  ['the same host', 'infra-dashboard-origins', s({ version: '0.21.0', baseDomain: host }), 'known'],
  [
    'a domain of its own',
    'infra-dashboard-origins',
    s({ version: '0.21.0', baseDomain: 'infra.acme.io' }),
    'more',
  ],
  ['the domain above', 'infra-dashboard-origins', s({ version: '0.21.0', baseDomain: 'acme.dev' }), 'known'],
  ['no domain', 'infra-dashboard-origins', s({ version: '0.21.0' }), 'known'],
  ['http', 'infra-dashboard-origins', s({}, { infraServers: [`http://${host}`] }), 'insecure-origin'],
  ['not read', 'infra-dashboard-origins', s({ failure }), 'cannot-tell'],
];
