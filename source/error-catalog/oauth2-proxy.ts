import type { CatalogEntry } from '../core/errors/error-catalog.ts';

/** What oauth2-proxy and Apache’s mod_auth_openidc say. */
export const oauth2ProxyErrors: readonly CatalogEntry[] = [
  {
    id: 'oauth2-proxy-csrf',
    vendors: [],
    speaker: 'oauth2-proxy',
    sentences: [
      'Unable to find a valid CSRF token',
      'CSRF token mismatch, potential attack',
      'CSRF cookie (?:with name|failed validation)',
      'CSRF token in OAuth2 callback did not match',
    ],
    meaning: 'local-machine',
    title: 'The login’s cookie was lost',
    cause:
      'The session in which the login began is not there when the browser comes back: a cookie was dropped, another host name or scheme was used, the page was opened twice, or the login took too long.',
    remedy: {
      say: 'Start the login at the host of the redirect URL; check cookie_domains, cookie_samesite and cookie_secure.',
    },
  },
  {
    id: 'oauth2-proxy-redeem',
    vendors: [],
    speaker: 'oauth2-proxy',
    sentences: [
      'Error redeeming code during OAuth2 callback',
      'Error creating session during OAuth2 callback',
    ],
    wraps: true,
    meaning: 'client-credentials-wrong',
    title: 'The code could not be redeemed',
    cause: 'The token request or the ID token failed; what follows says which.',
    remedy: { say: 'Read what follows it in oauth2-proxy’s log.' },
  },
  {
    id: 'oauth2-proxy-discovery',
    vendors: [],
    speaker: 'oauth2-proxy',
    sentences: [
      'failed to discover OIDC configuration',
      'error while discovery OIDC configuration',
      'Failed to initiali[sz]e OAuth2 Proxy',
    ],
    wraps: true,
    meaning: 'wrong-issuer',
    title: 'The discovery document cannot be used',
    cause: 'oauth2-proxy reads the document when it starts; what follows says why it could not.',
    remedy: { say: 'Set oidc_issuer_url exactly as the document’s issuer.' },
  },
  {
    id: 'oauth2-proxy-audience',
    vendors: [],
    speaker: 'oauth2-proxy',
    sentences: ['audience from claim .{1,60} does not match'],
    meaning: 'audience',
    title: 'The ID token is for another client',
    cause: 'The token’s audience is neither the client id nor one of oidc_extra_audiences.',
    remedy: {
      say: 'Add an audience mapper for the client at the provider, or the value to oidc_extra_audiences.',
    },
  },
  {
    id: 'oauth2-proxy-denied',
    vendors: [],
    speaker: 'oauth2-proxy',
    sentences: [
      'Invalid session: unauthorized',
      'The session failed authorization checks',
      'Permission Denied.{0,40}Invalid Account',
      'Invalid authentication via OAuth2: unauthorized',
    ],
    meaning: 'user-not-assigned',
    title: 'The person is not admitted',
    cause: 'The sign-in worked; the e-mail domain or the groups do not fit email_domains or allowed_groups.',
    remedy: { say: 'Compare email_domains and allowed_groups with the session’s claims.' },
  },
  {
    id: 'oauth2-proxy-session',
    vendors: [],
    speaker: 'oauth2-proxy',
    sentences: ['Session validation failed'],
    wraps: true,
    meaning: 'token-refused',
    title: 'The session does not hold',
    cause: 'The nonce or the ID token did not pass its second check.',
    remedy: { say: 'Start the login again in one tab; look at the line before in the log.' },
  },
  {
    id: 'mod-auth-openidc-state',
    vendors: [],
    speaker: 'Apache’s mod_auth_openidc',
    sentences: [
      '(?:unable|not able) to restore state',
      'oidc_(?:restore_proto_state|authorization_response_match_state|unsolicited_proto_state)',
    ],
    meaning: 'local-machine',
    title: 'The login’s state was lost',
    cause:
      'The session in which the login began is not there when the browser comes back: a cookie was dropped, another host name or scheme was used, the page was opened twice, or the login took too long.',
    remedy: {
      say: 'Start the login at the host of OIDCRedirectURI; check OIDCCookieDomain and OIDCCookieSameSite.',
    },
  },
];
