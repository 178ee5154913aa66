import { defineVendor } from '../core/vendors/define-vendor.ts';

const domains = '(?<domain>okta(?:preview|-emea|-gov)?[.](?:com|mil))';

/** The organisation’s own authorization server. */
export const okta = defineVendor({
  id: 'okta',
  kind: 'okta',
  fit: 'works',
  recognise: [
    {
      host: '(?<org>[a-z0-9-]{1,63}?)(?:-admin)?[.](?<domain>okta|oktapreview|okta-emea|okta-gov)[.]com',
      path: '/',
    },
    {
      endpoints: {
        authorization_endpoint: '/oauth2/v1/authorize',
        token_endpoint: '/oauth2/v1/token',
        jwks_uri: '/oauth2/v1/keys',
      },
    },
  ],
  issuers: [
    {
      name: 'okta-admin-host',
      host: `(?<org>.+)-admin[.]${domains}`,
      issuers: ['https://{org}.{domain}', 'https://{org}.{domain}/oauth2/default'],
    },
    {
      name: 'okta-default-server',
      host: `(?<org>.+)[.]${domains}`,
      issuers: ['https://{org}.{domain}', 'https://{org}.{domain}/oauth2/default'],
    },
  ],
  wrongAddresses: [
    {
      is: 'admin-host',
      host: '.+-admin[.]okta[a-z0-9-]*[.](?:com|mil)',
      seen: 'It is the address of Okta’s administration console.',
      use: '<issuer of the provider>',
    },
  ],
  address: 'Your Okta address without “-admin” and without a slash at the end.',
  registration: [
    'Applications → Create App Integration → OIDC - OpenID Connect → Web Application',
    'Grant type: tick Authorization Code and Refresh Token',
    'Sign-in redirect URIs: add {redirectDashboard} and {redirectLocalhost}',
    'Assignments: choose the people or groups that may log in to Infra',
  ],
  clientAuthentication: { choose: 'either', why: 'Okta accepts the secret both ways, one at a time.' },
  email: ['Nothing to do: Okta puts the e-mail address into the ID token with the scope email'],
  groups: {
    say: 'Configure the app to send the groups.',
    answers: ['groups/other-claim', 'groups/other-claim-id-token', 'groups/empty'],
    steps: [
      'Applications → your app → Sign On → OpenID Connect ID Token → Edit',
      'Groups claim type: Filter; name groups; Matches regex .* (or narrower: at most 100 groups come)',
      'Groups from Active Directory may need an expression instead of a filter',
    ],
    link: 'https://developer.okta.com/docs/guides/customize-tokens-groups-claim/overview/',
  },
  refresh: { rotates: 'configurable' },
  cures: {
    codeFlow: 'Applications → your app → General → Edit → Grant type: Authorization Code',
    clientEnabled: 'Applications → your app → the status next to its name: Active',
    redirectUris: [
      'Applications → your app → General → Login → Sign-in redirect URIs → Add URI: {redirectUri}',
      'Save; it takes effect at once',
    ],
    clientId: [
      'Applications → your app → General → Client Credentials → Client ID',
      'The app must be Active',
    ],
    clientSecret:
      'Applications → your app → General → Client Credentials → Client Secrets → copy an active one',
    pkceOptional:
      'Applications → your app → General → Client Credentials → Edit → untick “Require PKCE as additional verification”',
    admission: [
      'Applications → your app → Assignments → Assign',
      'Security → Authentication Policies: the app’s policy must admit the person',
    ],
    refreshToken: 'Applications → your app → General → General Settings → Grant type: tick Refresh Token',
    rotationOff:
      'Applications → your app → General → Refresh Token → Refresh token behavior: Use persistent token',
  },
  remedies: [
    {
      answers: ['authorize-scopes/offline-access-refused'],
      say: 'Allow the app refresh tokens; then it may have the scope offline_access.',
      steps: ['Applications → your app → General → Grant type: Refresh Token ticked (for offline_access)'],
    },
  ],
  documentation: 'https://help.okta.com/en-us/Content/Topics/Apps/Apps_App_Integration_Wizard_OIDC.htm',
  console: 'https://{org}-admin.{domain}.com/admin/apps/active',
});
