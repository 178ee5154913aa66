import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FailureCode } from '../../source/core/http/failure.ts';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import { answer, rawServer } from './support/raw-server.ts';
import { answerOf, failureOf, send } from './support/send.ts';

const json = '{"issuer":"https://id.example"}';

describe('an answer', () => {
  const bodies: readonly [string, Buffer, string, string][] = [
    ['plain text', Buffer.from('{}'), '{}', 'utf-8'],
    ['letters of any script', Buffer.from('"Grüße 你"'), '"Grüße 你"', 'utf-8'],
    ['a byte order mark, which is kept', Buffer.from('\ufeff{}'), '\ufeff{}', 'utf-8-bom'],
    ['UTF-16 with its mark', Buffer.from('\ufeff{}', 'utf16le'), '\ufffd\ufffd{\u0000}\u0000', 'utf-16'],
    ['UTF-16 without a mark', Buffer.from('{}', 'utf16le'), '{\u0000}\u0000', 'utf-16'],
    ['Latin-1', Buffer.from('"Gr\u00fc"', 'latin1'), '"Gr\ufffd"', 'not-utf-8'],
    ['a replacement character of its own', Buffer.from('"\ufffd"'), '"\ufffd"', 'utf-8'],
    ['nothing', Buffer.alloc(0), '', 'utf-8'],
  ];
  it.each(bodies)('is read if it contains %s', async (_name, bytes, body, encoding) => {
    const server = await rawServer((socket) => socket.end(answer(200, {}, bytes)));
    expect(answerOf(await send(server.origin))).toMatchObject({
      status: 200,
      body,
      encoding,
      bytes: bytes.length,
    });
  });

  const packed: readonly [string, Buffer][] = [
    ['gzip', gzipSync(json)],
    ['identity', Buffer.from(json)],
  ];
  it.each(packed)('compressed with %s is decompressed', async (encoding, bytes) => {
    const server = await rawServer((socket) =>
      socket.end(answer(200, { 'content-encoding': encoding }, bytes)),
    );
    expect(answerOf(await send(server.origin))).toMatchObject({ body: json, bytes: json.length });
  });

  it('in HTTP/1.0 without a length is read to its end', async () => {
    const server = await rawServer((socket) => socket.end(`HTTP/1.0 200 OK\r\n\r\n${json}`));
    expect(answerOf(await send(server.origin)).body).toBe(json);
  });

  it('records when its headers arrived, however late the rest', async () => {
    let time = 1000;
    const server = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n');
      // The first look at the clock lets the body come.
      looked = () => socket.end('{}');
    });
    let looked = (): void => undefined;
    const clock = {
      now() {
        const at = time;
        time += 90_000;
        looked();
        return at;
      },
    };
    expect(answerOf(await send(server.origin, {}, { clock }))).toMatchObject({
      receivedAt: 1000,
      body: '{}',
    });
  });

  it('has the first of repeated headers, every challenge, and no cookie', async () => {
    const sent = [
      'HTTP/1.1 200 OK',
      ...['Set-Cookie: a=1', 'X-A: 1', 'X-A: 2', 'WWW-Authenticate: Basic', 'WWW-Authenticate: Bearer'],
      'Content-Length: 0\r\n\r\n',
    ].join('\r\n');
    const server = await rawServer((socket) => socket.end(sent));
    const headers = { 'x-a': '1', 'www-authenticate': 'Basic, Bearer', 'content-length': '0' };
    expect(answerOf(await send(server.origin)).headers).toEqual(headers);
  });

  it('is returned unchanged, and traced without known secrets', async () => {
    const lines: string[] = [];
    const redactor = createRedactor();
    redactor.learn(new Secret('s3cret-value'));
    const server = await rawServer((socket) =>
      socket.end(answer(400, { 'x-echo': 's3cret-value' }, 's3cret-value')),
    );
    const trace = (line: string) => lines.push(line);
    const got = answerOf(await send(`${server.origin}/?a=s3cret-value`, {}, { redactor, trace }));
    expect(got).toMatchObject({ headers: { 'x-echo': 's3cret-value' }, body: 's3cret-value' });
    expect(lines).toEqual([expect.stringContaining('/?a=[secret] 400 ')]);
  });
});

