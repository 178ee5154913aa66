import type { CatalogEntry } from '../core/errors/error-catalog.ts';

/** Providers with one or two texts of their own. */
export const otherProviderErrors: readonly CatalogEntry[] = [
  {
    id: 'duende-error-page',
    vendors: ['duende', 'identityserver4'],
    sentences: ['/error\\?errorId='],
    meaning: 'other',
    title: 'IdentityServer’s own error page',
    cause:
      'Client id, redirect URI or a scope is wrong. The page keeps the reason to itself; the server’s log says it (“Unknown client or not enabled”, “Invalid redirect_uri”).',
    remedy: {
      say: 'Read the server’s log of this minute.',
      steps: [
        'Compare ClientId, RedirectUris, AllowedScopes and AllowedGrantTypes (authorization_code) of the client',
      ],
    },
  },
  {
    id: 'glewlwyd-client',
    vendors: ['glewlwyd'],
    codes: ['unauthorized_client'],
    meaning: 'client-credentials-wrong',
    title: 'Client id or secret is wrong',
    cause: 'Glewlwyd answers a wrong client id and a wrong secret alike.',
    remedy: {
      say: 'Copy both again.',
      steps: ['Clients → the client → Client ID and Client secret; it has to be confidential and enabled'],
    },
  },
  {
    id: 'glewlwyd-code',
    vendors: ['glewlwyd'],
    words: ['\\binvalid_code\\b'],
    meaning: 'code-refused',
    title: 'The code is refused',
    cause: 'Glewlwyd accepted the client; the code is unknown, used or too old.',
    remedy: { say: 'Sign in once more.' },
  },
  {
    id: 'slack-client-id',
    vendors: ['slack'],
    sentences: ['Invalid client_id parameter'],
    words: ['\\binvalid_client_id\\b'],
    meaning: 'client-unknown',
    title: 'Client id is wrong',
    cause: 'The App ID was given instead of the Client ID, or it was mistyped.',
    remedy: {
      say: 'Copy the Client ID.',
      steps: ['Your app → Basic Information → App Credentials → Client ID'],
    },
  },
  {
    id: 'slack-redirect-uri',
    vendors: ['slack'],
    codes: ['bad_redirect_uri'],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause: 'The app does not list this redirect URI; Slack takes https only.',
    remedy: {
      say: 'Add the redirect URI to the app.',
      steps: ['Your app → OAuth & Permissions → Redirect URLs'],
    },
  },
  {
    id: 'linkedin-scope',
    vendors: ['linkedin'],
    codes: ['unauthorized_scope_error'],
    meaning: 'scope-refused',
    title: 'A scope is not authorised for this app',
    cause: 'The app does not have the product “Sign In with LinkedIn using OpenID Connect”.',
    remedy: {
      say: 'Add that product to the app.',
      steps: ['Your app → Products → Sign In with LinkedIn using OpenID Connect → Request access'],
    },
  },
  {
    id: 'kakao-redirect-uri',
    vendors: [],
    codes: ['KOE006'],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause: 'The Kakao app does not list this redirect URI.',
    remedy: { say: 'Add the redirect URI in the app’s Kakao Login settings.' },
  },
  {
    id: 'kakao-secret',
    vendors: [],
    codes: ['KOE010'],
    words: ['Bad client credentials'],
    meaning: 'client-credentials-wrong',
    title: 'Client id or secret is wrong',
    cause: 'The provider refused the client’s id or secret.',
    remedy: { say: 'Copy both again.' },
  },
  {
    id: 'apple-client',
    vendors: ['apple'],
    codes: ['invalid_client'],
    sentences: ['Invalid client id or web redirect url'],
    meaning: 'client-credentials-wrong',
    title: 'Services ID, secret or redirect URL is wrong',
    cause:
      'The Services ID, the redirect URL or the signed client secret is not accepted; that secret lives for six months at most.',
    remedy: {
      say: 'Infra cannot use Apple directly, because Apple has no UserInfo. Put Dex or Keycloak in front.',
    },
  },
  {
    id: 'no-access-to-app',
    vendors: [],
    sentences: [
      "(?:do not|don't) have (?:access|permission) to (?:access )?(?:this|the) (?:app|application|service)",
      'not authorized to access this app',
    ],
    meaning: 'user-not-assigned',
    title: 'User may not use this app',
    cause: 'The person signed in and has no access to the app: no role, group or policy binds them to it.',
    remedy: {
      say: 'Give the person, or one of their groups, access to the app.',
      steps: [
        'OneLogin: Applications → your app → Access → Roles',
        'JumpCloud: SSO Applications → your app → User Groups',
        'Duo: Applications → your app → Permitted groups',
      ],
    },
  },
];
