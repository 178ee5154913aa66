/**
 * The address of an issuer's document in the library: without one trailing slash (coreos/go-oidc: oidc/oidc.go,
 * NewProvider).
 */
export function discoveryUrl(issuer: string): string {
  return `${issuer.endsWith('/') ? issuer.slice(0, -1) : issuer}/.well-known/openid-configuration`;
}
