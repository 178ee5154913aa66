import type { LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import { scopesForClaims } from '../shared/claim-scopes.ts';
import type { GitlabSettings } from './settings.ts';

/**
 * omniauth_openid_connect: lib/omniauth/strategies/openid_connect.rb, authorize_uri; the gem it builds on adds openid.
 */
export function gitlabRequest(facts: OpinionFacts, settings: GitlabSettings) {
  const { external_url, name, scope, groups_attribute, gitlab_username_claim: username } = settings;
  const claims = ['email', username || 'preferred_username', groups_attribute];
  // GitLab never uses a refresh token.
  const standard = scopesForClaims(claims, facts).filter((one) => one !== 'offline_access');
  return {
    redirectUris: [settings.redirect_uri || `${external_url.replace(/\/$/, '')}/users/auth/${name}/callback`],
    scopes: scope.length > 0 ? [...new Set([...scope, 'openid'])] : standard,
    pkce: settings.pkce,
    nonce: true,
    // GitLab reads the form; whether the session cookie accompanies a cross-site post depends on the browser.
    formPost: 'unknown',
    clientAuthentication:
      settings.client_auth_method === 'basic' ? 'client_secret_basic' : 'client_secret_post',
  } as const satisfies LoginRequestRules;
}
