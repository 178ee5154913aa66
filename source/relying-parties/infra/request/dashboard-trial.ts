import type { DiscoveryFact } from '../../../core/facts/facts.ts';
import { followedMetadata } from '../../../core/json/metadata.ts';
import type { PublicConfiguration } from '../../../core/run/configuration.ts';
import { authorizeParameters } from './authorize-request.ts';
import { infraScopes } from './scopes.ts';

/** As long as Infra’s, since some providers demand that, but never one that Infra’s page expects. */
const state = 'oidcwizard';

/**
 * Infra’s own request with a dashboard’s redirect URI, for a signed-in person to open. The page at its end rejects a
 * state that it did not store, so the code is never redeemed (Infra: ui/pages/login/callback.js). Only the person can
 * see where the browser ends up: neither Infra nor the provider reports back here.
 */
export function dashboardTrial(
  discovery: DiscoveryFact,
  { clientId = '', kind }: PublicConfiguration,
  redirectUri: string,
): string {
  const { authorizationEndpoint = '', scopesSupported } = followedMetadata(discovery);
  const url = URL.parse(authorizationEndpoint);
  if (!url) return authorizationEndpoint;
  const request = { kind, clientId, redirectUri, scopes: infraScopes(scopesSupported), state };
  for (const [name, value] of Object.entries(authorizeParameters(request))) url.searchParams.set(name, value);
  return url.href;
}
