import type { Vendor } from '../core/vendor.ts';
import { fixedDocument } from './fixed-document.ts';

export const cloudflareAccess: Vendor = {
  id: 'cloudflare-access',
  label: 'Cloudflare Access',
  kind: 'oidc',
  fit: 'works',
  recognise: [
    {
      host: '(?<team>[a-z0-9-]{1,63})[.]cloudflareaccess[.]com',
      path: '/cdn-cgi/access/sso/oidc/(?<client>[^/]+)/?',
    },
    { host: '(?<team>[a-z0-9-]{1,63})[.]cloudflareaccess[.]com' },
  ],
  url: {
    say: 'The issuer on the application’s page; each application has its own.',
    pattern: 'https://<team>.cloudflareaccess.com/cdn-cgi/access/sso/oidc/<client id>',
    trailingSlash: 'never',
  },
  registration: {
    steps: [
      'Zero Trust → Access → Applications → Add an application → SaaS → OIDC',
      'Redirect URLs: {redirectDashboard} and {redirectLocalhost}',
      'Scopes: openid, email, groups; PKCE usually is a choice there: off',
      'Policies: the people who may log in',
    ],
    confirmed: false,
  },
  clientAuthentication: { choose: 'either', why: 'It usually takes the secret both ways.' },
  email: { steps: ['The scope email usually suffices'], confirmed: false },
  groups: {
    steps: [
      'The scope groups sends the groups of the login method; check with the test login that they are a list of names, which may not be so',
    ],
    confirmed: false,
  },
  refresh: {
    steps: ['Advanced settings: Refresh tokens usually is a choice there'],
    confirmed: false,
    rotates: 'unknown',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URL to the application.',
      steps: ['Access → Applications → your application → Redirect URLs: {redirectUri}'],
    },
    {
      answers: ['login/not-assigned'],
      say: 'Let a policy of the application admit the person.',
      steps: ['Access → Applications → your application → Policies'],
    },
    ...fixedDocument,
  ],
  documentation:
    'https://developers.cloudflare.com/cloudflare-one/applications/configure-apps/saas-apps/generic-oidc-saas/',
  console: 'https://one.dash.cloudflare.com/',
};
