import { troubleOf } from '../../source/relying-parties/infra/server/api-trouble.ts';
import {
  type InfraSeen,
  planConnection,
  type StoredProvider,
  type WishedProvider,
} from '../../source/relying-parties/infra/server/connection.ts';
import type { Connecting, ConnectRequest } from '../../source/session/connect/connecting.ts';
import type { Session } from '../../source/session/session.ts';
import { nothingGiven } from './nothing-given.ts';

const origin = 'https://infra.acme.dev';

export const wished: WishedProvider = {
  name: 'acme',
  url: 'https://id.acme.dev/realms/staff',
  clientId: 'infra',
  kind: 'oidc',
  scopes: ['openid', 'email', 'groups'],
  authUrl: 'https://id.acme.dev/realms/staff/auth',
  serviceAccount: false,
  groups: ['admins', 'engineers'],
};

export const stored: StoredProvider = {
  id: '4yJ3n3D8E2',
  name: 'acme',
  url: 'id.acme.dev/realms/staff',
  kind: 'oidc',
  clientId: 'infra',
  scopes: ['openid', 'email', 'groups'],
  authUrl: 'https://id.acme.dev/realms/staff/auth',
  created: '2025-01-01T00:00:00Z',
  updated: '2025-01-01T00:00:00Z',
};

export const seen: InfraSeen = {
  origin,
  host: 'infra.acme.dev',
  version: '0.21.0',
  user: 'admin@acme.dev',
  providers: [],
  groups: [
    { name: 'ops', rights: ['view on production', 'edit on staging'] },
    { name: 'admins', rights: ['admin on infra'] },
  ],
};

export const request: ConnectRequest = {
  origin,
  wished,
  configuration: {
    ...nothingGiven,
    url: wished.url,
    infraServers: ['infra.acme.dev'],
  },
  here: { documentPasses: true, clientCheck: 'will-accept' },
};

export function connecting(connect: Connecting): Pick<Session, 'connect' | 'infraHere'> {
  return { connect, infraHere: { hasProgram: false, keysFor: [origin] } };
}

/** A state in which every text contains `text`. */
export function confirmingWith(text: string): Connecting & { readonly is: 'confirming' } {
  const other = { ...stored, id: 'x', name: `${text} too` };
  const connection = planConnection(
    {
      ...seen,
      user: `admin ${text}`,
      providers: [other],
      groups: [...seen.groups, { name: text, rights: [text] }],
    },
    { ...wished, name: text, groups: [...wished.groups, text] },
  );
  return { is: 'confirming', request, connection };
}

const old: StoredProvider = {
  ...stored,
  kind: 'google',
  url: 'accounts.google.com',
  scopes: ['openid', 'email'],
  authUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
};

export const confirmingUpdate: Connecting & { readonly is: 'confirming' } = {
  is: 'confirming',
  request,
  connection: planConnection({ ...seen, providers: [old] }, wished),
};

export function refusedWith(text: string): Connecting {
  const values = { host: 'infra.acme.dev', name: text, url: wished.url };
  const fields = { url: ['invalid provider url'] };
  const trouble = troubleOf(
    { is: 'refused', status: 400, byInfra: true, message: text, fields },
    request.here,
    values,
  );
  return { is: 'refused', connection: confirmingWith(text).connection, trouble };
}

export function storedWith(text: string): Connecting {
  const { connection } = confirmingWith(text);
  return { is: 'stored', connection, stored: { ...stored, name: text, scopes: [text] }, answerLost: true };
}
