import type { LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import type { ArgoSettings } from './settings.ts';

/** Where `argocd login --sso` listens (cmd/argocd/commands/login.go, oauth2Login). */
const cliRedirectUri = 'http://localhost:8085/auth/callback';

/** The request of the web page (util/oidc/oidc.go, HandleLogin), which has no nonce. */
export function argoRequest(_facts: OpinionFacts, settings: ArgoSettings) {
  const { requestedScopes, url, additionalUrls } = settings;
  return {
    redirectUris: [...[url, ...additionalUrls].map(callback), cliRedirectUri],
    scopes: requestedScopes.length > 0 ? requestedScopes : ['openid', 'profile', 'email', 'groups'],
    pkce: settings.enablePKCEAuthentication,
    nonce: false,
    // It reads the form, but its cookie is SameSite=Lax: a browser sends it only from a host of the same site.
    formPost: 'unknown',
    clientAuthentication: 'detected',
  } as const satisfies LoginRequestRules;
}

/** util/settings/settings.go, appendURLPath. */
function callback(url: string): string {
  return `${url.endsWith('/') ? url.slice(0, -1) : url}/auth/callback`;
}
