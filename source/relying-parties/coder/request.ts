import { member } from '../../core/json/json-value.ts';
import type { LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import type { CoderSettings } from './settings.ts';

/** Coder: cli/server.go, createOIDCConfig (oidc-redirect-url: coder/coder#21521); coderd/httpmw/oauth2.go, ExtractOAuth2. */
export function coderRequest({ discovery }: OpinionFacts, settings: CoderSettings) {
  // An absolute path replaces the address’s own.
  const address = settings['oidc-redirect-url'] || settings['access-url'];
  const callback = URL.parse('/api/v2/users/oidc/callback', address);
  const methods = discovery && member(discovery.specification.members, 'code_challenge_methods_supported');
  return {
    redirectUris: callback ? ([callback.href] as const) : ([] as const),
    scopes: settings['oidc-scopes'],
    // Decided by the document; there is no setting.
    pkce: Array.isArray(methods) && methods.includes('S256'),
    nonce: false,
    // It reads only the query.
    formPost: 'refused',
    clientAuthentication: 'detected',
  } as const satisfies LoginRequestRules;
}
