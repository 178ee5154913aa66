import type { CatalogEntry } from '../core/errors/error-catalog.ts';

/**
 * What the specifications' own codes mean where no provider's words say more (RFC 6749 4.1.2.1 and 5.2,
 * OpenID Connect Core 3.1.2.6). The vaguest stand last.
 */
export const oauthCodes: readonly CatalogEntry[] = [
  {
    id: 'oauth-scope',
    vendors: [],
    codes: ['invalid_scope'],
    meaning: 'scope-refused',
    title: 'A scope was refused',
    cause:
      'The client may not have one of the scopes, or the provider does not know it. Infra asks for openid and email, and for groups and offline_access where the provider advertises them.',
    remedy: {
      say: 'Allow the client every scope that the provider advertises and Infra asks for.',
      steps: ['openid and email always', 'groups and offline_access, where scopes_supported lists them'],
    },
  },
  {
    id: 'oauth-auth-method',
    vendors: [],
    codes: ['unsupported_client_authentication'],
    words: [
      'client_secret_(?:basic|post)\\b.{0,80}(?:not|only|must|instead|expected)',
      '(?:unsupported|not supported|not allowed).{0,60}(?:authentication method|auth method)(?!\\))',
      'does not support.{0,60}authentication method',
    ],
    meaning: 'client-authentication-method',
    title: 'The secret was sent in a way this client does not admit',
    cause:
      'The client is registered for one way of sending the secret (client_secret_basic or client_secret_post), and this was another. The secret may be right.',
    remedy: {
      say: 'Register the client with client_secret_post: that works with Infra at every provider that has it.',
      value: 'client_secret_post',
    },
  },
  {
    id: 'oauth-unsupported-response-type',
    vendors: [],
    codes: ['unsupported_response_type', 'unsupported_response_mode'],
    meaning: 'response-type-refused',
    title: 'The code flow is off for this client',
    cause: 'The client may not use the response type “code”.',
    remedy: { say: 'Turn on the authorization code flow for this client.' },
  },
  {
    id: 'oauth-unsupported-grant',
    vendors: [],
    codes: ['unsupported_grant_type'],
    words: [
      '\\b(?:grant|flow)(?: ?types?)?\\b.{0,40}(?:not (?:allowed|supported|enabled|permitted|authori[sz]ed)|disabled)',
      'not (?:allowed|enabled|permitted|authori[sz]ed)\\b.{0,40}\\b(?:grant|flow)(?: ?types?|s)?\\b',
      '(?:unauthori[sz]ed|unsupported|invalid|disallowed|unknown) grant[ _]?type',
    ],
    meaning: 'grant-type-refused',
    title: 'Grant type is not allowed',
    cause: 'The client may not use the authorization code or the refresh token grant.',
    remedy: { say: 'Allow the client both grants: authorization code and refresh token.' },
  },
  {
    id: 'oauth-client-credentials',
    vendors: [],
    codes: ['invalid_client'],
    meaning: 'client-credentials-wrong',
    title: 'The client was refused',
    cause:
      'The client id is not known, the secret is wrong, or it was sent in a way that this client does not admit. The provider does not say which.',
    remedy: {
      say: 'Copy the client id and the secret again, and register the client with client_secret_post.',
    },
  },
  {
    id: 'oauth-login-needed',
    vendors: [],
    codes: ['login_required', 'interaction_required', 'account_selection_required'],
    words: [
      '(?:MFA|multi-?factor|two-?factor|second factor).{0,30}required',
      '\\blog ?in (?:is )?required\\b',
    ],
    meaning: 'login-needed',
    title: 'The person has to sign in',
    cause: 'The provider was asked not to show a page and would have to show one, or its session is over.',
    remedy: { say: 'Start the login again in the browser.' },
  },
  {
    id: 'oauth-consent-needed',
    vendors: [],
    codes: ['consent_required'],
    words: [
      'consent (?:is |was )?(?:required|needed|missing|not (?:given|granted))',
      '(?:has|have) not consented',
    ],
    meaning: 'consent-needed',
    title: 'Consent is needed',
    cause: 'Nobody has agreed yet that this client may read the person’s data.',
    remedy: { say: 'Agree in the browser, or let an administrator agree for everybody.' },
  },
  {
    id: 'oauth-code-refused',
    vendors: [],
    codes: ['invalid_grant'],
    meaning: 'code-refused',
    title: 'Code or refresh token refused',
    cause:
      'The code (or the refresh token) is wrong, too old, used before, or belongs to another client or redirect URI. As an answer to a made-up code it is normal: the client was accepted.',
    remedy: {
      say: 'Start the login again. If it comes back every time, compare the redirect URI of both steps and the clocks.',
    },
  },
  {
    id: 'oauth-insufficient-scope',
    vendors: [],
    codes: ['insufficient_scope'],
    meaning: 'token-scope-insufficient',
    title: 'Access token may not read UserInfo',
    cause: 'The access token lacks a scope that UserInfo demands, most often openid.',
    remedy: { say: 'Allow the client the scopes openid and email.' },
  },
  {
    id: 'oauth-invalid-token',
    vendors: [],
    codes: ['invalid_token'],
    meaning: 'token-refused',
    title: 'Access token was not accepted',
    cause:
      'UserInfo does not accept the access token that the same provider gave: another host name, another audience, or it was revoked.',
    remedy: { say: 'Use one public host name for all endpoints, and no default audience for the client.' },
  },
  {
    id: 'oauth-unauthorized-client',
    vendors: [],
    codes: ['unauthorized_client'],
    meaning: 'response-type-refused',
    title: 'The client may not do this',
    cause:
      'The client is not allowed this flow. Some providers use the same code for a wrong client id or secret.',
    remedy: { say: 'Turn on the authorization code flow for this client, and check its id and secret.' },
  },
  {
    id: 'oauth-access-denied',
    vendors: [],
    codes: ['access_denied'],
    words: ['\\baccess (?:was |is |has been )?denied\\b'],
    meaning: 'access-denied',
    title: 'Access was denied',
    cause: 'The person declined, or a rule of the provider does not admit them to this client.',
    remedy: { say: 'Give the person access to the client at the provider, and try again.' },
  },
  {
    id: 'oauth-unavailable',
    vendors: [],
    codes: ['temporarily_unavailable', 'server_error'],
    meaning: 'provider-down',
    title: 'The provider has trouble of its own',
    cause: 'The provider says that it cannot answer right now.',
    remedy: { say: 'Try again in a minute; look at the provider’s status page and its log.' },
  },
  {
    id: 'oauth-rate-limited',
    vendors: [],
    codes: ['too_many_requests', 'rate_limit_exceeded', 'slow_down'],
    words: ['Too Many Requests', 'rate limit exceeded', '(?:status(?: code)?|returned|HTTP)[:= ]{1,2}429\\b'],
    meaning: 'rate-limited',
    title: 'Too many requests',
    cause: 'The provider’s limit of requests is used up. Infra fetches its configuration at every login.',
    remedy: { say: 'Wait a minute and try again; ask the provider for a higher limit if it comes back.' },
  },
  {
    id: 'oauth-invalid-request',
    vendors: [],
    codes: ['invalid_request'],
    meaning: 'request-malformed',
    title: 'The provider did not accept the request',
    cause: 'A parameter is missing, unknown or malformed. The words beside the code say which.',
    remedy: { say: 'Read the description beside it; most often it is the redirect URI, PKCE or a scope.' },
  },
];
