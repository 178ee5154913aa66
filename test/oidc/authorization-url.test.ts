import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { authorizationUrl } from '../../source/oidc/authorization-url.ts';
import { document } from '../probes/fixture.ts';

const codeVerifier = 'v'.repeat(64);
const request = { parameters: { redirect_uri: 'http://localhost:8301' }, nonce: 'n', codeVerifier };

it('keeps what the endpoint’s own query says and the redirect URI as it is written', async () => {
  const endpoint = `${document.authorization_endpoint}?tenant=a`;
  const parts = {
    document: { ...document, authorization_endpoint: endpoint },
    clientId: 'infra',
    allowHttp: false,
  };
  const query = new URL(await authorizationUrl(parts, request)).searchParams;
  expect(query.get('tenant')).toBe('a');
  expect(query.get('redirect_uri')).toBe('http://localhost:8301');
  expect(query.get('client_id')).toBe('infra');
});

it('sends the SHA-256 of the verifier and never the verifier', async () => {
  const url = await authorizationUrl({ document, clientId: 'infra', allowHttp: false }, request);
  const challenge = createHash('sha256').update(codeVerifier).digest('base64url');
  expect(new URL(url).searchParams.get('code_challenge')).toBe(challenge);
  expect(url).not.toContain(codeVerifier);
});
