import { trimGoSpace } from '../../../go/strings/trim-space.ts';

const adminHost = '-admin.okta.com';

/**
 * The provider's URL as Infra stores it: spaces around it cut off, Okta's `-admin` host and every `http://` or
 * `https://` taken out, wherever it stands. Nothing else (Infra: internal/server/providers.go, cleanupURL).
 */
export function cleanUrl(typed: string): string {
  return trimGoSpace(typed)
    .split('\n')
    .map(withoutAdmin)
    .join('\n')
    .replace(/https?:\/\//g, '');
}

/** Go's `(.*)\-admin(\.okta\.com)` takes the last one of a line. Issuers may be long and hostile: no backtracking here. */
function withoutAdmin(line: string): string {
  const at = line.lastIndexOf(adminHost);
  return at < 0 ? line : line.slice(0, at) + line.slice(at + '-admin'.length);
}
