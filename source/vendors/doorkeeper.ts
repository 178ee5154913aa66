import type { Vendor } from '../core/vendors/vendor.ts';

/** A provider written in Rails; GitLab is one too, and comes before it. */
export const doorkeeper: Vendor = {
  id: 'doorkeeper',
  label: 'Doorkeeper (Ruby on Rails)',
  kind: 'oidc',
  fit: 'needs-care',
  note: 'Doorkeeper revokes a refresh token once its successor is used and Infra keeps the first one, so sessions may end after about four hours.',
  recognise: [
    {
      endpoints: {
        authorization_endpoint: '.*/oauth/authorize',
        token_endpoint: '.*/oauth/token',
        userinfo_endpoint: '.*/oauth/userinfo',
        jwks_uri: '.*/oauth/discovery/keys',
      },
    },
  ],
  address: 'The issuer that config/initializers/doorkeeper_openid_connect.rb names.',
  registration: {
    steps: [
      '/oauth/applications → New Application; your program may have a page of its own for that',
      'Redirect URI: {redirectDashboard} and {redirectLocalhost}, one per line; http may need force_ssl_in_redirect_uri in config/initializers/doorkeeper.rb',
      'Confidential: ticked; Scopes: openid email',
    ],
    confirmed: false,
  },
  clientAuthentication: { choose: 'either', why: 'Doorkeeper takes the secret both ways.' },
  email: {
    say: 'Put the e-mail address into the ID token.',
    steps: [
      'doorkeeper_openid_connect.rb → claims: claim :email with response: [:id_token, :user_info]; without it the claim usually comes in UserInfo only',
    ],
    confirmed: false,
  },
  groups: {
    say: 'Return the groups from UserInfo, with the scope openid.',
    steps: [
      'doorkeeper_openid_connect.rb → claims: claim :groups, scope: :openid, with a list of names; the test login tells',
    ],
    confirmed: false,
  },
  refresh: { steps: ['Rotation usually cannot be turned off'], rotates: 'yes', confirmed: false },
  cures: {
    redirectUris: '/oauth/applications → your application → Edit → Redirect URI: {redirectUri}',
    clientSecret: '/oauth/applications → your application',
    scopes: [
      'doorkeeper.rb → default_scopes or optional_scopes',
      '/oauth/applications → your application → Edit → Scopes',
    ],
    refreshToken: 'doorkeeper.rb → use_refresh_token',
  },
  documentation: 'https://github.com/doorkeeper-gem/doorkeeper-openid_connect',
};
