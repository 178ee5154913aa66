import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../source/core/facts/facts.ts';
import type { ServiceAccount } from '../../source/core/run/configuration.ts';
import type { ProbePorts } from '../../source/core/run/probe.ts';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import { shownFact } from '../../source/core/secrets/shown-fact.ts';
import {
  createDirectoryGroupsProbe,
  directories,
} from '../../source/probes/infra-server/directory-groups.ts';
import { readDirectoryGroups } from '../../source/relying-parties/infra/people/directory-groups.ts';
import { createHttp } from '../../source/system/http/http.ts';
import { codesOf } from '../checks/outcomes.ts';
import {
  type FakeDirectories,
  type GoogleState,
  type GraphState,
  startDirectories,
} from '../support/directories.ts';
import { input as inputOf, withClaims } from '../support/facts.ts';
import { literalPorts } from '../support/ports.ts';
import { discovery, input, never, present } from './fixture.ts';

const entra = 'https://login.microsoftonline.com/0b1f6471-1bf0-4dda-aec3-cb9272f09590/v2.0';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const readOnly = 'https://www.googleapis.com/auth/admin.directory.group.readonly';

const graph: GraphState = {
  token: 'canary-graph-token',
  consented: ['User.Read', 'GroupMember.Read.All'],
  groups: ['admins', 'engineers'],
  roles: ['Global Reader'],
};
const google: GoogleState = {
  account: 'infra@acme.iam.gserviceaccount.com',
  key: publicKey,
  delegated: [readOnly],
  apiEnabled: true,
  administrators: ['admin@acme.dev'],
  people: { 'ada@acme.dev': ['admins', 'engineers'], 'grace@acme.dev': [] },
};
const account: ServiceAccount = {
  privateKey: new Secret(pem),
  clientEmail: google.account,
  domainAdminEmail: 'admin@acme.dev',
};

interface Asked {
  readonly kind: 'azure' | 'google' | 'oidc';
  readonly token?: string;
  readonly account?: ServiceAccount;
  readonly email?: string;
  readonly issuer?: string;
}

async function ask(at: FakeDirectories, asked: Asked) {
  const { kind, token, email = 'ada@acme.dev', issuer = entra } = asked;
  const redactor = createRedactor();
  const ports = literalPorts();
  const http = createHttp({ timeoutMs: 2000, redactor, userAgent: 'oidc-wizard/0.0.0' });
  const secrets: ProbePorts['secrets'] = {
    ...ports.secrets,
    input: asked.account ? { serviceAccount: asked.account } : {},
    tokens: token === undefined ? {} : { accessToken: new Secret(token) },
  };
  const fact = await createDirectoryGroupsProbe(at).gather(
    {
      input: input({ kind, allowHttp: true }),
      discovery: discovery({ issuer }),
      tokens: withClaims({ email }),
    },
    { ...ports, http, redactor, secrets },
    never,
  );
  return { fact, redactor };
}

/** The code that the check gives, and the names that Infra reads. */
async function outcome(at: FakeDirectories, asked: Asked) {
  const { fact } = await ask(at, asked);
  const known = present(fact as Facts['directoryGroups']);
  const found = readDirectoryGroups(known);
  const [code] = codesOf('groups-by-kind', { input: inputOf({ kind: asked.kind }), directoryGroups: known });
  return { code, names: found.is === 'groups' ? found.names : undefined };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `group-${index}`);

