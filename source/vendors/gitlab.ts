import type { Vendor } from '../core/vendor.ts';
import { fixedDocument } from './fixed-document.ts';

export const gitlab: Vendor = {
  id: 'gitlab',
  label: 'GitLab',
  kind: 'oidc',
  fit: 'needs-care',
  note: 'GitLab gives a new refresh token each time and Infra keeps the first one, so sessions end after about four hours.',
  recognise: [
    { host: 'gitlab[.]com' },
    { endpoints: { jwks_uri: '.*/oauth/discovery/keys' }, lists: { scopes_supported: ['read_user'] } },
    { endpoints: { jwks_uri: '.*/oauth/discovery/keys' }, lists: { scopes_supported: ['read_api'] } },
    { lists: { claims_supported: ['https://gitlab.org/claims/groups/owner'] } },
  ],
  url: {
    say: 'GitLab’s address, with its path if it has one, without a slash at the end.',
    pattern: 'https://gitlab.com',
    trailingSlash: 'never',
  },
  registration: {
    steps: [
      'User, group or admin settings → Applications → Add new application',
      'Redirect URI: {redirectDashboard} and {redirectLocalhost}, one per line',
      'Confidential: ticked; Scopes: openid, email',
    ],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'GitLab takes the secret both ways.' },
  email: { steps: ['Nothing to do with the scope email'], confirmed: true },
  groups: {
    steps: ['Nothing to do: UserInfo holds all groups as paths, such as team/backend'],
    confirmed: true,
  },
  refresh: {
    steps: [
      'Nothing to choose: refresh tokens always come and always rotate; expect sessions of about four hours',
    ],
    confirmed: true,
    rotates: 'yes',
  },
  openToAnyone:
    'On gitlab.com anybody has an account, and would get an Infra user. Use a self-managed GitLab, or put Dex in front, which can admit one group.',
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the application.',
      steps: ['Applications → your application → Edit → Redirect URI: {redirectUri} on a line of its own'],
    },
    {
      answers: ['client-credentials/refused', 'token-response/client-refused'],
      say: 'Copy id and secret again, or renew the secret.',
      steps: ['Applications → your application → Application ID', 'Renew secret'],
    },
    {
      answers: [
        'authorize-scopes/scopes-refused',
        'login/scope-refused',
        'authorize-scopes/together-refused',
      ],
      say: 'Tick the scopes openid and email.',
      steps: ['Applications → your application → Edit → Scopes'],
    },
    {
      answers: [
        'refresh-rotation/rotating',
        'session-forecast/rotation',
        'session-forecast/rotation-unknown',
      ],
      say: 'GitLab always rotates; put Dex in front with rotation off, or expect sessions of about four hours.',
    },
    {
      answers: ['scopes/not-listed', 'scopes/no-groups'],
      say: 'Do the test login: GitLab puts the groups into UserInfo with the scope openid.',
    },
    {
      answers: ['scopes/no-offline-access'],
      say: 'Do the test login: GitLab gives a refresh token without the scope offline_access.',
    },
    ...fixedDocument,
  ],
  documentation: 'https://docs.gitlab.com/integration/openid_connect_provider',
  console: 'https://{host}/-/user_settings/applications',
};
