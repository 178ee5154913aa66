import type { DictionaryEntry } from '../core/dictionary.ts';

const vendors = ['ory-hydra', 'ory-network', 'authelia', 'jumpcloud', 'pocket-id'] as const;

/** Texts of the fosite library, which stands behind Ory Hydra, Authelia, Pocket ID and probably JumpCloud. */
export const fositeErrors: readonly DictionaryEntry[] = [
  {
    id: 'fosite-redirect-uri',
    vendors,
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
    sentences: ['The requested OAuth 2.0 Client does not exist'],
    meaning: 'client-unknown',
    title: 'Client does not exist',
    cause: 'No client with this client id is configured.',
    remedy: { say: 'Copy the client id again, and check that the configuration that holds it was loaded.' },
  },
  {
    id: 'fosite-auth-method',
    vendors,
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
    sentences: ['Clients must include a code_challenge when performing the authorize code flow'],
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
    sentences: ['state is missing or does not have enough characters'],
    meaning: 'state-too-short',
    title: 'State is too short',
    cause: 'The provider wants a state of at least eight characters. Infra sends ten.',
    remedy: { say: 'Start the login from Infra or from this program, not from an address made by hand.' },
  },
  {
    id: 'fosite-scope',
    vendors,
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
    sentences: ['The resource owner or authorization server denied the request'],
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
    sentences: [
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
    sentences: [
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
    codes: ['request_unauthorized'],
    words: ['The request could not be authorized'],
    meaning: 'token-refused',
    title: 'Access token was not accepted',
    cause: 'The access token is missing, over, or not one of this provider’s.',
    remedy: { say: 'Sign in again; check that no proxy removes the Authorization header.' },
  },
];
