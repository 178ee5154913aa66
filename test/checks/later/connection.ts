import {
  answered,
  discovery,
  failed,
  goodTokens,
  inquiry,
  issuer,
  oauthError,
  refresh,
  infraServer as servers,
  tokens,
  userinfo,
} from '../../support/facts.ts';
import type { Case } from './case.ts';

const base = { inquiry: inquiry(), discovery: discovery() };
const response = (more: object) => ({
  ...base,
  tokens: tokens({ response: { hasAccessToken: true, hasRefreshToken: true, hasIdToken: true, ...more } }),
});
const none = { expiresIn: 3600, hasRefreshToken: false };
const r = (more: Parameters<typeof refresh>[0]) => ({ ...base, tokens: tokens(), refresh: refresh(more) });
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
  inquiry: inquiry(answers),
  discovery: discovery(),
  infraServer: servers({ host, ...more }),
});
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
  ['Google', 'refresh-token', { ...response(none), inquiry: inquiry({ kind: 'google' }) }, 'google-kind'],

  ['works', 'refresh', r({}), 'works'],
  [
    'works, with an ID token',
    'refresh',
    r({ idTokenClaims: { iss: issuer, sub: 'u1', aud: ['infra'] } }),
    'works',
  ],
  ['no connection', 'refresh', r({ first: failed() }), 'unreachable'],
  ['refused', 'refresh', r({ first: oauthError('invalid_grant') }), 'refused'],
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
  ['a refused refresh', 'session-forecast', r({ first: oauthError('invalid_grant') }), 'refresh-refused'],
  ['none', 'session-forecast', { ...response(none), refresh: refresh() }, 'no-refresh-token'],
  [
    'none, and ten seconds',
    'session-forecast',
    { ...response({ ...none, expiresIn: 10 }), refresh: refresh() },
    'always-expired',
  ],

  ['a version', 'infra-server', s({ version: '0.21.0' }), 'answers'],
  ['no version', 'infra-server', s({}), 'no-version'],
  ['not reached', 'infra-server', s({ failure }), 'unreachable'],

  ['free', 'infra-provider-name-taken', s({ providers: [] }), 'free'],
  ['this provider', 'infra-provider-name-taken', s({ providers: [stored] }), 'same-provider'],
  [
    'another provider',
    'infra-provider-name-taken',
    s({ providers: [{ ...stored, url: 'other.dev' }] }),
    'taken',
  ],
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

  ['the same host', 'infra-dashboard-origins', s({ baseDomain: host, loginDomain: '' }), 'known'],
  ['a login host', 'infra-dashboard-origins', s({ loginDomain: 'login.acme.dev' }), 'more'],
  ['http', 'infra-dashboard-origins', s({}, { infraServers: [`http://${host}`] }), 'insecure-origin'],
  ['not read', 'infra-dashboard-origins', s({ failure }), 'cannot-tell'],
];
