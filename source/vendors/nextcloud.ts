import { defineVendor } from '../core/vendors/define-vendor.ts';

export const nextcloud = defineVendor({
  id: 'nextcloud',
  fit: 'needs-care',
  note: 'Choose RS256 for the client: Infra refuses HS256.',
  recognise: [
    { endpoints: { authorization_endpoint: '.*/apps/oidc/authorize', token_endpoint: '.*/apps/oidc/token' } },
  ],
  registration: [
    'Administration settings → Security → OpenID Connect clients → Add',
    'Redirection URIs: {redirectDashboard} and {redirectLocalhost}',
    'Signing algorithm: RS256; the type is usually confidential',
  ],
  email: ['The person needs an address; it usually comes with the scope email'],
  groups: ['Groups usually come with the scope groups, or under the name roles'],
  refresh: {
    rotates: 'unknown',
    steps: [
      'Newer versions should list offline_access; older ones may send no refresh token: the test login will tell',
    ],
  },
  unconfirmed: ['registration', 'email', 'groups', 'refresh'],
  fixedDocument: true,
  cures: {
    clientSecret:
      'Administration settings → Security → OpenID Connect clients → your client: Client Identifier, Secret',
    redirectUris: 'OpenID Connect clients → your client → Redirection URIs: {redirectUri}',
    rs256: 'OpenID Connect clients → your client → Signing algorithm: RS256',
    admission:
      'OpenID Connect clients → your client: a group of the person, if the client is limited to groups',
  },
  documentation: 'https://github.com/H2CK/oidc',
});
