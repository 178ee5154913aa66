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
    cause: 'The sign-in worked; the e-mail domain or the groups do not fit email_domains or allowed_groups.',
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
      'oauth2-proxy looks for the audience in the claims that are named between the brackets. Where they are empty none is configured, as in an alpha configuration without them; else the token lacks them.',
    say: 'Set oidc_audience_claims, in the alpha configuration oidcConfig.audienceClaims, to the claim that holds the client id.',
    value: 'aud',
  },
  'oauth2-proxy-access-token': {
    sentences: ['verify access token:.{0,100}malformed jwt', 'malformed access token, (?:expected|couldn)'],
    meaning: 'token-refused',
    title: 'The access token is no JWT',
    cause:
      'The provider gives opaque access tokens, or ones for an API of its own, and oauth2-proxy reads claims such as e-mail and groups from it.',
    say: 'Have the claims written into the ID token or UserInfo, or ask the provider for access tokens in the form of JWTs for this client.',
  },
  'oauth2-proxy-return': {
    sentences: ['X-Auth-Request-Redirect', 'Invalid redirect provided in', 'Rejecting invalid redirect'],
    meaning: 'other',
    title: 'The page to return to is not allowed',
    cause:
      'It is the page where the browser goes after the login (rd), not the redirect URI: oauth2-proxy takes its own host and those of whitelist_domains only.',
    say: 'Add the host to whitelist_domains (with its port, or a dot before it for all below), and let cookie_domains cover it.',
  },
  'oauth2-proxy-session': {
    sentences: 'Session validation failed',
    wraps: true,
    meaning: 'token-refused',
    title: 'The session does not hold',
    cause: 'The nonce or the ID token did not pass its second check.',
    say: 'Start the login again in one tab; look at the line before in the log.',
  },
};
