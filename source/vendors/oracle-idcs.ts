import type { Vendor } from '../core/vendor.ts';
import { fixedDocument } from './fixed-document.ts';

export const oracleIdcs: Vendor = {
  id: 'oracle-idcs',
  label: 'Oracle Identity Cloud Service',
  kind: 'oidc',
  fit: 'needs-care',
  note: 'Its ID token holds no e-mail address by default, and Infra then refuses every login.',
  recognise: [
    { host: '(?<domain>idcs-[a-z0-9]{1,40})[.]identity[.]oraclecloud[.]com' },
    { endpoints: { authorization_endpoint: '//[a-z0-9-]{1,60}[.]identity[.]oraclecloud[.]com/.+' } },
  ],
  url: {
    say: 'The issuer as the document spells it; it may be https://identity.oraclecloud.com/ for every domain.',
    pattern: 'https://<domain>.identity.oraclecloud.com',
    trailingSlash: 'as-configured',
  },
  registration: {
    steps: [
      'Identity domain → Integrated applications → Add application → Confidential Application',
      'Redirect URL: {redirectDashboard} and {redirectLocalhost}',
      'Usually: grant types Authorization code and Refresh token, then Activate',
    ],
    confirmed: false,
  },
  clientAuthentication: { choose: 'either', why: 'It usually takes the secret both ways.' },
  email: {
    steps: ['A custom claim may be needed: email in the ID token, from the person’s primary address'],
    confirmed: false,
  },
  groups: {
    steps: ['Usually groups come as objects or need a custom claim: check it with the test login'],
    confirmed: false,
  },
  refresh: { steps: ['Grant type Refresh token usually suffices'], confirmed: false, rotates: 'unknown' },
  remedies: [
    {
      answers: ['id-token-email/missing'],
      say: 'Add a custom claim with the e-mail address to the ID token; it may need the administration API (CustomClaims).',
    },
    {
      answers: ['redirect-uri-dashboard/not-registered'],
      say: 'Add the dashboard’s redirect URL to the application.',
      steps: [
        'Integrated applications → your application → OAuth configuration → Redirect URL: {redirectUri}',
      ],
    },
    ...fixedDocument,
  ],
  documentation:
    'https://docs.oracle.com/en/database/oracle/apex/26.1/apxdc/configuring-confidential-app-apex.html',
};
