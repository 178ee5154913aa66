import { describe, expect, it, test } from 'vitest';
import type { Facts } from '../../source/core/facts/facts.ts';
import type { PublicConfiguration } from '../../source/core/run/configuration.ts';
import type { ProbePorts } from '../../source/core/run/probe.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import { infraServerProbe } from '../../source/probes/infra-server/infra-server.ts';
import { infraUsersProbe } from '../../source/probes/infra-server/infra-users.ts';
import { dashboardOrigin } from '../../source/relying-parties/infra/request/redirect-uris.ts';
import { createHttp } from '../../source/system/http/http.ts';
import { withClaims } from '../support/facts.ts';
import { type FakeInfra, type InfraState, startInfraServer } from '../support/infra-server.ts';
import { failed, literalPorts } from '../support/ports.ts';
import { hasOpenssl, issue } from '../system/support/certificates.ts';
import { input, never, present } from './fixture.ts';

const key = 'canarykey1.abcdefghijklmnopqrstuvwx';
const provider = {
  id: 'p1',
  name: 'okta',
  url: 'acme.okta.com',
  kind: 'okta',
  clientID: 'c1',
  scopes: ['openid', 'email'],
  authURL: 'https://acme.okta.com/oauth2/v1/authorize',
};
const admin = { user: 'u1', privilege: 'admin', resource: 'infra' };
const state: InfraState = {
  version: '0.21.0',
  configuration: { baseDomain: 'infra.example' },
  providers: [provider],
  accessKey: key,
  grants: [admin, { group: 'g1', privilege: 'view', resource: 'prod' }],
  groups: [
    { id: 'g1', name: 'admins' },
    { id: 'g2', name: 'staff' },
  ],
  users: [
    { id: 'u1', name: 'admin@acme.dev' },
    { id: 'u2', name: 'Ada@acme.dev' },
  ],
};

interface Flags extends Partial<PublicConfiguration> {
  readonly key?: string;
  readonly ca?: string;
}

function portsFor({ key: accessKey, ca }: Flags, infraServers: readonly string[] = []): ProbePorts {
  const ports = literalPorts();
  const http = createHttp({
    timeoutMs: 2000,
    redactor: ports.redactor,
    userAgent: 'oidc-wizard/0.0.0',
    ...(ca !== undefined && { authorities: { extra: [ca] } }),
  });
  const input =
    accessKey === undefined
      ? {}
      : {
          infraAccessKey: new Secret(accessKey, {
            is: 'origin',
            origin: dashboardOrigin(infraServers[0] ?? ''),
          }),
        };
  return { ...ports, http, secrets: { ...ports.secrets, input } };
}

async function look(given: Flags): Promise<Facts['infraServer']['servers']> {
  const { key: _, ca: __, ...answers } = given;
  const fact = await infraServerProbe.gather(
    { input: input({ allowHttp: true, ...answers }) },
    portsFor(given, given.infraServers),
    never,
  );
  return present(fact).servers;
}

const withKey = ({ requests }: FakeInfra) => requests.filter(({ authorization }) => authorization);

