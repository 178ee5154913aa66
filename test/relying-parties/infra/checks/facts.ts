import type { Facts } from '../../../../source/core/facts/facts.ts';
import {
  answered,
  discovery,
  input,
  issuer,
  refresh,
  infraServer as servers,
  tokens,
  userinfo,
  userinfoWithout,
} from '../../../support/facts.ts';

export const response = (more: object) => ({
  discovery: discovery(),
  tokens: tokens({ response: { hasAccessToken: true, hasRefreshToken: true, hasIdToken: true, ...more } }),
});
export const noRefreshToken = { expiresIn: 3600, hasRefreshToken: false };
export const refreshed = (more: Parameters<typeof refresh>[0]) => ({
  discovery: discovery(),
  tokens: tokens(),
  refresh: refresh(more),
});
export const person = { sub: 'u1', email: 'a@b.c' };
export const askedAgain = (
  again: Facts['userinfo'],
  atLogin: Facts['userinfo'] = userinfo({ ...person, groups: ['dev', 'ops'] }),
  answers = {},
) => ({
  ...refreshed({ userinfo: again }),
  input: input(answers),
  userinfo: atLogin,
});
export const refusedAgain = userinfoWithout(answered({ error: 'invalid_token' }, 401));
export const host = 'infra.acme.dev';
export const failure = { code: 'dns-not-found', message: 'no such host' } as const;
export const stored = {
  id: '1',
  name: 'acme',
  url: 'id.acme.dev',
  kind: 'oidc',
  clientId: 'infra',
  scopes: ['openid', 'email', 'groups', 'offline_access'],
  authUrl: `${issuer}/authorize`,
};
export const server = (more: object, answers = {}) => ({
  input: input(answers),
  discovery: discovery(),
  infraServer: servers({ host, ...more }),
});
export const notFound = { code: 'other', message: 'status 404', detail: { status: 404 } } as const;
export const older = { version: '0.21.0' };
export const newer = { version: '0.22.0' };
