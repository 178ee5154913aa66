/** Where the library looks for an issuer's document: one trailing slash less (coreos/go-oidc: oidc/oidc.go, NewProvider). */
export function discoveryUrl(issuer: string): string {
  return `${issuer.endsWith('/') ? issuer.slice(0, -1) : issuer}/.well-known/openid-configuration`;
}
