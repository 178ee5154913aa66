import type { LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import { scopesForClaims } from '../shared/claim-scopes.ts';
import type { GitlabSettings } from './settings.ts';

/** omniauth_openid_connect: lib/omniauth/strategies/openid_connect.rb, authorize_uri; openid is added by the gem below it. */
export function gitlabRequest(facts: OpinionFacts, settings: GitlabSettings) {
  const { external_url, name, scope, groups_attribute, gitlab_username_claim: username } = settings;
  const claims = ['email', username || 'preferred_username', groups_attribute];
  // It never uses a refresh token.
  const standard = scopesForClaims(claims, facts).filter((one) => one !== 'offline_access');
  return {
    redirectUris: [settings.redirect_uri || `${external_url.replace(/\/$/, '')}/users/auth/${name}/callback`],
    scopes: scope.length > 0 ? [...new Set([...scope, 'openid'])] : standard,
    pkce: settings.pkce,
    nonce: true,
    // It reads the form; whether the browser sends its cookie along with a post from elsewhere is the browser’s matter.
    formPost: 'unknown',
    clientAuthentication:
      settings.client_auth_method === 'basic' ? 'client_secret_basic' : 'client_secret_post',
  } as const satisfies LoginRequestRules;
}
