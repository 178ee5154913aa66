import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createProxyChoice } from '../../source/system/http/proxy-choice.ts';
import { cleanEnvironment, launcher, program, runCli, withScript } from '../support/cli.ts';
import { clientId, type Reply, startScriptedProvider } from '../support/scripted-provider.ts';
import { hasOpenssl, issue } from '../system/support/certificates.ts';
import { folder } from '../system/support/folder.ts';
import { answer, rawServer, tunnelTo } from '../system/support/raw-server.ts';

interface Found {
  readonly id: string;
  readonly verdict: string;
  readonly code: string;
  readonly summary: string;
}

interface Measured {
  readonly code: number | null;
  readonly found: readonly Found[];
  readonly seconds: number;
  readonly megabytes: number;
  readonly stderr: string;
}

/** A check as JSON, with its peak memory. */
async function measured(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const peak = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'))`;
  const since = performance.now();
  const child = spawn(program, [...launcher, 'check', '--json', ...args], {
    env: { ...cleanEnvironment(environment), ...withScript(peak) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (part) => {
    stdout += part;
  });
  child.stderr.on('data', (part) => {
    stderr += part;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    code,
    found: stdout === '' ? [] : JSON.parse(stdout).checks,
    seconds: (performance.now() - since) / 1000,
    megabytes: Number(/^peak (\d+)$/m.exec(stderr)?.[1]) / 1024,
    stderr,
  };
}

const json = { 'content-type': 'application/json' };
const chunked = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';

/** Writes endlessly, as fast as it is read. */
function forever(socket: Socket, part: string): void {
  const more = () => {
    while (!socket.destroyed && socket.write(part));
  };
  socket.on('drain', more);
  more();
}

function drip(socket: Socket, part: string): void {
  const timer = setInterval(() => socket.write(part), 100);
  socket.on('close', () => clearInterval(timer));
}

type Misbehaviour = (socket: Socket, request: string) => void;

/** The behaviour of the provider's server, with the check and words expected from it. */
const misbehaviours: readonly (readonly [string, Misbehaviour, string, RegExp])[] = [
  ['says nothing', () => {}, 'discovery-document', /did not answer in time/],
  ['hangs up', (socket) => socket.destroy(), 'reach', /closes the connection before it answers/],
  ['speaks SSH', (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'), 'discovery-document', /not valid HTTP/],
  [
    'says half a head',
    (socket) => socket.end('HTTP/1.1 200 O'),
    'reach',
    /closes the connection before it answers/,
  ],
  [
    'sends headers without end',
    (socket) => forever(socket, `X-A: ${'a'.repeat(1000)}\r\n`),
    'discovery-document',
    /not valid HTTP/,
  ],
  [
    'sends a header that is too long',
    (socket) => socket.write(`HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(2_000_000)}\r\n\r\n`),
    'discovery-document',
    /far too large/,
  ],
  [
    'sends one byte at a time without end',
    (socket) => {
      socket.write(chunked);
      drip(socket, '1\r\na\r\n');
    },
    'discovery-document',
    /did not answer in time/,
  ],
  [
    'sends a body without end',
    (socket) => {
      socket.write(chunked);
      forever(socket, `ffff\r\n${' '.repeat(0xffff)}\r\n`);
    },
    'discovery-document',
    /far too large/,
  ],
  [
    'announces a hundred megabytes',
    (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000000\r\n\r\n');
      forever(socket, ' '.repeat(65_536));
    },
    'discovery-document',
    /far too large/,
  ],
  [
    'sends a gzip bomb',
    (socket) => socket.end(answer(200, { ...json, 'content-encoding': 'gzip' }, bomb)),
    'discovery-document',
    /far too large/,
  ],
  [
    'packs ten times',
    (socket) =>
      socket.end(
        answer(200, { ...json, 'content-encoding': Array(10).fill('gzip').join(', ') }, gzipSync('{}')),
      ),
    'discovery-document',
    /Content-Encoding: gzip, gzip/,
  ],
  [
    'breaks off in the middle',
    (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{"issuer":'),
    'discovery-document',
    /ended before the whole answer/,
  ],
  [
    'breaks the chunks',
    (socket) => socket.end(`${chunked}zz\r\n{}\r\n0\r\n\r\n`),
    'discovery-document',
    /not valid HTTP/,
  ],
  [
    'answers HTML',
    (socket) => socket.end(answer(200, { 'content-type': 'text/html' }, '<html>Log in')),
    'discovery-document',
    /web page/,
  ],
  ['answers nothing', (socket) => socket.end(answer(204, {})), 'discovery-document', /status 204/],
  [
    'answers null',
    (socket) => socket.end(answer(200, json, 'null')),
    'discovery-document',
    /begins with “null”/,
  ],
  [
    'answers twelve thousand deep',
    (socket) => socket.end(answer(200, json, `${'['.repeat(12_000)}${']'.repeat(12_000)}`)),
    'discovery-document',
    /exceeded max depth/,
  ],
  [
    'redirects in a circle',
    (socket) => socket.end(answer(302, { location: '/.well-known/openid-configuration' })),
    'discovery-document',
    /redirects endlessly/,
  ],
  [
    'redirects to a file',
    (socket) => socket.end(answer(302, { location: 'file:///etc/passwd' })),
    'discovery-document',
    /to something that is not a web address: .* to file:/,
  ],
  [
    'redirects to the metadata of a cloud',
    (socket) => socket.end(answer(302, { location: 'http://169.254.169.254/latest/meta-data/' })),
    'discovery-document',
    /not safe to follow/,
  ],
  [
    'is overloaded',
    (socket) => socket.end(answer(503, { 'retry-after': '120' })),
    'discovery-document',
    /503/,
  ],
];
const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024));

describe('a server that', () => {
  test.each(misbehaviours)(
    '%s gives one failure, in time and within bounds',
    async (_, behave, id, words) => {
      const server = await rawServer((socket, request) => behave(socket, request));
      const run = await measured(['--url', server.origin, '--allow-http', '--timeout', '2']);
      const failed = run.found.filter(({ verdict }) => verdict === 'fail');
      expect(run.code).toBe(1);
      expect(failed.map((one) => one.id)).toContain(id);
      expect(failed.map(({ summary }) => summary).join(' ')).toMatch(words);
      expect(failed.length).toBeLessThanOrEqual(2);
      expect(run.seconds).toBeLessThan(12);
      expect(run.megabytes).toBeLessThan(350);
      // Nobody got more than a handful of requests, however they behaved.
      expect(server.received.length).toBeLessThan(15);
    },
  );

  test('speaks HTTP/1.0 is understood', async () => {
    const server = await rawServer((socket) =>
      socket.end(`HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n{"issuer":"x"}`),
    );
    const { found } = await measured(['--url', server.origin, '--allow-http']);
    expect(found.find(({ id }) => id === 'reach')).toMatchObject({ verdict: 'pass' });
  });
});

describe('a provider whose later answers are broken', () => {
  const broken: readonly (readonly [string, string, Reply])[] = [
    ['keys', '/jwks', { status: 200, body: '<html>' }],
    ['keys without end', '/jwks', { body: ' '.repeat(5_000_000) }],
    [
      'a token endpoint that redirects',
      '/token',
      { status: 307, headers: { location: 'http://127.0.0.1:1/steal' } },
    ],
    ['a token endpoint that is silent', '/token', { silent: true }],
    ['an authorization endpoint that is silent', '/authorize', { silent: true }],
  ];

  test.each(broken)('%s: the run ends, and no redirect ever gets the secret', async (_, path, reply) => {
    await using thief = await startScriptedProvider({});
    const location = reply.headers?.['location'] ? { location: `${thief.origin}/steal` } : undefined;
    await using provider = await startScriptedProvider({
      replies: { [path]: () => ({ ...reply, ...(location && { headers: location }) }) },
    });
    const run = await measured(
      ['--url', provider.origin, '--allow-http', '--client-id', clientId, '--timeout', '2'],
      { INFRA_PROVIDER_CLIENT_SECRET: 'a-client-secret' },
    );
    expect([0, 1]).toContain(run.code);
    expect(
      run.found.some(({ verdict }) => verdict === 'fail' || verdict === 'unknown' || verdict === 'warn'),
    ).toBe(true);
    expect(run.seconds).toBeLessThan(20);
    expect(thief.received).toEqual([]);
  });

  test.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://169.254.169.254/token',
    'http://example.com/token',
  ])('an endpoint at %s is refused before anything is sent or opened', async (endpoint) => {
    await using provider = await startScriptedProvider({
      metadata: { token_endpoint: endpoint, authorization_endpoint: endpoint },
    });
    const opened = join(folder(), 'opened');
    const run = await runCli(
      [
        'check',
        '--url',
        provider.origin,
        '--allow-http',
        '--client-id',
        clientId,
        '--login',
        '--json',
        '--debug',
      ],
      { environment: { INFRA_PROVIDER_CLIENT_SECRET: 'a-client-secret', BROWSER: `touch ${opened}` } },
    );
    expect(run.code).toBe(1);
    expect(run.stderr).not.toMatch(/Sign in: |passwd|169\.254|example\.com/);
    expect(run.stdout).not.toContain('"completed": true');
  });
});

describe.skipIf(!hasOpenssl)('TLS', () => {
  const authority = hasOpenssl ? issue({ name: 'Test CA', ca: true }) : { key: '', cert: '' };
  const good = hasOpenssl
    ? issue({ name: 'localhost', by: authority, altNames: 'DNS:localhost,IP:127.0.0.1' })
    : authority;
  const authorityFile = () => {
    const file = join(folder(), 'ca.pem');
    writeFileSync(file, authority.cert);
    return file;
  };

  /** Keeps everything received after the handshake: a client that refuses the certificate sends nothing. */
  async function tlsServer(options: TlsOptions): Promise<{ origin: string; received: string[] }> {
    let origin = '';
    const received: string[] = [];
    const server = createTlsServer(options, (socket) => {
      socket.on('error', () => {});
      socket.on('data', (data) => received.push(String(data)));
      socket.once('data', () => socket.end(answer(200, json, JSON.stringify({ issuer: origin }))));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return { origin, received };
  }
  const tlsOf = ({ found }: Measured) => found.find(({ id }) => id === 'tls');
  const here = { by: authority, altNames: 'IP:127.0.0.1' };
  const old = { ciphers: 'DEFAULT@SECLEVEL=0' };

  const refused: readonly (readonly [string, () => TlsOptions, string, RegExp])[] = [
    [
      'a certificate of an unknown authority',
      () => issue({ ...here, name: 'x', by: issue({ name: 'Other CA', ca: true }) }),
      'incomplete-chain',
      /CN=Other CA/,
    ],
    [
      'a certificate that signed itself',
      () => issue({ name: 'localhost', altNames: 'IP:127.0.0.1' }),
      'self-signed',
      /SHA-256 [0-9A-F]{2}:/,
    ],
    [
      'a certificate that ended',
      () => issue({ ...here, name: 'x', from: -20, to: -10 }),
      'expired',
      /at 20\d\d-/,
    ],
    [
      'a certificate for another host',
      () => issue({ ...here, name: 'x', altNames: 'DNS:other.example' }),
      'other-name',
      /for other\.example/,
    ],
    [
      'a certificate signed with SHA-1',
      () => ({ ...issue({ ...here, name: 'x', digest: 'sha1' }), ...old }),
      'weak-signature',
      /SHA-1/,
    ],
    [
      'a short key',
      () => ({ ...issue({ ...here, name: 'x', rsaBits: 1024 }), ...old }),
      'weak-key',
      /too short/,
    ],
    [
      'TLS 1.1 at most',
      () => ({ ...good, ...old, minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }),
      'protocol',
      /no TLS version/,
    ],
    [
      'no cipher suite that Go supports',
      () => ({ ...good, ciphers: 'ECDHE-ECDSA-AES128-CCM', maxVersion: 'TLSv1.2' }),
      'handshake-refused',
      /refuses the TLS handshake/,
    ],
    [
      'a demand for the client’s certificate',
      () => ({ ...good, ca: authority.cert, requestCert: true, rejectUnauthorized: true }),
      'client-certificate',
      /mutual TLS/,
    ],
  ];

  test.each(refused)(
    'with %s is refused and sent nothing; NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect',
    async (_, options, code, words) => {
      const { origin, received } = await tlsServer(options());
      const args = ['--url', origin, '--ca-file', authorityFile(), '--client-id', clientId];
      for (const environment of [{}, { NODE_TLS_REJECT_UNAUTHORIZED: '0' }]) {
        const secret = { INFRA_PROVIDER_CLIENT_SECRET: 'a-client-secret' };
        const run = await measured(args, { ...environment, ...secret });
        expect(tlsOf(run)).toMatchObject({ code, summary: expect.stringMatching(words) });
        expect(run.found.find(({ id }) => id === 'discovery-document')?.verdict).not.toBe('pass');
        expect(received).toEqual([]);
      }
    },
  );

  test('is trusted by --ca-file, SSL_CERT_FILE or NODE_EXTRA_CA_CERTS, which Infra needs too', async () => {
    const { origin } = await tlsServer(good);
    const file = authorityFile();
    for (const [args, environment] of [
      [['--ca-file', file], {}],
      [[], { SSL_CERT_FILE: file }],
      [[], { NODE_EXTRA_CA_CERTS: file }],
    ] as const) {
      const run = await measured(['--url', origin, ...args], environment);
      expect(tlsOf(run)).toMatchObject({ verdict: 'unknown' });
      expect(run.found.find(({ id }) => id === 'issuer-match')).toMatchObject({ verdict: 'pass' });
    }
  });

  test('with an authority only in SSL_CERT_DIR is not trusted', async () => {
    const { origin } = await tlsServer(good);
    const { code, found } = await measured(['--url', origin], { SSL_CERT_DIR: dirname(authorityFile()) });
    expect(code).toBe(1);
    expect(found.find(({ id }) => id === 'tls')).toMatchObject({ code: 'incomplete-chain' });
  });

  test('behind a proxy is trusted and refused as without it', async () => {
    const proxied = async (options: TlsOptions) => {
      const { origin, received } = await tlsServer(options);
      const proxy = await tunnelTo(Number(new URL(origin).port));
      const args = ['--url', 'https://id.example', '--ca-file', authorityFile()];
      const run = await measured(args, { HTTPS_PROXY: proxy.origin });
      expect(proxy.received[0]).toMatch(/^CONNECT id\.example:443 /);
      return { tls: tlsOf(run)?.code, received };
    };
    const id = { ...here, name: 'id', altNames: 'DNS:id.example' };
    const trusted = await proxied(issue(id));
    expect(trusted.tls).toBe('through-proxy');
    expect(trusted.received.join('')).toContain('GET /.well-known/openid-configuration ');
    expect(await proxied(issue({ ...id, from: -20, to: -10 }))).toEqual({ tls: 'expired', received: [] });
  });

  test('an unreadable file of authorities is a usage error in one line', async () => {
    const { code, stderr } = await measured([
      '--url',
      'https://127.0.0.1:1',
      '--ca-file',
      '/nonexistent.pem',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('--ca-file');
  });
});

describe('a proxy', () => {
  test('that is dead is named', async () => {
    const run = await measured(['--url', 'https://id.example.com'], { HTTPS_PROXY: 'http://127.0.0.1:1' });
    expect(run.code).toBe(1);
    const failed = run.found.filter(({ verdict }) => verdict === 'fail');
    expect(failed.map(({ summary }) => summary).join(' ')).toContain('127.0.0.1:1');
  });

  test('gets the name to connect to, and its credentials are not shown', async () => {
    const proxy = await rawServer((socket) =>
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'),
    );
    const run = await runCli(['check', '--url', 'https://id.example.com', '--json', '--debug'], {
      environment: { HTTPS_PROXY: `http://user:cAnArY-pass@127.0.0.1:${proxy.port}` },
    });
    expect(run.code).toBe(1);
    expect(proxy.received[0]).toMatch(/^CONNECT id\.example\.com:443 /);
    expect(run.stdout + run.stderr).not.toContain('cAnArY');
  });

  test('is bypassed for this machine', async () => {
    const proxy = await rawServer((socket) => socket.destroy());
    await using provider = await startScriptedProvider({});
    const environment = { HTTPS_PROXY: proxy.origin, HTTP_PROXY: proxy.origin, ALL_PROXY: proxy.origin };
    const run = await measured(['--url', provider.origin, '--allow-http'], environment);
    expect(run.code).toBe(0);
    expect(proxy.received).toEqual([]);
    const choose = await createProxyChoice();
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect(choose(new URL(`https://${host}/`))).toBe(undefined);
  });
});
