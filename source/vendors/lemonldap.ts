import { defineVendor } from '../core/vendors/define-vendor.ts';

/** Labels as in the manager of LemonLDAP::NG 2.16.1 (`static/languages/en.json`), locations as in its tree. */
export const lemonldap = defineVendor({
  id: 'lemonldap',
  fit: 'works',
  note: 'Its ID tokens are signed with HS512 unless another algorithm is chosen, and Infra does not accept HS512.',
  recognise: [
    {
      endpoints: {
        authorization_endpoint: '.*/oauth2/authorize',
        token_endpoint: '.*/oauth2/token',
        userinfo_endpoint: '.*/oauth2/userinfo',
        jwks_uri: '.*/oauth2/jwks',
        end_session_endpoint: '.*/oauth2/logout',
      },
      keys: ['require_request_uri_registration'],
      lists: { scopes_supported: ['openid', 'profile', 'email', 'address', 'phone'] },
    },
    { endpoints: { check_session_iframe: '/oauth2/checksession[.]html' } },
  ],
  address: 'The portal’s address exactly as configured; often with a slash at the end.',
  registration: [
    'Manager → OpenID Connect Relying Parties → add a relying party',
    'Basic: Client ID, Client secret; Public client: Off; Allowed redirection addresses for login: {redirectDashboard} {redirectLocalhost}',
    'Options → Security → ID Token signature algorithm: RS256; Require PKCE: Off; UserInfo response format: JSON',
    'Options → Advanced → Force claims to be returned in ID Token: On',
  ],
  clientAuthentication: { choose: 'either', why: 'LemonLDAP::NG accepts the secret both ways.' },
  email: {
    say: 'Return the claims in the ID token.',
    steps: [
      'Exported attributes (claims): email ← mail',
      'Options → Advanced → Force claims to be returned in ID Token: On',
    ],
  },
  groups: {
    say: 'Export the groups as a list, with a scope that Infra requests.',
    steps: [
      'Exported attributes (claims): groups ← groups, Type String, Array Always',
      'Options → Scope → Scope values content: email = email groups, because a claim comes only with a scope that contains it',
    ],
  },
  refresh: {
    rotates: 'configurable',
    steps: ['Refresh tokens come unasked; newer versions may have an option that rotates them: leave it off'],
  },
  unconfirmed: ['refresh'],
  fixedDocument: true,
  cures: {
    redirectUris:
      'OpenID Connect Relying Parties → your party → Basic → Allowed redirection addresses for login: {redirectUri}, with a space between two',
    clientId: 'OpenID Connect Relying Parties → your party → Basic → Client ID',
    clientSecret: 'OpenID Connect Relying Parties → your party → Basic → Client ID, Client secret',
    pkceOptional: 'OpenID Connect Relying Parties → your party → Options → Security → Require PKCE: Off',
    admission: 'OpenID Connect Relying Parties → your party → Options → Security → Access rule',
    rs256:
      'OpenID Connect Relying Parties → your party → Options → Security → ID Token signature algorithm: RS256',
    idTokenLife:
      'OpenID Connect Relying Parties → your party → Options → Timeouts → ID Token expiration (3600 if not set)',
    refreshToken: 'OpenID Connect Relying Parties → your party → Options → Advanced → Use refresh tokens: On',
  },
  remedies: [
    {
      answers: ['client-credentials/client-public'],
      say: 'Make the client confidential.',
      steps: ['OpenID Connect Relying Parties → your party → Basic → Public client: Off'],
    },
    {
      answers: ['keys/empty'],
      say: 'Give LemonLDAP::NG a signing key.',
      steps: [
        'OpenID Connect Service → Security → Keys: Signing private key, Signing public key, Signing key ID',
      ],
    },
    {
      answers: ['groups/text', 'groups/separated-text'],
      say: 'Export the groups as a list.',
      steps: ['Exported attributes (claims): groups ← groups, Type String, Array Always'],
    },
    {
      answers: ['userinfo-answer/not-claims', 'userinfo-answer/signature-wrong'],
      say: 'Configure UserInfo to answer with JSON.',
      steps: ['Options → Security → UserInfo response format: JSON'],
    },
  ],
  documentation: 'https://lemonldap-ng.org/documentation/2.1/idpopenidconnect',
});
