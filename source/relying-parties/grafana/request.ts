import type { LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import { scopesForClaims } from '../shared/claim-scopes.ts';
import type { GrafanaSettings } from './settings.ts';

const authentication = {
  AutoDetect: 'detected',
  InParams: 'client_secret_post',
  InHeader: 'client_secret_basic',
} as const;

/** grafana/grafana: pkg/login/social/connectors/common.go (createOAuthConfig), pkg/services/authn/clients/oauth.go (RedirectURL). */
export function grafanaRequest(facts: OpinionFacts, settings: GrafanaSettings) {
  const standard = scopesForClaims(['email', 'preferred_username', 'groups'], facts).filter(
    (scope) => settings.use_refresh_token || scope !== 'offline_access',
  );
  const style = settings.auth_style;
  return {
    redirectUris: [`${settings.root_url.replace(/\/$/, '')}/login/generic_oauth`],
    scopes: settings.scopes.length > 0 ? settings.scopes : standard,
    pkce: settings.use_pkce,
    nonce: false,
    // It reads only the query (the same file, Authenticate).
    formPost: 'refused',
    clientAuthentication: style === 'InParams' || style === 'InHeader' ? authentication[style] : 'detected',
  } as const satisfies LoginRequestRules;
}
