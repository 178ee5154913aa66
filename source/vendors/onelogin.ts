import { defineVendor } from '../core/vendors/define-vendor.ts';

export const onelogin = defineVendor({
  id: 'onelogin',
  fit: 'works',
  recognise: [
    { host: '(?<sub>[a-z0-9-]{1,63})[.]onelogin[.]com' },
    { endpoints: { authorization_endpoint: '/oidc/2/auth' } },
  ],
  issuers: [
    {
      name: 'onelogin',
      host: '(?<sub>[a-z0-9-]+?)(?:-admin)?[.]onelogin[.]com',
      issuers: ['https://{sub}.onelogin.com/oidc/2'],
    },
  ],
  address: 'Your subdomain with /oidc/2, without a slash at the end.',
  registration: [
    'Applications → Add App → OpenId Connect (OIDC)',
    'Configuration → Redirect URI’s: {redirectDashboard} and {redirectLocalhost}',
    'SSO → Application Type: Web; Token Endpoint → Authentication Method: POST',
    'Access → Roles: the people who may log in',
  ],
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'With Basic, Infra’s second attempt is refused in words that Infra takes for a wrong secret.',
  },
  email: ['Nothing to do: the e-mail address comes with the scope email'],
  groups: {
    say: 'Map roles to the groups parameter, as several values.',
    answers: ['groups/text', 'groups/separated-text'],
    steps: [
      'Applications → your app → Parameters → Groups → User Roles, multi-value',
      'The “Semicolon Delimited” choice should give a list; it may give a string: check it with the test login',
    ],
  },
  refresh: { rotates: 'unknown', steps: ['SSO → Grant type: Refresh Token may have to be turned on'] },
  unconfirmed: ['groups', 'refresh'],
  fixedDocument: true,
  cures: {
    redirectUris: [
      'Applications → your app → Configuration → Redirect URI’s: {redirectUri}, one per line',
      'Save; it may take ten minutes',
    ],
    clientSecret: 'Applications → your app → SSO → Client ID, Client Secret',
    secretInBody: 'Applications → your app → SSO → Token Endpoint → Authentication Method: POST',
    admission: 'Applications → your app → Access → Roles',
  },
  documentation: 'https://developers.onelogin.com/openid-connect/connect-to-onelogin',
  console: 'https://{sub}.onelogin.com/admin2/apps',
});
