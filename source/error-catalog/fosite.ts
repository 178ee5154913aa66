import type { CatalogEntry } from '../core/errors/error-catalog.ts';

const speaker = 'the library fosite, which Ory Hydra, Authelia and others use';
const vendors = ['ory-hydra', 'ory-network', 'authelia', 'jumpcloud', 'pocket-id'] as const;

/** Texts of the fosite library, which stands behind Ory Hydra, Authelia, Pocket ID and probably JumpCloud. */
export const fositeErrors: readonly CatalogEntry[] = [
  {
    id: 'fosite-redirect-uri',
    vendors,
    speaker,
    sentences: ["redirect_uri'? parameter does not match any of the OAuth 2.0 Client's pre-registered"],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause: 'The client does not list this redirect URI; it is compared character by character.',
    remedy: {
      say: 'Add the exact redirect URI to the client.',
      steps: [
        'Authelia: identity_providers.oidc.clients → redirect_uris',
        'Ory: hydra update client <id> --redirect-uri …',
        'JumpCloud: SSO Applications → your app → SSO → Redirect URIs',
        'Pocket ID: OIDC Clients → your client → Callback URLs',
      ],
    },
  },
  {
    id: 'fosite-insecure-redirect',
    vendors,
    speaker,
    sentences: ['Redirect URL is using an insecure protocol'],
    meaning: 'redirect-uri-insecure',
    title: 'http is admitted for localhost only',
    cause: 'The redirect URI uses http with a host that is not “localhost”; 127.0.0.1 does not count.',
    remedy: {
      say: 'Use http://localhost:8301 for the test login and https for the dashboard.',
      value: 'http://localhost:8301',
    },
  },
  {
    id: 'fosite-client-unknown',
    vendors,
    speaker,
    sentences: ['The requested OAuth 2.0 Client does not exist'],
    meaning: 'client-unknown',
    title: 'Client does not exist',
    cause: 'No client with this client id is configured.',
    remedy: { say: 'Copy the client id again, and check that the configuration that holds it was loaded.' },
  },
  {
    id: 'fosite-auth-method',
    vendors,
    speaker,
    sentences: ["client authentication method 'client_secret_(?:basic|post)'"],
    words: ["(?:supports?|only supports|registered with).{0,80}'client_secret_(?:basic|post)'"],
    meaning: 'client-authentication-method',
    title: 'The client is registered for another way of sending the secret',
    cause:
      'The secret may be right: the client admits only one way of sending it, and this was the other. Infra tries both, looks at the second answer only, finds the word “secret” in it and says “invalid provider clientSecret”.',
    remedy: {
      say: 'Register the client with client_secret_post.',
      value: 'client_secret_post',
      steps: [
        'Authelia: token_endpoint_auth_method: client_secret_post',
        'Ory: --token-endpoint-auth-method client_secret_post',
        'JumpCloud: Client Authentication Type: Client Secret POST',
      ],
    },
  },
  {
    id: 'fosite-pkce',
    vendors,
    speaker,
    sentences: [
      '(?:Clients|This client) must include a code_challenge when performing the authorize code flow',
    ],
    words: ['PKCE code challenge.{0,40}enforced'],
    meaning: 'pkce-required',
    title: 'PKCE is enforced',
    cause: 'Infra sends no PKCE challenge, so every login from the dashboard is refused.',
    remedy: {
      say: 'Let this confidential client work without PKCE.',
      steps: [
        'Authelia: require_pkce: false on the client, enforce_pkce: public_clients_only',
        'Ory: oauth2.pkce.enforced: false',
        'Pocket ID: the client → PKCE: off',
      ],
    },
  },
  {
    id: 'fosite-state',
    vendors,
    speaker,
    sentences: [
      'state is missing or does not have enough characters',
      "Request parameter 'state' must be at least",
    ],
    meaning: 'state-too-short',
    title: 'State is too short',
    cause: 'The provider wants a state of at least eight characters. Infra sends ten.',
    remedy: { say: 'Start the login from Infra or from this program, not from an address made by hand.' },
  },
  {
    id: 'fosite-scope',
    vendors,
    speaker,
    sentences: ['OAuth 2.0 Client is not allowed to request scope'],
    meaning: 'scope-refused',
    title: 'The client may not ask for this scope',
    cause:
      'The provider advertises the scope, so Infra asks for it, but this client’s list does not hold it.',
    remedy: {
      say: 'Allow the client the scopes openid, email, groups and offline_access.',
      steps: [
        'Authelia: scopes: [openid, email, groups, offline_access] on the client',
        'Ory: --scope openid,email,groups,offline_access',
      ],
    },
  },
  {
    id: 'fosite-refresh',
    vendors,
    speaker,
    sentences: ['refresh token was already used', 'token_inactive', 'The refresh token has not been found'],
    meaning: 'refresh-token-refused',
    title: 'Refresh token was used before',
    cause:
      'Each refresh token works once here. Infra keeps the first one only, so its second refresh is refused and the session ends after about four hours.',
    remedy: {
      say: 'Give a grace period for used refresh tokens where the product has one; otherwise expect sessions of about four hours.',
    },
  },
  {
    id: 'fosite-user-not-allowed',
    vendors,
    speaker,
    words: ['You are not allowed to access this service'],
    meaning: 'user-not-assigned',
    title: 'User may not use this app',
    cause: 'The person signed in and is in none of the groups that this client admits.',
    remedy: {
      say: 'Admit one of the person’s groups.',
      steps: ['Pocket ID: OIDC Clients → your client → Allowed User Groups'],
    },
  },
  {
    id: 'fosite-denied',
    vendors,
    speaker,
    words: ['The resource owner or authorization server denied the request'],
    meaning: 'access-denied',
    title: 'Request denied',
    cause: 'The person declined, or a policy of the provider does not admit them.',
    remedy: {
      say: 'Check the policy for this client and person.',
      steps: ['Authelia: authorization_policy of the client'],
    },
  },
  {
    id: 'fosite-client-auth',
    vendors,
    speaker,
    words: [
      'Client authentication failed \\(e\\.g\\., unknown client, no client authentication included, or unsupported authentication method\\)',
    ],
    meaning: 'client-credentials-wrong',
    title: 'Client id, secret or authentication method is wrong',
    cause:
      'One text for three things: the client is not known, the secret is wrong, or it was sent in a way that this client does not admit. The provider’s log says which.',
    remedy: {
      say: 'Copy id and secret again, and register the client with client_secret_post.',
      steps: [
        'Read the provider’s log of this minute',
        'Authelia keeps a hash of the secret: give Infra the plain text',
      ],
    },
  },
  {
    id: 'fosite-grant',
    vendors,
    speaker,
    words: [
      'The provided authorization grant \\(e\\.g\\., authorization code, resource owner credentials\\) or refresh token is invalid',
    ],
    meaning: 'code-refused',
    title: 'Code or refresh token refused',
    cause:
      'The code is wrong, too old, used before, or belongs to another client or redirect URI. As an answer to a made-up code it is normal: the client was accepted.',
    remedy: { say: 'In a real login: start again.' },
  },
  {
    id: 'fosite-userinfo',
    vendors,
    speaker,
    words: ['\\brequest_unauthorized\\b', 'The request could not be authorized'],
    meaning: 'token-refused',
    title: 'Access token was not accepted',
    cause: 'The access token is missing, over, or not one of this provider’s.',
    remedy: { say: 'Sign in again; check that no proxy removes the Authorization header.' },
  },
  {
    id: 'fosite-credentials',
    vendors: vendors,
    speaker: speaker,
    sentences: [
      'OAuth 2.0 Client credentials are invalid',
      'Client credentials missing or malformed in both HTTP Authorization header',
      'requested OAuth 2.0 Client could not be authenticated',
    ],
    meaning: 'client-credentials-wrong',
    title: 'Client id or secret is wrong',
    cause: 'The client’s credentials are missing or not the registered ones.',
    remedy: {
      say: 'Copy the client id and the secret again; where the server keeps a digest, give the plain text.',
    },
  },
  {
    id: 'fosite-secret-encoding',
    vendors: vendors,
    speaker: speaker,
    sentences: [
      "HTTP authorization header could not be decoded from 'application/x-www-form-urlencoded'",
      'Unable to decode OAuth 2\\.0 Client (?:ID|Secret) from HTTP basic',
    ],
    meaning: 'client-authentication-method',
    title: 'The secret’s characters got lost on the way',
    cause:
      'The client id or the secret in the Basic header is not form-encoded as RFC 6749 2.3.1 says: it holds characters such as + / % : = &.',
    remedy: {
      say: 'Create a secret of letters, digits and - . _ ~ only, or use client_secret_post.',
      value: 'client_secret_post',
    },
  },
  {
    id: 'fosite-grant-type',
    vendors: vendors,
    speaker: speaker,
    sentences: ['OAuth 2.0 Client is not allowed to use (?:the )?authorization grant'],
    meaning: 'grant-type-refused',
    title: 'Grant type is not allowed',
    cause: 'The client’s list of grant types lacks the one that was used.',
    remedy: { say: 'Allow the client authorization_code and refresh_token.' },
  },
  {
    id: 'fosite-response-type',
    vendors: vendors,
    speaker: speaker,
    sentences: ['client is not allowed to request response_(?:type|mode)'],
    meaning: 'response-type-refused',
    title: 'Response type is not allowed',
    cause: 'The client’s list of response types or modes lacks the one that was asked for.',
    remedy: { say: 'Allow the client the response type code and the response mode query.' },
  },
  {
    id: 'fosite-verifier',
    vendors: vendors,
    speaker: speaker,
    sentences: [
      'PKCE code challenge did not match the code verifier',
      'PKCE code verifier (?:can not|must|was provided)',
    ],
    meaning: 'code-verifier-wrong',
    title: 'PKCE verifier does not match',
    cause:
      'The verifier is missing, malformed, or does not belong to the challenge that the login started with.',
    remedy: { say: 'Start a new login and finish it in the same program and tab.' },
  },
  {
    id: 'fosite-par',
    vendors: vendors,
    speaker: speaker,
    sentences: ['Pushed Authorization Requests are enforced'],
    meaning: 'par-required',
    title: 'Pushed authorization requests are required',
    cause: 'Infra sends the login’s parameters in the address and cannot push them beforehand.',
    remedy: { say: 'Turn the demand off for this client.' },
  },
  {
    id: 'fosite-code-expired',
    vendors: vendors,
    speaker: speaker,
    sentences: ['Authorize code expired at'],
    meaning: 'code-refused',
    title: 'The code is over',
    cause: 'The code was redeemed too late.',
    remedy: { say: 'Sign in again; compare the clocks if it comes back.' },
  },
  {
    id: 'fosite-redirect-differs',
    vendors: vendors,
    speaker: speaker,
    sentences: [
      'from this request does not match the (?:one from the authorize request|ID during the initial token issuance)',
    ],
    meaning: 'request-malformed',
    title: 'The two steps differ',
    cause: 'The token request names another client id or redirect URI than the login did.',
    remedy: { say: 'Send the same client id and redirect URI in both steps.' },
  },
  {
    id: 'fosite-audience',
    vendors: vendors,
    speaker: speaker,
    sentences: ["Requested audience '.{1,120}' has not been whitelisted"],
    meaning: 'request-malformed',
    title: 'The audience is not allowed',
    cause: 'The request names an audience that the client does not list. Infra never names one.',
    remedy: { say: 'Add the audience to the client, or take it out of the request.' },
  },
];
