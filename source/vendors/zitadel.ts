import type { Vendor } from '../core/vendor.ts';

export const zitadel: Vendor = {
  id: 'zitadel',
  label: 'Zitadel',
  kind: 'oidc',
  fit: 'needs-care',
  recognise: [
    { host: '[a-z0-9-]{1,63}(?:[.][a-z0-9]{2,4})?[.]zitadel[.]cloud' },
    { endpoints: { authorization_endpoint: '/oauth/v2/authorize', userinfo_endpoint: '/oidc/v1/userinfo' } },
  ],
  url: {
    say: 'The instance’s domain, without a slash at the end.',
    pattern: 'https://<instance>.zitadel.cloud',
    trailingSlash: 'never',
  },
  registration: {
    steps: [
      'Projects → your project → Applications → New → Web → Code',
      'Authentication method: POST',
      'Redirect URIs: {redirectDashboard} and {redirectLocalhost}; Development Mode: on for the latter',
      'Grant types: Authorization Code and Refresh Token',
    ],
    confirmed: true,
  },
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'Choose POST for the application; Basic works as well.',
  },
  email: {
    steps: ['Your application → Token Settings → User Info inside ID Token: ticked'],
    confirmed: true,
  },
  groups: {
    steps: [
      'Actions → New script, flow Complement Token, trigger Pre Userinfo creation',
      "api.v1.claims.setClaim('groups', […names…]) as a list",
    ],
    confirmed: true,
  },
  refresh: {
    steps: [
      'Your application → Grant types: Refresh Token',
      'Refresh tokens probably rotate: the test login tells',
    ],
    confirmed: false,
    rotates: 'unknown',
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
    {
      answers: ['redirect-uri-dashboard/not-registered'],
      say: 'Add the dashboard’s redirect URI to the application.',
      steps: ['Projects → your project → your application → Redirect Settings: {redirectUri}'],
    },
    {
      answers: ['client-known/unknown'],
      say: 'Copy the client id again; it is a long number.',
      steps: ['Projects → your project → your application → Client ID'],
    },
    {
      answers: ['client-credentials/refused', 'token-response/client-refused'],
      say: 'Regenerate the client secret.',
      steps: ['Projects → your project → your application → Actions → Regenerate Client Secret'],
    },
    {
      answers: [
        'client-authentication-method/neither',
        'client-credentials/method-refused',
        'token-response/method-refused',
      ],
      say: 'Let the application take the secret in the body.',
      steps: ['Projects → your project → your application → Authentication Method: POST'],
    },
    {
      answers: ['id-token-email/missing'],
      say: 'Put the person’s data into the ID token.',
      steps: [
        'Projects → your project → your application → Token Settings → User Info inside ID Token: ticked',
      ],
    },
    {
      answers: [
        'scopes/no-groups',
        'groups/other-claim',
        'groups/other-claim-id-token',
        'groups/not-asked',
        'groups/absent',
      ],
      say: 'Write the names into “groups” with an action.',
      steps: [
        'Actions → flow Complement Token, trigger Pre Userinfo creation',
        "api.v1.claims.setClaim('groups', […names…])",
      ],
    },
    {
      answers: ['refresh-token/not-given', 'session-forecast/no-refresh-token'],
      say: 'Turn the grant on.',
      steps: ['Projects → your project → your application → Grant Types: Refresh Token'],
    },
  ],
  documentation: 'https://zitadel.com/docs/guides/manage/console/applications',
  console: 'https://{host}/ui/console/projects',
};
