import type { CatalogEntry } from '../core/errors/error-catalog.ts';

/** What Grafana, Vault and OpenBao say; the provider’s own reason often stands beside it. */
export const grafanaAndVaultErrors: readonly CatalogEntry[] = [
  {
    id: 'grafana-state',
    vendors: [],
    speaker: 'Grafana',
    sentences: [
      'Missing saved oauth state',
      'Provided state does not match stored state',
      'Missing required pkce cookie',
      'login\\.OAuthLogin\\((?:missing saved state|state mismatch)\\)',
    ],
    words: ['auth\\.oauth\\.state'],
    meaning: 'local-machine',
    title: 'The login’s state was lost',
    cause:
      'The session in which the login began is not there when the browser comes back: a cookie was dropped, another host name or scheme was used, the page was opened twice, or the login took too long.',
    remedy: { say: 'Open Grafana at the host of root_url; check cookie_samesite and root_url.' },
  },
  {
    id: 'grafana-token',
    vendors: [],
    speaker: 'Grafana',
    sentences: [
      'Failed to get token from provider',
      'login\\.OAuthLogin\\(NewTransportWithCode\\)',
      'auth\\.oauth\\.token\\.exchange',
    ],
    wraps: true,
    meaning: 'client-credentials-wrong',
    title: 'The token request failed',
    cause:
      'Grafana could not exchange the code; its log has the provider’s answer: often the secret, the redirect URI, PKCE, or that Grafana’s machine does not reach the token endpoint.',
    remedy: { say: 'Read Grafana’s log of this minute for “failed to exchange code to token”.' },
  },
  {
    id: 'grafana-email',
    vendors: [],
    speaker: 'Grafana',
    sentences: [
      'Login provider didn.t return an email address',
      'Error getting email address',
      '/emails["\']? error=',
      'failed to get user info: .{0,60}email',
    ],
    meaning: 'email-missing',
    title: 'The provider gave no e-mail address',
    cause:
      'Grafana found no address in the ID token or UserInfo. It then asks for <api_url>/emails, which most providers do not have (404).',
    remedy: {
      say: 'Ask for the scopes openid and email, give the person an address, or set email_attribute_path.',
    },
  },
  {
    id: 'grafana-role',
    vendors: [],
    speaker: 'Grafana',
    sentences: ['IdP did not return a role attribute', 'invalid role value', 'role_attribute_strict'],
    meaning: 'user-not-assigned',
    title: 'Grafana found no role for the person',
    cause: 'role_attribute_strict is on, and the path found no valid role.',
    remedy: { say: 'Let role_attribute_path end with a default, or give the person the group.' },
  },
  {
    id: 'grafana-user',
    vendors: [],
    speaker: 'Grafana',
    sentences: ['User sync failed', 'auth\\.identity-sync', 'Signup is disabled'],
    wraps: true,
    meaning: 'other',
    title: 'Grafana could not create or find the user',
    cause: 'Sign-up is off, or another user has the same address or login name.',
    remedy: { say: 'Set allow_sign_up, or allow the lookup by e-mail address.' },
  },
  {
    id: 'vault-redirect',
    vendors: [],
    speaker: 'Vault or OpenBao',
    sentences: ['Unable to authorize role .{0,200}redirect_uri', 'unauthorized redirect_uri'],
    meaning: 'redirect-uri-not-registered',
    title: 'The redirect URI is not allowed for the role',
    cause: 'The role’s allowed_redirect_uris lacks the URI, or Vault cannot reach the provider.',
    remedy: {
      say: 'Add the URI to allowed_redirect_uris of the role, and to the client at the provider.',
      steps: [
        'Command line: http://localhost:8250/oidc/callback',
        'Web: https://<host>:8200/ui/vault/auth/<path>/oidc/callback',
      ],
    },
  },
  {
    id: 'vault-state',
    vendors: [],
    speaker: 'Vault or OpenBao',
    sentences: ['Expired or missing OAuth state', 'invalid client_nonce'],
    meaning: 'local-machine',
    title: 'The login took too long or came twice',
    cause: 'Vault keeps a login for ten minutes in the memory of one node.',
    remedy: { say: 'Start the login again; with several nodes use the active one.' },
  },
  {
    id: 'vault-discovery',
    vendors: [],
    speaker: 'Vault or OpenBao',
    sentences: ['error checking oidc discovery URL'],
    wraps: true,
    meaning: 'wrong-issuer',
    title: 'Vault cannot use the discovery address',
    cause:
      'Vault fetched the discovery document while the configuration was written, and it failed or names another issuer; its log says why.',
    remedy: {
      say: 'Set oidc_discovery_url to the issuer, without /.well-known/openid-configuration, slash as in the document.',
    },
  },
  {
    id: 'vault-claims',
    vendors: [],
    speaker: 'Vault or OpenBao',
    sentences: [
      'error validating claims',
      'claim "[^"]{1,80}" (?:is missing|does not match any associated bound claim)',
      '"[^"]{1,80}" claim not found in token',
    ],
    meaning: 'user-not-assigned',
    title: 'A bound claim does not fit',
    cause: 'The role’s bound_claims or groups_claim is not in the token with that value.',
    remedy: { say: 'Compare bound_claims, user_claim and groups_claim with the token’s claims.' },
  },
  {
    id: 'vault-exchange',
    vendors: [],
    speaker: 'Vault or OpenBao',
    sentences: [
      'Error exchanging oidc code',
      'unable to exchange auth code with provider',
      'No code or id_token received',
    ],
    wraps: true,
    meaning: 'client-credentials-wrong',
    title: 'The code could not be exchanged',
    cause: 'The token request or the ID token failed; what follows says which.',
    remedy: {
      say: 'Read what follows: a refused code is about the client, id_token failed verification about the token.',
    },
  },
];
