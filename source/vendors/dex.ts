import { defineVendor } from '../core/vendors/define-vendor.ts';

export const dex = defineVendor({
  id: 'dex',
  fit: 'works',
  note: 'Infra does not notice a wrong secret when it connects; the first login does.',
  recognise: [
    {
      endpoints: {
        authorization_endpoint: '(?<base>.*)/auth',
        token_endpoint: '(?<base>.*)/token',
        jwks_uri: '(?<base>.*)/keys',
      },
      lists: { scopes_supported: ['groups', 'offline_access'] },
    },
  ],
  address: 'The issuer exactly as in Dex’s configuration.',
  registration: [
    'staticClients: add a client with id, secret and name',
    'redirectURIs: {redirectDashboard} and {redirectLocalhost}',
    'Restart Dex',
  ],
  clientAuthentication: { choose: 'either', why: 'Dex accepts the secret both ways.' },
  email: {
    say: 'Configure the connector to give an e-mail address.',
    answers: ['id-token-email/empty'],
    steps: [
      'connectors → config → scopes: email',
      'oidc connector: claimMapping.email, if the address has another name',
    ],
  },
  groups: {
    say: 'Configure the connector to give groups.',
    answers: ['groups/empty'],
    steps: ['github: orgs and teamNameField', 'ldap: groupSearch', 'oidc: insecureEnableGroups: true'],
  },
  refresh: { rotates: 'configurable' },
  cures: {
    refreshLife: 'expiry.refreshTokens: absoluteLifetime and validIfNotUsedFor',
    publicUrl: 'issuer in Dex’s configuration: the address at which people ask',
    redirectUris: ['staticClients → {clientId} → redirectURIs: {redirectUri}', 'Restart Dex'],
    pkceOptional: ['oauth2.pkce.enforce: false', 'Restart Dex'],
    rotationOff: ['expiry.refreshTokens.disableRotation: true (rotation is on by default)', 'Restart Dex'],
  },
  remedies: [
    {
      answers: ['client-known/unknown'],
      say: 'Add the client to staticClients in Dex’s configuration, and restart Dex.',
    },
    {
      answers: ['client-credentials/refused', 'token-response/client-refused'],
      say: 'Compare the client id and the secret with staticClients in Dex’s configuration.',
    },
  ],
  documentation: 'https://dexidp.io/docs/configuration/custom-scopes-claims-clients/',
});
