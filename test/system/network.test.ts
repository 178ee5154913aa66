import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createNetwork } from '../../source/system/network.ts';

const never = new AbortController().signal;

function resolveWith(lookupAll: (host: string) => Promise<readonly { address: string }[]>, signal = never) {
  return createNetwork({ timeoutMs: 50, authorities: {}, lookupAll }).resolve('id.example', signal);
}

function rejects(code: string) {
  return () => Promise.reject(Object.assign(new Error(code), { code }));
}

describe('a name', () => {
  it('is resolved by the system', async () => {
    const found = await createNetwork({ timeoutMs: 5000, authorities: {} }).resolve('localhost', never);
    expect(found.ok && found.value.some((address) => ['127.0.0.1', '::1'].includes(address))).toBe(true);
  });

  it('has each address once', async () => {
    const twice = async () => [{ address: '192.0.2.1' }, { address: '192.0.2.1' }];
    expect(await resolveWith(twice)).toEqual({ ok: true, value: ['192.0.2.1'] });
  });

  const table = [
    ['that does not exist', rejects('ENOTFOUND'), 'dns-not-found'],
    ['that cannot be asked for', rejects('EAI_AGAIN'), 'dns-unreachable'],
    ['for which no answer comes', () => new Promise<never>(() => undefined), 'dns-unreachable'],
  ] as const;
  it.each(table)('%s is distinguished', async (_name, lookupAll, code) => {
    expect(await resolveWith(lookupAll)).toMatchObject({
      ok: false,
      failure: { code, detail: { host: 'id.example' } },
    });
  });

  it.each(['invalid', 'id.example.invalid', 'ID.EXAMPLE.INVALID.'])(
    '%s is known not to exist without a resolver',
    async (host) => {
      const found = await createNetwork({ timeoutMs: 5000, authorities: {} }).resolve(host, never);
      expect(found).toMatchObject({ ok: false, failure: { code: 'dns-not-found' } });
    },
  );

  it('is no longer awaited when the person cancels', async () => {
    const result = await resolveWith(() => new Promise<never>(() => undefined), AbortSignal.abort());
    expect(result).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  });
});

describe('a connection', () => {
  it('is accepted or refused, and nothing is sent', async () => {
    let received = '';
    const server = createServer((socket) => {
      socket.on('data', (data) => {
        received += String(data);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const network = createNetwork({ timeoutMs: 5000, authorities: {} });
    expect(await network.connect('127.0.0.1', port, never)).toBeUndefined();
    server.close();
    await once(server, 'close');
    expect(received).toBe('');
    expect(await network.connect('127.0.0.1', port, never)).toMatchObject({ code: 'connection-refused' });
    expect(await network.connect('id.invalid', port, never)).toMatchObject({ code: 'dns-not-found' });
    expect(await network.connect('169.254.169.254', 80, never)).toMatchObject({ code: 'address-refused' });
    const stopped = AbortSignal.abort();
    expect(await network.connect('127.0.0.1', port, stopped)).toMatchObject({ code: 'cancelled' });
  });
});

describe('a certificate', () => {
  it('that was expected is fetched once, and again the next time', async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const network = createNetwork({ timeoutMs: 5000, authorities: {} });
    network.expectTls('127.0.0.1', port, never);
    expect((await network.inspectTls('127.0.0.1', port, never)).failure).toBeDefined();
    expect(connections).toBe(1);
    await network.inspectTls('127.0.0.1', port, never);
    expect(connections).toBe(2);
  });
});
