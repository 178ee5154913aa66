import { defineVendor } from '../core/vendors/define-vendor.ts';

export const slack = defineVendor({
  id: 'slack',
  fit: 'needs-care',
  note: 'UserInfo contains no groups, and Slack refuses http redirect URIs, so do the test login by pasting the address back.',
  recognise: [{ host: '(?:www[.])?slack[.]com' }],
  registration: [
    'api.slack.com → Your Apps → Create New App',
    'OAuth & Permissions → Redirect URLs: {redirectDashboard}',
    'User Token Scopes: openid, email; usually the app must be installed to the workspace',
  ],
  email: ['Nothing to do: the scope email is enough'],
  groups: ['Slack seems to send no groups; grant access to people instead'],
  unconfirmed: ['registration', 'groups', 'refresh'],
  openToAnyone: 'Members of other workspaces may sign in too, unless the app is limited to yours.',
  fixedDocument: true,
  cures: {
    clientSecret:
      'api.slack.com/apps → your app → Basic Information → App Credentials: Client ID, Client Secret',
    redirectUris: 'api.slack.com → Your Apps → your app → OAuth & Permissions → Redirect URLs: {redirectUri}',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-localhost/insecure'],
      say: 'Slack accepts only https: paste the address back, or test with the dashboard’s URI.',
    },
  ],
  documentation: 'https://api.slack.com/authentication/sign-in-with-slack',
});
