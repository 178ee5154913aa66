import { defineVendor } from '../core/vendors/define-vendor.ts';

export const salesforce = defineVendor({
  id: 'salesforce',
  fit: 'needs-care',
  note: 'Use your own domain, or its login page; UserInfo contains no groups.',
  recognise: [
    {
      host: '(?:login|test)[.]salesforce[.]com|[a-z0-9-]{1,63}(?:--[a-z0-9]{1,30})?(?:[.]sandbox)?[.]my[.]salesforce[.]com',
    },
    { endpoints: { authorization_endpoint: '.*/services/oauth2/authorize', jwks_uri: '.*/id/keys' } },
  ],
  registration: [
    'Setup → External Client App Manager → New External Client App → API (Enable OAuth Settings): Enable OAuth; before Spring ’26 a connected app does too',
    'Callback URL: {redirectDashboard} and {redirectLocalhost}, one per line',
    'Scopes: openid, email, refresh_token; PKCE is usually required by default: untick Require Proof Key for Code Exchange',
  ],
  email: ['The ID token usually contains the address with the scope email'],
  groups: [
    'UserInfo usually contains no groups; a custom attribute may come under custom_attributes, which Infra does not read',
  ],
  unconfirmed: ['registration', 'email', 'groups', 'refresh'],
  fixedDocument: true,
  cures: {
    clientSecret: 'App Manager → your connected app → View → Manage Consumer Details',
    redirectUris:
      'External Client App Manager (or App Manager) → your app → OAuth Settings → Callback URL: {redirectUri} on a line of its own',
    pkceOptional: [
      'External Client App Manager (or App Manager) → your app → Edit → untick Require Proof Key for Code Exchange (PKCE)',
      'If the box cannot be unticked, put Dex or Keycloak in front',
    ],
  },
  remedies: [
    {
      answers: ['id-token-issuer/another-issuer'],
      say: 'Use the address of your own domain (My Domain): it issues the ID tokens, wherever the login begins.',
    },
  ],
  documentation:
    'https://developer.salesforce.com/docs/atlas.en-us.218.0.api_rest.meta/api_rest/intro_defining_remote_access_applications.htm',
});
