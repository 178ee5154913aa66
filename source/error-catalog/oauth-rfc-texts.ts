import type { CatalogEntry } from '../core/errors/error-catalog.ts';

const speaker = 'the words of RFC 6749 itself, which many products send';

/** Sentences of RFC 6749 and RFC 6750, which many servers send as their descriptions. */
export const oauthRfcTexts: readonly CatalogEntry[] = [
  {
    id: 'rfc-client-authentication',
    vendors: [],
    speaker: speaker,
    sentences: ['Client authentication failed \\(e\\.g\\., unknown client'],
    meaning: 'client-credentials-wrong',
    title: 'Client id, secret or authentication method is wrong',
    cause:
      'One text for three things: the client is not known, the secret is wrong, or it was sent in a way that this client does not admit. The provider’s log says which.',
    remedy: {
      say: 'Copy the client id and the secret again, and register the client with client_secret_post.',
      steps: [
        'Read the provider’s log of this minute',
        'Authelia and Ory keep a digest of the secret: give Infra the plain text that it was made from',
      ],
    },
  },
  {
    id: 'rfc-grant',
    vendors: [],
    speaker: speaker,
    sentences: [
      'provided authorization grant (?:\\(e\\.g\\., authorization code, resource owner credentials\\) )?or refresh token is invalid',
    ],
    meaning: 'code-refused',
    title: 'Code or refresh token refused',
    cause:
      'The code or the refresh token is wrong, too old, used before, or belongs to another client or redirect URI. As an answer to a made-up code it is normal: the client was accepted.',
    remedy: { say: 'In a real login: start again.' },
  },
  {
    id: 'rfc-denied',
    vendors: [],
    speaker: speaker,
    sentences: ['resource owner or authorization server denied the request'],
    meaning: 'access-denied',
    title: 'Request denied',
    cause: 'The person declined, or a policy of the provider does not admit them to this client.',
    remedy: {
      say: 'Check the provider’s policy for this client and person.',
      steps: ['Authelia: authorization_policy of the client', 'authentik: the application’s bindings'],
    },
  },
  {
    id: 'rfc-scope',
    vendors: [],
    speaker: speaker,
    sentences: ['requested scope is invalid, unknown,? (?:or )?malformed'],
    meaning: 'scope-refused',
    title: 'A scope is not allowed',
    cause:
      'One of the scopes that were asked for is not allowed for the client, or the provider does not know it.',
    remedy: {
      say: 'Allow the client the scopes openid and email, and groups and offline_access where the provider advertises them.',
    },
  },
  {
    id: 'rfc-client-flow',
    vendors: [],
    speaker: speaker,
    sentences: [
      'client is not authorized to request an? (?:authorization code|token) using this method',
      'does not support obtaining an? (?:authorization code|token|response) using this',
    ],
    meaning: 'response-type-refused',
    title: 'The client may not use this flow',
    cause: 'The client is not admitted to the response type or the grant that was asked for.',
    remedy: { say: 'Turn on the authorization code flow for this client.' },
  },
  {
    id: 'rfc-grant-type',
    vendors: [],
    speaker: speaker,
    sentences: [
      'authenticated client is not authorized to use this authorization grant type',
      'authorization grant type is not supported by the authorization server',
    ],
    meaning: 'grant-type-refused',
    title: 'Grant type is not allowed',
    cause: 'The client may not use the authorization code or the refresh token grant.',
    remedy: { say: 'Allow the client both grants: authorization code and refresh token.' },
  },
  {
    id: 'rfc-malformed',
    vendors: [],
    speaker: speaker,
    sentences: [
      'request is missing a required parameter, includes an (?:invalid|unsupported) parameter',
      'The request is otherwise malformed',
    ],
    wraps: true,
    meaning: 'request-malformed',
    title: 'The request is malformed',
    cause: 'A parameter is missing, repeated or malformed; what stands behind the sentence says which.',
    remedy: { say: 'Read what stands behind it; most often it is the redirect URI, PKCE or the state.' },
  },
  {
    id: 'rfc-token',
    vendors: [],
    speaker: speaker,
    sentences: [
      'access token provided is expired, revoked, malformed',
      'access token (?:was revoked|has expired|expired|is invalid)\\b',
    ],
    meaning: 'token-refused',
    title: 'Access token was not accepted',
    cause: 'The access token is over, revoked, or not one of this provider’s.',
    remedy: {
      say: 'Use one public host name for all endpoints, and send UserInfo the access token, not the ID token.',
    },
  },
  {
    id: 'rfc-token-scope',
    vendors: [],
    speaker: speaker,
    sentences: [
      'request requires higher privileges than provided by the access token',
      'access token is valid but does not have enough scope',
    ],
    meaning: 'token-scope-insufficient',
    title: 'Access token lacks a scope',
    cause: 'The access token lacks a scope that the endpoint demands, most often openid.',
    remedy: { say: 'Allow the client the scopes openid and email.' },
  },
  {
    id: 'rfc-unavailable',
    vendors: [],
    speaker: speaker,
    sentences: [
      'unable to handle the request due to a temporary overloading',
      'authorization server encountered an (?:unexpected condition|error)',
    ],
    meaning: 'provider-down',
    title: 'The provider has trouble of its own',
    cause: 'The provider could not answer this request; its own log says why.',
    remedy: { say: 'Read the provider’s log of this minute, and try again.' },
  },
  {
    id: 'rfc-end-user',
    vendors: [],
    speaker: speaker,
    sentences: ['requires End-User (?:authentication|interaction|consent|account)'],
    meaning: 'login-needed',
    title: 'The person has to act',
    cause: 'The provider has to show a page, and was asked not to or could not.',
    remedy: { say: 'Start the login again in the browser.' },
  },
];
