import type { KnownErrors } from '../known-errors.ts';

/** Texts of the fosite library, which Ory Hydra, Authelia, Pocket ID and probably JumpCloud use. */
export const fositeErrors: KnownErrors = {
  'fosite-redirect-uri': {
    sentences: "redirect_uri'? parameter does not match any of the OAuth 2.0 Client's pre-registered",
    meaning: 'redirect-uri-not-registered',
    steps: [
      'Authelia: identity_providers.oidc.clients → redirect_uris',
      'Ory: hydra update client <id> --redirect-uri …',
      'JumpCloud: SSO Applications → your app → SSO → Redirect URIs',
      'Pocket ID: OIDC Clients → your client → Callback URLs',
    ],
  },
  'fosite-insecure-redirect': {
    sentences: 'Redirect URL is using an insecure protocol',
    meaning: 'redirect-uri-insecure',
    cause: 'The redirect URI uses http with a host that is not “localhost”; 127.0.0.1 does not count.',
    say: 'Configure the program to send an https redirect URI: its public https address, with X-Forwarded-Proto passed on by its proxy. For the test login use http://localhost:8301.',
    value: 'http://localhost:8301',
  },
  'fosite-client-unknown': {
    sentences: 'The requested OAuth 2.0 Client does not exist',
    meaning: 'client-unknown',
    say: 'Copy the client id again, and check that the configuration that contains it was loaded.',
  },
  'fosite-auth-method': {
    sentences: "client authentication method 'client_secret_(?:basic|post)'",
    words: "(?:supports?|only supports|registered with).{0,80}'client_secret_(?:basic|post)'",
    meaning: 'client-authentication-method',
    cause:
      'The secret may be right: the client allows only one way of sending it, and this was the other. Infra tries both, looks only at the second answer, finds the word “secret” in it and says “invalid provider clientSecret”.',
    steps: [
      'Authelia: token_endpoint_auth_method: client_secret_post',
      'Ory: --token-endpoint-auth-method client_secret_post',
      'JumpCloud: Client Authentication Type: Client Secret POST',
    ],
    value: 'client_secret_post',
  },
  'fosite-pkce': {
    sentences:
      '(?:Clients|This client) must include a code_challenge when performing the authorize code flow',
    words: 'PKCE code challenge.{0,40}enforced',
    meaning: 'pkce-required',
    say: 'Allow this confidential client to work without PKCE.',
    steps: [
      'Authelia: require_pkce: false on the client, enforce_pkce: public_clients_only',
      'Ory: oauth2.pkce.enforced: false',
      'Pocket ID: the client → PKCE: off',
    ],
  },
  'fosite-subject': {
    sentences: 'because (?:session )?subject is (?:an )?empty',
    meaning: 'other',
    title: 'The login page named nobody',
    cause: 'The login app that belongs to Hydra accepted the login without a subject, the person’s id.',
    say: 'Configure the login app to accept the login request with a “subject”; Hydra’s own settings and the program’s are not the reason.',
  },
  'fosite-state': {
    sentences: [
      'state is missing or does not have enough characters',
      "Request parameter 'state' must be at least",
    ],
    meaning: 'state-too-short',
    title: 'State is too short',
    cause:
      'The program sends no state or a short one, and the provider requires at least eight characters. Infra sends ten, so this address was written by hand.',
    say: 'Configure or update the program to send a random state, or lower the provider’s minimum (Authelia: minimum_parameter_entropy).',
  },
  'fosite-scope': {
    sentences: 'OAuth 2.0 Client is not allowed to request scope',
    meaning: 'scope-refused',
    cause:
      'The program requests a scope (Infra: every advertised one that it knows) that this client may not have.',
    say: 'Allow the client the scope that is named, or remove it from the program’s scopes; Infra requests openid, email, groups and offline_access.',
    steps: [
      'Authelia: scopes: [openid, email, groups, offline_access] on the client',
      'Ory: --scope openid,email,groups,offline_access',
    ],
  },
  'fosite-refresh': {
    sentences: ['refresh token was already used', 'token_inactive', 'The refresh token has not been found'],
    meaning: 'refresh-token-refused',
    cause:
      'Each refresh token works once here. Infra keeps only the first one, so its second refresh is refused and the session ends after about four hours.',
    say: 'Set a grace period for used refresh tokens if the product has one; otherwise expect sessions of about four hours.',
  },
  'fosite-user-not-allowed': {
    words: 'You are not allowed to access this service',
    meaning: 'user-not-assigned',
    cause: 'The person signed in and is in none of the groups that this client admits.',
    say: 'Admit one of the person’s groups.',
    steps: 'Pocket ID: OIDC Clients → your client → Allowed User Groups',
  },
  'fosite-denied': {
    words: 'The resource owner or authorization server denied the request',
    meaning: 'access-denied',
    cause: 'The person declined, or a policy of the provider does not admit them.',
    say: 'Check the policy for this client and person.',
    steps: 'Authelia: authorization_policy of the client',
  },
  'fosite-client-auth': {
    words:
      'Client authentication failed \\(e\\.g\\., unknown client, no client authentication included, or unsupported authentication method\\)',
    meaning: 'client-credentials-wrong',
    cause:
      'One text for three things: the client is unknown, the secret is wrong, or it was sent in a way that this client does not allow. The provider’s log says which.',
    say: 'Copy id and secret again, and register the client with client_secret_post.',
    steps: [
      'Read the provider’s log for this minute',
      'Authelia keeps a hash of the secret: give Infra the plain text',
    ],
  },
  'fosite-grant': {
    words:
      'The provided authorization grant \\(e\\.g\\., authorization code, resource owner credentials\\) or refresh token is invalid',
    meaning: 'code-refused',
  },
  'fosite-userinfo': {
    words: ['\\brequest_unauthorized\\b', 'The request could not be authorized'],
    meaning: 'token-refused',
    title: 'Access token was not accepted',
    cause: 'The access token is missing, expired, or not one of this provider’s.',
    say: 'Sign in again; check that no proxy removes the Authorization header.',
  },
  'fosite-credentials': {
    sentences: [
      'OAuth 2.0 Client credentials are invalid',
      'Client credentials missing or malformed in both HTTP Authorization header',
      'requested OAuth 2.0 Client could not be authenticated',
    ],
    meaning: 'client-credentials-wrong',
    cause: 'The client’s credentials are missing or not the registered ones.',
    say: 'Copy the client id and the secret again; if the server keeps a digest, give the plain text.',
  },
  'fosite-secret-encoding': {
    sentences: [
      "HTTP authorization header could not be decoded from 'application/x-www-form-urlencoded'",
      'Unable to decode OAuth 2\\.0 Client (?:ID|Secret) from HTTP basic',
    ],
    meaning: 'client-authentication-method',
    title: 'The secret’s characters were changed on the way',
    cause:
      'The client id or the secret in the Basic header is not form-encoded as RFC 6749 2.3.1 says: it contains characters such as + / % : = &.',
    say: 'Create a secret of only letters, digits and - . _ ~, or use client_secret_post.',
    value: 'client_secret_post',
  },
  'fosite-grant-type': {
    sentences: 'OAuth 2.0 Client is not allowed to use (?:the )?authorization grant',
    meaning: 'grant-type-refused',
    cause: 'The client’s list of grant types lacks the one that was used.',
    say: 'Allow the client authorization_code and refresh_token.',
  },
  'fosite-response-type': {
    sentences: 'client is not allowed to request response_(?:type|mode)',
    meaning: 'response-type-refused',
    cause: 'The client’s list of response types or modes lacks the one that was requested.',
    say: 'Allow the client the response type code and the response mode query.',
  },
  'fosite-verifier': {
    sentences: [
      'PKCE code challenge did not match the code verifier',
      'PKCE code verifier (?:can not|must|was provided)',
    ],
    meaning: 'code-verifier-wrong',
  },
  'fosite-par': {
    sentences: 'Pushed Authorization Requests are enforced',
    meaning: 'par-required',
  },
  'fosite-code-expired': {
    sentences: 'Authorize code expired at',
    meaning: 'code-refused',
    cause: 'The code was redeemed too late.',
    say: 'Sign in again; compare the clocks if it comes back.',
  },
  'fosite-redirect-differs': {
    sentences:
      'from this request does not match the (?:one from the authorize request|ID during the initial token issuance)',
    meaning: 'request-malformed',
    title: 'The two steps differ',
    cause: 'The token request names a different client id or redirect URI from the login.',
    say: 'Send the same client id and redirect URI in both steps.',
  },
  'fosite-audience': {
    sentences: "Requested audience '.{1,120}' has not been whitelisted",
    meaning: 'request-malformed',
    title: 'The audience is not allowed',
    cause: 'The request names an audience that the client does not list. Infra never names one.',
    say: 'Add the audience to the client, or remove it from the request.',
  },
};
