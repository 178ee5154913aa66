import type { LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import type { HeadscaleSettings } from './settings.ts';

/** Headscale: hscontrol/oidc.go, NewAuthProviderOIDC and authHandler. */
export function headscaleRequest(_facts: OpinionFacts, settings: HeadscaleSettings) {
  return {
    redirectUris: [`${settings.server_url.replace(/\/$/, '')}/oidc/callback`],
    scopes: settings.scope,
    pkce: settings['pkce.enabled'],
    nonce: true,
    // The callback accepts only GET (hscontrol/app.go, createRouter).
    formPost: 'refused',
    clientAuthentication: 'detected',
  } as const satisfies LoginRequestRules;
}
