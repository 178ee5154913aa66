import { isHttp, typedAddress } from '../../../core/http/address.ts';
import { localhostRedirectUri } from '../../../core/http/localhost-redirect-uri.ts';
import { withoutAtEnds } from '../../../core/text/without-at-ends.ts';

/** Replaces the dashboard’s host if none is known. */
export const infraServerPlaceholder = '<INFRA_SERVER_HOST>';

/**
 * The dashboard’s redirect URI: its origin and `/login/callback` (Infra: ui/components/providers.js). Accepts a host,
 * an origin or any address below it.
 */
export function dashboardRedirectUri(server: string): string {
  return `${dashboardOrigin(server)}/login/callback`;
}

/** Normalizes a typed origin: https unless http is written out, lower case, no default port. */
export function dashboardOrigin(server: string): string {
  const url = typedAddress(withoutAtEnds(server.trim(), `"'<`, `"'>`));
  return url && isHttp(url) ? url.origin : `https://${infraServerPlaceholder}`;
}

/** Every redirect URI to register, without duplicates. */
export function redirectUris(servers: readonly string[]): readonly string[] {
  return [localhostRedirectUri, ...dashboardRedirectUris(servers)];
}

export function dashboardRedirectUris(servers: readonly string[]): readonly string[] {
  const known = servers.filter((server) => server.trim() !== '');
  if (known.length === 0) return [`https://${infraServerPlaceholder}/login/callback`];
  return [...new Set(known.map(dashboardRedirectUri))];
}
