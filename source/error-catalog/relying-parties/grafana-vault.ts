import type { KnownErrors } from '../known-errors.ts';

/** Errors of Grafana, Vault and OpenBao, often together with the provider’s own reason. */
export const grafanaAndVaultErrors: KnownErrors = {
  'vault-config-type': {
    speaker: 'Vault or OpenBao',
    sentences: 'unsupported config type',
    meaning: 'other',
    title: 'The auth method is set up for logins, and a token was sent',
    cause: 'With oidc_client_id and oidc_client_secret set, the method logs people in and accepts no JWTs.',
    say: 'Set both to an empty string for tokens, or mount a second auth method.',
  },
  'grafana-email': {
    speaker: 'Grafana',
    sentences: [
      '(?:Login )?provider didn.t return an email address',
      'Error (?:getting|decoding) email address(?:es response.{0,200}invalid character .<. looking for beginning of value)?',
      '/emails["\']? error=',
      'failed to get user info: .{0,60}email',
    ],
    meaning: 'email-missing',
    title: 'The provider gave no e-mail address',
    cause:
      'Grafana found no address in the ID token or UserInfo. It then asks for <api_url>/emails, which most providers do not have (404).',
    say: 'Request the scopes openid and email, give the person an address, or set email_attribute_path.',
  },
  'grafana-role': {
    speaker: 'Grafana',
    sentences: ['IdP did not return a role attribute', 'invalid role value', 'role_attribute_strict'],
    meaning: 'user-not-assigned',
    cause: 'role_attribute_strict is on, and the path found no valid role.',
    say: 'End role_attribute_path with a default, or give the person the group.',
  },
  'grafana-user': {
    speaker: 'Grafana',
    sentences: ['User sync failed', 'auth\\.identity-sync', 'Signup is disabled'],
    wraps: true,
    meaning: 'other',
    title: 'Grafana could not create or find the user',
    cause: 'Sign-up is off, or another user has the same address or login name.',
    say: 'Set allow_sign_up, or allow the lookup by e-mail address.',
  },
  'vault-redirect': {
    speaker: 'Vault or OpenBao',
    sentences: [
      'Unable to authorize role .{0,200}redirect_uri',
      'unauthorized redirect_uri',
      "'allowed_redirect_uris' must be set",
    ],
    meaning: 'redirect-uri-not-registered',
    cause: 'The role’s allowed_redirect_uris lacks the URI, or Vault cannot reach the provider.',
    say: 'Add the URI to allowed_redirect_uris of the role, and to the client at the provider.',
    steps: [
      'Command line: http://localhost:8250/oidc/callback',
      'Web: https://<host>:8200/ui/vault/auth/<path>/oidc/callback',
    ],
  },
  'vault-no-role': {
    speaker: 'Vault or OpenBao',
    sentences: ['role ".{1,80}" could not be found', 'missing role\\b.{0,40}(?:default_role|no default)'],
    meaning: 'other',
    title: 'Vault has no such role',
    cause:
      'The login names a role that this mount of the auth method does not have; without a name it is default_role.',
    say: 'Compare vault list auth/oidc/role (with the mount’s path) with role=… of the login.',
  },
  'vault-role-type': {
    speaker: 'Vault or OpenBao',
    sentences: 'role with oidc role_type is not allowed',
    meaning: 'grant-type-refused',
    title: 'The role is for the browser login',
    cause: 'The role_type is oidc, and a token was sent to /login, which accepts roles of type jwt.',
    say: 'Log in with vault login -method=oidc or the OIDC tab, or set role_type=jwt for tokens.',
  },
  'vault-state': {
    speaker: 'Vault or OpenBao',
    sentences: ['Expired or missing OAuth state', 'invalid client_nonce'],
    meaning: 'local-machine',
    title: 'The login took too long or came twice',
    cause: 'Vault keeps a login for ten minutes in the memory of one node.',
    say: 'Start the login again; with several nodes use the active one.',
  },
  'vault-claims': {
    speaker: 'Vault or OpenBao',
    sentences: [
      'error validating claims(?!: aud)',
      'claim "[^"]{1,80}" does not match any associated bound claim',
      '"[^"]{1,80}" claim not found in token',
    ],
    meaning: 'user-not-assigned',
    title: 'A claim that the role requires is missing or has another value',
    cause:
      'The role’s bound_claims, user_claim or groups_claim is not in the token with that value: the provider does not send it, the role’s oidc_scopes lack its scope, or the person has no groups.',
    say: 'Configure the provider to send the claim, add its scope to the role’s oidc_scopes, or remove the claim from the role.',
  },
};
