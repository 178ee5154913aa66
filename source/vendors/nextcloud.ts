import type { Vendor } from '../core/vendors/vendor.ts';

export const nextcloud: Vendor = {
  id: 'nextcloud',
  label: 'Nextcloud (OIDC app)',
  kind: 'oidc',
  fit: 'needs-care',
  note: 'Choose RS256 for the client: Infra refuses HS256.',
  recognise: [
    { endpoints: { authorization_endpoint: '.*/apps/oidc/authorize', token_endpoint: '.*/apps/oidc/token' } },
  ],
  address: 'The issuer as the document spells it.',
  registration: {
    steps: [
      'Administration settings → Security → OpenID Connect clients → Add',
      'Redirection URIs: {redirectDashboard} and {redirectLocalhost}',
      'Signing algorithm: RS256; the type is usually confidential',
    ],
    confirmed: false,
  },
  clientAuthentication: { choose: 'either', why: 'It usually takes the secret both ways.' },
  email: { steps: ['The person needs an address; it usually comes with the scope email'], confirmed: false },
  groups: { steps: ['Groups usually come with the scope groups, or under the name roles'], confirmed: false },
  refresh: {
    steps: [
      'Newer versions should list offline_access; with older ones a refresh token may be missing: the test login tells',
    ],
    rotates: 'unknown',
    confirmed: false,
  },
  fixedDocument: true,
  cures: {
    redirectUris: 'OpenID Connect clients → your client → Redirection URIs: {redirectUri}',
    rs256: 'OpenID Connect clients → your client → Signing algorithm: RS256',
    admission:
      'OpenID Connect clients → your client: a group of the person, where the client is limited to groups',
  },
  documentation: 'https://github.com/H2CK/oidc',
};
