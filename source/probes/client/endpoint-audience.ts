import type { DiscoveryFact } from '../../core/facts/facts.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import type { Audience, Secret } from '../../core/secrets/secret.ts';
import type { LoginRequest } from '../../relying-parties/relying-party.ts';

/** For the client secret, the code with its verifier, and the refresh token. */
export function forTokenEndpoint(secret: Secret, discovery: DiscoveryFact): Secret {
  return secret.boundTo(audience(discovery, followedMetadata(discovery).tokenEndpoint));
}

/** The client secret as the relying party sends it. */
export function clientSecretFor(given: Secret, discovery: DiscoveryFact, request: LoginRequest): Secret {
  return forTokenEndpoint(given.derive(request.clientSecret), discovery);
}

/** For the access token. */
export function forUserinfoEndpoint(secret: Secret, discovery: DiscoveryFact): Secret {
  return secret.boundTo(audience(discovery, followedMetadata(discovery).userinfoEndpoint));
}

/** Credentials go only where the document of the person's own URL says; a guessed document gets none. */
function audience({ reachedBy }: DiscoveryFact, endpoint: string | undefined): Audience {
  if (reachedBy === 'guess' || endpoint === undefined) return { is: 'nobody' };
  return { is: 'endpoint', url: endpoint };
}
