import { defineVendor } from '../core/vendors/define-vendor.ts';

export const linkedin = defineVendor({
  id: 'linkedin',
  fit: 'needs-care',
  note: 'Anyone with a LinkedIn account would get an Infra user, and there are no groups.',
  recognise: [{ host: '(?:www|api)[.]linkedin[.]com' }],
  registration: [
    'LinkedIn Developers → your app → Products → Sign In with LinkedIn using OpenID Connect',
    'Auth → Authorized redirect URLs: {redirectDashboard} and {redirectLocalhost}; http may be refused',
  ],
  email: ['Nothing to do: the scope email is enough'],
  groups: ['LinkedIn seems to send no groups; grant access to people instead'],
  unconfirmed: ['registration', 'groups', 'refresh'],
  openToAnyone:
    'Anyone with a LinkedIn account gets an Infra user. Put Dex or Keycloak in front to choose who may.',
  fixedDocument: true,
  cures: {
    clientSecret: 'LinkedIn Developers → your app → Auth → Client ID, Primary Client Secret',
    redirectUris:
      'LinkedIn Developers → your app → Auth → Authorized redirect URLs: {redirectUri}; http may be refused',
  },
});
