/** What Infra asks for wherever the provider advertises it. */
export const advertisedScopes: readonly string[] = ['groups', 'offline_access'];

/**
 * The scopes Infra will ask for with a provider: `openid email`, then `groups` and `offline_access` where the
 * document lists them, in its order (Infra: internal/server/providers/oidc.go, AuthServerInfo).
 */
export function infraScopes(scopesSupported: readonly string[] | undefined): readonly string[] {
  return ['openid', 'email', ...(scopesSupported ?? []).filter((scope) => advertisedScopes.includes(scope))];
}
