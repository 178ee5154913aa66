import { defineVendor } from '../core/vendors/define-vendor.ts';

export const fusionauth = defineVendor({
  id: 'fusionauth',
  fit: 'works',
  note: 'The tenant’s issuer is “acme.com” until it is changed; it must be the public address.',
  recognise: [
    { host: '[a-z0-9-]{1,63}[.]fusionauth[.]io' },
    {
      endpoints: { authorization_endpoint: '.*/oauth2/authorize', userinfo_endpoint: '.*/oauth2/userinfo' },
      keys: ['frontchannel_logout_supported', 'backchannel_logout_supported'],
      withoutKeys: ['introspection_endpoint', 'check_session_iframe'],
    },
  ],
  address: 'The address that the tenant’s issuer says.',
  registration: [
    'Applications → Add → OAuth',
    'Authorized redirect URLs: {redirectDashboard} and {redirectLocalhost}',
    'Client authentication: Required; PKCE: Not required',
    'Enabled grants: Authorization Code and Refresh Token',
  ],
  clientAuthentication: { choose: 'either', why: 'FusionAuth accepts the secret both ways.' },
  email: ['Nothing to do: the scope email is enough; the person needs an address'],
  groups: {
    say: 'Add groups to UserInfo with a lambda.',
    steps: [
      'Customizations → Lambdas: a UserInfo populate lambda with userInfo.groups = […names…]',
      'Applications → your application → OAuth: choose the lambda',
    ],
  },
  refresh: { rotates: 'configurable' },
  cures: {
    codeFlow: 'Applications → your application → OAuth → Enabled grants: Authorization Code',
    refreshLife: 'Applications → your application → JWT → Refresh Token duration, or the same of the tenant',
    publicUrl: 'Tenants → your tenant → General → Issuer: the address at which people ask',
    redirectUris: 'Applications → your application → OAuth → Authorized redirect URLs: {redirectUri}',
    clientSecret: 'Applications → your application → OAuth → Client Id, Client secret',
    pkceOptional: 'Applications → your application → OAuth → PKCE: Not required',
    rs256: 'Tenants → your tenant → JWT → Id token signing key: an RSA key',
    rotationOff: 'Tenants → your tenant → JWT → Refresh token usage policy: Reusable',
  },
  remedies: [
    {
      answers: ['issuer-match/issuer-not-a-url'],
      say: 'Set the tenant’s issuer to its public address.',
      steps: ['Tenants → your tenant → Edit → General → Issuer: https://{host}'],
    },
  ],
  documentation: 'https://fusionauth.io/docs/v1/tech/users/applications',
  console: 'https://{host}/admin/application/',
});
