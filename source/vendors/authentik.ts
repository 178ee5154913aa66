import { defineVendor } from '../core/vendors/define-vendor.ts';

export const authentik = defineVendor({
  id: 'authentik',
  fit: 'needs-care',
  note: 'The issuer ends with a slash. Groups come with the scope profile, which Infra never requests, so they need a mapping of their own.',
  recognise: [
    { path: '(?:/.+)?/application/o/(?<slug>[^/]+)/?' },
    {
      endpoints: {
        authorization_endpoint: '.*/application/o/authorize/',
        jwks_uri: '.*/application/o/(?<slug>[^/]+)/jwks/',
      },
    },
    {
      endpoints: {
        authorization_endpoint: '.*/application/o/authorize/',
        token_endpoint: '.*/application/o/token/',
      },
    },
  ],
  issuers: [
    {
      name: 'authentik-application',
      path: '(?<prefix>.*?)/application/o/(?!(?:authorize|token|userinfo|introspect|revoke|device)(?:/|$))(?<slug>[^/]+)(?:/.*)?',
      issuers: ['{origin}{prefix}/application/o/{slug}/'],
    },
  ],
  address: 'The application’s issuer with the slash at the end.',
  registration: [
    'Applications → Providers → Create → OAuth2/OpenID Provider; Client type: Confidential',
    'Redirect URIs/Origins: Strict {redirectDashboard} and Strict {redirectLocalhost}',
    'Signing Key: choose one; Encryption Key: empty',
    'Advanced protocol settings → Issuer mode: Each provider has a different issuer',
    'Applications → Create: bind the provider',
  ],
  clientAuthentication: { choose: 'either', why: 'authentik accepts the secret both ways.' },
  email: ['Nothing to do: scope email and Include claims in id_token are on by default'],
  groups: {
    say: 'Send the groups with a scope of their own; then save the provider in Infra again.',
    steps: [
      'Customization → Property Mappings → Create → Scope Mapping: scope name groups',
      'Expression: return {"groups": [g.name for g in request.user.groups.all()]}; older versions call it ak_groups',
      'Applications → Providers → your provider → Edit → Scopes: add it',
    ],
  },
  refresh: {
    rotates: 'unknown',
    steps: [
      'Applications → Providers → your provider → Edit → Scopes: add the offline_access mapping (2024.2 and later)',
      'Refresh tokens probably rotate: the test login will tell',
    ],
  },
  unconfirmed: ['refresh'],
  cures: {
    refreshLife:
      'Applications → Providers → your provider → Edit → Advanced protocol settings → Refresh Token validity',
    idTokenPlain: 'Applications → Providers → your provider → Edit → Encryption Key: empty',
    rs256: 'Applications → Providers → your provider → Edit → Signing Key',
    redirectUris:
      'Applications → Providers → your provider → Edit → Redirect URIs/Origins: Strict {redirectUri}',
    clientId: 'Applications → Providers → your provider → Client ID',
    clientSecret: 'Applications → Providers → your provider → Edit → Client Secret',
    admission: 'Applications → your application → Policy / Group / User Bindings',
  },
  remedies: [
    {
      answers: ['issuer-match/issuer-path'],
      say: 'Add the slash at the end, and use one issuer per provider.',
      steps: [
        'Applications → Providers → your provider → Advanced protocol settings → Issuer mode: Each provider has a different issuer',
      ],
    },
    {
      answers: ['authorize-demands/consent-prompt-required', 'login/consent-prompt-required'],
      say: 'Update authentik (since 2024.2.2 it leaves out offline_access instead), or remove the scope.',
      steps: [
        'Applications → Providers → your provider → Edit → Advanced protocol settings → Scopes: without offline_access',
      ],
    },
    {
      answers: ['keys/empty'],
      say: 'Choose a signing key.',
      steps: [
        'Applications → Providers → your provider → Edit → Signing Key: authentik Self-signed Certificate or your own',
      ],
    },
    {
      answers: [
        'scopes/no-offline-access',
        'refresh-token/not-advertised',
        'refresh-token/not-given',
        'session-forecast/no-refresh-token',
      ],
      say: 'Add the offline_access mapping.',
      steps: [
        'Applications → Providers → your provider → Edit → Advanced protocol settings → Scopes: offline_access',
      ],
    },
  ],
  documentation: 'https://docs.goauthentik.io/add-secure-apps/providers/oauth2/create-oauth2-provider',
  console: 'https://{host}/if/admin/#/core/providers',
});
