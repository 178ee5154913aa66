import type { LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import { scopesForClaims } from '../shared/claim-scopes.ts';
import type { VaultSettings } from './settings.ts';

/**
 * Vault’s request (path_oidc.go, createOIDCRequest; hashicorp/cap: oidc/provider.go, AuthURL): always with PKCE and a
 * nonce.
 */
export function vaultRequest(facts: OpinionFacts, settings: VaultSettings) {
  const { oidc_scopes: set, user_claim, groups_claim } = settings;
  const needed = scopesForClaims([user_claim, groups_claim], facts).filter(
    (scope) => scope !== 'offline_access',
  );
  return {
    redirectUris: redirectUris(settings),
    scopes: set.length > 0 ? [...new Set(['openid', ...set])] : needed,
    pkce: true,
    nonce: true,
    // Only with oidc_response_mode=form_post, at another address (path_oidc.go, pathCallbackPost).
    formPost: 'refused',
    clientAuthentication: 'detected',
  } as const satisfies LoginRequestRules;
}

/** The addresses of the web page and of `vault login -method=oidc` (cli.go). The role has to allow both as well. */
function redirectUris({ allowed_redirect_uris: set, VAULT_ADDR, path }: VaultSettings): readonly string[] {
  if (set.length > 0) return set;
  const address = VAULT_ADDR.endsWith('/') ? VAULT_ADDR.slice(0, -1) : VAULT_ADDR;
  return [`${address}/ui/vault/auth/${path}/oidc/callback`, 'http://localhost:8250/oidc/callback'];
}
