import type { Vendor } from '../core/vendor.ts';
import { fixedDocument } from './fixed-document.ts';

export const cognito: Vendor = {
  id: 'cognito',
  label: 'Amazon Cognito',
  kind: 'oidc',
  fit: 'needs-care',
  note: 'People can log in, but groups never reach Infra: Cognito puts them into tokens only, under the name cognito:groups. For groups put Dex or Keycloak in front.',
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
  url: {
    say: 'The pool’s issuer, not the hosted domain, without a slash at the end.',
    pattern: 'https://cognito-idp.<region>.amazonaws.com/<pool id>',
    trailingSlash: 'never',
  },
  registration: {
    steps: [
      'User pools → your pool → App clients → Create: Traditional web application (with a client secret)',
      'Login pages → Edit → Allowed callback URLs: {redirectDashboard} and {redirectLocalhost}',
      'OAuth grant types: Authorization code grant; scopes: OpenID, Email',
    ],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'Cognito takes the secret both ways.' },
  email: {
    steps: [
      'App clients → your client → Attribute permissions: email must be readable',
      'The person needs an e-mail address in the pool',
    ],
    confirmed: true,
  },
  groups: { steps: ['Not possible with Cognito alone: put Dex or Keycloak in front'], confirmed: true },
  refresh: {
    steps: [
      'Nothing to do: a refresh token comes always; App clients → Refresh token expiration says for how long',
    ],
    confirmed: true,
    rotates: 'configurable',
  },
  openToAnyone:
    'With self-service sign-up on, anybody can make an account in the pool, and with it an Infra user.',
  remedies: [
    {
      answers: ['issuer-match/issuer-host'],
      say: 'Use the pool’s issuer instead of the hosted domain.',
      steps: ['User pools → your pool → Overview → Token signing key URL: everything before /.well-known'],
    },
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the callback URL to the app client.',
      steps: ['App clients → your client → Login pages → Edit → Allowed callback URLs: {redirectUri}'],
    },
    {
      answers: ['client-credentials/refused', 'token-response/client-refused'],
      say: 'Use an app client with a secret and copy it.',
      steps: [
        'App clients → your client → Show client secret',
        'A client made without a secret cannot get one: create a new one',
      ],
    },
    {
      answers: [
        'authorize-scopes/scopes-refused',
        'login/scope-refused',
        'authorize-scopes/together-refused',
      ],
      say: 'Enable the scopes for the app client.',
      steps: ['App clients → your client → Login pages → Edit → OpenID Connect scopes: OpenID, Email'],
    },
    {
      answers: ['id-token-email/missing'],
      say: 'Let the app client read the e-mail address.',
      steps: [
        'App clients → your client → Attribute permissions → Edit: read email',
        'Users: the person has an e-mail address',
      ],
    },
    {
      answers: [
        'scopes/not-listed',
        'scopes/no-groups',
        'groups/other-claim',
        'groups/other-claim-id-token',
        'groups/not-asked',
        'groups/absent',
      ],
      say: 'Put Dex or Keycloak in front: Cognito’s UserInfo cannot hold a list of groups.',
    },
    {
      answers: ['scopes/no-offline-access'],
      say: 'Do the test login: Cognito gives a refresh token without the scope offline_access.',
    },
    {
      answers: ['refresh-token/not-advertised'],
      say: 'Let the app client have refresh tokens.',
      steps: ['App clients → your client → Edit → Authentication flows: ALLOW_REFRESH_TOKEN_AUTH'],
    },
    ...fixedDocument,
  ],
  documentation:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
  console: 'https://console.aws.amazon.com/cognito/v2/idp/user-pools',
};
