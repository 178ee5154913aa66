import type { KnownErrors } from '../known-errors.ts';

const speaker = 'Grafana';

/** Errors on Grafana’s login page and in its log (pkg/services/authn/clients/oauth.go, pkg/login/social/connectors). */
export const grafanaErrors: KnownErrors = {
  'grafana-state-cookie': {
    speaker,
    sentences: [
      'Missing saved oauth state',
      'Missing required pkce cookie',
      'auth\\.oauth\\.(?:state|pkce)\\.missing',
    ],
    meaning: 'local-machine',
    title: 'The login’s cookie did not come back',
    cause:
      'Grafana keeps the login in a cookie. It is lost if root_url is not the address that people use, if the login was opened twice, or if cookie_samesite is strict.',
    say: 'Set root_url to the address in the browser, and start the login again.',
  },
  'grafana-state': {
    speaker,
    sentences: ['Provided state does not match stored state', 'auth\\.oauth\\.state\\.invalid'],
    meaning: 'local-machine',
    title: 'The answer belongs to another login',
    cause:
      'Two logins ran at once; or several servers of Grafana do not share secret_key; or the client secret was changed during the login.',
    say: 'Give all servers the same secret_key, and start the login again in one tab.',
  },
  'grafana-token': {
    speaker,
    sentences: ['Failed to get token from provider', 'auth\\.oauth\\.token\\.exchange'],
    wraps: true,
    meaning: 'other',
    title: 'The code could not be exchanged',
    cause: 'The token endpoint refused Grafana; the log of the same second contains the provider’s answer.',
    say: 'Read the log: it is client_secret, auth_style, use_pkce or the redirect URI; or Grafana does not reach token_url.',
  },
  'grafana-group': {
    speaker,
    sentences: 'user not a member of one of the required (?:groups|teams|organizations)',
    meaning: 'user-not-assigned',
    cause: 'None of the person’s groups is in allowed_groups, or groups_attribute_path finds no list.',
    say: 'Compare groups_attribute_path and allowed_groups with the claims, character by character.',
  },
  'grafana-domain': {
    speaker,
    sentences: ['Required email domain not fulfilled', 'auth\\.oauth\\.email\\.not-allowed'],
    meaning: 'user-not-assigned',
    cause: 'The address is in none of the allowed_domains.',
    say: 'Add the domain to allowed_domains.',
  },
  'grafana-no-role': {
    speaker,
    sentences: ['could not evaluate any valid roles', 'No valid role found\\. Skipping role sync'],
    meaning: 'user-not-assigned',
    cause: 'Neither role_attribute_path nor org_mapping gave a role from the claims.',
    say: 'Compare the path with the claims; it must return one string: None, Viewer, Editor, Admin or GrafanaAdmin.',
  },
  'grafana-expression': {
    speaker,
    sentences: 'failed to search user info JSON response with provided path',
    meaning: 'other',
    title: 'A JMESPath expression fails',
    cause:
      'It is not a valid expression, or it calls a function on a claim that has another type or is missing.',
    say: 'Write not_null(groups, `[]`) for a claim that may be missing.',
  },
  'grafana-claims': {
    speaker,
    sentences: 'Error decoding user info JSON',
    meaning: 'request-malformed',
    title: 'One claim of the wrong type spoils the whole source',
    cause:
      'sub, name, login, username, email and upn must be strings, and attributes lists of strings; otherwise Grafana takes nothing from this token or from UserInfo.',
    say: 'Map the claim that the error names as a string.',
  },
  'grafana-signature': {
    speaker,
    sentences: 'signing key not found for kid',
    meaning: 'signature',
    cause: 'No key at jwk_set_url has this key id and verifies the token.',
    say: 'Compare jwk_set_url with jwks_uri of the discovery document.',
  },
  'grafana-session': {
    speaker,
    sentences: ['OAuth access token could not be refreshed', 'Failed to refresh OAuth access token'],
    meaning: 'refresh-token-refused',
    cause:
      'use_refresh_token is on, and there was no refresh token or the provider refused it: people are signed out.',
    say: 'Request the scope offline_access, and allow refresh tokens for this client.',
  },
};
