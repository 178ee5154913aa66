import { defineVendor } from '../core/vendors/define-vendor.ts';

/** A Rails library; GitLab is built on it and comes first. */
export const doorkeeper = defineVendor({
  id: 'doorkeeper',
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
  registration: [
    '/oauth/applications → New Application; your program may have its own page for that',
    'Redirect URI: {redirectDashboard} and {redirectLocalhost}, one per line; http may need force_ssl_in_redirect_uri in config/initializers/doorkeeper.rb',
    'Confidential: ticked; Scopes: openid email',
  ],
  clientAuthentication: { choose: 'either', why: 'Doorkeeper accepts the secret both ways.' },
  email: {
    say: 'Put the e-mail address into the ID token.',
    steps: [
      'doorkeeper_openid_connect.rb → claims: claim :email with response: [:id_token, :user_info]; without it the claim usually comes only in UserInfo',
    ],
  },
  groups: {
    say: 'Return the groups from UserInfo, with the scope openid.',
    steps: [
      'doorkeeper_openid_connect.rb → claims: claim :groups, scope: :openid, with a list of names; the test login will tell',
    ],
  },
  refresh: { rotates: 'yes', steps: ['Rotation usually cannot be turned off'] },
  unconfirmed: ['registration', 'email', 'groups', 'refresh'],
  cures: {
    redirectUris: '/oauth/applications → your application → Edit → Redirect URI: {redirectUri}',
    clientSecret: '/oauth/applications → your application',
    scopes: [
      'doorkeeper.rb → default_scopes or optional_scopes',
      '/oauth/applications → your application → Edit → Scopes',
    ],
    refreshToken: 'doorkeeper.rb → use_refresh_token',
    idTokenLife: 'doorkeeper_openid_connect.rb → expiration (120 seconds if not set)',
  },
  remedies: [
    {
      answers: ['id-token-nonce/missing'],
      say: 'Pass the nonce on in the consent page.',
      steps: [
        'app/views/doorkeeper/authorizations/new.html.erb (made by rails generate doorkeeper:views): hidden_field_tag :nonce, @pre_auth.nonce in both forms',
      ],
    },
  ],
  documentation: 'https://github.com/doorkeeper-gem/doorkeeper-openid_connect',
});
