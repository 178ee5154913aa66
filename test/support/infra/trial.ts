import { isObject, parseJson, stringMember, stringsMember } from '../../../source/core/json/json-value.ts';
import { infraScopes } from '../../../source/relying-parties/infra/request/scopes.ts';
import type { ProviderBody } from './provider-request.ts';
import { type Reply, validationFailed } from './reply.ts';

/** What Infra learns about a provider before storing it, or how it refuses. */
export type Trial =
  | { readonly ok: true; readonly authURL: string; readonly scopes: readonly string[] }
  | { readonly ok: false; readonly reply: Reply };

export type TryProvider = (domain: string, body: ProviderBody) => Trial | Promise<Trial>;

export function refusedTrial(field: 'url' | 'clientID' | 'clientSecret'): Trial {
  return { ok: false, reply: validationFailed({ [field]: [`invalid provider ${field}`] }) };
}

/** Accepts everything, for tests in which the provider does not matter. */
export const acceptsAll: TryProvider = (domain) => ({
  ok: true,
  authURL: `https://${domain}/authorize`,
  scopes: ['openid', 'email'],
});

/**
 * Infra's own trial: the document, whose issuer must match byte for byte; then a made-up code, by Basic and again by
 * form, and the text of the last answer (Infra: internal/server/providers/oidc.go, Validate, AuthServerInfo). Uses http
 * where the real one insists on https, for the demo's provider on loopback.
 */
export const triesForReal: TryProvider = async (domain, { clientID, clientSecret }) => {
  const issuer = `http://${domain}`;
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`).catch(
    () => undefined,
  );
  const document = answer?.status === 200 ? parseJson(await answer.text()) : undefined;
  if (!isObject(document) || stringMember(document, 'issuer') !== issuer) return refusedTrial('url');
  const body = await lastTokenAnswer(stringMember(document, 'token_endpoint') ?? '', clientID, clientSecret);
  if (/client_id|client id/.test(body)) return refusedTrial('clientID');
  if (body.includes('secret')) return refusedTrial('clientSecret');
  const scopes = infraScopes(stringsMember(document, 'scopes_supported'));
  return { ok: true, authURL: stringMember(document, 'authorization_endpoint') ?? '', scopes };
};

async function lastTokenAnswer(endpoint: string, id: string, secret: string): Promise<string> {
  const form = { grant_type: 'authorization_code', code: 'test-code' };
  const basic = Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64');
  const ways = [
    { headers: { authorization: `Basic ${basic}` }, body: new URLSearchParams(form) },
    { body: new URLSearchParams({ ...form, client_id: id, client_secret: secret }) },
  ];
  let last = '';
  for (const way of ways) {
    const answer = await fetch(endpoint, { method: 'POST', ...way }).catch(() => undefined);
    if (answer?.ok) return '';
    last = answer ? await answer.text() : '';
  }
  return last;
}
