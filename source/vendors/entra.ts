import { defineVendor } from '../core/vendors/define-vendor.ts';

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Sign-in hosts of its clouds, including older names of two of them. */
const signIn =
  'login[.](?:microsoftonline[.](?:com|us)|partner[.]microsoftonline[.]cn|chinacloudapi[.]cn|windows[.]net)';
/** The issuer of version 1, at which nobody signs in. */
const version1 = 'sts[.]windows[.]net';
const portal = '(?:portal[.]azure|entra[.]microsoft|aad[.]portal[.]azure)[.]com';
const issuer = 'https://login.microsoftonline.com/{tenant}/v2.0';
const use = 'login.microsoftonline.com/<tenant id>/v2.0';

export const entra = defineVendor({
  id: 'entra',
  kind: 'azure',
  fit: 'works',
  note: 'Use the tenant’s id, never its domain name or “common”; Infra compares the issuer byte for byte.',
  recognise: [
    { host: `${signIn}|${version1}`, path: '/(?<tenant>[^/]+)(?:/v2[.]0)?/?' },
    { host: `${signIn}|${version1}` },
    {
      keys: ['tenant_region_scope', 'msgraph_host'],
      endpoints: {
        authorization_endpoint:
          '//login[.](?:microsoftonline|partner[.]microsoftonline|chinacloudapi)[.][a-z]{2,3}/(?<tenant>[^/]+)/.+',
      },
    },
  ],
  issuers: [
    // The older host serves the newer one’s document.
    {
      name: 'entra-tenant',
      host: 'login[.]windows[.]net',
      path: '/(?<tenant>[^/]+)(?:/.*)?',
      issuers: [issuer],
    },
    {
      name: 'entra-tenant',
      host: signIn,
      path: '/(?<tenant>[^/]+)(?:/.*)?',
      issuers: ['{origin}/{tenant}/v2.0'],
    },
    { name: 'entra-v1', host: version1, path: `/(?<tenant>${guid})(?:/.*)?`, issuers: [issuer] },
    {
      name: 'entra-portal',
      host: portal,
      rest: `.*tenant(?:Id)?[/=](?<tenant>${guid}).*`,
      issuers: [issuer],
    },
    { name: 'entra-portal', host: portal, rest: '[^#]*#@(?<tenant>[^/]+).*', issuers: [issuer] },
  ],
  wrongAddresses: [
    {
      is: 'cannot-work',
      host: signIn,
      path: '/(?:common|organizations|consumers)(?:/.*)?',
      seen: 'It stands for many Microsoft Entra tenants, and its document names a template as the issuer.',
      use,
    },
    {
      is: 'cannot-work',
      host: signIn,
      path: '/(?:%7b|%3c).*',
      seen: 'The tenant in it is still a placeholder.',
      use,
    },
    {
      is: 'other-name',
      host: version1,
      path: `/(?<tenant>${guid})/?`,
      seen: 'It belongs to the older version 1 of Microsoft Entra.',
      withoutEmail: true,
      use: issuer,
    },
    {
      is: 'other-name',
      host: signIn,
      path: `/(?<tenant>${guid})/?`,
      seen: 'It belongs to the older version 1 of Microsoft Entra.',
      use: '{origin}/{tenant}/v2.0',
    },
    {
      is: 'other-name',
      host: signIn,
      path: `/(?!${guid})[^/.]*[.][^/]*(?:/.*)?`,
      seen: 'It names the tenant by its domain; the document names it by its id, and Infra compares the two.',
      use,
    },
    {
      is: 'other-name',
      host: portal,
      seen: 'It is the address of an administration console.',
      use: '<issuer of the provider>',
    },
  ],
  address: 'The address with your tenant’s id and /v2.0, without a slash at the end.',
  registration: [
    'Entra admin center → App registrations → New registration',
    'Redirect URI: platform Web, {redirectDashboard}; then Authentication → Add Redirect URI → Web (older portals: Web → Add URI): {redirectLocalhost}',
    'Certificates & secrets → New client secret → copy the Value (not the Secret ID)',
    'API permissions → Microsoft Graph → Delegated: User.Read, GroupMember.Read.All → Grant admin consent',
  ],
  clientAuthentication: { choose: 'either', why: 'Microsoft accepts the secret both ways.' },
  email: {
    say: 'Add the e-mail address to the ID token.',
    steps: [
      'App registrations → your app → Token configuration → Add optional claim → ID → email',
      'Users → the person → Properties → Email must not be empty; guests and people without a licence often have none',
    ],
  },
  groups: {
    say: 'Connect with kind azure; UserInfo never contains groups here.',
    answers: ['scopes/not-listed', 'groups/id-token-only', 'groups/other-claim-id-token', 'groups/overage'],
    steps: [
      'Connect with kind azure: Infra then reads the groups from Microsoft Graph (the first 100)',
      'API permissions → Microsoft Graph → Delegated: User.Read, GroupMember.Read.All → Grant admin consent',
    ],
  },
  refresh: {
    rotates: 'no',
    steps: ['Nothing to do: Microsoft issues refresh tokens for 90 days and keeps older ones valid'],
  },
  openToAnyone:
    'An app for “Accounts in any organizational directory” lets in everybody with a work or school account; register it for this tenant only.',
  fixedDocument: true,
  cures: {
    redirectUris: [
      'App registrations → your app → Authentication → Add Redirect URI → Web (older portals: Web → Add URI): {redirectUri}',
      'Save; it may take a minute',
    ],
    clientId: [
      'App registrations → your app → Overview → Application (client) ID',
      'Compare Directory (tenant) ID with the URL',
    ],
    admission: [
      'Enterprise applications → your app → Users and groups: assign the person, or Properties → Assignment required: No',
      'App registrations → your app → API permissions → Grant admin consent',
      'Sign-in logs say which policy blocked a login',
    ],
  },
  remedies: [
    {
      answers: ['url-form/url-cannot-work', 'url-form/url-other-name'],
      say: 'Use the version 2.0 address of your own tenant, with the directory (tenant) id from the overview page of Microsoft Entra.',
    },
    {
      answers: ['issuer-match/issuer-template'],
      say: 'Use the address with the tenant’s id and /v2.0.',
      steps: [
        'Entra admin center → Overview → Tenant ID',
        'Give Infra login.microsoftonline.com/<tenant id>/v2.0',
      ],
    },
    {
      answers: [
        'client-credentials/secret-wrong',
        'client-credentials/refused',
        'token-response/client-refused',
      ],
      say: 'Create a new client secret and copy its Value.',
      steps: [
        'App registrations → your app → Certificates & secrets → New client secret',
        'Copy the column Value at once, not Secret ID',
      ],
    },
    {
      answers: ['client-secret-form/guid'],
      say: 'Copy the secret’s Value, not its Secret ID.',
      steps: [
        'App registrations → your app → Certificates & secrets → New client secret → copy the column Value',
      ],
    },
    {
      answers: ['login/consent-needed'],
      say: 'Grant admin consent for the app.',
      steps: ['App registrations → your app → API permissions → Grant admin consent'],
    },
    {
      answers: ['login/blocked-by-policy'],
      say: 'Find out which policy stopped the login, and allow this app in it.',
      steps: ['Entra admin center → Monitoring → Sign-in logs → the failed sign-in → Conditional Access'],
    },
    {
      answers: ['client-credentials/secret-expired'],
      say: 'Create a new client secret and copy its Value.',
      steps: [
        'App registrations → your app → Certificates & secrets → New client secret',
        'infra providers edit {name} --client-secret',
      ],
    },
    {
      answers: ['client-credentials/client-public', 'token-response/client-public'],
      say: 'Register the redirect URI under the platform “Web”.',
      steps: [
        'App registrations → your app → Authentication: remove it under Single-page application, add it under Web',
        'Allow public client flows: No',
      ],
    },
    {
      answers: ['id-token-signature/no-key'],
      say: 'Remove the app’s own signing key: Entra publishes it only for requests with ?appid=, which Infra cannot add.',
      steps: [
        'Enterprise applications → your app → Single sign-on → Attributes & Claims: remove the claims mapping',
        'Microsoft Graph: remove the service principal’s claimsMappingPolicies and its signing key (keyCredentials)',
        'Optional claims (Token configuration) need no such key',
      ],
    },
    {
      answers: ['id-token-email/empty'],
      say: 'Give the person a mail address in the directory.',
      steps: ['Users → the person → Properties → Email'],
    },
    {
      answers: ['groups-by-kind/azure', 'groups-by-kind/graph-unnamed', 'groups-by-kind/graph-no-consent'],
      say: 'Allow Infra to read groups from Microsoft Graph.',
      steps: [
        'App registrations → your app → API permissions → Microsoft Graph → Delegated: User.Read, GroupMember.Read.All',
        'Grant admin consent',
        'Infra reads the first 100 groups only',
      ],
    },
  ],
  documentation: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-redirect-uri',
  console: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
  secretHint:
    'The Value is about 40 characters long and often contains a tilde; a Secret ID looks like 8-4-4-4-12 hexadecimal digits.',
});
