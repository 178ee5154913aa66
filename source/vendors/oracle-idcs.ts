import { defineVendor } from '../core/vendors/define-vendor.ts';

export const oracleIdcs = defineVendor({
  id: 'oracle-idcs',
  fit: 'needs-care',
  note: 'Its ID token contains no e-mail address by default, and Infra then refuses every login.',
  recognise: [
    { host: '(?<domain>idcs-[a-z0-9]{1,40})[.]identity[.]oraclecloud[.]com' },
    { endpoints: { authorization_endpoint: '//[a-z0-9-]{1,60}[.]identity[.]oraclecloud[.]com/.+' } },
  ],
  address:
    'The issuer as the document spells it; it may be https://identity.oraclecloud.com/ for every domain.',
  registration: [
    'Identity domain → Integrated applications → Add application → Confidential Application',
    'Redirect URL: {redirectDashboard} and {redirectLocalhost}',
    'Usually: grant types Authorization code and Refresh token, then Activate',
  ],
  email: {
    say: 'Put the e-mail address into the ID token.',
    steps: [
      'A custom claim may be needed: email in the ID token, from the person’s primary address; it may take the administration API (CustomClaims)',
    ],
  },
  groups: ['Usually groups come as objects or need a custom claim: check it with the test login'],
  refresh: { rotates: 'unknown', steps: ['Grant type Refresh token is usually enough'] },
  unconfirmed: ['registration', 'email', 'groups', 'refresh'],
  fixedDocument: true,
  cures: {
    codeFlow:
      'Integrated applications → your application → OAuth configuration → Allowed grant types: Authorization code',
    publicUrl:
      'Your domain → Security → OAuth → Issuer: the domain’s own address; empty means https://identity.oraclecloud.com/',
    clientSecret:
      'Applications → your application → OAuth configuration → General Information: Client ID, Show secret',
    redirectUris:
      'Integrated applications → your application → OAuth configuration → Redirect URL: {redirectUri}',
  },
  remedies: [
    {
      answers: ['keys/needs-sign-in'],
      say: 'Allow clients to read the signing certificate without signing in.',
      steps: [
        'Identity domain → Settings → Domain settings → Access signing certificate: Configure client access',
      ],
    },
  ],
  documentation:
    'https://docs.oracle.com/en/database/oracle/apex/26.1/apxdc/configuring-confidential-app-apex.html',
});
