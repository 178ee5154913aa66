import type { Vendor } from '../core/vendor.ts';
import { fixedDocument } from './fixed-document.ts';

export const jumpcloud: Vendor = {
  id: 'jumpcloud',
  label: 'JumpCloud',
  kind: 'oidc',
  fit: 'needs-care',
  note: 'A person in exactly one group gets a text instead of a list, and Infra then refuses the login. Put everybody into two groups at least, or leave the groups out.',
  recognise: [{ host: 'oauth[.]id(?:[.]eu)?[.]jumpcloud[.]com' }],
  url: {
    say: 'The same for everybody, with a slash at the end.',
    pattern: 'https://oauth.id.jumpcloud.com/',
    trailingSlash: 'always',
  },
  registration: {
    steps: [
      'SSO Applications → Add New Application → Custom Application → SSO with OIDC',
      'SSO → Redirect URIs: {redirectDashboard} and {redirectLocalhost}',
      'Client Authentication Type: Client Secret POST; Grant Types: Refresh Token',
      'Attribute mapping: tick Email and Profile',
      'User Groups: the groups that may log in',
    ],
    confirmed: true,
  },
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'With Basic, Infra’s second try is probably refused in words that it takes for a wrong secret.',
  },
  email: { steps: ['SSO → Attribute mapping → Standard scopes: tick Email and Profile'], confirmed: true },
  groups: {
    steps: [
      'SSO → Attribute mapping → include group attribute: groups',
      'A person in exactly one group gets a text, and the login fails: two groups for everybody, or no groups',
    ],
    confirmed: true,
  },
  refresh: {
    steps: ['SSO → Grant Types: Refresh Token; each refresh token probably works once only'],
    confirmed: false,
    rotates: 'unknown',
  },
  remedies: [
    { answers: ['issuer-match/issuer-trailing-slash'], say: 'Add the slash at the end: {issuer}.' },
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the app.',
      steps: ['SSO Applications → your app → SSO → Redirect URIs: {redirectUri}'],
    },
    {
      answers: [
        'client-authentication-method/neither',
        'client-credentials/method-refused',
        'token-response/method-refused',
        'infra-client-check/will-refuse-secret-wrongly',
        'infra-client-check/will-refuse-id-wrongly',
      ],
      say: 'Let the app take the secret in the body.',
      steps: ['SSO Applications → your app → SSO → Client Authentication Type: Client Secret POST'],
    },
    {
      answers: ['login/not-assigned'],
      say: 'Bind a group of the person to the app.',
      steps: ['SSO Applications → your app → User Groups'],
    },
    {
      answers: ['id-token-email/missing'],
      say: 'Tick the standard scopes.',
      steps: ['SSO Applications → your app → SSO → Attribute mapping → Standard scopes: Email, Profile'],
    },
    {
      answers: ['groups/text'],
      say: 'Put the person into two groups at least, or leave the group attribute out.',
      steps: [
        'User Groups: add everybody to a second group',
        'Or: SSO → Attribute mapping → include group attribute: off',
      ],
    },
    {
      answers: [
        'refresh-token/not-advertised',
        'refresh-token/not-given',
        'session-forecast/no-refresh-token',
      ],
      say: 'Turn the refresh token on.',
      steps: ['SSO Applications → your app → SSO → Grant Types: Refresh Token'],
    },
    {
      answers: ['scopes/not-listed', 'scopes/no-groups', 'groups/not-asked', 'groups/absent'],
      say: 'Send the groups with the attribute mapping; JumpCloud’s document cannot be changed.',
      steps: [
        'SSO Applications → your app → SSO → Attribute mapping → include group attribute: groups',
        'Only where everybody has two groups at least: of a single one JumpCloud makes a text, which fails the login',
      ],
    },
    ...fixedDocument,
  ],
  documentation: 'https://jumpcloud.com/support/sso-with-oidc',
  console: 'https://console.jumpcloud.com/',
};
