import type { Gathered } from '../../../source/core/facts/facts.ts';
import type { HttpExchange } from '../../../source/core/facts/http-exchange.ts';
import { answered, discovered, document, keySet } from '../discovered.ts';

export const url = document.jwks_uri;

export function published(
  exchange: HttpExchange,
  algorithms: readonly string[] | undefined = ['RS256', 'ES256'],
): Gathered {
  const provider = { ...document, id_token_signing_alg_values_supported: algorithms };
  return { ...discovered(document.issuer, JSON.stringify(provider)), jwks: { url, exchange } };
}

export const set = (...keys: readonly object[]) => published(answered(url, keySet(...keys)));
export const edKey = {
  kty: 'OKP',
  crv: 'Ed25519',
  kid: 'ed',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
};
