import { defineVendor } from '../core/vendors/define-vendor.ts';

export const pocketId = defineVendor({
  id: 'pocket-id',
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
  address: 'The application’s root, without a slash at the end.',
  registration: [
    'Administration → OIDC Clients → Add OIDC Client',
    'Callback URLs: {redirectDashboard} and {redirectLocalhost}',
    'Public Client: off; PKCE: off',
    'Allowed User Groups: those who may log in',
  ],
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'Its library refuses what a client is not registered for, in words that Infra takes for a wrong secret.',
  },
  email: ['Nothing to do: the scope email is enough'],
  groups: ['Nothing to do: groups come as a list with the scope groups'],
  refresh: {
    rotates: 'unknown',
    steps: ['Each refresh token probably works only once, so sessions may end after about four hours'],
  },
  unconfirmed: ['refresh'],
  cures: {
    redirectUris: 'Administration → OIDC Clients → your client → Callback URLs: {redirectUri}',
    clientSecret: 'Administration → OIDC Clients → your client → Create new client secret',
    pkceOptional: 'Administration → OIDC Clients → your client → PKCE: off',
    admission: 'Administration → OIDC Clients → your client → Allowed User Groups',
  },
  remedies: [
    {
      answers: ['login/timed-out'],
      say: 'Look at the browser: what Pocket ID shows there is the reason.',
      steps: [
        '“Invalid callback URL”: Administration → OIDC Clients → your client → Callback URLs: add {redirectLocalhost} and {redirectDashboard}',
        '“not allowed”: Administration → OIDC Clients → your client → Allowed User Groups',
      ],
    },
  ],
  console: 'https://{host}/settings/admin/oidc-clients',
});
