import { defineVendor } from '../core/vendors/define-vendor.ts';

const path = '(?<base>(?:/.+)?)/realms/(?<realm>[^/]+)/?';
const authorization_endpoint = '(?<base>(?:/.+)?)/realms/(?<realm>[^/]+)/protocol/openid-connect/auth';

/** Keycloak up to 16 serves everything below `/auth`, later versions at the root. */
const issuers = [
  '{origin}{prefix}{auth}/realms/{realm}',
  '{origin}{prefix}/realms/{realm}',
  '{origin}{prefix}/auth/realms/{realm}',
];
const prefix = '(?<prefix>.*?)(?<auth>/auth)?';
const console = `${prefix}/admin/[^/]+/console`;
const realmConsole = `${prefix}/admin/(?<realm>[^/]+)/console`;

export const keycloak = defineVendor({
  id: 'keycloak',
  fit: 'works',
  note: 'Realm names are case-sensitive. Infra does not notice a wrong secret when it connects; the first login does.',
  recognise: [
    { path },
    { endpoints: { authorization_endpoint }, keys: ['mtls_endpoint_aliases'] },
    { endpoints: { authorization_endpoint }, keys: ['check_session_iframe'] },
    { endpoints: { authorization_endpoint, end_session_endpoint: '.*/protocol/openid-connect/logout' } },
  ],
  issuers: [
    { name: 'keycloak-admin-console', rest: `${console}[^#]*#/(?:realms/)?(?<realm>[^/?]+).*`, issuers },
    { name: 'keycloak-admin-console', rest: `${realmConsole}.*`, issuers },
    { name: 'keycloak-realm', path: `${prefix}/realms/(?<realm>[^/]+)(?:/.*)?`, issuers },
  ],
  wrongAddresses: [
    {
      is: 'other-name',
      path: '.*/admin/[^/]+/console.*',
      seen: 'It is the address of an administration console.',
      use: '<issuer of the provider>',
    },
  ],
  address: 'The realm’s address without a slash at the end; version 16 and older have /auth before /realms.',
  registration: [
    'Clients → Create client → OpenID Connect; Client authentication: On; Standard flow: On',
    'Settings → Access settings → Valid redirect URIs: add {redirectDashboard} and {redirectLocalhost}',
    'Credentials → Client Id and Secret → copy the secret',
  ],
  clientAuthentication: {
    choose: 'either',
    why: 'The authenticator “Client Id and Secret” accepts the secret both ways.',
  },
  email: {
    say: 'Give the person an e-mail address, and the client the scope email.',
    steps: [
      'Users → the person → Details → Email',
      'Clients → {clientId} → Client scopes: email as Default (the default)',
      'Client scopes → email → Mappers → email: Add to ID token: On',
    ],
  },
  groups: {
    say: 'Configure Keycloak to advertise a scope groups, and to send the groups with it.',
    steps: [
      'Client scopes → Create client scope: groups, type Default, Include in token scope: On; if there is a switch “Include in OpenID Provider Metadata”, turn it On',
      'groups → Mappers → Configure a new mapper → Group Membership: Token Claim Name groups, Full group path: Off, Add to userinfo: On',
      'Clients → {clientId} → Client scopes → Add client scope: groups',
    ],
  },
  refresh: { rotates: 'configurable' },
  openToAnyone:
    'With Realm settings → Login → User registration On, anyone can create an account, and with it an Infra user.',
  cures: {
    publicUrl: [
      'KC_HOSTNAME=https://<public host>, KC_HOSTNAME_BACKCHANNEL_DYNAMIC=false (before Keycloak 25: KC_HOSTNAME_STRICT_BACKCHANNEL=true)',
      'Behind a proxy: KC_PROXY_HEADERS=xforwarded, and the proxy passes on the public host',
    ],
    codeFlow: 'Clients → {clientId} → Settings → Capability config → Authentication flow: Standard flow',
    refreshLife: [
      'Realm settings → Sessions → SSO Session Idle and SSO Session Max',
      'With the scope offline_access: Realm settings → Sessions → Offline Session Idle',
    ],
    clientEnabled: 'Clients → {clientId} → the switch at the top right: Enabled',
    idTokenPlain:
      'Clients → {clientId} → Advanced → Fine grain OpenID Connect configuration → ID token encryption key management algorithm: the empty choice',
    redirectUris: ['Clients → {clientId} → Settings → Valid redirect URIs: add {redirectUri}', 'Save'],
    clientSecret: [
      'Clients: the client id must be there, and the client enabled',
      'Clients → {clientId} → Credentials → Client Secret → copy',
      'No Credentials tab: Settings → Capability config → Client authentication: On',
    ],
    scopes: 'Clients → {clientId} → Client scopes → Add client scope: {scope}',
    pkceOptional: [
      'Clients → {clientId} → Advanced → Advanced settings → Proof Key for Code Exchange Code Challenge Method: the empty choice',
      'Newer versions: Settings → Capability config → PKCE Method',
    ],
    rs256:
      'Clients → {clientId} → Advanced → Fine grain OpenID Connect configuration → ID token signature algorithm: RS256',
    refreshToken: [
      'Clients → {clientId} → Client scopes: offline_access assigned',
      'Realm roles: the people need offline_access (given by default)',
    ],
    rotationOff: 'Realm settings → Tokens → Revoke Refresh Token: Off (the default)',
  },
  remedies: [
    {
      answers: ['client-known/unknown'],
      say: 'Look for the client in the realm {realm}.',
      steps: [
        'Choose the realm {realm} at the top left',
        'Clients: the client id must be there, and the client enabled',
      ],
    },
    {
      answers: ['client-authentication-method/neither'],
      say: 'Choose the client secret as the authenticator.',
      steps: ['Clients → {clientId} → Credentials → Client Authenticator: Client Id and Secret → Save'],
    },
    {
      answers: ['authorize-demands/par-required'],
      say: 'Turn off the demand for this client.',
      steps: [
        'Clients → {clientId} → Advanced → Pushed authorization request required: Off',
        'Realm settings → Client policies: none may cover this client',
      ],
    },
    {
      answers: ['authorize-demands/request-object-required'],
      say: 'Turn off the demand for this client.',
      steps: [
        'Clients → {clientId} → Advanced → Fine grain OpenID Connect configuration → Request object required: not required',
        'Realm settings → Client policies: none may cover this client',
      ],
    },
    {
      answers: ['client-credentials/client-public'],
      say: 'Make the client confidential.',
      steps: [
        'Clients → {clientId} → Settings → Capability config → Client authentication: On',
        'Credentials → copy the secret',
      ],
    },
    {
      answers: ['issuer-match/issuer-scheme'],
      say: 'Tell Keycloak that people reach it over https.',
      steps: [
        'KC_HOSTNAME=https://<public host>',
        'KC_PROXY_HEADERS=xforwarded, and X-Forwarded-Proto: https from the proxy',
      ],
    },
    {
      answers: ['issuer-match/issuer-host', 'id-token-issuer/wrong'],
      say: 'Give Infra the issuer as Keycloak names it; if that is an internal address, set the public one.',
      steps: ['KC_HOSTNAME=https://<public host>', 'Behind a proxy: KC_PROXY_HEADERS=xforwarded'],
    },
    {
      answers: ['groups/id-token-only', 'groups/other-claim', 'groups/other-claim-id-token', 'groups/absent'],
      say: 'Add the groups to UserInfo.',
      steps: [
        'Client scopes → groups → Mappers → Group Membership: Token Claim Name groups, Add to userinfo: On',
        'Clients → {clientId} → Client scopes → Add client scope: groups',
        'Users → the person → Groups: newer versions omit the claim if the person is in no group',
      ],
    },
    {
      answers: ['id-token-subject/missing'],
      say: 'Give the client the scope “basic”, which contains “sub” since Keycloak 25.',
      steps: ['Clients → {clientId} → Client scopes → Add client scope: basic, Default'],
    },
    {
      answers: ['id-token-email/empty'],
      say: 'Give the person an e-mail address.',
      steps: ['Users → the person → Details → Email'],
    },
    {
      answers: ['groups/text', 'groups/separated-text'],
      say: 'Configure the mapper to send a list.',
      steps: ['Client scopes → groups → Mappers → the mapper for groups → Multivalued: On'],
    },
    {
      answers: ['group-names/paths'],
      say: 'Send names instead of paths.',
      steps: ['Client scopes → groups → Mappers → Group Membership → Full group path: Off'],
    },
    {
      answers: [
        'access-token-lifetime/ends-at-once',
        'session-forecast/always-expired',
        'access-token-lifetime/refresh-at-once',
        'access-token-lifetime/short',
      ],
      say: 'Make access tokens valid for a few minutes.',
      steps: ['Realm settings → Tokens → Access Token Lifespan: 5 minutes or more'],
    },
  ],
  documentation:
    'https://github.com/keycloak/keycloak/blob/67f2db38642f6249ffc25ce7a35c67968b88afe1/docs/documentation/server_admin/topics/clients/oidc/proc-creating-oidc-client.adoc',
  console: 'https://{host}{base}/admin/master/console/#/{realm}/clients',
});