describe('an answer with any encoding but gzip alone', () => {
  // Measured with net/http of Go, which asks for gzip only and leaves everything else as it is.
  it.each(['utf-8', 'identity', 'br', 'gzip, gzip', 'x-gzip'])('is kept as received: %s', async (coding) => {
    const server = await rawServer((s) => s.end(answer(200, { 'content-encoding': coding }, '{}')));
    expect(answerOf(await send(server.origin)).body).toBe('{}');
  });
});

describe('a request', () => {
  it('names the product and sends no cookies', async () => {
    const server = await rawServer((socket) => socket.end(answer(200, {})));
    await send(`${server.origin}/a?b=c#d`, { headers: { accept: 'application/json' } });
    const request = server.received[0] ?? '';
    expect(request).toMatch(/^GET \/a\?b=c HTTP\/1\.1\r\n/);
    expect(request).toMatch(/^user-agent: oidc-wizard\/0\.0\.0\r$/im);
    expect(request).not.toMatch(/^cookie:/im);
  });

  it('sends a body with its length', async () => {
    const server = await rawServer((socket) => socket.end(answer(200, {})));
    await send(server.origin, { method: 'POST', form: { a: 'ü' }, purpose: 'credential' });
    expect(server.received[0]).toMatch(/^content-length: 8\r$/im);
  });

  it('carries neither user name nor password of an address, and no secret goes to such an address', async () => {
    const server = await rawServer((socket) => socket.end(answer(200, {})));
    const address = server.origin.replace('//', '//user:word@');
    expect(await send(address, { purpose: 'credential' })).toMatchObject({
      failure: { code: 'address-refused' },
    });
    expect(server.received).toEqual([]);
    await send(address, { purpose: 'metadata' });
    expect(server.received[0]).not.toMatch(/^authorization|word/im);
  });

  it('that HTTP cannot carry is a failure that reveals nothing of it', async () => {
    const server = await rawServer((socket) => socket.end(answer(200, {})));
    const failure = failureOf(
      await send(server.origin, { headers: { authorization: 'Bearer t0ken\r\nx: y' } }),
    );
    expect(failure).toMatchObject({ code: 'other', cause: expect.stringContaining('ERR_INVALID_CHAR') });
    expect(JSON.stringify(failure)).not.toContain('t0ken');
    expect(server.received).toEqual([]);
  });

  it('leaves a trace without its contents', async () => {
    const lines: string[] = [];
    const server = await rawServer((socket) => socket.end(answer(200, {})));
    await send(`${server.origin}/cb?code=abc&x=1`, {}, { trace: (line) => lines.push(line) });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\/cb\?code=\*\*\*&x=1 200 \d+ ms$/);
  });
});

