import type { DiscoveryFact } from '../../core/facts.ts';
import { followedMetadata } from '../../core/metadata.ts';
import type { Audience, Secret } from '../../core/secrets/secret.ts';
import { trimGoSpace } from '../../relying-parties/infra/issuer/clean-url.ts';

/** For the client secret, the code with its verifier, and the refresh token. */
export function forTokenEndpoint(secret: Secret, discovery: DiscoveryFact): Secret {
  return secret.boundTo(audience(discovery, followedMetadata(discovery).tokenEndpoint));
}

/** The client secret as Infra uses it: without blanks around it (Infra: internal/server/routes.go, trimWhitespace). */
export function clientSecretFor(given: Secret, discovery: DiscoveryFact): Secret {
  return forTokenEndpoint(given.derive(trimGoSpace), discovery);
}

/** For the access token. */
export function forUserinfoEndpoint(secret: Secret, discovery: DiscoveryFact): Secret {
  return secret.boundTo(audience(discovery, followedMetadata(discovery).userinfoEndpoint));
}

/** Only the document that the person's own URL led to says where credentials go; one that was guessed gets none. */
function audience({ reachedBy }: DiscoveryFact, endpoint: string | undefined): Audience {
  if (reachedBy === 'guess' || endpoint === undefined) return { is: 'nobody' };
  return { is: 'endpoint', url: endpoint };
}
