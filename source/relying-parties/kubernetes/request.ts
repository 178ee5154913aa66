import { member } from '../../core/json-value.ts';
import type { LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import { scopesForClaims } from '../shared/claim-scopes.ts';
import type { KubernetesSettings } from './settings.ts';

/** What kubelogin sends for the API server, which asks nothing of the provider but its document and its keys. */
export function kubeloginRequest(facts: OpinionFacts, settings: KubernetesSettings) {
  const set = settings['kubelogin-scopes'];
  const claims = [settings['oidc-username-claim'], settings['oidc-groups-claim']];
  const methods =
    facts.discovery && member(facts.discovery.specification.members, 'code_challenge_methods_supported');
  return {
    // The second where the first port is busy (int128/kubelogin v1.36.3: docs/usage.md).
    redirectUris: ['http://localhost:8000', 'http://localhost:18000'],
    scopes: set.length > 0 ? [...new Set(['openid', ...set])] : scopesForClaims(claims, facts),
    pkce: Array.isArray(methods) && methods.includes('S256'),
    nonce: true,
    // int128/oauth2cli v1.18.0: server.go (ServeHTTP)
    formPost: 'refused',
    clientAuthentication: settings['kubelogin-client-secret'] ? 'detected' : 'none',
  } as const satisfies LoginRequestRules;
}
