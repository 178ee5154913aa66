import type { Vendor } from '../core/vendor.ts';

export const fusionauth: Vendor = {
  id: 'fusionauth',
  label: 'FusionAuth',
  kind: 'oidc',
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
  url: {
    say: 'The address that the tenant’s issuer says.',
    pattern: 'https://<host>',
    trailingSlash: 'as-configured',
  },
  registration: {
    steps: [
      'Applications → Add → OAuth',
      'Authorized redirect URLs: {redirectDashboard} and {redirectLocalhost}',
      'Client authentication: Required; PKCE: Not required',
      'Enabled grants: Authorization Code and Refresh Token',
    ],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'FusionAuth takes the secret both ways.' },
  email: { steps: ['Nothing to do with the scope email; the person needs an address'], confirmed: true },
  groups: {
    steps: [
      'Customizations → Lambdas: a UserInfo populate lambda with userInfo.groups = […names…]',
      'Applications → your application → OAuth: choose the lambda',
    ],
    confirmed: true,
  },
  refresh: {
    steps: ['Tenants → your tenant → JWT → Refresh token usage policy: Reusable'],
    confirmed: true,
    rotates: 'configurable',
  },
  remedies: [
    {
      answers: ['issuer-match/issuer-not-a-url'],
      say: 'Set the tenant’s issuer to its public address.',
      steps: ['Tenants → your tenant → Edit → General → Issuer: https://{host}'],
    },
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URL to the application.',
      steps: ['Applications → your application → OAuth → Authorized redirect URLs: {redirectUri}'],
    },
    {
      answers: ['client-credentials/refused', 'token-response/client-refused'],
      say: 'Copy id and secret again.',
      steps: ['Applications → your application → OAuth → Client Id, Client secret'],
    },
    {
      answers: ['pkce-required/required', 'pkce-required/required-by-comparison', 'login/pkce-required'],
      say: 'Make PKCE optional.',
      steps: ['Applications → your application → OAuth → PKCE: Not required'],
    },
    {
      answers: ['scopes/no-groups', 'groups/not-asked', 'groups/absent'],
      say: 'Write groups into UserInfo with a lambda.',
      steps: ['Customizations → Lambdas → UserInfo populate: userInfo.groups = […names…]'],
    },
    {
      answers: ['signing-algorithms/none-fits', 'id-token-algorithm/symmetric'],
      say: 'Sign with RS256.',
      steps: ['Tenants → your tenant → JWT → Id token signing key: an RSA key'],
    },
    {
      answers: ['refresh-rotation/rotating', 'session-forecast/rotation'],
      say: 'Make refresh tokens reusable.',
      steps: ['Tenants → your tenant → JWT → Refresh token usage policy: Reusable'],
    },
  ],
  documentation: 'https://fusionauth.io/docs/v1/tech/users/applications',
  console: 'https://{host}/admin/application/',
};
