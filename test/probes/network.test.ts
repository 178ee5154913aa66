import { describe, expect, it } from 'vitest';
import { goUserAgent } from '../../source/go/net-http/user-agent.ts';
import { endpointReachProbe } from '../../source/probes/discovery/endpoint-reach.ts';
import { jwksProbe } from '../../source/probes/discovery/jwks.ts';
import { createNetworkProbe } from '../../source/probes/discovery/network.ts';
import { repeatedDiscoveryProbe } from '../../source/probes/discovery/repeated-discovery.ts';
import { readDiscovery } from '../../source/readings/read-discovery.ts';
import { infra } from '../../source/relying-parties/infra/index.ts';
import { answered, failed, literalPorts } from '../support/ports.ts';
import { discovery, document, input, never } from './fixture.ts';

const networkProbe = createNetworkProbe(infra);

describe('the network fact', () => {
  const look = (
    url: string,
    {
      issuer,
      reachedBy = 'typed-url',
      ...more
    }: { issuer?: string; reachedBy?: 'typed-url' | 'guess'; proxy?: string; allowHttp?: boolean } = {},
  ) => {
    const { proxy, allowHttp = false } = more;
    const asked = input({ url, allowHttp });
    const environment = { ...asked.environment, ...(proxy !== undefined && { proxy }) };
    const facts = {
      input: { ...asked, environment },
      issuerSearch: { candidates: [], ...(issuer !== undefined && { issuer, reachedBy }) },
    };
    return networkProbe.gather(facts, literalPorts(), never);
  };

  it('is about the host of the issuer that the typed URL leads to, or else the typed one', async () => {
    expect(await look('login.example', { issuer: 'https://id.example:8443/a' })).toMatchObject({
      host: 'id.example',
      port: 8443,
      tls: { protocol: 'TLSv1.3' },
    });
    const guess = { issuer: 'https://id.example:8443/a', reachedBy: 'guess' } as const;
    expect(await look('login.example', guess)).toMatchObject({ host: 'login.example', port: 443 });
    expect(await look('login.example')).toMatchObject({ host: 'login.example', port: 443 });
    expect(await look('https://[::1]:9000')).toMatchObject({ host: '::1', port: 9000 });
    expect(await look('https://id.example.')).toMatchObject({ host: 'id.example', port: 443 });
  });

  it('inspects no certificate for http or behind a proxy', async () => {
    expect(await look('http://localhost:9000', { allowHttp: true })).not.toHaveProperty('tls');
    expect(await look('id.example', { proxy: 'http://proxy:3128' })).not.toHaveProperty('tls');
  });

  it('is absent if the input names no host', async () => {
    expect(await look('')).toMatchObject({ absent: 'does-not-apply' });
  });
});

describe('further fetches of the document', () => {
  it('are two, and show whether it stays the same', async () => {
    const { answer } = discovery();
    const ports = literalPorts({
      respond: ({ url }, index) =>
        answered(url, { body: index === 0 ? answer.body : 'other', milliseconds: 7 }),
    });
    const facts = { input: input(), discovery: discovery() };
    expect(await repeatedDiscoveryProbe.gather(facts, ports, never)).toEqual({
      milliseconds: [5, 7, 7],
      statuses: [200, 200, 200],
      sameEachTime: false,
      differing: [],
    });
  });

  it.each([
    ['scopes in another order', { scopes_supported: ['b', 'a'] }, { scopes_supported: ['a', 'b'] }, []],
    ['a request id', {}, { request: 7 }, []],
    ['other keys', {}, { jwks_uri: 'https://b.example/keys' }, ['jwks_uri']],
    ['another issuer', {}, { issuer: 'https://b.example' }, ['issuer']],
  ])('report the differences: %s', async (_, first, other, differing) => {
    const members = JSON.parse(discovery().answer.body) as object;
    const [one, two] = [first, other].map((more) => JSON.stringify({ ...members, ...more }));
    const { answer } = discovery();
    const readings = readDiscovery({ ...answer, body: one ?? '' });
    const ports = literalPorts({
      respond: ({ url }, index) => answered(url, { body: (index === 0 ? one : two) ?? '' }),
    });
    const facts = { input: input(), discovery: { ...discovery(), ...readings } };
    const fact = await repeatedDiscoveryProbe.gather(facts, ports, never);
    const compared = differing.length > 0 && { compared: { other: Object.values(other).join() } };
    expect(fact).toMatchObject({ differing, ...compared });
  });

  it.each([
    ['refused only under that name', (name: string | undefined) => (name ? 403 : 200), true],
    ['refused from then on', () => 403, undefined],
    ['too many', (name: string | undefined) => (name ? 429 : 200), undefined],
  ])('use the user agent of Go programs: %s', async (_, statusFor, refusesGo) => {
    const { answer } = discovery();
    const ports = literalPorts({
      respond: ({ url, headers }) =>
        answered(url, { status: statusFor(headers?.['user-agent']), body: answer.body }),
    });
    const facts = { input: input(), discovery: discovery() };
    const found = await repeatedDiscoveryProbe.gather(facts, ports, never);
    expect(found).toHaveProperty('statuses.0', 200);
    expect('refusesGo' in found && found.refusesGo).toBe(refusesGo ?? false);
    expect(ports.requests.slice(0, 2).map(({ headers }) => headers?.['user-agent'])).toEqual([
      'Go-http-client/2.0',
      'Go-http-client/2.0',
    ]);
  });

  it('that fail count as status 0', async () => {
    const facts = { input: input(), discovery: discovery() };
    expect(await repeatedDiscoveryProbe.gather(facts, literalPorts(), never)).toMatchObject({
      statuses: [200, 0, 0],
    });
  });
});

