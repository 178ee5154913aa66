import type { KnownErrors } from '../known-errors.ts';

/** Providers with one or two texts of their own. */
export const otherProviderErrors: KnownErrors = {
  'salesforce-client': {
    vendors: ['salesforce'],
    codes: 'OAUTH_APP_ACCESS_DENIED OAUTH_APP_BLOCKED oauth_ec_app_not_found',
    sentences: 'client identifier invalid',
    words: ['\\bapp_not_found\\b', '\\binactive_user\\b', '\\binactive_org\\b'],
    meaning: 'client-unknown',
    cause: 'The consumer key is wrong, was created minutes ago, or the app is blocked for this person.',
    say: 'Copy the consumer key; a new app takes up to ten minutes; see Permitted Users of the app’s policies.',
  },
  'salesforce-grant': {
    vendors: ['salesforce'],
    words: [
      'authentication failure|expired authorization code|expired access/refresh token',
      "invalid_grant.{0,40}user hasn't approved this consumer",
    ],
    meaning: 'code-refused',
    cause: 'The code is old or used, or the person has not approved the app.',
    say: 'Sign in again, and agree.',
  },
  'salesforce-secret': {
    vendors: ['salesforce'],
    words: 'invalid client credentials',
    meaning: 'client-secret-wrong',
    cause: 'Salesforce knows the consumer key and refuses the secret.',
    say: 'Copy the consumer secret again.',
  },
  'ping-client': {
    vendors: ['pingfederate', 'pingone'],
    words: [
      'Unknown or invalid client_id',
      'Invalid client or client credentials',
      'unsupported authentication method: ',
    ],
    meaning: 'client-credentials-wrong',
    cause: 'The client id, the secret or the method of sending it is not what the client has.',
    say: 'Copy both again, and choose Client Secret Post as the token endpoint’s authentication method.',
  },
  'pingone-redirect': {
    vendors: ['pingone', 'pingfederate'],
    words: 'Redirect URI mismatch|Invalid redirect_uri$|redirect_uri is not valid for the client',
    meaning: 'redirect-uri-not-registered',
    say: 'Add it to the application’s Redirect URIs.',
  },
  'authelia-configuration': {
    vendors: ['authelia'],
    sentences: "identity_providers: oidc: clients: client '",
    wraps: true,
    meaning: 'other',
    title: 'Authelia finds fault with a client’s configuration',
    cause:
      'The option that is named does not fit the others: the grant refresh_token, for example, needs the scope offline_access.',
    say: 'Change the option in configuration.yml, and restart Authelia.',
  },
  'authelia-consent': {
    vendors: ['authelia'],
    words: [
      'user .{1,80} is not authorized to use the .{0,20}authorization policy',
      'The user was denied access by the policy',
    ],
    meaning: 'user-blocked-by-policy',
    title: 'Authelia’s policy does not admit the person',
    cause: 'The client’s authorization_policy asks for more, or does not admit the person.',
    say: 'Change authorization_policy of the client.',
  },
  'authelia-hash': {
    vendors: ['authelia'],
    sentences: [
      'provided client secret did not match the registered client secret',
      'the client secret .{0,40}plaintext',
    ],
    meaning: 'client-secret-wrong',
    cause: 'Authelia keeps a digest of the secret; Infra must have the plain text that it was made from.',
    say: 'Give the program the plain secret, and Authelia its digest.',
    command: 'authelia crypto hash generate pbkdf2 --variant sha512 --random',
  },
  'onelogin-access': {
    vendors: ['onelogin'],
    words: 'You do not have access to this application',
    meaning: 'user-not-assigned',
    cause: 'The app is not given to the person or their role.',
    say: 'Give one of the person’s roles the app.',
    steps: 'OneLogin: Applications → your app → Access',
  },
  'github-redirect': {
    vendors: ['github'],
    sentences: 'The redirect_uri (?:MUST match|is not associated with this application)',
    meaning: 'redirect-uri-not-registered',
    cause: 'The OAuth app at GitHub has another callback URL.',
    say: 'Set the app’s Authorization callback URL.',
  },
  'github-secret': {
    vendors: ['github'],
    codes: 'incorrect_client_credentials',
    sentences: 'The client_id and/or client_secret passed are incorrect',
    meaning: 'client-credentials-wrong',
    cause: 'GitHub refused the client id or the secret.',
    say: 'Create a new client secret and copy it with the client id.',
  },
  'github-code': {
    vendors: ['github'],
    codes: 'bad_verification_code',
    sentences: 'The code passed is incorrect or expired',
    meaning: 'code-refused',
    cause: 'GitHub’s code works once and for ten minutes.',
  },
  'rauthy-redirect': {
    vendors: ['rauthy'],
    words: 'Invalid redirect uri',
    meaning: 'redirect-uri-not-registered',
    say: 'Add it to the client’s Redirect URIs.',
  },
  'duende-error-page': {
    vendors: ['duende', 'identityserver4'],
    sentences: '/error\\?errorId=',
    meaning: 'other',
    title: 'IdentityServer’s own error page',
    cause:
      'Client id, redirect URI or a scope is wrong. The page keeps the reason to itself; the server’s log says it (“Unknown client or not enabled”, “Invalid redirect_uri”).',
    say: 'Read the server’s log of this minute.',
    steps:
      'Compare ClientId, RedirectUris, AllowedScopes and AllowedGrantTypes (authorization_code) of the client',
  },
  'glewlwyd-client': {
    vendors: ['glewlwyd'],
    codes: 'unauthorized_client',
    meaning: 'client-credentials-wrong',
    cause: 'Glewlwyd answers a wrong client id and a wrong secret alike.',
    steps: 'Clients → the client → Client ID and Client secret; it has to be confidential and enabled',
  },
  'glewlwyd-code': {
    vendors: ['glewlwyd'],
    words: '\\binvalid_code\\b',
    meaning: 'code-refused',
    cause: 'Glewlwyd accepted the client; the code is unknown, used or too old.',
  },
  'slack-client-id': {
    vendors: ['slack'],
    sentences: 'Invalid client_id parameter',
    words: '\\binvalid_client_id\\b',
    meaning: 'client-unknown',
    cause: 'The App ID was given instead of the Client ID, or it was mistyped.',
    say: 'Copy the Client ID.',
    steps: 'Your app → Basic Information → App Credentials → Client ID',
  },
  'slack-redirect-uri': {
    vendors: ['slack'],
    codes: 'bad_redirect_uri',
    meaning: 'redirect-uri-not-registered',
    cause: 'The app does not list this redirect URI; Slack takes https only.',
    say: 'Add the redirect URI to the app.',
    steps: 'Your app → OAuth & Permissions → Redirect URLs',
  },
  'linkedin-scope': {
    vendors: ['linkedin'],
    codes: 'unauthorized_scope_error',
    meaning: 'scope-refused',
    cause: 'The app does not have the product “Sign In with LinkedIn using OpenID Connect”.',
    say: 'Add that product to the app.',
    steps: 'Your app → Products → Sign In with LinkedIn using OpenID Connect → Request access',
  },
  'kakao-redirect-uri': {
    codes: 'KOE006',
    meaning: 'redirect-uri-not-registered',
    say: 'Add the redirect URI in the app’s Kakao Login settings.',
  },
  'apple-client': {
    vendors: ['apple'],
    codes: 'invalid_client',
    sentences: 'Invalid client id or web redirect url',
    meaning: 'client-credentials-wrong',
    cause:
      'The Services ID, the redirect URL or the signed client secret is not accepted; that secret lives for six months at most.',
    say: 'Infra cannot use Apple directly, because Apple has no UserInfo. Put Dex or Keycloak in front.',
  },
  'no-access-to-app': {
    words: [
      "(?:do not|don't) have (?:access|permission) to (?:access )?(?:this|the) (?:app|application|service)",
      'not authorized to access this app',
    ],
    meaning: 'user-not-assigned',
    cause:
      'The person signed in and has no access to the app: no role, group or policy binds them to it. The words do not say whether the provider’s page or the program itself refuses; the address in the browser does.',
    say: 'Give the person, or one of their groups, access to the app at the provider; where the program refuses, the role or group that its settings demand.',
    steps: [
      'OneLogin: Applications → your app → Access → Roles',
      'JumpCloud: SSO Applications → your app → User Groups',
      'Duo: Applications → your app → Permitted groups',
    ],
  },
};
