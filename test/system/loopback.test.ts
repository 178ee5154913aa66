import { once } from 'node:events';
import { get, type IncomingMessage, request } from 'node:http';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CallbackListener, CallbackParameters, IgnoredRequest } from '../../source/core/run/ports.ts';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { createLoopback } from '../../source/system/callback/loopback.ts';

const signal = new AbortController().signal;

async function listen(port = 0): Promise<CallbackListener & { readonly port: number }> {
  const result = await createLoopback({ port, redactor: createRedactor() }).listen();
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  onTestFinished(() => result.value.close());
  return { ...result.value, port: Number(new URL(result.value.redirectUri).port) };
}

/** Waits for one callback; gives what came and which strays there were. */
function waitFor(listener: CallbackListener, state = 'right') {
  const ignoredRequests: IgnoredRequest[] = [];
  return {
    ignoredRequests,
    callback: listener.receive({ state, onIgnored: (ignored) => ignoredRequests.push(ignored) }, signal),
  };
}

async function visit(url: string, headers: Record<string, string> = {}) {
  const [response] = (await once(get(url, { headers, agent: false }), 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, page: await text(response) };
}

async function post(url: string, body: string) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const sent = request(url, { method: 'POST', headers, agent: false }).end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, page: await text(response) };
}

const hasIpv6 = Object.values(networkInterfaces()).some((list) =>
  list?.some(({ address }) => address === '::1'),
);

