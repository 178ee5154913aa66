import { defineVendor } from '../core/vendors/define-vendor.ts';

export const kanidm = defineVendor({
  id: 'kanidm',
  fit: 'needs-care',
  note: 'PKCE is on by default and must be turned off. Localhost redirects are only for public clients, so do the test login by pasting the address back.',
  recognise: [
    { path: '/oauth2/openid/(?<client>[^/]+)/?' },
    {
      endpoints: {
        authorization_endpoint: '/ui/oauth2',
        userinfo_endpoint: '/oauth2/openid/(?<client>[^/]+)/userinfo',
      },
    },
  ],
  address: 'The client’s own issuer, without a slash at the end.',
  registration: [
    'kanidm system oauth2 create {clientId} Infra https://<infra host>',
    'kanidm system oauth2 add-redirect-url {clientId} {redirectDashboard}',
    'kanidm system oauth2 update-scope-map {clientId} <group> openid email groups',
    'kanidm system oauth2 warning-insecure-client-disable-pkce {clientId}',
    'kanidm system oauth2 show-basic-secret {clientId}',
  ],
  clientAuthentication: { choose: 'either', why: 'Kanidm accepts HTTP Basic, and apparently the body too.' },
  email: {
    say: 'Give the person an e-mail address.',
    answers: ['id-token-email/empty'],
    steps: ['kanidm person update <person> --mail <address>'],
  },
  groups: [
    'The scope groups must be in the scope map; each group then comes twice, as an id and as name@domain',
  ],
  refresh: { rotates: 'unknown', steps: ['Refresh tokens may rotate: the test login will tell'] },
  unconfirmed: ['refresh'],
  cures: {
    scopes: 'kanidm system oauth2 update-scope-map {clientId} <group> openid email groups',
    admission: 'kanidm system oauth2 update-scope-map {clientId} <group> openid email groups',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered'],
      say: 'Kanidm accepts localhost only for public clients: paste the address back, or test with the dashboard’s URI.',
    },
    {
      answers: ['redirect-uri-dashboard/not-registered'],
      say: 'Add the dashboard’s redirect URI.',
      command: 'kanidm system oauth2 add-redirect-url {clientId} {redirectUri}',
    },
    {
      answers: ['client-credentials/refused', 'token-response/client-refused'],
      say: 'Compare the client id with the client’s name, and show the secret again.',
      command: 'kanidm system oauth2 show-basic-secret {clientId}',
    },
    {
      answers: ['pkce-required/required', 'pkce-required/required-by-comparison', 'login/pkce-required'],
      say: 'Allow this client to work without PKCE.',
      command: 'kanidm system oauth2 warning-insecure-client-disable-pkce {clientId}',
    },
  ],
  documentation: 'https://kanidm.github.io/kanidm/stable/integrations/oauth2.html',
});
