import { member } from '../../core/json/json-value.ts';
import type { LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import { scopesForClaims } from '../shared/claim-scopes.ts';
import type { KubernetesSettings } from './settings.ts';

/** kubelogin’s request; the API server itself only fetches the provider’s document and keys. */
export function kubeloginRequest(facts: OpinionFacts, settings: KubernetesSettings) {
  const set = settings['kubelogin-scopes'];
  const claims = [settings['oidc-username-claim'], settings['oidc-groups-claim']];
  const methods =
    facts.discovery && member(facts.discovery.specification.members, 'code_challenge_methods_supported');
  return {
    redirectUris: redirectUris(settings),
    scopes: set.length > 0 ? [...new Set(['openid', ...set])] : scopesForClaims(claims, facts),
    pkce: Array.isArray(methods) && methods.includes('S256'),
    nonce: true,
    // int128/oauth2cli v1.18.0: server.go (ServeHTTP)
    formPost: 'refused',
    clientAuthentication: settings['kubelogin-client-secret'] ? 'detected' : 'none',
  } as const satisfies LoginRequestRules;
}

/**
 * kubelogin tries the next address if a port is in use (int128/oauth2cli v1.18.0: server.go,
 * receiveCodeViaLocalServer). Port 0 is assigned at login, so it is left out.
 */
function redirectUris(settings: KubernetesSettings): readonly string[] {
  const set = settings['kubelogin-redirect-url'];
  if (set !== '') return [set];
  const scheme = settings['kubelogin-local-server-cert'] === '' ? 'http' : 'https';
  const host = settings['kubelogin-redirect-url-hostname'];
  return settings['kubelogin-listen-address'].flatMap((address) => {
    const port = /:0*([1-9]\d*)$/.exec(address)?.[1];
    return port === undefined ? [] : [`${scheme}://${host}:${port}`];
  });
}