describe('the callback', () => {
  it('arrives at either address of this machine', async () => {
    for (const host of hasIpv6 ? ['127.0.0.1', '[::1]'] : ['127.0.0.1']) {
      const listener = await listen();
      const { callback, ignoredRequests } = waitFor(listener);
      const { status, page } = await visit(
        `http://${host}:${listener.port}/?state=right&code=the-code&iss=https%3A%2F%2Fid`,
      );
      const got = await callback;
      expect(status).toBe(200);
      expect(page).toContain('The sign-in came back');
      expect(got).toMatchObject({ by: 'query', iss: 'https://id', repeated: [] });
      expect(got.code?.reveal()).toBe('the-code');
      expect(ignoredRequests).toEqual([]);
    }
  });

  it.each([
    ['a code beside an error', 'code=c&error=server_error', { error: 'server_error' }],
    ['the issuer twice', 'code=c&iss=https://id&iss=https://id', { iss: 'https://id' }],
    ['two issuers', 'code=c&iss=https://id&iss=https://evil', { iss: 'https://id https://evil' }],
  ])('may hold %s', async (_, query, expected) => {
    const listener = await listen();
    const { callback } = waitFor(listener);
    const { page } = await visit(`${listener.redirectUri}/?state=right&${query}`);
    expect(page).toContain('The sign-in came back');
    expect(await callback).toMatchObject(expected);
  });

  it('arrives by form_post', async () => {
    const listener = await listen();
    const { callback } = waitFor(listener);
    await post(listener.redirectUri, 'state=right&code=the-code');
    expect((await callback).by).toBe('form_post');
  });

  it('redirects a browser that brings a code, and waits for both logins at once', async () => {
    const onward = 'https://id.acme.dev/authorize?state=again';
    const bring = [
      (listener: CallbackListener) => visit(`${listener.redirectUri}/?state=right&code=one`),
      (listener: CallbackListener) => post(listener.redirectUri, 'state=right&code=one'),
    ];
    for (const bringCode of bring) {
      const listener = await listen();
      const ignoredRequests: IgnoredRequest[] = [];
      const onIgnored = (ignored: IgnoredRequest) => ignoredRequests.push(ignored);
      const second = listener.receive({ state: 'again', onIgnored: () => undefined }, signal);
      const first = listener.receive({ state: 'right', onward: () => onward, onIgnored }, signal);
      const sent = await bringCode(listener);
      expect(sent).toMatchObject({ status: 303, headers: { location: onward } });
      const { status } = await visit(`${listener.redirectUri}/?state=again&code=two`);
      expect(status).toBe(200);
      expect((await first).code?.reveal()).toBe('one');
      expect((await second).code?.reveal()).toBe('two');
    }
  });

  it('does not report a sign-in as refused if only a repeated login was', async () => {
    const listener = await listen();
    const again = listener.receive({ state: 'again', repeats: true, onIgnored: () => undefined }, signal);
    const { page } = await visit(`${listener.redirectUri}/?state=again&error=consent_required`);
    expect(page).toContain('The sign-in came back');
    expect((await again).error).toBe('consent_required');
  });

  it('shows a page to a browser that is not redirected', async () => {
    const listener = await listen();
    const onward = ({ code }: CallbackParameters) => (code ? 'https://id.acme.dev/authorize' : undefined);
    const received = listener.receive({ state: 'right', onward, onIgnored: () => undefined }, signal);
    const { status, page } = await visit(`${listener.redirectUri}/?state=right&error=access_denied`);
    expect(status).toBe(200);
    expect(page).toContain('Your provider answered with an error');
    expect((await received).error).toBe('access_denied');
  });

  it('may be an error, which the page does not show', async () => {
    const listener = await listen();
    const { callback } = waitFor(listener);
    const words = '<script>alert(1)</script>';
    const { page } = await visit(
      `${listener.redirectUri}/?state=right&error=access_denied&error_description=${words}`,
    );
    expect(page).not.toContain('alert');
    expect(page).not.toContain('access_denied');
    expect(await callback).toMatchObject({ error: 'access_denied', errorDescription: words });
  });

  it('is accepted once, and a repeat gets the same page', async () => {
    const listener = await listen();
    const { callback, ignoredRequests } = waitFor(listener);
    const first = await visit(`${listener.redirectUri}/?state=right&code=one`);
    const again = await visit(`${listener.redirectUri}/?state=right&code=two`);
    expect(again.page).toBe(first.page);
    expect((await callback).code?.reveal()).toBe('one');
    expect(ignoredRequests).toEqual(['already-used']);
  });

  it('never appears in later text or in anything printed', async () => {
    const redactor = createRedactor();
    const result = await createLoopback({ port: 0, redactor }).listen();
    if (!result.ok) throw new Error(result.failure.message);
    onTestFinished(() => result.value.close());
    const { callback } = waitFor(result.value);
    await visit(`${result.value.redirectUri}/?state=right&code=the-code`);
    expect(JSON.stringify(await callback)).not.toContain('the-code');
    expect(redactor.redact('GET /?code=the-code')).toBe('GET /?code=[secret]');
  });

  it('is answered with a page that browsers may neither execute nor cache', async () => {
    const listener = await listen();
    waitFor(listener);
    const { headers } = await visit(`${listener.redirectUri}/?state=right&code=c`);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      connection: 'close',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('ignored requests', () => {
  it('are answered and reported, and do not end the wait', async () => {
    const listener = await listen();
    const { callback, ignoredRequests } = waitFor(listener);
    const uri = listener.redirectUri;
    await visit(`${uri}/favicon.ico`);
    await visit(`${uri}/?state=wrong&code=c`);
    await visit(`${uri}/?error=access_denied`);
    await visit(uri, { host: 'evil.example' });
    await visit(`${uri}/?state=right&code=c`, { 'sec-purpose': 'prefetch' });
    expect((await visit(uri)).page).toContain('fragment');
    expect((await post(uri, `state=right&code=${'a'.repeat(200_000)}`)).status).toBe(413);
    await visit(`${uri}/?state=right&code=c`);
    expect((await callback).code?.reveal()).toBe('c');
    expect(ignoredRequests).toEqual([
      'favicon',
      'wrong-state',
      'error-without-state',
      'wrong-host',
      'prefetch',
      'fragment',
      'too-large',
    ]);
  });

  it('reveal that a browser insisted on https', async () => {
    const listener = await listen();
    const { promise, resolve } = Promise.withResolvers<IgnoredRequest>();
    const stopped = listener.receive({ state: 'right', onIgnored: resolve }, signal).catch(() => undefined);
    const socket = connect(listener.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]));
    expect(await promise).toBe('tls-hello');
    void stopped;
  });

  it('reveal that headers were too large', async () => {
    const listener = await listen();
    const { ignoredRequests } = waitFor(listener);
    const { status } = await visit(listener.redirectUri, { 'x-a': 'a'.repeat(80_000) });
    expect(status).toBe(431);
    expect(ignoredRequests).toEqual(['too-large']);
  });

  it('that send nothing delay nobody', async () => {
    const listener = await listen();
    const silent = Array.from({ length: 20 }, () => connect(listener.port, '127.0.0.1'));
    for (const socket of silent) {
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      socket.write('GET / HT');
    }
    const { callback } = waitFor(listener);
    await visit(`${listener.redirectUri}/?state=right&code=c`);
    expect((await callback).code?.reveal()).toBe('c');
    await listener.close();
    await Promise.all(silent.map((socket) => socket.destroyed || once(socket, 'close')));
  });
});

describe('the port', () => {
  const holders = ['127.0.0.1', '0.0.0.0', ...(hasIpv6 ? ['::1', '::'] : [])];
  it.each(holders)('taken on %s is reported as busy, and none of it is kept open', async (host) => {
    const holder = createServer();
    holder.listen({ port: 0, host });
    await once(holder, 'listening');
    onTestFinished(() => void holder.close());
    const address = holder.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const loopback = createLoopback({ port, redactor: createRedactor() });
    const result = await loopback.listen();
    expect(result).toMatchObject({ ok: false, failure: { code: 'port-busy', detail: { port } } });
    if (process.platform === 'linux') {
      expect(result).toMatchObject({ failure: { detail: { pid: process.pid } } });
    }
    holder.close();
    await once(holder, 'close');
    const again = await loopback.listen();
    expect(again.ok).toBe(true);
    if (again.ok) await again.value.close();
  });

  it('is free again after closing', async () => {
    const { port, close } = await listen();
    await close();
    expect((await listen(port)).port).toBe(port);
  });

  it('is not open to other machines', async () => {
    const { port } = await listen();
    const services = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    if (!services) return;
    const socket = connect(port, services.address);
    const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ECONNREFUSED');
  });
});

it('stops waiting when the person cancels', async () => {
  const listener = await listen();
  const person = new AbortController();
  const waiting = listener.receive({ state: 'right', onIgnored: () => undefined }, person.signal);
  person.abort();
  await expect(waiting).rejects.toThrow('aborted');
});
