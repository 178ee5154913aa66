import type { KnownErrors } from './known-errors.ts';

/** What oauth2-proxy and Apache’s mod_auth_openidc say. */
export const oauth2ProxyErrors: KnownErrors = {
  'oauth2-proxy-denied': {
    sentences: [
      'Invalid session: unauthorized',
      'The session failed authorization checks',
      'Permission Denied.{0,40}Invalid Account',
      'Invalid authentication via OAuth2: unauthorized',
    ],
    meaning: 'user-not-assigned',
    cause: 'The sign-in worked; the e-mail domain or the groups do not fit email_domains or allowed_groups.',
    say: 'Compare email_domains and allowed_groups with the session’s claims.',
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
