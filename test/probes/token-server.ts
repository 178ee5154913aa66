import type { HttpExchange } from '../../source/core/facts/http-exchange.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import { keySet, type SigningKey, signingKey } from '../oidc/signing.ts';
import {
  answered,
  failed,
  json,
  type LiteralPorts,
  literalPorts,
  type SentRequest,
} from '../support/ports.ts';
import { document, issuer } from './fixture.ts';

export const canaries = {
  secret: 'canary secret+/é&',
  code: 'canary-code-1234',
  verifier: `canary-verifier-${'v'.repeat(40)}`,
  accessToken: 'canary/access+token=value',
  refreshToken: 'canary-refresh-token',
};

export const signer: SigningKey = await signingKey('RS256', 'one');

/** Ports whose http acts as one provider, and the secrets of a login. */
export function tokenServer(
  token: readonly ((request: SentRequest) => HttpExchange)[],
  more: Readonly<Record<string, (request: SentRequest) => HttpExchange>> = {},
): LiteralPorts {
  let asked = 0;
  const ports = literalPorts({
    now: Date.now(),
    respond(request) {
      const { url } = request;
      const own = more[url];
      if (own) return own(request);
      if (url === document.jwks_uri) return answered(url, { body: keySet(signer.jwk) });
      if (url !== document.token_endpoint) return failed(url);
      const answer = token[Math.min(asked, token.length - 1)];
      asked += 1;
      return answer ? answer(request) : failed(url);
    },
  });
  return { ...ports, secrets };
}

const token = { is: 'endpoint', url: document.token_endpoint } as const;
const userinfo = { is: 'endpoint', url: document.userinfo_endpoint } as const;
const secrets = {
  input: { clientSecret: new Secret(canaries.secret) },
  login: {
    code: new Secret(canaries.code, token),
    codeVerifier: new Secret(canaries.verifier, token),
  },
  tokens: {
    accessToken: new Secret(canaries.accessToken, userinfo),
    refreshToken: new Secret(canaries.refreshToken, token),
  },
};

export function idToken(more: Record<string, unknown> = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: 'infra', sub: 'ada', iat: now, exp: now + 300 };
  return signer.sign({ ...claims, email: 'ada@example.com', nonce: 'sent', ...more });
}

export const ok = (body: unknown) => (request: SentRequest) => json(request.url, body);
export const error = (code: string, status: number) => (request: SentRequest) =>
  json(request.url, { error: code }, status);

export const form = (request: SentRequest | undefined) => new URLSearchParams(request?.body);

/** The values found in anything that could be written down, in any usual encoding. */
export function leaks(kept: unknown, values: readonly string[]): readonly string[] {
  const text = JSON.stringify(kept);
  return values.filter((value) => {
    const bytes = Buffer.from(value);
    const forms = [
      value,
      JSON.stringify(value).slice(1, -1),
      encodeURIComponent(value),
      new URLSearchParams({ '': value }).toString().slice(1),
      bytes.toString('base64').replace(/=+$/, ''),
      bytes.toString('base64url'),
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
    ];
    return forms.some((one) => text.includes(one));
  });
}
