import type { KnownErrors } from '../known-errors.ts';

/**
 * The meanings of the specifications’ own codes, for errors without more specific words (RFC 6749 4.1.2.1 and 5.2,
 * OpenID Connect Core 3.1.2.6). The vaguest come last.
 */
export const oauthCodes: KnownErrors = {
  'oauth-scope': {
    codes: 'invalid_scope',
    sentences: 'requested scope is invalid, unknown,? (?:or )?malformed',
    words: [
      'scopes? .{0,80}(?:(?:is|are|was|were) )?(?:not (?:allowed|supported|valid|configured|registered|permitted|available|recogni[sz]ed)|invalid|unknown)\\b',
      '\\bInvalidScope\\b',
      '(?:invalid|unknown|unsupported) scopes?\\b',
      'no scopes? (?:are )?available',
    ],
    concepts: [
      'scope invalid|refused|unknown|mismatch|disabled|missing|required',
      'scope obliged',
      'scope user refused',
    ],
    meaning: 'scope-refused',
    cause:
      'The client may not have one of the scopes, or the provider does not know it. Infra requests openid and email, and, if the provider advertises them, groups and offline_access.',
    say: 'Allow the client the scope, or remove it from the program’s scopes; Infra requests what the provider advertises.',
    steps: ['openid and email always', 'groups and offline_access, if scopes_supported lists them'],
  },
  'oauth-auth-method': {
    codes: 'unsupported_client_authentication',
    words: [
      'client_secret_(?:basic|post)\\b.{0,80}(?:not|only|must|instead|expected)',
      '(?:unsupported|not supported|not allowed).{0,60}(?:authentication method|auth method)(?!\\))',
      'does not support.{0,60}authentication method',
      "(?:not|n't) (?:allow|support|accept|permit).{0,40}client_secret_(?:basic|post)",
    ],
    concepts: 'auth-method refused|mismatch|required|invalid|unknown',
    meaning: 'client-authentication-method',
    cause:
      'The client is registered for one way of sending the secret (client_secret_basic or client_secret_post), and this was the other one. The secret may be right.',
    say: 'Register the client with client_secret_post, which works with Infra if the provider offers it, or set the program to the method that the client is registered with.',
    value: 'client_secret_post',
  },
  'oauth-unsupported-response-type': {
    codes: 'unsupported_response_type unsupported_response_mode',
    words: 'response[_ ]type.{0,40}(?:disabled|not (?:allowed|enabled|supported|permitted)|unsupported)',
    concepts: 'response-type refused|disabled|invalid|unknown',
    meaning: 'response-type-refused',
    cause: 'The client may not use the response type “code”.',
  },
  'oauth-unsupported-grant': {
    codes: 'unsupported_grant_type',
    sentences: [
      'authenticated client is not authorized to use this authorization grant type',
      'authorization grant type is not supported by the authorization server',
    ],
    words: [
      '\\b(?:grant|flow)(?: ?types?)?\\b.{0,40}(?:not (?:allowed|supported|enabled|permitted|authori[sz]ed)|disabled)',
      'not (?:allowed|enabled|permitted|authori[sz]ed)\\b.{0,40}\\b(?:grant|flow)(?: ?types?|s)?\\b',
      '(?:unauthori[sz]ed|unsupported|invalid|disallowed|unknown) grant[ _]?type',
      '(?:may|can|must|is) ?not (?:be )?use[ds]?\\b.{0,40}\\bgrant\\b',
    ],
    concepts: ['grant-type refused|disabled|invalid|unknown|missing', 'grant-type password refused'],
    meaning: 'grant-type-refused',
  },
  'oauth-client-credentials': {
    codes: 'invalid_client invalid_client_credentials InvalidClientError InvalidClientIdError',
    sentences: [
      'Client authentication failed \\(e\\.g\\., unknown client',
      'Possible causes may be missing / invalid client_id',
      "Check the `?'?client_id'?`? parameter",
      'Client authentication failed.{1,40}hint',
    ],
    words: [
      '\\binvalid client\\b(?! ?(?:id|secret|auth|assert|type|cert|redirect|config|meta|scope|name))',
      '\\bInvalidClient(?:Error|Exception)?\\b',
      'client (?:was )?(?:not authenticated|could not be authenticated|not authori[sz]ed|failed to authenticate)',
      '(?:failed|unable|could not) (?:to )?authenticate (?:the )?client\\b',
      'bad client\\b',
      'client is invalid or must authenticate',
      'client authentication failed',
      '\\bclient or (?:the )?client credentials\\b',
      '(?:\\b401\\b|unauthorized).{0,40}\\bpush(?:ed)? authori[sz]ation|\\bpush(?:ed)? authori[sz]ation.{0,40}(?:\\b401\\b|unauthorized)',
    ],
    concepts: [
      'client-credentials fault|invalid|missing|unknown|mismatch|required',
      'token-request|token-response|endpoint status-401',
    ],
    meaning: 'client-credentials-wrong',
  },
  'oauth-login-needed': {
    codes: 'login_required interaction_required account_selection_required',
    words: [
      '(?:MFA|multi-?factor|two-?factor|second factor).{0,30}required',
      '\\blog ?in (?:is )?required\\b|full authentication is required',
    ],
    concepts: 'signed-out user|session|required|ended|too-many',
    meaning: 'login-needed',
  },
  'oauth-consent-needed': {
    codes: 'consent_required',
    words: [
      'consent (?:is |was )?(?:required|needed|missing|not (?:given|granted))',
      '(?:has|have) not consented',
    ],
    sentences: 'requires End-User consent',
    concepts: 'consent required|missing|refused',
    meaning: 'consent-needed',
  },
  'oauth-code-refused': {
    codes: 'invalid_grant invalid_code invalid_authorization_code expired_code InvalidGrantError',
    sentences:
      'provided authorization grant (?:\\(e\\.g\\., authorization code, resource owner credentials\\) )?or refresh token is invalid',
    words: [
      '\\bInvalidGrant(?:Error|Exception)?\\b',
      '\\binvalid grant\\b',
      '(?:access|authori[sz]ation) grant is invalid',
      '(?:authori[sz]ation )?\\bcode(?![:= ]{1,2}[1-5]\\d\\d\\b).{0,30}(?:has expired|not found|is unknown|was not found)',
      'unknown (?:authori[sz]ation )?code\\b',
      '(?:invalid|expired|incorrect) (?:authorization )?code\\b(?!_| ?verifier| ?challenge)',
      '(?<!error )code (?:is |was )?(?:not valid|invalid|expired)\\b',
      'grant request is invalid',
      'use a code from (?:a different|another) client',
    ],
    concepts: ['code|grant invalid|ended|revoked|unknown|mismatch', 'any-code ended'],
    meaning: 'code-refused',
    say: 'Start the login again. If it happens every time, compare the redirect URI of both steps and the clocks.',
  },
  'oauth-insufficient-scope': {
    codes: 'insufficient_scope',
    concepts: [
      'access-token|token scope missing|required|refused|unknown',
      'scope access-token|token missing|required',
    ],
    words: 'insufficient scopes?\\b',
    sentences: [
      'request requires higher privileges than provided by the access token',
      'Checking for expected scope \\w{1,40} failed',
    ],
    meaning: 'token-scope-insufficient',
  },
  'oauth-invalid-token': {
    codes: 'invalid_token',
    meaning: 'token-refused',
    title: 'Access token was not accepted',
    cause:
      'UserInfo does not accept the access token that the same provider issued: another host name, another audience, or it was revoked.',
    say: 'Use one public host name for all endpoints, and no default audience for the client.',
  },
  'oauth-unauthorized-client': {
    codes: 'unauthorized_client',
    concepts: 'client refused',
    meaning: 'response-type-refused',
    cause: 'The client may not use this flow. Some providers also say this for a wrong client id or secret.',
    say: 'Turn on the authorization code flow for this client, and check its id and secret.',
  },
  'oauth-access-denied': {
    codes: 'access_denied',
    sentences: 'resource owner or authorization server denied the request',
    words: [
      '\\baccess (?:was |is |has been )?denied\\b',
      'user (?:has )?(?:denied|cancell?ed|declined)\\b',
      '(?:denied|cancell?ed) by (?:the )?user',
    ],
    wraps: true,
    concepts: 'login refused|disabled',
    meaning: 'access-denied',
  },
  'oauth-unavailable': {
    codes: 'temporarily_unavailable server_error',
    sentences: [
      'unable to handle the request due to a temporary overloading',
      'authorization server encountered an (?:unexpected condition|error)',
    ],
    meaning: 'provider-down',
  },
  'oauth-rate-limited': {
    codes: 'too_many_requests rate_limit_exceeded slow_down',
    words: [
      'Too Many Requests',
      'rate[- ]limit(?:ed| exceeded)',
      '(?:status(?: code)?|returned|HTTP)[:= ]{1,2}429\\b',
    ],
    concepts: 'rate fault|refused|status-403|timeout',
    meaning: 'rate-limited',
    cause: 'The provider’s rate limit is exhausted. Infra fetches its configuration at every login.',
    say: 'Wait a minute and try again; ask the provider for a higher limit if it comes back.',
  },
  'oauth-invalid-request': {
    codes: 'invalid_request',
    meaning: 'request-malformed',
    title: 'The provider did not accept the request',
    cause: 'A parameter is missing, unknown or malformed. The words next to the code say which.',
    say: 'Read the description next to it; most often it is the redirect URI, PKCE or a scope.',
  },
};
