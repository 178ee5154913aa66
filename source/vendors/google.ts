import { defineVendor } from '../core/vendors/define-vendor.ts';

export const google = defineVendor({
  id: 'google',
  kind: 'google',
  fit: 'works',
  accountPrompt: 'select_account',
  recognise: [{ host: 'accounts[.]google[.]com' }],
  issuers: [
    {
      name: 'google',
      host: '(?:accounts|console[.]cloud|console[.]developers|oauth2|openidconnect)[.]google(?:apis)?[.]com',
      issuers: ['https://accounts.google.com'],
    },
  ],
  wrongAddresses: [
    {
      is: 'other-name',
      host: 'console[.]cloud[.]google[.]com',
      seen: 'It is the address of an administration console.',
      use: '<issuer of the provider>',
    },
  ],
  address: 'accounts.google.com, without a slash at the end.',
  registration: {
    steps: [
      'Google Cloud console → Google Auth Platform → Audience: Internal',
      'Clients → Create client → Web application',
      'Authorized redirect URIs: add {redirectDashboard} and {redirectLocalhost}',
      'Copy client id and client secret; changes may take five minutes',
    ],
    link: 'https://console.cloud.google.com/auth/clients',
  },
  clientAuthentication: { choose: 'either', why: 'Google accepts the secret both ways.' },
  email: ['Nothing to do: the e-mail address comes with the scope email'],
  groups: {
    say: 'Connect with kind google and a service account; UserInfo never contains groups here.',
    answers: ['scopes/not-listed'],
    steps: [
      'UserInfo never contains groups; Infra reads them with a service account',
      'IAM & Admin → Service Accounts → Create, then Keys → Add key → JSON; enable the Admin SDK API',
      'Google Admin console → Security → API controls → Domain-wide delegation → Add new: the service account’s unique id, scope https://www.googleapis.com/auth/admin.directory.group.readonly',
      'infra providers add {name} --kind google --service-account-key <file> --service-account-email <account> --workspace-domain-admin <admin>',
      'The delegation may take up to 24 hours to spread',
    ],
  },
  refresh: {
    rotates: 'no',
    steps: [
      'Connect with kind google: only then does Infra request a refresh token from Google',
      'While the audience is External and in Testing, refresh tokens expire after seven days',
    ],
  },
  openToAnyone:
    'With the audience External and in production, anyone with a Google account gets an Infra user. Choose Internal.',
  fixedDocument: true,
  cures: {
    admission: [
      'Google Auth Platform → Audience: Internal, or the person among the test users',
      '“admin_policy_enforced”: Google Admin console → Security → Access and data control → API controls → Manage app access: trust the client id',
    ],
  },
  remedies: [
    {
      answers: ['public-sign-up/perhaps-limited'],
      say: 'Set the user type to “Internal”, and try the application with an outside account.',
    },
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the OAuth client.',
      steps: [
        'Google Auth Platform → Clients → your client → Authorized redirect URIs → Add URI: {redirectUri}',
        'Save; it may take five minutes',
      ],
      link: 'https://console.cloud.google.com/auth/clients',
    },
    {
      answers: ['client-known/unknown'],
      say: 'Copy the client id again; it ends in .apps.googleusercontent.com.',
      steps: ['Google Auth Platform → Clients → your client → Client ID'],
      link: 'https://console.cloud.google.com/auth/clients',
    },
    {
      answers: [
        'client-credentials/secret-wrong',
        'client-credentials/refused',
        'token-response/client-refused',
      ],
      say: 'Create a new client secret and copy it.',
      steps: ['Google Auth Platform → Clients → your client → Client secrets → Add secret'],
      link: 'https://console.cloud.google.com/auth/clients',
    },
    {
      answers: ['login/wrong-account'],
      say: 'Sign in with an account of your organisation.',
      steps: [
        'Google Auth Platform → Audience: Internal admits only your organisation',
        'In Testing, the person must be listed under Test users',
      ],
      link: 'https://console.cloud.google.com/auth/audience',
    },
    {
      answers: ['login/not-published'],
      say: 'Make the audience Internal, or list the person as a test user.',
      steps: ['Google Auth Platform → Audience → Make internal', 'Or: Audience → Test users → Add users'],
      link: 'https://console.cloud.google.com/auth/audience',
    },
    {
      answers: ['groups-by-kind/google', 'groups-by-kind/google-no-delegation'],
      say: 'Allow Infra to read groups with a service account.',
      steps: [
        'IAM & Admin → Service Accounts → Create → Keys → Add key → JSON',
        'Google Admin console → Security → API controls → Domain-wide delegation: the account’s unique id with https://www.googleapis.com/auth/admin.directory.group.readonly',
        'Give the key, the account and an administrator to infra providers add',
      ],
    },
    {
      answers: [
        'scopes/no-offline-access',
        'refresh-token/not-advertised',
        'refresh-token/not-given',
        'session-forecast/no-refresh-token',
      ],
      say: 'Connect with kind google: only then does Infra request a refresh token.',
      steps: ['infra providers remove {name}', 'infra providers add {name} --kind google …'],
    },
  ],
  documentation: 'https://developers.google.com/accounts/docs/OAuth2Login',
  console: 'https://console.cloud.google.com/auth/clients',
  secretHint: 'Google’s client secrets begin with GOCSPX-.',
});
