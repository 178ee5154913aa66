import type { CatalogEntry } from '../core/errors/error-catalog.ts';

const vendors = ['okta', 'okta-custom'] as const;

/** Okta translates its pages, so the codes come first and the English words second. */
export const oktaErrors: readonly CatalogEntry[] = [
  {
    id: 'okta-redirect-uri',
    vendors,
    sentences: [
      "redirect_uri'? parameter must be (?:a Login redirect URI|an absolute URI that is whitelisted)",
      'okta\\.com/admin/app/oidc_client/instance',
    ],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause: 'The app’s list of sign-in redirect URIs does not hold this one.',
    remedy: {
      say: 'Add the redirect URI to the app in Okta; the address in the error opens its settings.',
      steps: [
        'Applications → your app → General → Login → Sign-in redirect URIs → Add URI',
        'Enter the URI exactly, without a slash at the end, and save',
      ],
    },
  },
  {
    id: 'okta-user-not-assigned',
    vendors,
    sentences: ['User is not assigned to the client application'],
    meaning: 'user-not-assigned',
    title: 'User is not assigned to the app',
    cause: 'The login worked, but this person has no access to the app in Okta.',
    remedy: {
      say: 'Assign the person or one of their groups to the app.',
      steps: ['Applications → your app → Assignments → Assign → Assign to People / Assign to Groups'],
    },
  },
  {
    id: 'okta-policy',
    vendors,
    sentences: ['Policy evaluation failed'],
    meaning: 'user-blocked-by-policy',
    title: 'No access policy admits this app',
    cause:
      'The custom authorization server has no access policy and rule that admits this app, person or grant.',
    remedy: {
      say: 'Add a rule for the app to the authorization server, or use the org authorization server.',
      steps: [
        'Security → API → Authorization Servers → your server → Access Policies → Add policy, assign it to the app',
        'Add rule: grant type Authorization Code, the people, the scopes openid and email',
        'Or give Infra the address of the org server: <your org>.okta.com',
      ],
    },
  },
  {
    id: 'okta-scope-not-configured',
    vendors,
    sentences: ['One or more scopes are not configured for the authorization server'],
    meaning: 'scope-refused',
    title: 'Scope is not defined at this authorization server',
    cause:
      'The custom authorization server advertises or is asked for a scope that it does not hold, often “groups”.',
    remedy: {
      say: 'Add the scope to the authorization server, or use the org authorization server.',
      steps: [
        'Security → API → Authorization Servers → your server → Scopes → Add Scope',
        'Or give Infra the address of the org server: <your org>.okta.com',
      ],
    },
  },
  {
    id: 'okta-custom-scope',
    vendors,
    sentences: ['Custom scopes are not allowed for this request'],
    meaning: 'scope-refused',
    title: 'The org authorization server knows no custom scopes',
    cause: 'The login asks the org authorization server for a scope that is not one of the standard ones.',
    remedy: { say: 'Ask only for openid, email, groups and offline_access; Infra asks for no other.' },
  },
  {
    id: 'okta-grant',
    vendors,
    sentences: [
      'response type is not supported by the authorization server\\. Configured response types',
      'client is not authorized to use the provided grant type',
    ],
    meaning: 'response-type-refused',
    title: 'Authorization code flow is off for this app',
    cause: 'The app is not allowed to use the authorization code flow, or the refresh token grant.',
    remedy: {
      say: 'Turn on both grants.',
      steps: [
        'Applications → your app → General → General Settings → Edit → Grant type: tick Authorization Code and Refresh Token',
        'The app must be of the type Web',
      ],
    },
  },
  {
    id: 'okta-secret',
    vendors,
    sentences: ['client secret supplied for a confidential client is invalid'],
    meaning: 'client-secret-wrong',
    title: 'Client secret is wrong',
    cause: 'Okta knows the client id; the secret is not one of its active ones.',
    remedy: {
      say: 'Copy the client secret again.',
      steps: ['Applications → your app → General → Client Credentials → Client Secrets → copy an active one'],
    },
  },
  {
    id: 'okta-two-credentials',
    vendors,
    sentences: ['Cannot supply multiple client credentials'],
    meaning: 'client-authentication-method',
    title: 'Credentials were sent twice',
    cause:
      'The client id and secret were sent in the header and in the body of one request. Okta accepts one of them.',
    remedy: { say: 'Nothing to change in Okta: the program that sent this must use one method only.' },
  },
  {
    id: 'okta-client-id',
    vendors,
    sentences: ["Invalid value for 'client_id' parameter"],
    words: ['The client application cannot be found', "'client_id' parameter is invalid"],
    meaning: 'client-unknown',
    title: 'Client id is not known',
    cause: 'This Okta organisation, or this authorization server, has no active app with that client id.',
    remedy: {
      say: 'Copy the client id again, from the same Okta organisation as the URL.',
      steps: [
        'Applications → your app → General → Client Credentials → Client ID',
        'Check that the app is Active',
      ],
    },
  },
  {
    id: 'okta-pkce',
    vendors,
    words: ['PKCE code challenge is required'],
    meaning: 'pkce-required',
    title: 'The app requires PKCE',
    cause: 'Infra sends no PKCE challenge, so every login from the dashboard is refused.',
    remedy: {
      say: 'Stop requiring PKCE for this app.',
      steps: [
        'Applications → your app → General → Client Credentials → Edit → Proof Key for Code Exchange: untick “Require PKCE as additional verification”',
      ],
    },
  },
  {
    id: 'okta-code',
    vendors,
    words: ['The authorization code is invalid or has expired'],
    meaning: 'code-refused',
    title: 'Code is invalid or expired',
    cause:
      'The code is wrong, too old or was used before. As an answer to a made-up code it is normal: the client was accepted.',
    remedy: { say: 'In a real login: start again and finish within a minute.' },
  },
  {
    id: 'okta-refresh',
    vendors,
    words: ['The refresh token is invalid or expired'],
    meaning: 'refresh-token-refused',
    title: 'Refresh token is invalid or expired',
    cause:
      'The refresh token was rotated, revoked or not used for too long. Infra keeps the first refresh token only, so rotation ends sessions.',
    remedy: {
      say: 'Let the app use persistent refresh tokens.',
      steps: [
        'Applications → your app → General → Refresh Token → Refresh token behavior: Use persistent token',
      ],
    },
  },
  {
    id: 'okta-rate-limit',
    vendors,
    codes: ['E0000047'],
    sentences: ['API call exceeded rate limit'],
    meaning: 'rate-limited',
    title: 'Too many requests',
    cause: 'Okta’s limit of requests per minute is used up.',
    remedy: {
      say: 'Wait a minute and try again.',
      steps: ['Where it comes back: Reports → Rate Limits shows who uses it up'],
    },
  },
];
