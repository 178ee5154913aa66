import type { Vendor } from '../core/vendor.ts';

export const dex: Vendor = {
  id: 'dex',
  label: 'Dex',
  kind: 'oidc',
  fit: 'works',
  note: 'Infra does not notice a wrong secret when it connects; the first login does.',
  recognise: [
    {
      endpoints: { authorization_endpoint: '.*/auth', token_endpoint: '.*/token', jwks_uri: '.*/keys' },
      lists: { scopes_supported: ['groups', 'offline_access'] },
    },
  ],
  url: {
    say: 'The issuer exactly as in Dex’s configuration.',
    pattern: 'https://<host>/dex',
    trailingSlash: 'as-configured',
  },
  registration: {
    steps: [
      'staticClients: add a client with id, secret and name',
      'redirectURIs: {redirectDashboard} and {redirectLocalhost}',
      'Restart Dex',
    ],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'Dex takes the secret both ways.' },
  email: {
    steps: ['The connector must give an e-mail address; ask it for the scope email'],
    confirmed: true,
  },
  groups: {
    steps: [
      'Depends on the connector: github (teams), ldap (groupSearch), oidc (insecureEnableGroups: true)',
    ],
    confirmed: true,
  },
  refresh: {
    steps: [
      'expiry.refreshTokens.disableRotation: true (rotation is on by default, and Infra keeps the first refresh token only)',
    ],
    confirmed: true,
    rotates: 'configurable',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the client in Dex’s configuration.',
      steps: ['staticClients → {clientId} → redirectURIs: {redirectUri}', 'Restart Dex'],
    },
    {
      answers: ['client-known/unknown'],
      say: 'Add the client to staticClients in Dex’s configuration, and restart Dex.',
    },
    {
      answers: ['client-credentials/refused', 'token-response/client-refused'],
      say: 'Compare the secret with staticClients in Dex’s configuration.',
    },
    {
      answers: ['pkce-required/required', 'pkce-required/required-by-comparison', 'login/pkce-required'],
      say: 'Turn the enforcement off.',
      steps: ['oauth2.pkce.enforce: false', 'Restart Dex'],
    },
    {
      answers: ['id-token-email/missing', 'id-token-email/empty'],
      say: 'Let the connector give an e-mail address.',
      steps: ['connectors → config → scopes: email', 'oidc connector: claimMapping.email'],
    },
    {
      answers: ['groups/absent', 'groups/empty'],
      say: 'Let the connector give groups.',
      steps: ['github: orgs and teamNameField', 'ldap: groupSearch', 'oidc: insecureEnableGroups: true'],
    },
    {
      answers: ['refresh-rotation/rotating', 'session-forecast/rotation'],
      say: 'Turn rotation off in Dex’s configuration.',
      steps: ['expiry.refreshTokens.disableRotation: true', 'Restart Dex'],
    },
  ],
  documentation: 'https://dexidp.io/docs/configuration/custom-scopes-claims-clients/',
};
