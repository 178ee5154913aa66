import { defineVendor } from '../core/vendors/define-vendor.ts';

export const authelia = defineVendor({
  id: 'authelia',
  fit: 'needs-care',
  note: 'Two defaults stand in the way: the secret is accepted only with HTTP Basic, and since 4.39 the ID token contains no e-mail address.',
  recognise: [
    {
      endpoints: { authorization_endpoint: '.*/api/oidc/authorization', token_endpoint: '.*/api/oidc/token' },
    },
  ],
  address: 'The portal’s root, without a slash at the end.',
  registration: [
    'identity_providers.oidc.clients: client_id, client_secret (its hash; Infra gets the plain text)',
    'redirect_uris: {redirectDashboard} and {redirectLocalhost}',
    'scopes: [openid, email, groups, profile, offline_access]; grant_types: [authorization_code, refresh_token]',
    'token_endpoint_auth_method: client_secret_post; authorization_policy: one or two factors',
  ],
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'With Basic (the default) Infra says “invalid provider clientSecret” although the secret is right.',
  },
  email: {
    say: 'Put the e-mail address into the ID token.',
    steps: [
      'claims_policies.infra.id_token: [email, groups, name]',
      'On the client: claims_policy: infra',
      'Restart Authelia',
    ],
  },
  groups: ['scopes of the client: groups; UserInfo then contains a list'],
  refresh: {
    rotates: 'yes',
    steps: ['Each refresh token works only once, so sessions usually end after about four hours'],
  },
  cures: {
    codeFlow: 'Configuration of the client: grant_types with authorization_code, response_types with code',
    refreshLife: 'identity_providers.oidc.lifespans.refresh_token',
    admission: 'On the client: authorization_policy must admit the person',
    idTokenPlain: 'On the client: leave id_token_encrypted_response_alg out',
    redirectUris: [
      'identity_providers.oidc.clients → {clientId} → redirect_uris: {redirectUri}',
      'Restart Authelia',
    ],
    secretInBody: ['On the client: token_endpoint_auth_method: client_secret_post', 'Restart Authelia'],
    scopes: ['On the client: add to scopes: {scope}', 'Restart Authelia'],
    pkceOptional: [
      'On the client: require_pkce: false, and pkce_challenge_method left out: a method alone enforces PKCE',
      'enforce_pkce: public_clients_only',
    ],
    refreshToken: 'On the client: scopes with offline_access, grant_types with refresh_token',
  },
  remedies: [
    {
      answers: ['client-secret-form/hash'],
      say: 'Give Infra the plain secret; the hash belongs in Authelia’s configuration.',
    },
    {
      answers: ['client-credentials/refused', 'token-response/client-refused'],
      say: 'Compare the client id, and enter the plain text of the secret whose hash is in the configuration.',
      steps: [
        'authelia crypto hash generate pbkdf2 --variant sha512 --random --random.length 72 --random.charset rfc3986 makes a new pair',
      ],
    },
  ],
  documentation: 'https://authelia.com/configuration/identity-providers/openid-connect/clients',
  secretHint: 'A value that begins with $pbkdf2 or $argon2 is the hash, not the secret.',
});
