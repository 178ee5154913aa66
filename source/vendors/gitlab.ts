import { defineVendor } from '../core/vendors/define-vendor.ts';

export const gitlab = defineVendor({
  id: 'gitlab',
  fit: 'needs-care',
  note: 'GitLab issues a new refresh token each time and Infra keeps the first one, so sessions end after about four hours.',
  recognise: [
    { host: 'gitlab[.]com' },
    { endpoints: { jwks_uri: '.*/oauth/discovery/keys' }, lists: { scopes_supported: ['read_user'] } },
    { endpoints: { jwks_uri: '.*/oauth/discovery/keys' }, lists: { scopes_supported: ['read_api'] } },
    { lists: { claims_supported: ['https://gitlab.org/claims/groups/owner'] } },
  ],
  address: 'GitLab’s address, with its path if it has one, without a slash at the end.',
  registration: [
    'User, group or admin settings → Applications → Add new application',
    'Redirect URI: {redirectDashboard} and {redirectLocalhost}, one per line',
    'Confidential: ticked; Scopes: openid, email',
  ],
  clientAuthentication: { choose: 'either', why: 'GitLab accepts the secret both ways.' },
  email: ['Nothing to do: the scope email is enough'],
  groups: ['Nothing to do: UserInfo contains all groups as paths, such as team/backend'],
  refresh: {
    rotates: 'yes',
    steps: [
      'Nothing to choose: refresh tokens always come and always rotate; expect sessions of about four hours',
    ],
  },
  openToAnyone:
    'On gitlab.com anyone can have an account, and would get an Infra user. Use a self-managed GitLab, or put Dex in front, which can admit one group.',
  fixedDocument: true,
  cures: {
    redirectUris: 'Applications → your application → Edit → Redirect URI: {redirectUri} on a line of its own',
    clientSecret: ['Applications → your application → Application ID', 'Renew secret'],
    scopes: 'Applications → your application → Edit → Scopes',
  },
  remedies: [
    {
      answers: ['login/timed-out'],
      say: 'Allow the application the scopes.',
      steps: [
        '“The requested scope is invalid, unknown, or malformed”: Applications → your application → Edit → Scopes: openid, email, profile',
      ],
      adds: true,
    },
    {
      answers: ['scopes/not-listed', 'scopes/no-groups'],
      say: 'Do the test login: GitLab puts the groups into UserInfo with the scope openid.',
    },
    {
      answers: ['scopes/no-offline-access'],
      say: 'Do the test login: GitLab issues a refresh token without the scope offline_access.',
    },
  ],
  documentation: 'https://docs.gitlab.com/integration/openid_connect_provider',
  console: 'https://{host}/-/user_settings/applications',
});
