import { defineVendor } from '../core/vendors/define-vendor.ts';

export const entraExternalId = defineVendor({
  id: 'entra-external-id',
  fit: 'needs-care',
  note: 'The document names an issuer on <tenant id>.ciamlogin.com, whatever host it was fetched from; give Infra that one.',
  recognise: [
    { host: '(?<sub>[a-z0-9-]{1,63})[.]ciamlogin[.]com' },
    { endpoints: { authorization_endpoint: '//(?<sub>[a-z0-9-]{1,63})[.]ciamlogin[.]com/.+' } },
  ],
  address: 'The issuer as the document spells it, with the tenant’s id twice.',
  registration: [
    'Entra admin center → the external tenant → App registrations → New registration',
    'Platform Web: {redirectDashboard} and {redirectLocalhost}',
    'Certificates & secrets → New client secret → copy the Value',
    'Usually a user flow must also contain the app: External Identities → User flows → Applications',
  ],
  clientAuthentication: { choose: 'either', why: 'Microsoft usually accepts the secret both ways.' },
  email: ['Token configuration → Add optional claim → ID → email is usually enough'],
  groups: ['UserInfo usually contains no groups, and kind azure may not work with an external tenant'],
  refresh: { rotates: 'unknown', steps: ['Usually nothing to do: offline_access is advertised'] },
  unconfirmed: ['registration', 'email', 'groups', 'refresh'],
  openToAnyone: 'With self-service sign-up anyone can create an account here, and with it an Infra user.',
  fixedDocument: true,
  cures: {
    redirectUris:
      'App registrations → your app → Authentication → Add Redirect URI → Web (older portals: Web → Add URI): {redirectUri}',
  },
  remedies: [
    {
      answers: ['issuer-match/issuer-host', 'issuer-match/issuer-path'],
      say: 'Give Infra the issuer that the document names: {issuer}.',
    },
    {
      answers: [
        'client-credentials/secret-wrong',
        'client-credentials/refused',
        'token-response/client-refused',
      ],
      say: 'Create a new client secret and copy its Value.',
      steps: [
        'App registrations → your app → Certificates & secrets → New client secret → copy the column Value',
      ],
    },
  ],
  documentation: 'https://learn.microsoft.com/entra/external-id/customers/how-to-register-ciam-app',
  console: 'https://entra.microsoft.com/',
});
