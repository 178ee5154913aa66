import { defineVendor } from '../core/vendors/define-vendor.ts';

export const cloudflareAccess = defineVendor({
  id: 'cloudflare-access',
  fit: 'works',
  recognise: [
    {
      host: '(?<team>[a-z0-9-]{1,63})[.]cloudflareaccess[.]com',
      path: '/cdn-cgi/access/sso/oidc/(?<client>[^/]+)/?',
    },
    { host: '(?<team>[a-z0-9-]{1,63})[.]cloudflareaccess[.]com' },
  ],
  address: 'The issuer on the application’s page; each application has its own.',
  registration: [
    'Zero Trust → Access → Applications → Add an application → SaaS → OIDC',
    'Redirect URLs: {redirectDashboard} and {redirectLocalhost}',
    'Scopes: openid, email, groups; PKCE is usually a choice there: off',
    'Policies: the people who may log in',
  ],
  email: ['The scope email is usually enough'],
  groups: [
    'The scope groups sends the groups of the login method; check with the test login that they are a list of names',
  ],
  refresh: { rotates: 'unknown', steps: ['Advanced settings: Refresh tokens is usually a choice there'] },
  unconfirmed: ['registration', 'email', 'groups', 'refresh'],
  fixedDocument: true,
  cures: {
    clientSecret: 'Access → Applications → your application: Client ID, Client secret',
    redirectUris: 'Access → Applications → your application → Redirect URLs: {redirectUri}',
    admission: 'Access → Applications → your application → Policies',
  },
  documentation:
    'https://developers.cloudflare.com/cloudflare-one/applications/configure-apps/saas-apps/generic-oidc-saas/',
  console: 'https://one.dash.cloudflare.com/',
});
