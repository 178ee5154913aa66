import type { KnownErrors } from '../known-errors.ts';

export const keycloakErrors: KnownErrors = {
  'keycloak-broker': {
    sentences:
      'Unexpected error when (?:authenticating with|handling authentication request to) identity provider',
    wraps: true,
    meaning: 'other',
    title: 'Keycloak could not finish the login at another provider',
    cause:
      'Keycloak passes the login on to another identity provider, and that one’s answer, tokens or UserInfo failed: often its secret, its redirect URI or its certificate.',
    say: 'Read Keycloak’s log for that minute, and compare the identity provider’s client id, secret and endpoints.',
  },
  'keycloak-account': {
    sentences: [
      'Account is not fully set up',
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:invalid_user_credentials|user_not_found|user_disabled|user_temporarily_disabled|resolve_required_actions)\\b',
    ],
    words: ['Account is disabled', 'Invalid user credentials'],
    meaning: 'access-denied',
    title: 'The account cannot sign in',
    cause:
      'The password is wrong, or the account is disabled, locked for a while, or has an action to finish.',
    say: 'Enter the right password or set a new one (Users → Credentials), and look at the account: Enabled, and Required user actions empty.',
  },
  'keycloak-cookie': {
    codes: 'authentication_expired',
    sentences: [
      'Cookie not found\\. Please make sure cookies are enabled',
      'Restart login cookie not found',
      '3rd party check iframe',
      'Page has expired\\. To restart the login',
      'You took too long to log ?in',
      'type=["\\\']?LOGIN_ERROR\\b.{0,400}\\berror=["\\\']?(?:expired_code|invalid_code|cookie_not_found)\\b',
    ],
    meaning: 'local-machine',
    title: 'Keycloak’s login cookie is missing',
    cause:
      'The login page stood open too long, was opened twice, or a proxy changes the host or the scheme so the cookie does not come back.',
    say: 'Start the login again; behind a proxy set KC_HOSTNAME and the proxy headers.',
  },
  'keycloak-redirect-uri': {
    sentences: [
      'Invalid parameter: redirect_uri',
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:invalid_redirect_uri)\\b',
    ],
    meaning: 'redirect-uri-not-registered',
    cause:
      'The client does not list this redirect URI. Before version 22, Keycloak also says this if it does not know the client id.',
    say: 'Add the redirect URI to the client.',
    steps: [
      'Clients → your client → Settings → Access settings → Valid redirect URIs → Add',
      'Enter the exact URI and save',
      'Check that the client id exists in this realm',
    ],
  },
  'keycloak-client-not-found': {
    sentences:
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:client_not_found|invalid_client)\\b',
    words: 'Client not found',
    meaning: 'client-unknown',
    cause: 'The realm has no client with this client id; id and realm are case-sensitive.',
    say: 'Copy the client id from the realm of the URL.',
    steps: ['Choose the realm at the top left', 'Clients → your client → Settings → Client ID'],
  },
  'keycloak-client-disabled': {
    sentences: 'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?client_disabled\\b',
    words: 'Client disabled',
    meaning: 'client-disabled',
    steps: 'Clients → your client → Enabled: On, at the top right',
  },
  'keycloak-invalid-scopes': {
    sentences: 'Invalid scopes:',
    meaning: 'scope-refused',
    cause:
      'One of the scopes in the list is not a client scope of this client; Keycloak names all of them, not the one at fault. Most often it is “groups”.',
    say: 'Create the client scope and assign it to the client.',
    steps: [
      'Client scopes → Create client scope → name groups, type Optional',
      'Clients → your client → Client scopes → Add client scope → groups',
    ],
  },
  'keycloak-pkce': {
    sentences: 'Missing parameter: code_challenge',
    meaning: 'pkce-required',
    say: 'Allow the client to work without PKCE.',
    steps: [
      'Clients → your client → Advanced → Advanced settings → Proof Key for Code Exchange Code Challenge Method: choose the empty one',
      'Save',
      'Realm settings → Client policies may force it too',
    ],
  },
  'keycloak-par': {
    sentences: 'Pushed Authorization Request is only allowed',
    meaning: 'par-required',
    steps: 'Clients → your client → Advanced → Pushed authorization request required: Off',
  },
  'keycloak-request-object': {
    sentences: "Missing parameter: 'request(?:_uri)?'",
    words: 'Missing parameter: request(?:_uri)?(?![a-z_])',
    meaning: 'request-object-required',
    cause: 'The client, or a client policy, seems to require a signed request object. Infra sends none.',
    steps: [
      'Clients → your client → Advanced → Fine grain OpenID Connect configuration → Request object required: not required',
      'Realm settings → Client policies: exclude the client',
    ],
  },
  'keycloak-realm': {
    sentences: [
      'Realm does not exist',
      'Realm not enabled',
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?realm_disabled\\b',
    ],
    meaning: 'tenant-unknown',
    title: 'Realm does not exist',
    cause:
      'There is no realm with this name; names are case-sensitive. Or the address lacks, or should not have, the “/auth” of older versions.',
    say: 'Check the realm’s name and the path.',
    steps: [
      'Realm settings → General → Realm name',
      'Version 17 and later: <host>/realms/<realm> · older: <host>/auth/realms/<realm>',
    ],
  },
  'keycloak-no-resource': {
    sentences: ['Unable to find matching target resource method', 'RESTEASY003210'],
    meaning: 'wrong-issuer',
    title: 'The path does not exist at this Keycloak',
    cause: 'The address has “/auth” and this version does not use it, or the other way round.',
    say: 'Try the other form of the path.',
    steps: [
      'Version 17 and later: <host>/realms/<realm>',
      'Version 16 and older, or with KC_HTTP_RELATIVE_PATH=/auth: <host>/auth/realms/<realm>',
    ],
  },
  'keycloak-internal-hostname': {
    sentences: 'expected "https://[^" ]{1,200}/realms/[^" ]{1,100}" got "https?://[^" ]{1,200}/realms/',
    meaning: 'wrong-issuer',
    title: 'Keycloak names itself differently',
    cause:
      'Keycloak uses a host, port or scheme other than the one it was called at: its hostname or proxy settings do not match the public address.',
    say: 'Set the public address in Keycloak.',
    steps: [
      'KC_HOSTNAME=https://<public host>',
      'Behind a proxy: KC_PROXY_HEADERS=xforwarded, and the proxy must set X-Forwarded-Proto and X-Forwarded-Host',
    ],
  },
  'keycloak-https-required': {
    sentences: [
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:ssl_required)\\b',
      'Non-secure context detected; cookies are not secured',
    ],
    words: 'HTTPS required',
    meaning: 'https-required',
    title: 'The realm requires https',
    cause: 'The realm refuses plain http, or its proxy does not tell it that the browser used https.',
    say: 'Use the https address, and make the proxy say so.',
    steps: 'KC_PROXY_HEADERS=xforwarded, and X-Forwarded-Proto: https from the proxy',
  },
  'keycloak-standard-flow': {
    sentences: [
      'Standard flow is disabled for the client',
      'Client is not allowed to initiate browser login',
      'Client not enabled to retrieve',
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:not_allowed|unauthorized_client)\\b',
    ],
    meaning: 'response-type-refused',
    cause: 'The client may not use the authorization code flow.',
    say: 'Turn on the flow.',
    steps:
      'Clients → your client → Settings → Capability config → Authentication flow: tick Standard flow → Save',
  },
  'keycloak-sorry': {
    words: 'We are sorry\\.\\.\\.',
    meaning: 'other',
    title: 'Keycloak’s error page',
    cause: 'Keycloak shows this page for every error; the sentence below its title says which.',
    say: 'Read the sentence below “We are sorry”, and the server’s log (type LOGIN_ERROR).',
  },
  'keycloak-event-denied': {
    sentences:
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:rejected_by_user|consent_denied|access_denied)\\b',
    meaning: 'access-denied',
    title: 'The person declined',
    cause: 'Keycloak’s log shows that the person or a policy declined the consent.',
    say: 'Sign in again and agree.',
  },
  'keycloak-event-verifier': {
    sentences:
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:pkce_verification_failed|code_verifier_missing|invalid_code_verifier)\\b',
    meaning: 'code-verifier-wrong',
    cause: 'Keycloak’s log shows a token request whose code verifier is missing or wrong.',
  },
  'keycloak-event-upstream': {
    sentences:
      'type=["\\\']?[A-Z_]{2,40}_ERROR\\b.{0,400}\\berror=["\\\']?(?:identity_provider_login_failure|identity_provider_error)\\b',
    wraps: true,
    meaning: 'other',
    title: 'The provider behind Keycloak failed',
    cause:
      'Keycloak is itself a client of another provider, and that login failed. The client of Infra is not the reason.',
    say: 'Fix the identity provider in Keycloak; the lines before this one say what failed.',
  },
  'keycloak-bearer-only': {
    sentences: [
      'Bearer-only applications are not allowed to initiate browser login',
      'Bearer-only not allowed',
    ],
    meaning: 'response-type-refused',
    title: 'The client is bearer-only',
    cause: 'The client may not log people in.',
    say: 'Turn on Standard flow and Client authentication for this client.',
  },
};
