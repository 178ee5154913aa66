import { describe, expect, it } from 'vitest';
import { Secret } from '../../source/core/secret.ts';
import { infraServerProbe } from '../../source/probes/infra-server.ts';
import { answered, failed, json, literalPorts } from '../support/ports.ts';
import { inquiry, never, present } from './fixture.ts';

const provider = {
  id: 'p1',
  name: 'okta',
  url: 'acme.okta.com',
  kind: 'okta',
  clientID: 'c1',
  scopes: ['openid', 'email'],
  authURL: 'https://acme.okta.com/oauth2/v1/authorize',
};

const replies: Readonly<Record<string, unknown>> = {
  '/api/version': { version: '0.21.0' },
  '/api/server-configuration': { baseDomain: 'infra.example', loginDomain: '' },
  '/api/providers': { items: [provider, { id: 7 }] },
  '/api/grants': { items: [{ group: 'g1', privilege: 'admin' }, { user: 'u1' }] },
  '/api/groups': {
    items: [
      { id: 'g1', name: 'admins' },
      { id: 'g2', name: 'staff' },
    ],
  },
};

async function look(
  infraServers: readonly string[],
  { key, down = '' }: { key?: string; down?: string } = {},
) {
  const ports = literalPorts({
    respond({ url }) {
      const { host, pathname } = new URL(url);
      return host === down ? failed(url) : json(url, replies[pathname]);
    },
  });
  if (key !== undefined) ports.wallet.infraAccessKey = new Secret(key);
  const fact = await infraServerProbe.gather({ inquiry: inquiry({ infraServers }) }, ports, never);
  return { ports, fact };
}

describe('an Infra server', () => {
  it('tells its version, its domains and its providers to anyone', async () => {
    const { ports, fact } = await look(['https://infra.example/login']);
    const { clientID, authURL, ...rest } = provider;
    expect(present(fact).servers).toEqual([
      {
        host: 'infra.example',
        version: '0.21.0',
        baseDomain: 'infra.example',
        providers: [
          { ...rest, clientId: clientID, authUrl: authURL },
          { id: '', name: '', url: '', kind: '', clientId: '', scopes: [], authUrl: '' },
        ],
      },
    ]);
    for (const { url, headers } of ports.requests) {
      expect(url).toMatch(/^https:\/\/infra\.example\/api\//);
      expect(headers).toMatchObject({ 'infra-version': '0.21.0' });
      expect(headers).not.toHaveProperty('authorization');
    }
  });

  it('tells which groups hold grants with an access key, which only the first server gets', async () => {
    const { ports, fact } = await look(['one.example', 'two.example'], { key: 'canary-access-key' });
    expect(present(fact).servers.map(({ grantedGroups }) => grantedGroups)).toEqual([['admins'], undefined]);
    const withKey = ports.requests.filter(({ headers }) => headers?.['authorization'] !== undefined);
    expect(withKey.map(({ url }) => url)).toEqual([
      'https://one.example/api/grants?limit=1000',
      'https://one.example/api/groups?limit=1000',
    ]);
    expect(JSON.stringify(fact)).not.toContain('canary');
  });

  it('that does not answer is asked once, and the others still count', async () => {
    const { ports, fact } = await look(['down.example', 'up.example'], { down: 'down.example' });
    expect(present(fact).servers).toMatchObject([
      { host: 'down.example', failure: { code: 'connection-refused' } },
      { host: 'up.example', version: '0.21.0' },
    ]);
    expect(ports.requests.filter(({ url }) => url.includes('down'))).toHaveLength(1);
  });

  it('that is something else is a failure with its status', async () => {
    const ports = literalPorts({ respond: ({ url }) => answered(url, { status: 404, body: '<html>' }) });
    const facts = { inquiry: inquiry({ infraServers: ['infra.example'] }) };
    expect(present(await infraServerProbe.gather(facts, ports, never)).servers[0]?.failure).toMatchObject({
      detail: { path: '/api/version', status: 404 },
    });
  });

  it('is absent where none was given', async () => {
    expect((await look(['', ' '])).fact).toMatchObject({ absent: 'not-given' });
  });
});
