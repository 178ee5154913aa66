import type { KnownErrors } from '../known-errors.ts';

/** Keycloak’s texts after the login: token endpoint, UserInfo, refresh. */
export const keycloakTokenErrors: KnownErrors = {
  'keycloak-inner-error': {
    sentences: 'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,300}\\breason=["\\\']?HTTP 5\\d\\d',
    meaning: 'provider-down',
    title: 'Keycloak had an internal error',
    cause: 'Keycloak failed while answering the request; the stack trace before this line says why.',
    say: 'Read Keycloak’s log for that second.',
  },
  'keycloak-credentials': {
    sentences: [
      'Invalid client or Invalid client credentials',
      'INVALID_CREDENTIALS: Invalid client credentials',
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:invalid_client_credentials)\\b',
    ],
    words: '\\binvalid_client_credentials\\b',
    meaning: 'client-credentials-wrong',
    cause:
      'The client id or the secret is not right for this realm. Infra does not notice this when it connects; the first login fails.',
    say: 'Copy the secret again from the realm of the URL.',
    steps: [
      'Clients → your client → Credentials → Client Secret → copy',
      'If there is no Credentials tab: Settings → Client authentication: On',
    ],
  },
  'keycloak-signed-jwt': {
    sentences: 'Parameter client_assertion_type is missing',
    meaning: 'client-assertion-required',
    title: 'The client requires a signed JWT instead of a secret',
    cause: 'The client’s authenticator is “Signed Jwt”; Infra can only send a secret.',
    say: 'Choose the secret.',
    steps: [
      'Clients → your client → Credentials → Client Authenticator: Client Id and Secret → Save',
      'Copy the new secret',
    ],
  },
  'keycloak-public-client': {
    sentences: [
      'Public client not allowed to retrieve service account',
      'Client secret not provided in request',
    ],
    meaning: 'client-authentication-method',
    title: 'Secret and client type do not match',
    cause: 'The client is public, or no secret arrived.',
    say: 'Turn on client authentication and use its secret.',
    steps: 'Clients → your client → Settings → Capability config → Client authentication: On',
  },
  'keycloak-code': {
    sentences: 'type=["\\\']?CODE_TO_TOKEN_ERROR\\b.{0,400}\\berror=["\\\']?(?:invalid_code|expired_code)\\b',
    words: 'Code not valid',
    meaning: 'code-refused',
  },
  'keycloak-redirect-uri-differs': {
    words: 'Incorrect redirect_uri',
    meaning: 'request-malformed',
    title: 'Redirect URI differs between the two steps',
    cause: 'The token request names a different redirect URI from the login.',
    say: 'Use the same string in both steps; open the dashboard at only one address.',
  },
  'keycloak-userinfo-openid': {
    sentences: 'Missing openid scope',
    meaning: 'token-scope-insufficient',
    cause: 'The access token was issued without “openid”; version 19 and later then refuse UserInfo.',
    say: 'Configure the program to request the scope openid (Infra does), and allow it for the client.',
    steps: 'Check that no mapper or policy removes openid from the token',
  },
  'keycloak-userinfo-token': {
    words: 'Token verification failed',
    meaning: 'token-refused',
    title: 'Keycloak does not accept its own token',
    cause:
      'The token was issued under one host name and UserInfo was called under another, so the issuer does not match. It may also have been revoked.',
    say: 'Use one public host name for everything.',
    steps: [
      'KC_HOSTNAME=https://<public host>',
      'Do not set a different back-channel address, or set KC_HOSTNAME_BACKCHANNEL_DYNAMIC deliberately',
    ],
  },
  'keycloak-refresh-issuer': {
    sentences: 'Invalid token issuer\\. Expected',
    meaning: 'wrong-issuer',
    title: 'Keycloak uses two host names',
    cause: 'The token was issued under one host name and came back under another.',
    say: 'Use one public host name for everything.',
    steps: [
      'KC_HOSTNAME=https://<public host>',
      'The token endpoint must be called at that host too: KC_HOSTNAME_BACKCHANNEL_DYNAMIC=false',
    ],
  },
  'keycloak-refresh': {
    sentences: [
      'Maximum allowed refresh token reuse exceeded',
      '(?:Offline session not active|Session doesn.t have required client)',
      'type=["\\\']?REFRESH_TOKEN_ERROR\\b.{0,400}\\berror=["\\\']?(?:invalid_token|user_session_not_found|session_expired)\\b',
    ],
    words: ['Token is not active', 'Session not active', 'Stale token'],
    meaning: 'refresh-token-refused',
    cause:
      'The session behind the refresh token ended (idle after 30 minutes by default), or the realm revokes refresh tokens after one use.',
    say: 'Use offline tokens and do not revoke them.',
    steps: [
      'Realm settings → Tokens → Revoke Refresh Token: Off',
      'Clients → your client → Client scopes: offline_access assigned; the users need the realm role offline_access',
    ],
  },
  'keycloak-offline': {
    sentences: 'Offline tokens not allowed for the user or client',
    meaning: 'scope-refused',
    cause: 'The person lacks the role offline_access, or the client does not have the scope.',
    say: 'Allow offline access.',
    steps: [
      'Realm roles → default roles: offline_access included',
      'Clients → your client → Client scopes: offline_access assigned',
    ],
  },
};
