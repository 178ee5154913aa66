import { defineVendor } from '../core/vendors/define-vendor.ts';

export const jumpcloud = defineVendor({
  id: 'jumpcloud',
  fit: 'needs-care',
  note: 'A person in exactly one group gets a string instead of a list, and Infra then refuses the login. Put everybody in at least two groups, or leave the groups out.',
  recognise: [{ host: 'oauth[.]id(?:[.]eu)?[.]jumpcloud[.]com' }],
  issuers: [
    { name: 'jumpcloud', host: '(?:.*[.])?jumpcloud[.]com', issuers: ['https://oauth.id.jumpcloud.com/'] },
  ],
  wrongAddresses: [
    {
      is: 'other-name',
      host: 'console[.]jumpcloud[.]com',
      seen: 'It is the address of an administration console.',
      use: '<issuer of the provider>',
    },
  ],
  address: 'The same for everybody, with a slash at the end.',
  registration: [
    'SSO Applications → Add New Application → Custom Application → SSO with OIDC',
    'SSO → Redirect URIs: {redirectDashboard} and {redirectLocalhost}',
    'Client Authentication Type: Client Secret POST; Grant Types: Refresh Token',
    'Attribute mapping: tick Email and Profile',
    'User Groups: the groups that may log in',
  ],
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'With Basic, Infra’s second attempt is probably refused in words that Infra takes for a wrong secret.',
  },
  email: {
    say: 'Tick the standard scopes.',
    steps: [
      'SSO Applications → your app → SSO → Attribute mapping → Standard scopes: tick Email and Profile',
    ],
  },
  groups: {
    say: 'Send the groups with the attribute mapping; JumpCloud’s document cannot be changed.',
    answers: ['scopes/not-listed'],
    steps: [
      'SSO Applications → your app → SSO → Attribute mapping → include group attribute: groups',
      'A person in exactly one group gets a string, and the login fails: put everybody in two groups, or send none',
    ],
  },
  refresh: { rotates: 'unknown', steps: ['Each refresh token probably works only once'] },
  unconfirmed: ['refresh'],
  fixedDocument: true,
  cures: {
    clientSecret: 'SSO Applications → your application → SSO: Client ID, Regenerate Secret',
    redirectUris: 'SSO Applications → your app → SSO → Redirect URIs: {redirectUri}',
    secretInBody: 'SSO Applications → your app → SSO → Client Authentication Type: Client Secret POST',
    admission: 'SSO Applications → your app → User Groups',
    refreshToken: 'SSO Applications → your app → SSO → Grant Types: Refresh Token',
  },
  remedies: [
    {
      answers: ['groups/text'],
      say: 'Put the person in at least two groups, or leave the group attribute out.',
      steps: [
        'User Groups: add everybody to a second group',
        'Or: SSO → Attribute mapping → include group attribute: off',
      ],
    },
  ],
  documentation: 'https://jumpcloud.com/support/sso-with-oidc',
  console: 'https://console.jumpcloud.com/',
});
