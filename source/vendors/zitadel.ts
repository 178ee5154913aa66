import { defineVendor } from '../core/vendors/define-vendor.ts';

export const zitadel = defineVendor({
  id: 'zitadel',
  fit: 'needs-care',
  recognise: [
    { host: '[a-z0-9-]{1,63}(?:[.][a-z0-9]{2,4})?[.]zitadel[.]cloud' },
    { endpoints: { authorization_endpoint: '/oauth/v2/authorize', userinfo_endpoint: '/oidc/v1/userinfo' } },
  ],
  address: 'The instance’s domain, without a slash at the end.',
  registration: [
    'Projects → your project → Applications → New → Web → Code',
    'Authentication method: POST',
    'Redirect URIs: {redirectDashboard} and {redirectLocalhost}; Development Mode: on for the latter',
    'Grant types: Authorization Code and Refresh Token',
  ],
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'Choose POST for the application; Basic works as well.',
  },
  email: {
    say: 'Put the person’s data into the ID token.',
    steps: ['Your application → Token Settings → User Info inside ID Token: ticked'],
  },
  groups: {
    say: 'Put the names into “groups” with an action.',
    answers: ['groups/other-claim', 'groups/other-claim-id-token'],
    steps: [
      'Actions → New script, flow Complement Token, trigger Pre Userinfo creation',
      "api.v1.claims.setClaim('groups', […names…]) as a list",
    ],
  },
  refresh: { rotates: 'unknown', steps: ['Refresh tokens probably rotate: the test login will tell'] },
  unconfirmed: ['refresh'],
  cures: {
    codeFlow:
      'Projects → your project → your application → Configuration: response type Code, grant type Authorization Code',
    refreshLife: 'Default settings → OIDC Token Lifetimes and Expiration: both values of the refresh token',
    publicUrl:
      'ExternalDomain, ExternalPort and ExternalSecure in Zitadel’s configuration: the address at which people ask',
    redirectUris: 'Projects → your project → your application → Redirect Settings: {redirectUri}',
    clientId: 'Projects → your project → your application → Client ID',
    clientSecret: 'Projects → your project → your application → Actions → Regenerate Client Secret',
    secretInBody: 'Projects → your project → your application → Authentication Method: POST',
    refreshToken: 'Projects → your project → your application → Grant Types: Refresh Token',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered'],
      say: 'Add the redirect URI and turn on Development Mode.',
      steps: [
        'Projects → your project → your application → Redirect Settings: {redirectUri}',
        'Development Mode: on; off again after the test',
      ],
    },
    {
      answers: ['redirect-uri-localhost/insecure'],
      say: 'Turn on Development Mode for the test login, and off again afterwards.',
      steps: ['Projects → your project → your application → Redirect Settings → Development Mode'],
    },
  ],
  documentation: 'https://zitadel.com/docs/guides/manage/console/applications',
  console: 'https://{host}/ui/console/projects',
});
