/**
 * The address of an issuer's document in the library: without one trailing slash (coreos/go-oidc: oidc/oidc.go,
 * NewProvider).
 */
export function discoveryUrl(issuer: string): string {
  return `${issuer.endsWith('/') ? issuer.slice(0, -1) : issuer}/.well-known/openid-configuration`;
}

/** Whether it finds the same document for both: written in another way, or with a slash, an issuer is no other server. */
export function haveSameDocument(issuer: string, other: string): boolean {
  return URL.parse(discoveryUrl(issuer))?.href === URL.parse(discoveryUrl(other))?.href;
}
