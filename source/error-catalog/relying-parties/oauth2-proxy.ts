import type { KnownErrors } from '../known-errors.ts';

/** Errors of oauth2-proxy and Apache’s mod_auth_openidc. */
export const oauth2ProxyErrors: KnownErrors = {
  'oauth2-proxy-denied': {
    sentences: [
      'Invalid session: unauthorized',
      'The session failed authorization checks',
      'Permission Denied.{0,40}Invalid Account',
      'Invalid authentication via OAuth2: unauthorized',
      'is no longer in the group\\(s\\)',
      'user is missing required (?:team|organization)',
    ],
    meaning: 'user-not-assigned',
    cause:
      'The sign-in worked; the e-mail domain or the groups do not match email_domains or allowed_groups.',
    say: 'Compare email_domains and allowed_groups with the session’s claims.',
  },
  'oauth2-proxy-audience': {
    sentences: [
      'audience claims? .{0,80}do(?:es)? not exist in claims',
      'audience claim .{0,60}holds unsupported type',
    ],
    meaning: 'audience',
    title: 'No audience was found in the token',
    cause:
      'oauth2-proxy looks for the audience in the claims named in the brackets. If these are empty, none is configured, as in an alpha configuration without them; otherwise the token lacks them.',
    say: 'Set oidc_audience_claims, in the alpha configuration oidcConfig.audienceClaims, to the claim with the client id.',
    value: 'aud',
  },
  'oauth2-proxy-access-token': {
    sentences: ['verify access token:.{0,100}malformed jwt', 'malformed access token, (?:expected|couldn)'],
    meaning: 'token-refused',
    title: 'The access token is not a JWT',
    cause:
      'The provider issues opaque access tokens, or ones for its own API, and oauth2-proxy reads claims such as e-mail and groups from it.',
    say: 'Put the claims into the ID token or UserInfo, or configure the provider to issue JWT access tokens to this client.',
  },
  'oauth2-proxy-return': {
    sentences: ['X-Auth-Request-Redirect', 'Invalid redirect provided in', 'Rejecting invalid redirect'],
    meaning: 'other',
    title: 'The page to return to is not allowed',
    cause:
      'This is the page that the browser goes to after the login (rd), not the redirect URI: oauth2-proxy accepts only its own host and those in whitelist_domains.',
    say: 'Add the host to whitelist_domains (with its port, or with a leading dot for all subdomains), and make cookie_domains cover it.',
  },
  'oauth2-proxy-session': {
    sentences: 'Session validation failed',
    wraps: true,
    meaning: 'token-refused',
    title: 'The session is not valid',
    cause: 'The nonce or the ID token failed its second check.',
    say: 'Start the login again in one tab; look at the previous line in the log.',
  },
};
