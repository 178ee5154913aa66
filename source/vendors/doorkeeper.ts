import type { Vendor } from '../core/vendor.ts';

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
  url: {
    say: 'The issuer that config/initializers/doorkeeper_openid_connect.rb names.',
    pattern: 'https://<host>',
    trailingSlash: 'as-configured',
  },
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
    steps: [
      'doorkeeper_openid_connect.rb → claims: claim :email with response: [:id_token, :user_info]; without it the claim usually comes in UserInfo only',
    ],
    confirmed: false,
  },
  groups: {
    steps: [
      'doorkeeper_openid_connect.rb → claims: claim :groups, scope: :openid, with a list of names; the test login tells',
    ],
    confirmed: false,
  },
  refresh: {
    steps: ['doorkeeper.rb → use_refresh_token; rotation usually cannot be turned off'],
    confirmed: false,
    rotates: 'yes',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the application, on a line of its own.',
      steps: ['/oauth/applications → your application → Edit → Redirect URI: {redirectUri}'],
    },
    {
      answers: ['client-credentials/refused', 'token-response/client-refused'],
      say: 'Copy the application’s id and secret again.',
      steps: ['/oauth/applications → your application'],
    },
    {
      answers: ['authorize-scopes/scopes-refused', 'login/scope-refused', 'authorize-scopes/groups-refused'],
      say: 'Allow the scope: {scope}.',
      steps: [
        'doorkeeper.rb → default_scopes or optional_scopes',
        '/oauth/applications → your application → Edit → Scopes',
      ],
    },
    {
      answers: ['id-token-email/missing'],
      say: 'Put the e-mail address into the ID token.',
      steps: ['doorkeeper_openid_connect.rb → claims: claim :email, response: [:id_token, :user_info]'],
    },
    {
      answers: ['scopes/no-groups', 'groups/not-asked', 'groups/absent'],
      say: 'Return the groups from UserInfo, with the scope openid.',
      steps: ['doorkeeper_openid_connect.rb → claims: claim :groups, scope: :openid, as a list of names'],
    },
    {
      answers: [
        'refresh-token/not-advertised',
        'refresh-token/not-given',
        'session-forecast/no-refresh-token',
      ],
      say: 'Turn refresh tokens on.',
      steps: ['doorkeeper.rb → use_refresh_token'],
    },
    {
      answers: [
        'refresh-rotation/rotating',
        'session-forecast/rotation',
        'session-forecast/rotation-unknown',
      ],
      say: 'Doorkeeper rotates; put Dex in front with rotation off, or expect sessions of about four hours.',
    },
  ],
  documentation: 'https://github.com/doorkeeper-gem/doorkeeper-openid_connect',
};
