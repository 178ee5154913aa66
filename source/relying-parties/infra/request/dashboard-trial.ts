import type { DiscoveryFact } from '../../../core/facts/facts.ts';
import { followedMetadata } from '../../../core/json/metadata.ts';
import type { PublicConfiguration } from '../../../core/run/configuration.ts';
import { authorizeParameters } from './authorize-request.ts';
import { infraScopes } from './scopes.ts';

/** As long as Infra's, for providers that want a long one, and never one that its page waits for. */
const state = 'oidcwizard';

/**
 * Infra's own request with a dashboard's redirect URI, for a person to open where they are signed in. The page that it
 * leads to takes no answer whose state it did not store, so the code is never redeemed (Infra: ui/pages/login/callback.js).
 * Nothing but the person’s eyes can tell where the browser ends: that is Infra’s address or the provider’s, and neither
 * reports back here, whatever the request.
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
