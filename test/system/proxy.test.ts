import { once } from 'node:events';
import { createServer } from 'node:https';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createProxyChoice, withoutCredentials } from '../../source/system/http/proxy-choice.ts';
import { hasOpenssl, issue } from './support/certificates.ts';
import { answer, rawServer, tunnelTo } from './support/raw-server.ts';
import { answerOf, failureOf, send } from './support/send.ts';

const variables = ['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [
  name,
  name.toLowerCase(),
]);

function environment(given: Readonly<Record<string, string>>): void {
  for (const name of variables) vi.stubEnv(name, given[name]);
}

afterEach(() => void vi.unstubAllEnvs());

describe('the proxy for an address', () => {
  const proxy = 'http://proxy.example:3128';
  it.each([
    ['https://id.example/', {}, undefined],
    ['https://id.example/', { HTTPS_PROXY: proxy }, proxy],
    ['https://id.example/', { https_proxy: proxy }, proxy],
    ['https://id.example/', { HTTP_PROXY: proxy }, undefined],
    ['https://id.example/', { HTTPS_PROXY: proxy, NO_PROXY: 'id.example' }, undefined],
    ['https://id.example/', { HTTPS_PROXY: proxy, NO_PROXY: '.example' }, undefined],
    ['https://id.example/', { HTTPS_PROXY: proxy, NO_PROXY: 'other.example' }, proxy],
    ['https://localhost/', { HTTPS_PROXY: proxy }, undefined],
    ['https://127.0.0.1/', { HTTPS_PROXY: proxy }, undefined],
    ['https://[::1]/', { HTTPS_PROXY: proxy }, undefined],
  ])('%s with %j: %s', async (url, given, expected) => {
    environment(given);
    const choose = await createProxyChoice();
    expect(choose(new URL(url))).toBe(expected);
  });

  it('is shown without its password', () => {
    expect(withoutCredentials('http://user:word@proxy.example:3128/')).toBe('http://proxy.example:3128');
    expect(withoutCredentials('://')).toBe('an unreadable address');
  });
});

describe('a proxy', () => {
  const through = (proxy: string, timeoutMs = 5000) =>
    send('https://id.example/', {}, { proxyFor: () => proxy, timeoutMs });

  it('that demands a password is reported, and never sees the request', async () => {
    const server = await rawServer((socket) => socket.end(answer(407, { 'proxy-authenticate': 'Basic' })));
    const failure = failureOf(await through(server.origin));
    expect(failure).toMatchObject({
      code: 'proxy-refused',
      detail: { proxy: server.origin, status: 407, wantsSignIn: true },
    });
    expect(server.received.join('')).toMatch(/^CONNECT id\.example:443 HTTP\/1\.1\r\n/);
    expect(server.received.join('')).not.toContain('GET');
  });

  it('that refuses the host', async () => {
    const server = await rawServer((socket) => socket.end(answer(403, {}, 'blocked')));
    expect(failureOf(await through(server.origin))).toMatchObject({
      code: 'proxy-refused',
      detail: { status: 403 },
    });
  });

  it.each([
    ['that is not there', async () => 'http://127.0.0.1:1', 5000],
    ['that hangs up', async () => (await rawServer((socket) => socket.end())).origin, 5000],
    ['that is silent', async () => (await rawServer(() => undefined)).origin, 150],
    ['whose address is unreadable', async () => 'http://[', 5000],
  ])('%s is reported without its password', async (_name, proxy, timeoutMs) => {
    const address = (await proxy()).replace('//', '//user:word@');
    const failure = failureOf(await through(address, timeoutMs));
    expect(failure.code).toBe('proxy-unreachable');
    expect(JSON.stringify(failure)).not.toContain('word');
  });

  it.skipIf(!hasOpenssl)('carries a request that it cannot read, checked as usual', async () => {
    const identity = issue({ name: 'id', altNames: 'DNS:id.example' });
    const target = createServer(identity, (_request, response) => response.end('{}')).listen(0, '127.0.0.1');
    await once(target, 'listening');
    onTestFinished(() => void target.close());
    const address = target.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const proxy = await tunnelTo(port);
    const proxyFor = () => proxy.origin.replace('//', '//user:word@');
    const got = answerOf(
      await send('https://id.example/secret-path', {}, { proxyFor, authorities: { extra: [identity.cert] } }),
    );
    expect(got.body).toBe('{}');
    expect(proxy.received[0]).toMatch(/^Proxy-Authorization: Basic dXNlcjp3b3Jk\r$/m);
    expect(proxy.received.join('')).not.toContain('secret-path');
    expect(failureOf(await send('https://id.example/', {}, { proxyFor })).code).toBe('tls-self-signed');
    const other = await send(
      'https://other.example/',
      {},
      { proxyFor, authorities: { extra: [identity.cert] } },
    );
    expect(failureOf(other)).toMatchObject({ code: 'tls-host-mismatch', detail: { names: 'id.example' } });
  });
});