describe('Microsoft Graph, with the person’s token', () => {
  test.each<[string, Partial<GraphState>, string, number | undefined]>([
    ['all is consented', {}, 'graph-groups', 2],
    ['the person is in no group, but has a role', { groups: [] }, 'graph-none', 0],
    ['there are more groups than fit on a page', { groups: many(150), roles: [] }, 'graph-more', 100],
    ['only the profile was consented to', { consented: ['User.Read'] }, 'graph-unnamed', 0],
    ['nothing is consented', { consented: [] }, 'graph-no-consent', undefined],
    ['the token is for another API', { token: 'another' }, 'graph-token-refused', undefined],
    ['two groups share a name', { groups: ['ops', 'ops'] }, 'graph-groups', 1],
  ])('reports the result if %s', async (_, state, code, count) => {
    const at = await startDirectories({ graph: { ...graph, ...state } });
    const found = await outcome(at, { kind: 'azure', token: graph.token });
    expect(found.code).toBe(code);
    expect(found.names?.length).toBe(count);
  });

  test('gets only tokens from Microsoft', async () => {
    const at = await startDirectories({ graph });
    for (const issuer of ['https://id.acme.dev', 'https://login.microsoftonline.com.evil.dev/v2.0', 'x'])
      expect(await ask(at, { kind: 'azure', token: graph.token, issuer })).toMatchObject({
        fact: { absent: 'does-not-apply' },
      });
    expect(at.requests).toEqual([]);
  });

  test('is not asked without a token, or with another kind', async () => {
    const at = await startDirectories({ graph });
    expect(await ask(at, { kind: 'azure' })).toMatchObject({ fact: { absent: 'needs-missing' } });
    expect(await ask(at, { kind: 'oidc', token: graph.token })).toMatchObject({
      fact: { absent: 'does-not-apply' },
    });
    expect(at.requests).toEqual([]);
  });
});

describe('Google’s Admin SDK, with the service account', () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const otherPem = other.export({ type: 'pkcs1', format: 'pem' }).toString();

  test.each<[string, Partial<GoogleState>, Partial<Asked>, string, number | undefined]>([
    ['all is delegated', {}, {}, 'google-groups', 2],
    ['the person is in no group', {}, { email: 'grace@acme.dev' }, 'google-none', 0],
    [
      'there are more groups than fit on a page',
      { people: { 'ada@acme.dev': many(250) } },
      {},
      'google-more',
      200,
    ],
    ['nothing is delegated', { delegated: [] }, {}, 'google-no-delegation', undefined],
    [
      'the administrator does not exist',
      {},
      { account: { ...account, domainAdminEmail: 'gone@acme.dev' } },
      'google-admin-refused',
      undefined,
    ],
    [
      'the administrator is not one',
      {},
      { account: { ...account, domainAdminEmail: 'grace@acme.dev' } },
      'google-not-allowed',
      undefined,
    ],
    [
      'the key was replaced',
      {},
      { account: { ...account, privateKey: new Secret(otherPem) } },
      'google-key-refused',
      undefined,
    ],
    ['the account was deleted', { account: 'other@x.dev' }, {}, 'google-key-refused', undefined],
    ['the API is off', { apiEnabled: false }, {}, 'google-api-off', undefined],
    ['the person is from another domain', {}, { email: 'eve@else.dev' }, 'google-user-unknown', undefined],
  ])('reports the result if %s', async (_, state, asked, code, count) => {
    const at = await startDirectories({ google: { ...google, ...state } });
    const found = await outcome(at, { kind: 'google', account, ...asked });
    expect(found.code).toBe(code);
    expect(found.names?.length).toBe(count);
  });

  test('is not asked without a service account', async () => {
    const at = await startDirectories({ google });
    expect(await ask(at, { kind: 'google' })).toMatchObject({ fact: { absent: 'not-given' } });
    expect(at.requests).toEqual([]);
  });

  test('leaves no key, assertion or token in shown facts', async () => {
    const at = await startDirectories({ google });
    const { fact, redactor } = await ask(at, { kind: 'google', account });
    const text = JSON.stringify(shownFact('directoryGroups', fact as Facts['directoryGroups'], redactor));
    expect(text).toContain('engineers');
    expect(text).not.toMatch(/canary|PRIVATE KEY|eyJ/);
  });
});

test('the addresses are those that Infra requests', () => {
  expect(directories).toEqual({
    graph: 'https://graph.microsoft.com/v1.0/me/memberOf',
    googleToken: 'https://oauth2.googleapis.com/token',
    googleGroups: 'https://admin.googleapis.com/admin/directory/v1/groups',
  });
});
