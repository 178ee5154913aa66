import type { LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import type { ProxySettings } from './settings.ts';

/** oauth2-proxy: providers/oidc.go, NewOIDCProvider and GetLoginURL; providers/keycloak_oidc.go adds no scope. */
export function proxyRequest(_facts: OpinionFacts, settings: ProxySettings) {
  const standard = `openid email profile${settings.allowed_groups.length > 0 ? ' groups' : ''}`;
  return {
    redirectUris: [settings.redirect_url],
    scopes: (settings.scope || standard).split(' ').filter((scope) => scope !== ''),
    pkce: settings.code_challenge_method !== '',
    nonce: !settings.insecure_oidc_skip_nonce,
    // It reads the form; whether its cookie accompanies a cross-site post depends on the browser.
    formPost: 'unknown',
    clientAuthentication: 'detected',
  } as const satisfies LoginRequestRules;
}
