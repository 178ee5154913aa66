import { describe, expect, it } from 'vitest';
import { openidClientVerdict, type StandardQuestion } from '../../source/oidc/openid-client-verdict.ts';
import { document, issuer } from '../probes/fixture.ts';
import { keySet, type SigningKey, signingKey } from './signing.ts';

const key = await signingKey('RS256', 'one');
const headers = { 'content-type': 'application/json' };
const now = Math.floor(Date.now() / 1000);
const claims = { iss: issuer, aud: 'infra', sub: 'ada', iat: now, exp: now + 300, nonce: 'sent' };

async function opinion(
  more: Record<string, unknown> = {},
  question: Partial<StandardQuestion> = {},
  signer: SigningKey = key,
) {
  const idToken = await signer.sign({ ...claims, ...more });
  return openidClientVerdict({
    document,
    clientId: 'infra',
    allowHttp: false,
    redirectUri: 'http://localhost:8301',
    nonce: 'sent',
    codeVerifier: 'v'.repeat(43),
    tokenEndpoint: document.token_endpoint,
    tokenAnswer: {
      status: 200,
      headers,
      body: JSON.stringify({ access_token: 'at', token_type: 'Bearer', id_token: idToken }),
    },
    keys: { url: document.jwks_uri, answer: { status: 200, headers, body: keySet(key.jwk) } },
    ...question,
  });
}

describe('what the standard’s own client says of a captured answer', () => {
  it('is well where everything is right', async () => {
    expect(await opinion()).toEqual({ ok: true });
  });

  it.each([
    ['another nonce', { nonce: 'other' }, 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
    ['another audience', { aud: 'someone-else' }, 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
    ['another issuer', { iss: 'https://evil.example' }, 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
    ['a foreign azp', { aud: ['infra', 'x'], azp: 'x' }, 'OAUTH_JWT_CLAIM_COMPARISON_FAILED'],
    ['an end in the past', { exp: now - 600 }, 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'],
    ['no subject', { sub: undefined }, 'OAUTH_INVALID_RESPONSE'],
    ['no time of issue', { iat: undefined }, 'OAUTH_INVALID_RESPONSE'],
  ])('names %s by a stable code', async (_, more, code) => {
    expect(await opinion(more)).toMatchObject({ ok: false, code });
  });

  it('does not believe a signature of another key', async () => {
    const forger = await signingKey('RS256', 'one');
    expect(await opinion({}, {}, forger)).toMatchObject({ ok: false, code: 'OAUTH_INVALID_RESPONSE' });
  });

  it('minds an issuer that is missing though it was promised (RFC 9207)', async () => {
    const promised = { ...document, authorization_response_iss_parameter_supported: true };
    expect(await opinion({}, { document: promised })).toMatchObject({ ok: false });
    expect(await opinion({}, { document: promised, iss: issuer })).toEqual({ ok: true });
  });

  it('knows an error answer by its OAuth error', async () => {
    const tokenAnswer = { status: 400, headers, body: '{"error":"invalid_grant"}' };
    expect(await opinion({}, { tokenAnswer })).toMatchObject({ code: 'OAUTH_RESPONSE_BODY_ERROR' });
  });

  it.each(['', '[]', '{', 'null', '<html>'])('survives the answer %j', async (body) => {
    expect(await opinion({}, { tokenAnswer: { status: 200, headers, body } })).toMatchObject({ ok: false });
  });
});
