import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../source/core/run/ports.ts';
import { type Audience, Secret } from '../../source/core/secrets/secret.ts';
import { answer, type RawServer, rawServer } from './support/raw-server.ts';
import { failureOf, send } from './support/send.ts';

type Carrying = Pick<HttpRequest, 'authorization' | 'form' | 'json'>;
const ways: readonly [string, (secret: Secret) => Carrying, RegExp][] = [
  [
    'as a bearer token',
    (token) => ({ authorization: { scheme: 'bearer', token } }),
    /^authorization: Bearer canary$/m,
  ],
  [
    'by HTTP Basic',
    (secret) => ({ authorization: { scheme: 'basic', clientId: 'infra', secret }, form: { a: 'b' } }),
    /^authorization: Basic aW5mcmE6Y2FuYXJ5$/m,
  ],
  ['in a form', (code) => ({ form: { grant_type: 'x', code, b: '!' } }), /^b=%21&code=canary&grant_type=x$/m],
  [
    'deep in JSON',
    (privateKey) => ({ json: { name: 'acme', api: { privateKey } } }),
    /^content-type: application\/json$[\s\S]*^\{"name":"acme","api":\{"privateKey":"canary"\}\}$/m,
  ],
];
const sent = ({ received }: RawServer) => (received[0] ?? '').replaceAll('\r', '');
const quiet = () => rawServer((socket) => socket.end(answer(200, {})));

describe.each(ways)('a secret %s', (_, carrying, written) => {
  const canary = (audience: Audience) => new Secret('canary').boundTo(audience);

  test.each<[string, (origin: string) => Audience]>([
    ['its origin', (origin) => ({ is: 'origin', origin })],
    ['its endpoint', (origin) => ({ is: 'endpoint', url: `${origin}/token` })],
  ])('is sent to %s', async (_name, audience) => {
    const server = await quiet();
    const request = {
      method: 'POST',
      purpose: 'credential',
      ...carrying(canary(audience(server.origin))),
    } as const;
    await send(`${server.origin}/token`, request);
    expect(sent(server)).toMatch(written);
  });

  test.each<[string, (origin: string) => Audience]>([
    ['nobody', () => ({ is: 'nobody' })],
    ['another origin', () => ({ is: 'origin', origin: 'http://127.0.0.1:9' })],
    ['another endpoint of the same host', (origin) => ({ is: 'endpoint', url: `${origin}/userinfo` })],
  ])('for %s is refused, and nothing is sent', async (_name, audience) => {
    const server = await quiet();
    const request = {
      method: 'POST',
      purpose: 'credential',
      ...carrying(canary(audience(server.origin))),
    } as const;
    const failure = failureOf(await send(`${server.origin}/token`, request));
    expect(failure).toMatchObject({ code: 'audience-refused' });
    expect(JSON.stringify(failure)).not.toContain('canary');
    expect(server.received).toEqual([]);
  });
});

test('following a redirect sends no secret to another address', async () => {
  const other = await quiet();
  const server = await rawServer((socket) => socket.end(answer(302, { location: `${other.origin}/token` })));
  const token = new Secret('canary').boundTo({ is: 'origin', origin: server.origin });
  const exchange = await send(server.origin, {
    purpose: 'metadata',
    authorization: { scheme: 'bearer', token },
  });
  expect(['audience-refused', 'redirect-refused']).toContain(failureOf(exchange).code);
  expect(server.received).toHaveLength(1);
  expect(other.received).toEqual([]);
});
