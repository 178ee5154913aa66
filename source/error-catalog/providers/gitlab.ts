import type { KnownErrors } from '../known-errors.ts';

/** What Doorkeeper’s words mean if the provider is known to be GitLab. */
export const gitlabErrors: KnownErrors = {
  'gitlab-redirect-uri': {
    words: 'redirect ur[il] included is not valid',
    meaning: 'redirect-uri-not-registered',
    cause: 'The application does not list this redirect URI. GitLab says so only after the sign-in.',
    say: 'Add the redirect URI to the application.',
    steps: [
      'User, group or admin settings → Applications → your application → Edit',
      'Redirect URI: one per line, exactly',
    ],
  },
  'gitlab-scope': {
    words: 'requested scope is invalid, unknown, or malformed\\.(?! The OAuth)',
    meaning: 'scope-refused',
    cause:
      'The application does not have one of the scopes that were requested. GitLab has no scopes “groups” and “offline_access”.',
    say: 'Tick openid and email.',
    steps: 'Applications → your application → Edit → Scopes: openid, email',
  },
  'gitlab-client': {
    words: 'Client authentication failed due to unknown client',
    meaning: 'client-credentials-wrong',
    cause:
      'The application id or its secret is wrong. Infra does not notice this when it connects, because the answer does not mention a secret.',
    say: 'Copy both again, or renew the secret.',
    steps: 'Applications → your application → Application ID, Secret → Renew secret',
  },
  'gitlab-grant': {
    words: 'provided authorization grant is invalid, expired, revoked, does not match the redirection URI',
    meaning: 'code-refused',
    cause:
      'The code is wrong, expired, used or for another redirect URI; or the refresh token was used before, since GitLab issues a new one each time. As an answer to a made-up code it is normal.',
    say: 'Sign in again. Expect Infra sessions of about four hours with GitLab.',
  },
};
