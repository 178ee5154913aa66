import type { CatalogEntry } from '../core/errors/error-catalog.ts';

/** Keycloak’s log of events (org.keycloak.events.Errors): the member error says what failed. */
export const keycloakEventErrors: readonly CatalogEntry[] = [
  {
    id: 'keycloak-login-error',
    vendors: ['keycloak'],
    sentences: ['type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:invalid_redirect_uri)\\b'],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause: 'Keycloak’s log shows a login with a redirect URI that the client does not list.',
    remedy: {
      say: 'Add the URI that the log names as redirect_uri to the client.',
      steps: ['Clients → your client → Settings → Valid redirect URIs'],
    },
  },
  {
    id: 'keycloak-event-client',
    vendors: ['keycloak'],
    sentences: [
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:client_not_found|client_disabled|invalid_client)\\b',
    ],
    meaning: 'client-unknown',
    title: 'Client id is not known in this realm',
    cause: 'Keycloak’s log shows a client id that this realm does not have, or has disabled.',
    remedy: { say: 'Copy the client id from the realm of the address.' },
  },
  {
    id: 'keycloak-event-credentials',
    vendors: ['keycloak'],
    sentences: [
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:invalid_client_credentials)\\b',
    ],
    words: ['\\binvalid_client_credentials\\b'],
    meaning: 'client-credentials-wrong',
    title: 'Client secret is wrong',
    cause: 'Keycloak’s log shows that the secret of this client is not right.',
    remedy: { say: 'Copy the secret again from the client’s Credentials tab.' },
  },
  {
    id: 'keycloak-event-user',
    vendors: ['keycloak'],
    sentences: [
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:invalid_user_credentials|user_not_found|user_disabled|user_temporarily_disabled)\\b',
    ],
    meaning: 'access-denied',
    title: 'The account cannot sign in',
    cause:
      'Keycloak’s log shows that the person’s name or password is wrong, or the account is disabled. The client is not the reason.',
    remedy: { say: 'Look at the person’s account: the password, Enabled, and brute force protection.' },
  },
  {
    id: 'keycloak-event-denied',
    vendors: ['keycloak'],
    sentences: [
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:rejected_by_user|consent_denied|access_denied)\\b',
    ],
    meaning: 'access-denied',
    title: 'The person declined',
    cause: 'Keycloak’s log shows that the person or a policy declined the consent.',
    remedy: { say: 'Sign in again and agree.' },
  },
  {
    id: 'keycloak-event-verifier',
    vendors: ['keycloak'],
    sentences: [
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:pkce_verification_failed|code_verifier_missing|invalid_code_verifier)\\b',
    ],
    meaning: 'code-verifier-wrong',
    title: 'PKCE verifier does not match',
    cause: 'Keycloak’s log shows a token request whose code verifier is missing or wrong.',
    remedy: { say: 'Start a new login and finish it in the same program.' },
  },
  {
    id: 'keycloak-event-code',
    vendors: ['keycloak'],
    sentences: [
      'type=["\\\']?CODE_TO_TOKEN_ERROR\\b.{0,400}\\berror=["\\\']?(?:invalid_code|expired_code)\\b',
    ],
    meaning: 'code-refused',
    title: 'The code is not valid any more',
    cause: 'Keycloak’s log shows a code that was used before or is too old.',
    remedy: { say: 'Sign in again; a code works once and for a minute.' },
  },
  {
    id: 'keycloak-event-page',
    vendors: ['keycloak'],
    sentences: [
      'type=["\\\']?LOGIN_ERROR\\b.{0,400}\\berror=["\\\']?(?:expired_code|invalid_code|cookie_not_found)\\b',
    ],
    meaning: 'local-machine',
    title: 'The login page was too old, or its cookie is missing',
    cause:
      'Keycloak’s log shows a login page that was left open too long, opened twice, or whose cookie did not come back.',
    remedy: { say: 'Start the login again; behind a proxy set KC_HOSTNAME and the proxy headers.' },
  },
  {
    id: 'keycloak-event-refresh',
    vendors: ['keycloak'],
    sentences: [
      'type=["\\\']?REFRESH_TOKEN_ERROR\\b.{0,400}\\berror=["\\\']?(?:invalid_token|user_session_not_found|session_expired)\\b',
    ],
    meaning: 'refresh-token-refused',
    title: 'Refresh token refused',
    cause: 'Keycloak’s log shows a refresh token that is over, revoked or used before.',
    remedy: {
      say: 'Turn Revoke Refresh Token off and look at the session’s idle time.',
      steps: [
        'Realm settings → Tokens → Revoke Refresh Token: Off',
        'Realm settings → Sessions → SSO Session Idle',
      ],
    },
  },
  {
    id: 'keycloak-event-flow',
    vendors: ['keycloak'],
    sentences: [
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:not_allowed|unauthorized_client)\\b',
    ],
    meaning: 'response-type-refused',
    title: 'The client may not use this flow',
    cause:
      'Keycloak’s log shows that the client may not use the flow that was asked for; “reason” says which.',
    remedy: {
      say: 'Turn Standard flow on.',
      steps: ['Clients → your client → Settings → Capability config → Authentication flow: Standard flow'],
    },
  },
  {
    id: 'keycloak-event-upstream',
    vendors: ['keycloak'],
    sentences: [
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:identity_provider_login_failure|identity_provider_error)\\b',
    ],
    wraps: true,
    meaning: 'other',
    title: 'The provider behind Keycloak failed',
    cause:
      'Keycloak is itself a client of another provider, and that login failed. The client of Infra is not the reason.',
    remedy: { say: 'Mend the identity provider in Keycloak; the lines before this one say what failed.' },
  },
  {
    id: 'keycloak-event-https',
    vendors: ['keycloak'],
    sentences: ['type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:ssl_required)\\b'],
    meaning: 'https-required',
    title: 'The realm wants https',
    cause:
      'Keycloak’s log shows a request by http, or its proxy does not say that the browser came with https.',
    remedy: { say: 'Use the https address, and let the proxy pass X-Forwarded-Proto.' },
  },
  {
    id: 'keycloak-bearer-only',
    vendors: ['keycloak'],
    sentences: [
      'Bearer-only applications are not allowed to initiate browser login',
      'Bearer-only not allowed',
    ],
    meaning: 'response-type-refused',
    title: 'The client is bearer-only',
    cause: 'The client may not log people in.',
    remedy: { say: 'Turn Standard flow and Client authentication on for this client.' },
  },
];
