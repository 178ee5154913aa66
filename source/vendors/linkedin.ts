import type { Vendor } from '../core/vendors/vendor.ts';

export const linkedin: Vendor = {
  id: 'linkedin',
  label: 'LinkedIn',
  kind: 'oidc',
  fit: 'needs-care',
  note: 'Anybody with a LinkedIn account would get an Infra user, and there are no groups.',
  recognise: [{ host: '(?:www|api)[.]linkedin[.]com' }],
  address: 'The issuer as the document spells it.',
  registration: {
    steps: [
      'LinkedIn Developers → your app → Products → Sign In with LinkedIn using OpenID Connect',
      'Auth → Authorized redirect URLs: {redirectDashboard} and {redirectLocalhost}; http may be refused',
    ],
    confirmed: false,
  },
  clientAuthentication: { choose: 'either', why: 'It usually takes the secret both ways.' },
  email: { steps: ['Nothing to do with the scope email'] },
  groups: { steps: ['LinkedIn sends no groups; grants to people may be the way'], confirmed: false },
  refresh: {
    steps: [
      'A refresh token may be missing, since offline_access is usually not advertised: the test login tells',
    ],
    rotates: 'unknown',
    confirmed: false,
  },
  openToAnyone:
    'Anybody with a LinkedIn account gets an Infra user. Put Dex or Keycloak in front to choose who may.',
  fixedDocument: true,
  cures: {
    redirectUris:
      'LinkedIn Developers → your app → Auth → Authorized redirect URLs: {redirectUri}; http may be refused',
  },
};
