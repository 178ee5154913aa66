import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PeerCertificate, rootCertificates } from 'node:tls';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { FailureCode } from '../../source/core/http/failure.ts';
import { createNetwork } from '../../source/system/network.ts';
import {
  type CertificateAuthorities,
  notTrustedByNode,
  readCertificateAuthorities,
} from '../../source/system/tls/certificate-authorities.ts';
import { handshakeAsGo } from '../../source/system/tls/handshake-as-go.ts';
import { hasOpenssl, type Identity, issue } from './support/certificates.ts';
import { rawServer } from './support/raw-server.ts';
import { answerOf, failureOf, send } from './support/send.ts';

const signal = new AbortController().signal;

async function tlsServer(options: ServerOptions): Promise<number> {
  const server = createServer(options, (_request, response) => response.end('{}')).listen(0, '127.0.0.1');
  server.on('tlsClientError', () => undefined);
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function inspect(port: number, authorities: CertificateAuthorities = {}) {
  return createNetwork({ timeoutMs: 5000, authorities }).inspectTls('127.0.0.1', port, signal);
}

describe.skipIf(!hasOpenssl)('TLS', () => {
  const here = 'DNS:localhost,IP:127.0.0.1';
  const root = hasOpenssl ? issue({ name: 'Test Root', ca: true }) : { key: '', cert: '' };
  const middle = hasOpenssl ? issue({ name: 'Test Middle', ca: true, by: root }) : root;
  const good = hasOpenssl ? issue({ name: 'good', by: middle, altNames: here }) : root;
  const ca = [root.cert];
  const authorities = { extra: ca };
  const withMiddle = ({ key, cert }: Identity): Identity => ({ key, cert: cert + middle.cert });

  const table: readonly [string, () => ServerOptions, FailureCode, Record<string, unknown>][] = [
    [
      'expired',
      () => withMiddle(issue({ name: 'old', by: middle, altNames: here, from: -9, to: -2 })),
      'tls-expired',
      { subject: 'CN=old', validTo: expect.stringMatching(/^20\d\d-\d\d-\d\dT/) },
    ],
    [
      'not yet valid',
      () => withMiddle(issue({ name: 'soon', by: middle, altNames: here, from: 1 })),
      'tls-not-yet-valid',
      { subject: 'CN=soon', validFrom: expect.stringMatching(/^20\d\d-\d\d-\d\dT/) },
    ],
    [
      'self-signed',
      () => issue({ name: 'self', altNames: here }),
      'tls-self-signed',
      { issuer: 'CN=self', fingerprint: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/) },
    ],
    [
      'sent without the one between',
      () => good,
      'tls-incomplete-chain',
      { certificates: 1, issuer: 'CN=Test Middle' },
    ],
    [
      'for another name',
      () => withMiddle(issue({ name: 'other', by: middle, altNames: 'DNS:id.example,DNS:*.id.example' })),
      'tls-host-mismatch',
      { names: 'id.example, *.id.example' },
    ],
    [
      'offered with an old protocol',
      () => ({
        ...withMiddle(good),
        minVersion: 'TLSv1',
        maxVersion: 'TLSv1.1',
        ciphers: 'DEFAULT@SECLEVEL=0',
      }),
      'tls-protocol',
      {},
    ],
  ];
  it.each(table)('is refused if the certificate is %s', async (_name, options, code, detail) => {
    const port = await tlsServer(options());
    const expected = { code, detail: { host: '127.0.0.1', port, ...detail } };
    expect(failureOf(await send(`https://127.0.0.1:${port}`, {}, { authorities }))).toMatchObject(expected);
    expect((await inspect(port, authorities)).failure).toMatchObject(expected);
  });

  it.each<[string, () => ServerOptions, FailureCode]>([
    [
      'names its host only in the common name',
      () => withMiddle(issue({ name: 'localhost', by: middle })),
      'tls-common-name',
    ],
    [
      'names an address, and its host in the common name only',
      () => withMiddle(issue({ name: 'localhost', by: middle, altNames: 'IP:127.0.0.1' })),
      'tls-common-name',
    ],
    [
      'demands a client certificate in TLS 1.2',
      () => ({ ...withMiddle(good), ca, requestCert: true, maxVersion: 'TLSv1.2' }),
      'tls-handshake-refused',
    ],
    [
      'offers no cipher suite that Go supports',
      () => ({ ...withMiddle(good), ciphers: 'ECDHE-ECDSA-AES128-CCM', maxVersion: 'TLSv1.2' }),
      'tls-handshake-refused',
    ],
    [
      'offers no curve that Go has',
      () => ({ ...withMiddle(good), ecdhCurve: 'X448' }),
      'tls-handshake-refused',
    ],
    [
      'has a key on a curve that ends Node 24',
      () => withMiddle(issue({ name: 'brainpool', by: middle, altNames: here, curve: 'brainpoolP256r1' })),
      'tls-handshake-refused',
    ],
    [
      'has a certificate that is signed with SHA-1',
      () => ({
        ...withMiddle(issue({ name: 'sha1', by: middle, altNames: here, digest: 'sha1' })),
        ciphers: 'DEFAULT@SECLEVEL=0',
      }),
      'tls-weak-signature',
    ],
    [
      'has an RSA key of 1024 bits',
      () => ({
        ...withMiddle(issue({ name: 'short', by: middle, altNames: here, rsaBits: 1024 })),
        ciphers: 'DEFAULT@SECLEVEL=0',
      }),
      'tls-weak-key',
    ],
    [
      'has a certificate by one that may not issue any',
      () => {
        const leaf = withMiddle(issue({ name: 'leaf', by: good, altNames: here }));
        return { key: leaf.key, cert: leaf.cert.replace(middle.cert, good.cert + middle.cert) };
      },
      'tls-other',
    ],
  ])('is refused if the server %s', async (_name, options, code) => {
    const port = await tlsServer(options());
    const failure = failureOf(await send(`https://localhost:${port}`, {}, { authorities }));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/ failed: [^;]+\.$/);
    const network = createNetwork({ timeoutMs: 5000, authorities });
    expect((await network.inspectTls('localhost', port, signal)).failure?.code).toBe(code);
  });

  it.each([
    ['id.acme.dev', 'DNS:ID.acme.dev', true],
    ['id.acme.dev', 'DNS:other.dev, DNS:*.acme.dev', true],
    ['id.acme.dev', 'DNS:i*.acme.dev', false],
    ['id.acme.dev', 'DNS:*d.acme.dev', false],
    ['id.acme.dev', 'DNS:i*.acme.dev, DNS:id.acme.dev', true],
    ['id.acme.dev.', 'DNS:id.acme.dev', true],
    ['10.0.0.7', 'DNS:acme.dev, IP Address:10.0.0.7', true],
  ])('for %s, of %s: a wildcard is a whole label, as in Go', (host, subjectaltname, isTaken) => {
    const refused = handshakeAsGo.checkServerIdentity(host, { subjectaltname } as PeerCertificate);
    expect(refused === undefined).toBe(isTaken);
  });

  it('is refused after the handshake if the server demands a client certificate in TLS 1.3', async () => {
    const port = await tlsServer({ ...withMiddle(good), ca, requestCert: true, minVersion: 'TLSv1.3' });
    expect(failureOf(await send(`https://localhost:${port}`, {}, { authorities })).code).toBe(
      'tls-client-certificate',
    );
  });

  it.each([
    ['with its root', () => ({ key: good.key, cert: good.cert + middle.cert + root.cert })],
    ['without its root', () => withMiddle(good)],
  ])('is refused if the authority is unknown, sent %s', async (_name, options) => {
    const port = await tlsServer(options());
    expect(failureOf(await send(`https://127.0.0.1:${port}`)).code).toBe('tls-unknown-ca');
  });

  it('is used if the authority is known, and the check cannot be turned off', async () => {
    const port = await tlsServer(withMiddle(good));
    expect(answerOf(await send(`https://127.0.0.1:${port}`, {}, { authorities })).body).toBe('{}');
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(failureOf(await send(`https://127.0.0.1:${port}`)).code).toBe('tls-unknown-ca');
  });

  it('does not follow a redirect to http', async () => {
    const port = await tlsServer(withMiddle(good));
    const server = createServer(withMiddle(good), (_request, response) =>
      response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end(),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const address = server.address();
    const first = typeof address === 'object' && address ? address.port : 0;
    expect(failureOf(await send(`https://127.0.0.1:${first}`, {}, { authorities })).code).toBe(
      'redirect-refused',
    );
  });

  it('shows the chain and the kind of authority that it is trusted by', async () => {
    const port = await tlsServer(withMiddle(good));
    const found = await inspect(port, authorities);
    expect(found).toMatchObject({ protocol: 'TLSv1.3', trustedBy: 'extra-ca' });
    expect(found.failure).toBeUndefined();
    expect(found.chain.slice(0, 2)).toMatchObject([
      { subject: 'CN=good', issuer: 'CN=Test Middle', names: ['localhost', '127.0.0.1'], selfSigned: false },
      { subject: 'CN=Test Middle', issuer: 'CN=Test Root', names: [], selfSigned: false },
    ]);
    expect((await inspect(port, { publicRoots: ca, extra: ca })).trustedBy).toBe('public');
  });

  it('takes authorities from a file, and reports a file that it cannot use', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'oidc-wizard-ca-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const read = (caFile: string) => readCertificateAuthorities({ caFile, environment: {} });
    const good = file('good.pem', `# ours\n${root.cert}`);
    const found = await read(good);
    expect(found.ok && found.value.extra).toEqual([root.cert.trim()]);
    const twice = await readCertificateAuthorities({ caFile: good, environment: { SSL_CERT_FILE: good } });
    expect(twice.ok && twice.value.extra).toEqual([root.cert.trim()]);
    expect(notTrustedByNode([...rootCertificates.slice(0, 3), root.cert])).toEqual([root.cert]);
    for (const name of [
      file('empty.pem', 'nothing'),
      file('bad.pem', root.cert.replace(/\n[A-Z]/i, '\n!')),
      folder,
    ]) {
      expect(await read(name)).toMatchObject({
        ok: false,
        failure: { code: 'file-unreadable', detail: { file: name, from: '--ca-file' } },
      });
    }
  });
});

describe('a port that does not speak TLS', () => {
  it.each(['HTTP/1.1 400 Bad Request\r\n\r\n', 'SSH-2.0-OpenSSH_9.2\r\n'])('but says %j', async (words) => {
    const server = await rawServer((socket) => socket.end(words));
    const url = `https://127.0.0.1:${server.port}`;
    expect(failureOf(await send(url))).toMatchObject({ code: 'tls-not-tls', detail: { port: server.port } });
    expect((await inspect(server.port)).failure).toMatchObject({ code: 'tls-not-tls' });
  });

  it('is silent', async () => {
    const server = await rawServer(() => undefined);
    const url = `https://127.0.0.1:${server.port}`;
    expect(failureOf(await send(url, {}, { timeoutMs: 100 })).code).toBe('timeout-connect');
    const network = createNetwork({ timeoutMs: 100, authorities: {} });
    expect((await network.inspectTls('127.0.0.1', server.port, signal)).failure?.code).toBe(
      'timeout-connect',
    );
  });
});

it('adds nothing to Node’s roots if no file is named', async () => {
  expect(await readCertificateAuthorities({ environment: {} })).toEqual({ ok: true, value: {} });
});
