import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { people } from '../../../source/demo/people.ts';
import { type ServedProvider, serveProvider } from '../../../source/demo/serve/serve-provider.ts';

let provider: ServedProvider;
beforeAll(async () => {
  const served = await serveProvider({
    port: 0,
    clientId: 'app',
    redirectUris: ['http://localhost:3000/callback'],
    people,
    faults: [],
  });
  if (!served.ok) throw new Error(served.failure.message);
  provider = served.value;
});
afterAll(() => provider.close());

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

function ask(method: string, body = '', headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(provider.controlUrl, { method, headers }, async (response) => {
      let text = '';
      for await (const part of response) text += String(part);
      resolve({ status: response.statusCode, body: text });
    });
    asked.on('error', reject).end(body);
  });
}

describe('The faults of a served provider', () => {
  test('can be switched while it runs, and change the very next answer', async () => {
    const keys = async () => (await fetch(`${provider.issuer}/jwks`)).status;
    expect(await keys()).toBe(200);
    expect(await ask('PUT', '["no-such-fault","pkce-required"]')).toMatchObject({ status: 409 });
    expect(await ask('PUT', '["token-endpoint-gone","pkce-required"]')).toMatchObject({ status: 200 });
    expect((await fetch(`${provider.issuer}/token`, { method: 'POST' })).status).toBe(404);
    expect(JSON.parse((await ask('GET')).body)).toMatchObject({
      on: ['token-endpoint-gone', 'pkce-required'],
    });
    expect(await ask('PUT', '[]')).toMatchObject({ status: 200 });
    expect((await fetch(`${provider.issuer}/token`, { method: 'POST' })).status).toBe(400);
  });

  test.each([
    ['an unknown fault', 'PUT', '["no-such-fault"]', {}, 409],
    ['two that exclude each other', 'PUT', '["token-endpoint-gone","token-endpoint-page"]', {}, 409],
    ['something other than a list', 'PUT', '{"on": true}', {}, 400],
    ['something other than JSON', 'PUT', 'token-endpoint-gone', {}, 400],
    ['an endless body', 'PUT', `["${'x'.repeat(20_000)}"]`, {}, 400],
    ['another method', 'POST', '[]', {}, 405],
    ['a name that was made to point here', 'PUT', '[]', { host: 'rebound.example.com' }, 403],
  ])('are not switched by %s', async (_, method, body, headers, status) => {
    expect(provider.setFaults(['pkce-required']).ok).toBe(true);
    expect(await ask(method, body, headers)).toMatchObject({ status });
    expect(provider.faults).toEqual(['pkce-required']);
  });

  test('a fault of the given values is in the configuration for the other program', () => {
    const right = provider.configuration.clientSecret;
    provider.setFaults(['secret-wrong']);
    expect(provider.configuration.clientSecret.equals(right)).toBe(false);
    provider.setFaults([]);
    expect(provider.configuration.clientSecret.equals(right)).toBe(true);
  });
});
