import { defineVendor } from '../core/vendors/define-vendor.ts';

export const auth0 = defineVendor({
  id: 'auth0',
  fit: 'works',
  note: 'The issuer ends with a slash, even with a custom domain.',
  recognise: [
    { host: '(?<tenant>[a-z0-9-]{1,63})(?:[.][a-z]{2,3}(?:-[0-9])?)?[.]auth0[.]com' },
    { keys: ['mfa_challenge_endpoint'] },
    {
      endpoints: {
        authorization_endpoint: '/authorize',
        token_endpoint: '/oauth/token',
        userinfo_endpoint: '/userinfo',
        jwks_uri: '/[.]well-known/jwks[.]json',
      },
    },
  ],
  issuers: [
    {
      name: 'auth0-dashboard',
      host: 'manage[.]auth0[.]com',
      path: '/dashboard/(?<region>[^/]+)/(?<tenant>[^/]+)(?:/.*)?',
      issuers: ['https://{tenant}.{region}.auth0.com/', 'https://{tenant}.auth0.com/'],
    },
    { name: 'auth0-tenant', host: '(?!manage[.]auth0).+[.]auth0[.]com', issuers: ['{origin}/'] },
  ],
  wrongAddresses: [
    {
      is: 'other-name',
      host: 'manage[.]auth0[.]com',
      seen: 'It is the address of an administration console.',
      use: '<issuer of the provider>',
    },
  ],
  address: 'The tenant’s domain with a slash at the end.',
  registration: [
    'Applications → Applications → Create Application → Regular Web Applications',
    'Settings → Allowed Callback URLs: {redirectDashboard}, {redirectLocalhost}',
    'Settings → Show Advanced Settings → Grant Types: Authorization Code and Refresh Token',
    'Save Changes',
  ],
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'It is Auth0’s default (Credentials tab) and works with Infra.',
  },
  email: ['Nothing to do: the e-mail address comes with the scope email'],
  groups: {
    say: 'Send the groups with an Action.',
    answers: ['scopes/not-listed', 'groups/other-claim', 'groups/other-claim-id-token'],
    steps: [
      'Actions → Library → Create Action → Login / Post Login, then add it to the trigger',
      "api.idToken.setCustomClaim('Groups', event.authorization?.roles ?? []);",
      'The name with a capital G may be needed: Auth0 drops “groups”, and Infra reads “Groups” too. Check it with the test login',
    ],
  },
  refresh: { rotates: 'configurable' },
  unconfirmed: ['groups'],
  openToAnyone:
    'A database connection with sign-up enabled lets anyone create an account: Authentication → Database → Disable Sign Ups.',
  fixedDocument: true,
  cures: {
    codeFlow:
      'Applications → your application → Settings → Show Advanced Settings → Grant Types: Authorization Code',
    refreshLife: 'Applications → your application → Settings → Refresh Token Expiration',
    rs256:
      'Applications → your application → Settings → Show Advanced Settings → OAuth → JsonWebToken Signature Algorithm: RS256',
    redirectUris: [
      'Applications → your application → Settings → Allowed Callback URLs: add {redirectUri}',
      'Save Changes',
    ],
    clientId: 'Applications → your application → Settings → Basic Information → Client ID',
    clientSecret: [
      'Applications → your application → Settings → Basic Information → Client ID, Client Secret',
      'Credentials → Authentication Method: Client Secret (Post)',
    ],
    refreshToken:
      'Applications → your application → Settings → Show Advanced Settings → Grant Types: Refresh Token',
    rotationOff:
      'Applications → your application → Settings → Refresh Token Rotation → Allow Refresh Token Rotation: off',
  },
  remedies: [
    {
      answers: ['userinfo-answer/token-for-another'],
      say: 'Leave the tenant’s default audience empty: with it, access tokens are for that API.',
      steps: [
        'Settings → General → API Authorization Settings → Default Audience: empty',
        'If other applications need it: Applications → APIs → that API → Signing Algorithm RS256, with which UserInfo accepts its tokens too',
      ],
    },
    {
      answers: ['login/denied'],
      say: 'Admit the person in the connection and the Actions.',
      steps: [
        'Applications → your application → Connections: the person’s connection is on',
        'Monitoring → Logs → the failed login says why',
        'If it is the address (email_not_verified): User Management → Users → the person → Send Verification Email',
      ],
    },
  ],
  documentation: 'https://auth0.com/docs/get-started/create-apps/regular-web-apps',
  console: 'https://manage.auth0.com/#/applications',
});
