import type { Vendor } from '../core/vendor.ts';
import { fixedDocument } from './fixed-document.ts';

/** Labels as in the manager of LemonLDAP::NG 2.16.1 (`static/languages/en.json`), places as in its tree. */
export const lemonldap: Vendor = {
  id: 'lemonldap',
  label: 'LemonLDAP::NG',
  kind: 'oidc',
  fit: 'works',
  note: 'Its ID tokens are signed with HS512 unless another algorithm is chosen, and Infra takes no HS512.',
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
  url: {
    say: 'The portal’s address exactly as configured; often with a slash at the end.',
    pattern: 'https://auth.<domain>',
    trailingSlash: 'as-configured',
  },
  registration: {
    steps: [
      'Manager → OpenID Connect Relying Parties → add a relying party',
      'Basic: Client ID, Client secret; Public client: Off; Allowed redirection addresses for login: {redirectDashboard} {redirectLocalhost}',
      'Options → Security → ID Token signature algorithm: RS256; Require PKCE: Off; UserInfo response format: JSON',
      'Options → Advanced → Force claims to be returned in ID Token: On',
    ],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'LemonLDAP::NG takes the secret both ways.' },
  email: {
    steps: [
      'Exported attributes (claims): email ← mail',
      'Options → Advanced → Force claims to be returned in ID Token: On',
    ],
    confirmed: true,
  },
  groups: {
    steps: [
      'Exported attributes (claims): groups ← groups, Type String, Array Always',
      'Options → Scope → Scope values content: email = email groups, because a claim comes only with a scope that holds it',
    ],
    confirmed: true,
  },
  refresh: {
    steps: [
      'Options → Advanced → Use refresh tokens: On; they come unasked',
      'Newer versions may have an option that rotates them: leave it off',
    ],
    confirmed: false,
    rotates: 'configurable',
  },
  remedies: [
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI to the relying party.',
      steps: [
        'OpenID Connect Relying Parties → your party → Basic → Allowed redirection addresses for login: {redirectUri}, with a space between two',
      ],
    },
    {
      answers: ['client-known/unknown', 'client-credentials/client-unknown'],
      say: 'Copy the client id again.',
      steps: ['OpenID Connect Relying Parties → your party → Basic → Client ID'],
    },
    {
      answers: [
        'client-credentials/secret-wrong',
        'client-credentials/refused',
        'token-response/client-refused',
      ],
      say: 'Copy the client id and the secret again.',
      steps: ['OpenID Connect Relying Parties → your party → Basic → Client ID, Client secret'],
    },
    {
      answers: ['client-credentials/client-public'],
      say: 'Make the client confidential.',
      steps: ['OpenID Connect Relying Parties → your party → Basic → Public client: Off'],
    },
    {
      answers: ['pkce-required/required', 'pkce-required/required-by-comparison', 'login/pkce-required'],
      say: 'Do not require PKCE.',
      steps: ['OpenID Connect Relying Parties → your party → Options → Security → Require PKCE: Off'],
    },
    {
      answers: ['login/not-assigned'],
      say: 'Let the access rule of the relying party admit the person.',
      steps: ['OpenID Connect Relying Parties → your party → Options → Security → Access rule'],
    },
    {
      answers: ['id-token-algorithm/symmetric', 'id-token-algorithm/none'],
      say: 'Sign with RS256.',
      steps: [
        'OpenID Connect Relying Parties → your party → Options → Security → ID Token signature algorithm: RS256',
      ],
    },
    {
      answers: ['keys/empty'],
      say: 'Give LemonLDAP::NG a signing key.',
      steps: [
        'OpenID Connect Service → Security → Keys: Signing private key, Signing public key, Signing key ID',
      ],
    },
    {
      answers: ['id-token-email/missing'],
      say: 'Return the claims in the ID token.',
      steps: [
        'Exported attributes (claims): email ← mail',
        'Options → Advanced → Force claims to be returned in ID Token: On',
      ],
    },
    {
      answers: ['scopes/no-groups', 'groups/not-asked', 'groups/absent'],
      say: 'Export the groups as a list, with a scope that Infra asks for.',
      steps: [
        'Exported attributes (claims): groups ← groups, Type String, Array Always',
        'Options → Scope → Scope values content: email = email groups',
      ],
    },
    {
      answers: ['groups/text', 'groups/separated-text'],
      say: 'Export the groups as a list.',
      steps: ['Exported attributes (claims): groups ← groups, Type String, Array Always'],
    },
    {
      answers: [
        'refresh-token/not-advertised',
        'refresh-token/not-given',
        'session-forecast/no-refresh-token',
      ],
      say: 'Let the relying party have refresh tokens.',
      steps: ['OpenID Connect Relying Parties → your party → Options → Advanced → Use refresh tokens: On'],
    },
    {
      answers: ['userinfo-answer/not-claims', 'userinfo-answer/signature-wrong'],
      say: 'Let UserInfo answer with JSON.',
      steps: ['Options → Security → UserInfo response format: JSON'],
    },
    ...fixedDocument,
  ],
  documentation: 'https://lemonldap-ng.org/documentation/2.1/idpopenidconnect',
};
