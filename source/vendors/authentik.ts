import type { Vendor } from '../core/vendor.ts';

export const authentik: Vendor = {
  id: 'authentik',
  label: 'authentik',
  kind: 'oidc',
  fit: 'needs-care',
  note: 'The issuer ends with a slash. Groups come with the scope profile, which Infra never asks for, so they need a mapping of their own.',
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
  url: {
    say: 'The application’s issuer with the slash at the end.',
    pattern: 'https://<host>/application/o/<slug>/',
    trailingSlash: 'always',
  },
  registration: {
    steps: [
      'Applications → Providers → Create → OAuth2/OpenID Provider; Client type: Confidential',
      'Redirect URIs/Origins: Strict {redirectDashboard} and Strict {redirectLocalhost}',
      'Signing Key: choose one; Encryption Key: empty',
      'Advanced protocol settings → Issuer mode: Each provider has a different issuer',
      'Applications → Create: bind the provider',
    ],
    confirmed: true,
  },
  clientAuthentication: { choose: 'either', why: 'authentik takes the secret both ways.' },
  email: {
    steps: ['Nothing to do: scope email and Include claims in id_token are on by default'],
    confirmed: true,
  },
  groups: {
    steps: [
      'Customization → Property Mappings → Create → Scope Mapping: scope name groups',
      'Expression: return {"groups": [g.name for g in request.user.ak_groups.all()]}',
      'Applications → Providers → your provider → Edit → Scopes: add it',
    ],
    confirmed: true,
  },
  refresh: {
    steps: [
      'Applications → Providers → your provider → Edit → Scopes: add the offline_access mapping (2024.2 and later)',
      'Refresh tokens probably rotate: the test login tells',
    ],
    confirmed: false,
    rotates: 'unknown',
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
      answers: ['keys/empty'],
      say: 'Choose a signing key.',
      steps: [
        'Applications → Providers → your provider → Edit → Signing Key: authentik Self-signed Certificate or your own',
      ],
    },
    {
      answers: ['signing-algorithms/none-fits', 'id-token-algorithm/symmetric'],
      say: 'Choose a signing key; without one authentik signs with HS256.',
      steps: ['Applications → Providers → your provider → Edit → Signing Key'],
    },
    {
      answers: ['redirect-uri-localhost/not-registered', 'redirect-uri-dashboard/not-registered'],
      say: 'Add the redirect URI in mode Strict.',
      steps: [
        'Applications → Providers → your provider → Edit → Redirect URIs/Origins: Strict {redirectUri}',
      ],
    },
    {
      answers: ['client-known/unknown'],
      say: 'Copy the client id again.',
      steps: ['Applications → Providers → your provider → Client ID'],
    },
    {
      answers: ['client-credentials/refused', 'token-response/client-refused'],
      say: 'Copy the client secret again.',
      steps: ['Applications → Providers → your provider → Edit → Client Secret'],
    },
    {
      answers: ['login/not-assigned'],
      say: 'Let the application’s policies admit the person.',
      steps: ['Applications → your application → Policy / Group / User Bindings'],
    },
    {
      answers: ['scopes/no-groups', 'groups/not-asked', 'groups/absent'],
      say: 'Send the groups with a scope of their own.',
      steps: [
        'Customization → Property Mappings → Scope Mapping: scope name groups',
        'return {"groups": [g.name for g in request.user.ak_groups.all()]}',
        'Add it to the provider’s scopes; then save the provider in Infra again',
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
};
