import { defineVendor } from '../core/vendors/define-vendor.ts';

export const logto = defineVendor({
  id: 'logto',
  fit: 'needs-care',
  note: 'Groups do not reach Infra: Logto has roles and organisations instead.',
  recognise: [
    { host: '(?<tenant>[a-z0-9-]{1,63})[.]logto[.]app' },
    {
      endpoints: { authorization_endpoint: '.*/oidc/auth' },
      lists: { scopes_supported: ['urn:logto:scope:organizations'] },
    },
    { endpoints: { authorization_endpoint: '.*/oidc/auth' }, lists: { scopes_supported: ['custom_data'] } },
  ],
  issuers: [{ name: 'logto', host: '.+[.]logto[.]app', issuers: ['{origin}/oidc'] }],
  address: 'The endpoint with /oidc, without a slash at the end.',
  registration: [
    'Applications → Create application → Traditional web',
    'Settings → Redirect URIs: {redirectDashboard} and {redirectLocalhost}',
    'Settings → Always issue refresh token: on',
  ],
  clientAuthentication: { choose: 'either', why: 'Logto accepts the secret both ways.' },
  email: ['Nothing to do: the scope email is enough; the person needs an address'],
  groups: {
    say: 'Logto’s UserInfo supports no custom claims, so groups cannot reach Infra.',
    steps: ['Not possible with Logto alone: grant people directly, or put Keycloak in front'],
  },
  refresh: {
    rotates: 'configurable',
    steps: ['Refresh tokens rotate only late in their lifetime (after 70 %)'],
  },
  fixedDocument: true,
  cures: {
    refreshLife: 'Applications → your application → Refresh token time to live',
    redirectUris: 'Applications → your application → Settings → Redirect URIs: {redirectUri}',
    clientSecret: 'Applications → your application → Settings → App ID, App secrets',
    refreshToken: 'Applications → your application → Settings → Always issue refresh token: on',
    rotationOff: 'Applications → your application → Settings → Rotate refresh token: off',
  },
  documentation: 'https://docs.logto.io/integrate-logto/application-data-structure',
  console: 'https://cloud.logto.io/{tenant}',
});
