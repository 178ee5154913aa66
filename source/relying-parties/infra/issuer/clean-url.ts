import { trimGoSpace } from '../../../go/strings/trim-space.ts';

const adminHost = '-admin.okta.com';

/**
 * The provider’s URL as Infra stores it: without surrounding spaces, Okta’s `-admin` and any `http://` or `https://`,
 * wherever it occurs (Infra: internal/server/providers.go, cleanupURL).
 */
export function cleanUrl(typed: string): string {
  return trimGoSpace(typed)
    .split('\n')
    .map(withoutAdmin)
    .join('\n')
    .replace(/https?:\/\//g, '');
}

/**
 * Go’s `(.*)\-admin(\.okta\.com)` matches the last one on a line. Issuers may be long and hostile, so this does not
 * backtrack.
 */
function withoutAdmin(line: string): string {
  const at = line.lastIndexOf(adminHost);
  return at < 0 ? line : line.slice(0, at) + line.slice(at + '-admin'.length);
}
