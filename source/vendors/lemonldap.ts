import type { Vendor } from '../core/vendor.ts';

export const lemonldap: Vendor = {
  id: 'lemonldap',
  label: 'LemonLDAP::NG',
  kind: 'oidc',
  fit: 'works',
  recognise: [
    {
      endpoints: {
        authorization_endpoint: '/oauth2/authorize',
        token_endpoint: '/oauth2/token',
        userinfo_endpoint: '/oauth2/userinfo',
        end_session_endpoint: '/oauth2/logout',
        check_session_iframe: '/oauth2/checksession',
      },
    },
    { endpoints: { check_session_iframe: '/oauth2/checksession[.]html' } },
  ],
  url: {
    say: 'The portal’s address exactly as configured; often with a slash at the end.',
    pattern: 'https://auth.<domain>',
    trailingSlash: 'as-configured',
  },
  registration: {
    steps: [
      'Manager → OpenID Connect Relying Parties → Add OpenID Relying Party',
      'Options → Basic: client id and secret; Allowed redirection addresses: {redirectDashboard} {redirectLocalhost}',
      'Options → Security → ID Token signature algorithm: RS256; PKCE: off',
      'Options → Advanced: Force claims to be returned in ID Token: On',
    ],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'LemonLDAP::NG takes the secret both ways.' },
  email: {
    steps: [
      'Exported attributes: email ← mail',
      'Options → Advanced → Force claims to be returned in ID Token: On',
    ],
    confirmed: true,
  },
  groups: {
    steps: ['Exported attributes: groups ← groups, type String, Array: Always', 'Scope values: groups'],
    confirmed: true,
  },
  refresh: {
    steps: [
      'Options → Timeouts and refresh: Use refresh tokens and Allow offline access: On; rotation may be an option',
    ],
    confirmed: false,
    rotates: 'configurable',
  },
  remedies: {
    'redirect-uri-localhost/not-registered': {
      say: 'Add the redirect URI to the relying party.',
      steps: [
        'OpenID Connect Relying Parties → your party → Options → Allowed redirection addresses: {redirectLocalhost}',
      ],
    },
    'redirect-uri-dashboard/not-registered': {
      say: 'Add the dashboard’s redirect URI to the relying party.',
      steps: [
        'OpenID Connect Relying Parties → your party → Options → Allowed redirection addresses: {redirectDashboard}',
      ],
    },
    'signing-algorithms': {
      say: 'Sign with RS256.',
      steps: [
        'OpenID Connect Relying Parties → your party → Options → Security → ID Token signature algorithm: RS256',
      ],
    },
    'id-token-email': {
      say: 'Return the claims in the ID token.',
      steps: [
        'Exported attributes: email ← mail',
        'Options → Advanced → Force claims to be returned in ID Token: On',
      ],
    },
    groups: {
      say: 'Export the groups as a list.',
      steps: ['Exported attributes: groups ← groups, type String, Array: Always'],
    },
    'userinfo-answer': {
      say: 'Let UserInfo answer with JSON.',
      steps: ['Options → Security → UserInfo response format: JSON'],
    },
  },
  documentation: 'https://lemonldap-ng.org/documentation/2.1/idpopenidconnect',
};