describe('a misbehaving server', () => {
  const endless = (socket: Socket, head: string, part: string): void => {
    socket.write(head);
    const more = (): void => {
      while (socket.writable && socket.write(part));
      socket.once('drain', more);
    };
    more();
  };
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const table: readonly [string, (socket: Socket) => unknown, FailureCode, number?][] = [
    [
      'sends less than it announced',
      (s) => s.end('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{'),
      'http-truncated',
    ],
    [
      'stops between chunks',
      (s) => s.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n'),
      'http-truncated',
    ],
    [
      'sends an invalid chunk size',
      (s) => s.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{\r\n'),
      'http-malformed',
    ],
    ['does not speak HTTP', (s) => s.end('SSH-2.0-OpenSSH_9.2\r\n'), 'http-malformed'],
    [
      'changes the protocol unasked',
      (s) => s.write('HTTP/1.1 101 X\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
      'http-malformed',
    ],
    [
      'announces two lengths',
      (s) => s.end('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}'),
      'http-malformed',
    ],
    ['hangs up without a word', (s) => s.end(), 'connection-reset'],
    ['resets', (s) => s.resetAndDestroy(), 'connection-reset'],
    [
      'floods headers',
      (s) => s.end(`HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(1_100_000)}\r\n\r\n`),
      'headers-too-large',
    ],
    ['never ends its headers', (s) => endless(s, 'HTTP/1.1 200 OK\r\n', 'X-A: a\r\n'), 'headers-too-large'],
    ['never ends its body', (s) => endless(s, 'HTTP/1.1 200 OK\r\n\r\n', 'a'.repeat(65536)), 'too-large'],
    ['sends a gzip bomb', (s) => s.end(answer(200, { 'content-encoding': 'gzip' }, bomb)), 'too-large'],
    [
      'cuts its packed body',
      (s) => s.end(answer(200, { 'content-encoding': 'gzip' }, gzipSync(json).subarray(0, 20))),
      'http-truncated',
    ],
    [
      'only says that it packed',
      (s) => s.end(answer(200, { 'content-encoding': 'gzip' }, '{}')),
      'http-malformed',
    ],
    ['is silent', () => undefined, 'timeout-answer', 150],
    [
      'is silent after the headers',
      (s) => s.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{'),
      'timeout-total',
      150,
    ],
    [
      'sends interim answers for ever',
      (s) => {
        const timer = setInterval(() => s.write('HTTP/1.1 103 X\r\n\r\n'), 5);
        s.once('close', () => clearInterval(timer));
      },
      'timeout-answer',
      150,
    ],
  ];
  it.each(table)('and %s', async (_name, behave, code, timeoutMs = 5000) => {
    const server = await rawServer(behave);
    const failure = failureOf(await send(server.origin, { method: 'POST', form: {} }, { timeoutMs }));
    expect(failure).toMatchObject({ code });
  });

  it('and answers a patient request after the time of others', async () => {
    const server = await rawServer((socket) => {
      setTimeout(() => socket.end(answer(200, {}, json)), 150);
    });
    const options = { timeoutMs: 100 };
    expect(failureOf(await send(server.origin, {}, options)).code).toBe('timeout-answer');
    expect(answerOf(await send(server.origin, { isPatient: true }, options)).body).toBe(json);
  });

  it('says which limit was reached', async () => {
    const server = await rawServer((socket) => socket.end(answer(200, {}, 'a'.repeat(5_000_000))));
    expect(failureOf(await send(server.origin)).detail).toEqual({ limit: 4 * 1024 * 1024 });
  });
});

describe('a connection that is reset', () => {
  it('is tried once more for a GET', async () => {
    const server = await rawServer((socket, _request, count) =>
      count === 1 ? socket.resetAndDestroy() : socket.end(answer(200, {}, json)),
    );
    expect(answerOf(await send(server.origin)).body).toBe(json);
    expect(server.received).toHaveLength(2);
  });

  it('is not tried a third time', async () => {
    const server = await rawServer((socket) => socket.resetAndDestroy());
    expect(failureOf(await send(server.origin))).toMatchObject({
      code: 'connection-reset',
      detail: { host: '127.0.0.1', port: server.port },
      cause: expect.stringContaining('ECONNRESET'),
    });
    expect(server.received).toHaveLength(2);
  });

  it('is never tried again for a POST', async () => {
    const server = await rawServer((socket) => socket.resetAndDestroy());
    await send(server.origin, { method: 'POST', form: { a: 'b' }, purpose: 'credential' });
    expect(server.received).toHaveLength(1);
  });
});

describe('an address that must not be asked', () => {
  const table: readonly [string, FailureCode][] = [
    ['http://id.example/', 'scheme-refused'],
    ['file:///etc/passwd', 'scheme-refused'],
    ['ftp://id.example/', 'scheme-refused'],
    ['javascript:alert(1)', 'scheme-refused'],
    ['not an address', 'url-invalid'],
    ['https://169.254.169.254/latest', 'address-refused'],
    ['https://0xa9fea9fe/latest', 'address-refused'],
    ['https://[::ffff:169.254.169.254]/', 'address-refused'],
    ['https://[fe80::1]/', 'address-refused'],
    ['https://[fd00:ec2::254]/', 'address-refused'],
    ['https://metadata.google.internal./', 'address-refused'],
  ];
  it.each(table)('%s', async (url, code) => {
    expect(failureOf(await send(url))).toMatchObject({ code });
  });

  it('is plain http on this machine, unless allowed', async () => {
    const server = await rawServer((socket) => socket.end(answer(200, {})));
    expect(failureOf(await send(server.origin, { allowLoopbackHttp: false })).code).toBe('scheme-refused');
    expect(server.received).toHaveLength(0);
  });

  it('is reported with host and port if nothing listens there', async () => {
    expect(failureOf(await send('http://127.0.0.1:1/'))).toMatchObject({
      code: 'connection-refused',
      detail: { host: '127.0.0.1', port: 1 },
    });
  });
});

describe('a redirect', () => {
  const chain = (targets: Readonly<Record<string, string>>) =>
    rawServer((socket, request) => {
      const to = targets[request.split(' ')[1] ?? ''];
      socket.end(to === undefined ? answer(200, {}, json) : answer(302, { location: to }));
    });

  it('is followed for metadata, and each hop is recorded', async () => {
    const { origin } = await chain({ '/': '/a', '/a': 'b?c=1' });
    const got = answerOf(await send(origin));
    expect(got).toMatchObject({ url: `${origin}/b?c=1`, body: json });
    expect(got.redirects).toEqual([
      { status: 302, from: `${origin}/`, to: `${origin}/a` },
      { status: 302, from: `${origin}/a`, to: `${origin}/b?c=1` },
    ]);
  });

  const stops: readonly [string, Readonly<Record<string, string>>, FailureCode][] = [
    ['in a loop', { '/': '/a', '/a': '/' }, 'redirect-loop'],
    ['to itself', { '/': '/' }, 'redirect-loop'],
    [
      'ten times',
      Object.fromEntries(
        Array.from({ length: 10 }, (_, redirect) => [`/${redirect || ''}`, `/${redirect + 1}`]),
      ),
      'too-many-redirects',
    ],
    ['to a file', { '/': 'file:///etc/passwd' }, 'redirect-refused'],
    ['to plain http elsewhere', { '/': 'http://id.example/' }, 'redirect-refused'],
    ['to a metadata address', { '/': 'http://169.254.169.254/' }, 'address-refused'],
    ['to a metadata address by https', { '/': 'https://169.254.169.254/' }, 'address-refused'],
    ['to nonsense', { '/': 'http://[' }, 'redirect-refused'],
  ];
  it.each(stops)('%s is an end', async (_name, targets, code) => {
    const { origin } = await chain(targets);
    expect(failureOf(await send(origin))).toMatchObject({ code });
  });

  it.each(['credential', 'page'] as const)('is the answer itself for a %s', async (purpose) => {
    const server = await rawServer((socket) => socket.end(answer(307, { location: '/next' })));
    const got = answerOf(await send(server.origin, { method: 'POST', form: { a: 's' }, purpose }));
    expect(got).toMatchObject({ status: 307, headers: { location: '/next' }, redirects: [] });
    expect(server.received).toHaveLength(1);
  });
});

describe('cancelling', () => {
  it('ends a request in progress', async () => {
    const person = new AbortController();
    const server = await rawServer(() => person.abort());
    expect(failureOf(await send(server.origin, {}, {}, person.signal)).code).toBe('cancelled');
  });

  it('ends a request before it is sent', async () => {
    const server = await rawServer((socket) => socket.end(answer(200, {})));
    expect(failureOf(await send(server.origin, {}, {}, AbortSignal.abort())).code).toBe('cancelled');
  });
});
