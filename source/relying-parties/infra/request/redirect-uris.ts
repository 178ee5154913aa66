import { isHttp, typedAddress } from '../../../core/http/address.ts';
import { localhostRedirectUri } from '../../../core/http/localhost-redirect-uri.ts';
import { withoutAtEnds } from '../../../core/text/without-at-ends.ts';

/** Stands for the dashboard's host where none is known. */
export const infraServerPlaceholder = '<INFRA_SERVER_HOST>';

/**
 * The dashboard's redirect URI: the origin at which people open it, and `/login/callback`
 * (Infra: ui/components/providers.js). Takes a host, an origin or any address there.
 */
export function dashboardRedirectUri(server: string): string {
  return `${dashboardOrigin(server)}/login/callback`;
}

/** An origin is taken as it is meant: https unless http is written out, lower case, no default port. */
export function dashboardOrigin(server: string): string {
  const url = typedAddress(withoutAtEnds(server.trim(), `"'<`, `"'>`));
  return url && isHttp(url) ? url.origin : `https://${infraServerPlaceholder}`;
}

/** Every redirect URI to register, without doubles. */
export function redirectUris(servers: readonly string[]): readonly string[] {
  return [localhostRedirectUri, ...dashboardRedirectUris(servers)];
}

export function dashboardRedirectUris(servers: readonly string[]): readonly string[] {
  const known = servers.filter((server) => server.trim() !== '');
  if (known.length === 0) return [`https://${infraServerPlaceholder}/login/callback`];
  return [...new Set(known.map(dashboardRedirectUri))];
}
