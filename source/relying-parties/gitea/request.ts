import { pathEscape } from '../../go/net-url/path-escape.ts';
import type { LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import type { GiteaSettings } from './settings.ts';

/** Gitea: services/auth/source/oauth2/providers.go, createProvider; goth: newConfig, BeginAuth. */
export function giteaRequest(_: OpinionFacts, settings: GiteaSettings) {
  const root = settings.ROOT_URL.replace(/\/?$/, '/');
  const global = settings.OPENID_CONNECT_SCOPES;
  return {
    redirectUris: [`${root}user/oauth2/${pathEscape(settings.name)}/callback`],
    scopes: [...new Set([...(global.length > 0 ? global : settings.scopes), 'openid'])],
    // Forgejo: routers/web/auth/oauth.go, generateCodeChallenge.
    pkce: settings.program === 'forgejo',
    nonce: false,
    // The callback route accepts only GET.
    formPost: 'refused',
    clientAuthentication: 'detected',
  } as const satisfies LoginRequestRules;
}
