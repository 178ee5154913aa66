import { defineVendor } from '../core/vendors/define-vendor.ts';

const consoleHost = '(?:.*[.])?console[.]aws[.]amazon[.]com';

export const cognito = defineVendor({
  id: 'cognito',
  fit: 'needs-care',
  note: 'People can log in, but groups never reach Infra: Cognito puts them only into tokens, under the name cognito:groups. For groups put Dex or Keycloak in front.',
  recognise: [
    {
      host: 'cognito-idp[.](?<region>[a-z0-9-]{1,30})[.]amazonaws[.]com(?:[.]cn)?',
      path: '/(?<pool>[^/]+)/?',
    },
    { host: '[a-z0-9-]{1,63}[.]auth(?:-fips)?[.](?<region>[a-z0-9-]{1,30})[.]amazoncognito[.]com' },
    {
      endpoints: {
        jwks_uri:
          '//cognito-idp[.](?<region>[a-z0-9-]{1,30})[.]amazonaws[.]com/(?<pool>[^/]+)/[.]well-known/jwks[.]json',
      },
    },
  ],
  issuers: [
    {
      name: 'cognito-console',
      host: consoleHost,
      rest: '.*/user-pools/(?<pool>(?<region>[a-z0-9-]+)_[a-z0-9]+).*',
      issuers: ['https://cognito-idp.{region}.amazonaws.com/{pool}'],
    },
  ],
  wrongAddresses: [
    {
      is: 'cannot-work',
      host: '[^.]*[.]auth[.][^.]*[.]amazoncognito[.]com',
      seen: 'It is the hosted login domain of Amazon Cognito, which has no discovery document.',
      use: 'cognito-idp.<region>.amazonaws.com/<user pool id>',
    },
    {
      is: 'other-name',
      host: consoleHost,
      seen: 'It is the address of an administration console.',
      use: '<issuer of the provider>',
    },
  ],
  address: 'The pool’s issuer, not the hosted domain, without a slash at the end.',
  registration: [
    'User pools → your pool → App clients → Create: Traditional web application (with a client secret)',
    'Login pages → Edit → Allowed callback URLs: {redirectDashboard} and {redirectLocalhost}',
    'OAuth grant types: Authorization code grant; scopes: OpenID, Email',
  ],
  clientAuthentication: { choose: 'either', why: 'Cognito accepts the secret both ways.' },
  email: {
    say: 'Allow the app client to read the e-mail address.',
    steps: [
      'App clients → your client → Attribute permissions → Edit: read email',
      'The person needs an e-mail address in the pool',
    ],
  },
  groups: {
    say: 'Cognito’s UserInfo cannot contain a list of groups.',
    answers: ['scopes/not-listed', 'groups/other-claim', 'groups/other-claim-id-token'],
    steps: ['Not possible with Cognito alone: put Dex or Keycloak in front'],
  },
  refresh: {
    rotates: 'configurable',
    steps: ['A refresh token always comes; App clients → Refresh token expiration says for how long'],
  },
  openToAnyone:
    'With self-service sign-up on, anyone can create an account in the pool, and with it an Infra user.',
  fixedDocument: true,
  cures: {
    codeFlow: 'App clients → your client → Login pages → Edit → OAuth grant types: Authorization code grant',
    refreshLife: 'App clients → your client → Edit → Refresh token expiration',
    redirectUris: 'App clients → your client → Login pages → Edit → Allowed callback URLs: {redirectUri}',
    scopes: 'App clients → your client → Login pages → Edit → OpenID Connect scopes: OpenID, Email',
    refreshToken: 'App clients → your client → Edit → Authentication flows: ALLOW_REFRESH_TOKEN_AUTH',
  },
  remedies: [
    {
      answers: ['url-form/url-cannot-work'],
      say: 'Use the address of the user pool; the console shows the region and the pool id.',
    },
    {
      answers: ['issuer-match/issuer-host'],
      say: 'Use the pool’s issuer instead of the hosted domain.',
      steps: ['User pools → your pool → Overview → Token signing key URL: everything before /.well-known'],
    },
    {
      answers: ['client-credentials/refused', 'token-response/client-refused'],
      say: 'Compare the client id, and use an app client with a secret: copy that.',
      steps: [
        'App clients → your client → Show client secret',
        'A client created without a secret cannot get one: create a new one',
      ],
    },
    {
      answers: ['scopes/no-offline-access'],
      say: 'Do the test login: Cognito issues a refresh token without the scope offline_access.',
    },
  ],
  documentation:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
  console: 'https://console.aws.amazon.com/cognito/v2/idp/user-pools',
});
