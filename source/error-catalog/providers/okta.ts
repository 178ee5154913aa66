import type { KnownErrors } from '../known-errors.ts';

/** Okta translates its pages, so the codes come first and the English words second. */
export const oktaErrors: KnownErrors = {
  'okta-redirect-uri': {
    sentences: [
      "redirect_uri'? parameter must be (?:a Login redirect URI|an absolute URI that is whitelisted)",
      'okta\\.com/admin/app/oidc_client/instance',
    ],
    meaning: 'redirect-uri-not-registered',
    say: 'Add the redirect URI to the app in Okta; the address in the error opens its settings.',
    steps: [
      'Applications → your app → General → Login → Sign-in redirect URIs → Add URI',
      'Enter the URI exactly, without a slash at the end, and save',
    ],
  },
  'okta-user-not-assigned': {
    sentences: 'User is not assigned to the client application',
    meaning: 'user-not-assigned',
    cause: 'The login worked, but this person has no access to the app in Okta.',
    say: 'Assign the person or one of their groups to the app.',
    steps: 'Applications → your app → Assignments → Assign → Assign to People / Assign to Groups',
  },
  'okta-policy': {
    sentences: 'Policy evaluation failed',
    meaning: 'user-blocked-by-policy',
    title: 'No access policy admits this app',
    cause: 'No access policy rule of the custom authorization server admits this app, person or grant.',
    say: 'Add a rule for the app to the authorization server, or use the org authorization server.',
    steps: [
      'Security → API → Authorization Servers → your server → Access Policies → Add policy, assign it to the app',
      'Add rule: grant type Authorization Code, the people, the scopes openid and email',
      'Or give Infra the address of the org server: <your org>.okta.com',
    ],
  },
  'okta-scope-not-configured': {
    sentences: 'One or more scopes are not configured for the authorization server',
    meaning: 'scope-refused',
    cause: 'The custom authorization server does not have a scope that was requested, often “groups”.',
    say: 'Add the scope to the authorization server, or use the org authorization server.',
    steps: [
      'Security → API → Authorization Servers → your server → Scopes → Add Scope',
      'Or give Infra the address of the org server: <your org>.okta.com',
    ],
  },
  'okta-custom-scope': {
    sentences: 'Custom scopes are not allowed for this request',
    meaning: 'scope-refused',
    cause: 'The login requests a non-standard scope from the org authorization server.',
    say: 'Remove scopes other than openid, email, groups and offline_access from the program’s scopes; Infra requests no others.',
  },
  'okta-response-type': {
    sentences: 'response type is not supported by the authorization server\\. Configured response types',
    meaning: 'response-type-refused',
    cause: 'The app is not allowed to use the authorization code flow.',
    say: 'Turn on the grant Authorization Code.',
    steps: [
      'Applications → your app → General → General Settings → Edit → Grant type: tick Authorization Code',
      'The app must be of the type Web',
    ],
  },
  'okta-grant': {
    sentences: 'client is not authorized to use the provided grant type',
    meaning: 'grant-type-refused',
    cause:
      'The app is not allowed to use this grant; Okta names those that it is. Infra needs authorization code and refresh token.',
    say: 'Turn on both grants.',
    steps: [
      'Applications → your app → General → General Settings → Edit → Grant type: tick Authorization Code and Refresh Token',
      'The app must be of the type Web',
    ],
  },
  'okta-secret': {
    sentences: 'client secret supplied for a confidential client is invalid',
    meaning: 'client-secret-wrong',
    cause: 'Okta knows the client id, but the secret is not one of its active ones.',
    steps: 'Applications → your app → General → Client Credentials → Client Secrets → copy an active one',
  },
  'okta-two-credentials': {
    sentences: 'Cannot supply multiple client credentials',
    meaning: 'client-authentication-method',
    title: 'Credentials were sent twice',
    cause: 'The client’s credentials were sent in the header and in the body. Okta accepts one of them.',
    say: 'Nothing to change in Okta: the program that sent this must use one method only.',
  },
  'okta-client-id': {
    sentences: "Invalid value for 'client_id' parameter",
    words: ['The client application cannot be found', "'client_id' parameter is invalid"],
    meaning: 'client-unknown',
    cause: 'This Okta organisation, or this authorization server, has no active app with that client id.',
    say: 'Copy the client id again, from the same Okta organisation as the URL.',
    steps: [
      'Applications → your app → General → Client Credentials → Client ID',
      'Check that the app is Active',
    ],
  },
  'okta-pkce': {
    words: 'PKCE code challenge is required',
    meaning: 'pkce-required',
    say: 'Stop requiring PKCE for this app.',
    steps:
      'Applications → your app → General → Client Credentials → Edit → Proof Key for Code Exchange: untick “Require PKCE as additional verification”',
  },
  'okta-code': {
    words: 'The authorization code is invalid or has expired',
    meaning: 'code-refused',
    say: 'In a real login: start again and finish within a minute.',
  },
  'okta-refresh': {
    words: 'The refresh token is invalid or expired',
    meaning: 'refresh-token-refused',
    cause:
      'The refresh token was rotated, revoked or unused for too long. Infra keeps only the first refresh token, so rotation ends sessions.',
    say: 'Configure the app to use persistent refresh tokens.',
    steps: 'Applications → your app → General → Refresh Token → Refresh token behavior: Use persistent token',
  },
  'okta-rate-limit': {
    codes: 'E0000047',
    sentences: 'API call exceeded rate limit',
    meaning: 'rate-limited',
    cause: 'Okta’s rate limit per minute is exhausted.',
    say: 'Wait a minute and try again.',
    steps: 'If it happens again: Reports → Rate Limits shows who uses it up',
  },
  'okta-code-other': {
    codes: 'E0000006 E0000011 E0000004',
    meaning: 'access-denied',
    title: 'Okta’s API refused the token or the person',
    cause: 'The API token, password or permission is not accepted. It is not about the client secret.',
    say: 'Create a new API token as an administrator, or have the person sign in again.',
  },
  'okta-not-found': {
    codes: 'E0000007 E0000022',
    sentences: 'authorization server resource does not exist',
    meaning: 'wrong-issuer',
    title: 'Okta does not know this resource',
    cause: 'The organisation has no authorization server, app or path at this address.',
    say: 'Compare the address with Security → API → Authorization Servers; without a custom one use just <your org>.okta.com.',
  },
  'okta-client-api': {
    codes: 'E0000021 E0000015',
    meaning: 'access-denied',
    title: 'An Okta feature or permission is missing',
    cause: 'The organisation lacks the feature, or the account lacks the permission.',
    say: 'Ask Okta’s administrator; custom authorization servers are a separate product (API Access Management).',
  },
  'okta-claim': {
    sentences: 'system claim could not be evaluated',
    meaning: 'other',
    title: 'Okta could not evaluate a claim',
    cause: 'A claim’s expression fails for this person, for example on an empty profile attribute.',
    say: 'Try the claim with Token Preview for this person, and fill or guard the attribute.',
    steps: 'Security → API → Authorization Servers → your server → Token Preview',
  },
  'okta-issuer-custom': {
    sentences: "'openid' scope (?:is required|was not requested)|The 'openid' scope",
    meaning: 'scope-refused',
    title: 'The scope openid is missing',
    cause: 'Okta requires the scope openid for this.',
    say: 'Allow and request openid.',
  },
};
