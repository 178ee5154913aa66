import type { DiscoveryFact } from '../core/facts.ts';
import { type Metadata, readMetadata } from '../core/metadata.ts';
import { readDocument } from './discovery-reading.ts';

/** The metadata as Infra reads them where it can, so that `Issuer` counts and `""` is missing; the rest leniently. */
export function providerMetadata({ answer, document }: DiscoveryFact): Metadata {
  const {
    authorizationEndpoint: _a,
    tokenEndpoint: _t,
    userinfoEndpoint: _u,
    jwksUri: _j,
    ...metadata
  } = readMetadata(document);
  const infra = readDocument(answer)?.infra;
  if (!infra) return readMetadata(document);
  return {
    ...metadata,
    ...(infra.authorization_endpoint !== '' && { authorizationEndpoint: infra.authorization_endpoint }),
    ...(infra.token_endpoint !== '' && { tokenEndpoint: infra.token_endpoint }),
    ...(infra.userinfo_endpoint !== '' && { userinfoEndpoint: infra.userinfo_endpoint }),
    ...(infra.jwks_uri !== '' && { jwksUri: infra.jwks_uri }),
    ...(infra.scopes_supported.length > 0 && { scopesSupported: infra.scopes_supported }),
    ...(infra.id_token_signing_alg_values_supported.length > 0 && {
      idTokenSigningAlgValuesSupported: infra.id_token_signing_alg_values_supported,
    }),
  };
}
