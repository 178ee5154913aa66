import type { Vendor } from '../core/vendor.ts';
import { fixedDocument } from './fixed-document.ts';

export const slack: Vendor = {
  id: 'slack',
  label: 'Slack',
  kind: 'oidc',
  fit: 'needs-care',
  note: 'UserInfo holds no groups, and Slack refuses http redirect URIs, so do the test login by pasting the address back.',
  recognise: [{ host: '(?:www[.])?slack[.]com' }],
  url: { say: 'The issuer as the document spells it.', pattern: 'https://slack.com', trailingSlash: 'never' },
  registration: {
    steps: [
      'api.slack.com → Your Apps → Create New App',
      'OAuth & Permissions → Redirect URLs: {redirectDashboard}',
      'User Token Scopes: openid, email; usually the app must be installed to the workspace',
    ],
    confirmed: false,
  },
  clientAuthentication: { choose: 'either', why: 'It usually takes the secret both ways.' },
  email: { steps: ['Nothing to do with the scope email'], confirmed: true },
  groups: { steps: ['Slack sends no groups; grants to people may be the way'], confirmed: false },
  refresh: {
    steps: [
      'A refresh token may be missing, since offline_access is usually not advertised: the test login tells',
    ],
    confirmed: false,
    rotates: 'unknown',
  },
  openToAnyone: 'Members of other workspaces may sign in too, unless the app is limited to yours.',
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-localhost/insecure'],
      say: 'Slack takes https only: paste the address back, or test with the dashboard’s URI.',
    },
    {
      answers: ['redirect-uri-dashboard/not-registered'],
      say: 'Add the dashboard’s redirect URL to the app.',
      steps: ['api.slack.com → Your Apps → your app → OAuth & Permissions → Redirect URLs: {redirectUri}'],
    },
    ...fixedDocument,
  ],
  documentation: 'https://api.slack.com/authentication/sign-in-with-slack',
};
