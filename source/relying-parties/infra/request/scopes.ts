/** Scopes that Infra requests if the provider advertises them. */
export const advertisedScopes: readonly string[] = ['groups', 'offline_access'];

/**
 * The scopes that Infra requests: `openid email`, then `groups` and `offline_access` in the document’s order, if listed
 * (Infra: internal/server/providers/oidc.go, AuthServerInfo).
 */
export function infraScopes(scopesSupported: readonly string[] | undefined): readonly string[] {
  return ['openid', 'email', ...(scopesSupported ?? []).filter((scope) => advertisedScopes.includes(scope))];
}