describe('an Infra server', () => {
  it('reports its version, domains and providers without a key', async () => {
    const infra = await startInfraServer(state);
    const { clientID, authURL, ...rest } = provider;
    expect(await look({ infraServers: [`${infra.origin}/login?next=/`] })).toEqual([
      {
        host: infra.host,
        version: '0.21.0',
        baseDomain: 'infra.example',
        providers: [{ ...rest, clientId: clientID, authUrl: authURL }],
      },
    ]);
    expect(infra.requests.map(({ path }) => path).toSorted()).toEqual([
      '/api/providers',
      '/api/server-configuration',
      '/api/version',
    ]);
    expect(infra.requests.every(({ method, version }) => method === 'GET' && version === '0.21.0')).toBe(
      true,
    );
    expect(withKey(infra)).toEqual([]);
  });

  it('reports which groups hold grants, and whose the key is, with a key', async () => {
    const infra = await startInfraServer(state);
    const servers = await look({ infraServers: [infra.origin], key });
    expect(servers).toMatchObject([
      {
        grantedGroups: ['admins'],
        accessKey: { is: 'accepted', user: 'admin@acme.dev', administrator: true },
      },
    ]);
    expect(withKey(infra).map(({ path, authorization }) => [path, authorization])).toEqual([
      ['/api/grants', `Bearer ${key}`],
      ['/api/groups', `Bearer ${key}`],
      ['/api/users/self', `Bearer ${key}`],
      ['/api/grants', `Bearer ${key}`],
    ]);
    expect(JSON.stringify(servers)).not.toContain('canary');
  });

  it('gets only its own key', async () => {
    const [first, second] = [await startInfraServer(state), await startInfraServer(state)];
    const servers = await look({ infraServers: [first.origin, second.origin], key });
    expect(servers.map(({ accessKey }) => accessKey?.is)).toEqual(['accepted', undefined]);
    expect([withKey(first).length > 0, withKey(second).length]).toEqual([true, 0]);
  });

  it('gets no request over plain http, unless that is allowed for this machine', async () => {
    const infra = await startInfraServer(state);
    const servers = await look({ infraServers: [infra.origin], key, allowHttp: false });
    expect(servers).toMatchObject([{ failure: { code: 'scheme-refused' } }]);
    expect(infra.requests).toEqual([]);
  });

  it('is asked for every page, up to a limit', async () => {
    const infra = await startInfraServer({
      ...state,
      pageSize: 1,
      providers: Array.from({ length: 50 }, (_, index) => ({ ...provider, name: `p${10 + index}` })),
    });
    const [server] = await look({ infraServers: [infra.origin] });
    expect(server?.providers?.map(({ name }) => name).slice(0, 3)).toEqual(['p10', 'p11', 'p12']);
    expect(server?.providers).toHaveLength(20);
  });

  test.each<[string, readonly [number, string], object]>([
    [
      'an expired key',
      [401, 'access key has expired'],
      { is: 'refused', failure: { detail: { status: 401, words: 'access key has expired' } } },
    ],
    ['a forbidden one', [403, 'you do not have permission'], { failure: { detail: { status: 403 } } }],
    ['one that is gone', [410, 'expired'], { failure: { detail: { status: 410 } } }],
    ['too many questions', [429, 'too many requests'], { failure: { detail: { status: 429 } } }],
  ])('reports why it refuses %s', async (_, trouble, accessKey) => {
    const infra = await startInfraServer({ ...state, troubles: { '/api/users/self': trouble } });
    expect(await look({ infraServers: [infra.origin], key })).toMatchObject([
      { version: '0.21.0', providers: [{ name: 'okta' }], accessKey },
    ]);
  });

  it('reports a key that may not add providers', async () => {
    const infra = await startInfraServer({ ...state, grants: [] });
    expect(await look({ infraServers: [infra.origin], key })).toMatchObject([
      { accessKey: { is: 'accepted', administrator: false } },
    ]);
  });

  it('that is something else is a failure with its status', async () => {
    const infra = await startInfraServer({});
    expect(await look({ infraServers: [infra.origin], key })).toEqual([
      {
        host: infra.host,
        failure: {
          code: 'other',
          message: 'Infra answered /api/version with status 404 (record not found).',
          detail: { path: '/api/version', status: 404, words: 'record not found' },
        },
      },
    ]);
    expect(withKey(infra)).toEqual([]);
  });

  it.skipIf(!hasOpenssl)('is asked over https only if its CA is trusted', async () => {
    const authority = issue({ name: 'Test CA', ca: true });
    const identity = issue({ name: 'localhost', by: authority, altNames: 'DNS:localhost' });
    const infra = await startInfraServer(state, identity);
    const trusted = { infraServers: [infra.host], key, allowHttp: false, ca: authority.cert };
    expect(await look(trusted)).toMatchObject([{ host: infra.host, accessKey: { is: 'accepted' } }]);
    const before = infra.requests.length;
    expect(await look({ infraServers: [infra.host], key })).toMatchObject([
      { failure: { code: expect.stringMatching(/^tls-/) } },
    ]);
    expect(infra.requests).toHaveLength(before);
  });

  test.each([
    ['infra.example', 'https://infra.example'],
    ['infra.example:8443', 'https://infra.example:8443'],
    ['https://infra.example', 'https://infra.example'],
    [' HTTPS://Infra.Example:443/settings?tab=providers#x ', 'https://infra.example'],
    ['https://admin@infra.example/', 'https://infra.example'],
  ])('typed as “%s” is asked at %s', async (typed, origin) => {
    const ports = literalPorts({ respond: ({ url }) => failed(url) });
    await infraServerProbe.gather({ input: input({ infraServers: [typed] }) }, ports, never);
    expect(ports.requests.map(({ url }) => url)).toEqual([`${origin}/api/version`]);
  });

  it('is absent if none was given', async () => {
    const facts = { input: input({ infraServers: ['', ' '] }) };
    expect(await infraServerProbe.gather(facts, literalPorts(), never)).toMatchObject({
      absent: 'not-given',
    });
  });
});

describe('Infra’s users', () => {
  const ask = async (infra: FakeInfra, email: string | undefined, given: Flags = { key }) =>
    infraUsersProbe.gather(
      {
        input: input({ infraServers: [infra.origin], allowHttp: true }),
        tokens: withClaims({ email }),
      },
      portsFor(given, [infra.origin]),
      never,
    );

  it('are kept only if they have the person’s address, ignoring case', async () => {
    const infra = await startInfraServer({ ...state, pageSize: 1 });
    expect(await ask(infra, 'ada@acme.dev')).toEqual({ names: ['Ada@acme.dev'] });
    expect(infra.requests.map(({ path }) => path)).toEqual(['/api/users', '/api/users']);
  });

  it('are not requested without a key, or without an address', async () => {
    const infra = await startInfraServer(state);
    expect(await ask(infra, 'ada@acme.dev', {})).toMatchObject({ absent: 'not-given' });
    expect(await ask(infra, undefined)).toMatchObject({ absent: 'does-not-apply' });
    expect(infra.requests).toEqual([]);
  });

  it('that the key may not see are a failure', async () => {
    const infra = await startInfraServer({ ...state, accessKey: 'another' });
    expect(await ask(infra, 'ada@acme.dev')).toMatchObject({
      names: [],
      failure: { detail: { status: 401 } },
    });
  });
});