describe('endpoints on other hosts', () => {
  it('are requested once per host, with nothing in the request', async () => {
    const elsewhere = {
      authorization_endpoint: 'https://login.example/authorize',
      userinfo_endpoint: 'https://api.example/userinfo',
      jwks_uri: 'https://api.example/keys',
    };
    const ports = literalPorts({
      respond: ({ url }) => (url.includes('api.') ? failed(url) : answered(url, { status: 500 })),
    });
    const facts = { input: input(), discovery: discovery(elsewhere) };
    expect(await endpointReachProbe.gather(facts, ports, never)).toEqual([
      { endpoint: 'authorization_endpoint', url: 'https://login.example/authorize', host: 'login.example' },
      expect.objectContaining({ endpoint: 'userinfo_endpoint', failure: expect.anything() }),
      expect.objectContaining({ endpoint: 'jwks_uri', failure: expect.anything() }),
    ]);
    expect(ports.requests.map(({ url, headers, body }) => [url, headers, body])).toEqual([
      ['https://login.example/authorize', undefined, undefined],
      ['https://api.example/userinfo', undefined, undefined],
    ]);
  });

  it('over plain http get a connection and nothing else', async () => {
    const plain = (host: string) => ({ token_endpoint: `http://${host}/token` });
    const refused = { code: 'connection-refused', message: 'no' } as const;
    const ports = literalPorts({
      silent: (host, port) => (host === 'gone.example' && port === 80 ? refused : undefined),
      respond: ({ url }) => failed(url, 'scheme-refused'),
    });
    const reach = async (host: string, proxy?: string) => {
      const plainInput = input();
      const environment = { ...plainInput.environment, ...(proxy !== undefined && { proxy }) };
      const facts = { input: { ...plainInput, environment }, discovery: discovery(plain(host)) };
      const found = await endpointReachProbe.gather(facts, ports, never);
      return Array.isArray(found) ? found.map(({ failure }) => failure?.code) : found;
    };
    expect(await reach('gone.example')).toEqual(['connection-refused']);
    expect(await reach('there.example')).toEqual(['scheme-refused']);
    expect(await reach('id.example')).toEqual(['scheme-refused']);
    expect(await reach('gone.example', 'http://proxy:3128')).toEqual(['scheme-refused']);
  });

  it.each([
    ['all', {}],
    ['the one with a trailing dot after its host', { token_endpoint: 'https://id.example./token' }],
  ])('are none if %s share the issuer’s host', async (_, more) => {
    const ports = literalPorts();
    const facts = { input: input(), discovery: discovery(more) };
    expect(await endpointReachProbe.gather(facts, ports, never)).toEqual([]);
    expect(ports.requests).toEqual([]);
  });
});

describe('the key set', () => {
  it('is fetched from the address in the document', async () => {
    const ports = literalPorts({ respond: ({ url }) => answered(url, { body: '{"keys":[]}' }) });
    const facts = { input: input(), discovery: discovery() };
    expect(await jwksProbe.gather(facts, ports, never)).toMatchObject({
      url: document.jwks_uri,
      exchange: { outcome: 'answered' },
    });
    expect(new Set(ports.requests.map(({ headers }) => headers?.['user-agent']))).toEqual(
      new Set([goUserAgent]),
    );
  });

  it('is fetched twice more concurrently, and differing texts are kept', async () => {
    const waiting: (() => void)[] = [];
    const ports = literalPorts({
      respond: ({ url }, index) => {
        return new Promise((resolve) => {
          waiting.push(() => resolve(answered(url, { body: index < 2 ? '{"keys":[]}' : '{}' })));
          // All must be sent before any is answered.
          if (waiting.length === 3) for (const answer of waiting) answer();
        });
      },
    });
    const facts = { input: input(), discovery: discovery() };
    expect(await jwksProbe.gather(facts, ports, never)).toMatchObject({
      exchange: { answer: { body: '{"keys":[]}' } },
      further: [{ is: 'same' }, { is: 'other', exchange: { answer: { body: '{}' } } }],
    });
    expect(ports.requests).toHaveLength(3);
  });

  it.each([
    ['no answer', failed(document.jwks_uri)],
    ['a refusal', answered(document.jwks_uri, { status: 503 })],
  ])('is not compared after %s', async (_, exchange) => {
    const ports = literalPorts({ respond: () => exchange });
    const facts = { input: input(), discovery: discovery() };
    expect(await jwksProbe.gather(facts, ports, never)).not.toHaveProperty('further');
  });

  it('is absent if the document names no address', async () => {
    const facts = { input: input(), discovery: discovery({ jwks_uri: 7 }) };
    expect(await jwksProbe.gather(facts, literalPorts(), never)).toMatchObject({ absent: 'does-not-apply' });
  });
});
