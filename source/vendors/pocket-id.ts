import type { Vendor } from '../core/vendor.ts';

export const pocketId: Vendor = {
  id: 'pocket-id',
  label: 'Pocket ID',
  kind: 'oidc',
  fit: 'works',
  recognise: [
    {
      endpoints: {
        authorization_endpoint: '/authorize',
        token_endpoint: '.*/api/oidc/token',
        userinfo_endpoint: '.*/api/oidc/userinfo',
      },
    },
  ],
  url: {
    say: 'The application’s root, without a slash at the end.',
    pattern: 'https://id.<domain>',
    trailingSlash: 'never',
  },
  registration: {
    steps: [
      'Administration → OIDC Clients → Add OIDC Client',
      'Callback URLs: {redirectDashboard} and {redirectLocalhost}',
      'Public Client: off; PKCE: off',
      'Allowed User Groups: those who may log in',
    ],
    confirmed: true,
  },
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'The library behind it refuses what a client is not registered for, in words that Infra takes for a wrong secret.',
  },
  email: { steps: ['Nothing to do with the scope email'], confirmed: true },
  groups: { steps: ['Nothing to do: groups come as a list with the scope groups'], confirmed: true },
  refresh: {
    steps: ['Each refresh token probably works once, so sessions may end after about four hours'],
    confirmed: false,
    rotates: 'unknown',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the callback URL to the client.',
      steps: ['Administration → OIDC Clients → your client → Callback URLs: {redirectUri}'],
    },
    {
      answers: ['client-credentials/refused', 'token-response/client-refused'],
      say: 'Create a new client secret.',
      steps: ['Administration → OIDC Clients → your client → Create new client secret'],
    },
    {
      answers: ['pkce-required/required', 'pkce-required/required-by-comparison', 'login/pkce-required'],
      say: 'Turn PKCE off for this client.',
      steps: ['Administration → OIDC Clients → your client → PKCE: off'],
    },
    {
      answers: ['login/not-assigned'],
      say: 'Allow a group of the person.',
      steps: ['Administration → OIDC Clients → your client → Allowed User Groups'],
    },
  ],
  console: 'https://{host}/settings/admin/oidc-clients',
};
