import type { KnownErrors } from '../known-errors.ts';

export const cognitoErrors: KnownErrors = {
  'cognito-identity-pool': {
    sentences: 'Unauthenticated access is not supported for this identity pool',
    meaning: 'other',
    title: 'The identity pool admits no guests',
    cause: 'The request came without a login that the pool knows, and guest access is off.',
    say: 'Pass the ID token to the pool under the provider’s name, or turn on guest access.',
  },
  'cognito-token': {
    sentences: 'NotAuthorizedException',
    wraps: true,
    codes: 'UserNotConfirmedException UserNotFoundException',
    meaning: 'access-denied',
    title: 'Cognito refused the person or the client',
    cause: 'The password, the token or the client secret’s hash is wrong, or the account is not confirmed.',
    say: 'Look at the user in the pool; for apps with a secret, use the hosted pages and not the API.',
  },
  'cognito-trigger': {
    sentences:
      '(?:PreSignUp|PreAuthentication|PostAuthentication|PostConfirmation|PreTokenGeneration) failed with error',
    meaning: 'access-denied',
    title: 'A Lambda trigger of the user pool failed',
    cause: 'The function that the trigger calls refused the person or failed; what follows is its own error.',
    say: 'Read the function’s log in CloudWatch; an attribute such as email is often not mapped.',
  },
  'cognito-attributes': {
    codes: 'attributes_required',
    sentences: [
      'Attribute does not exist in the schema',
      'attributes required: ?\\[',
      'Invalid user attributes: ',
    ],
    meaning: 'other',
    title: 'The user pool’s attribute mapping does not match',
    cause:
      'The pool maps a claim to an attribute that it does not have, or requires one that the provider sends no claim for.',
    say: 'Correct the identity provider’s attribute mapping (“username” is not a target), and configure the provider to send what the pool requires.',
  },
  'cognito-secret-hash': {
    sentences: 'Unable to verify secret hash|SECRET_HASH was not received',
    meaning: 'client-secret-wrong',
    title: 'The client’s secret hash is missing or wrong',
    cause:
      'The app client has a secret, so each request of Cognito’s own API needs SECRET_HASH, computed from that secret, the client id and the user name.',
    say: 'Give the program the app client’s secret, or an app client without one; at a refresh the user name is the person’s “sub”.',
  },
  'cognito-pool': {
    sentences: 'User pool [\\w-]{1,60} does not exist',
    meaning: 'tenant-unknown',
    title: 'The user pool does not exist',
    cause: 'The address names a pool or a region that does not exist.',
    say: 'Use cognito-idp.<region>.amazonaws.com/<pool id>.',
  },
  'cognito-redirect': {
    codes: 'redirect_mismatch',
    meaning: 'redirect-uri-not-registered',
    say: 'Add the redirect URI to the app client.',
    steps: [
      'User pools → your pool → App clients → your client → Login pages → Edit → Allowed callback URLs',
      'http is allowed only for localhost',
    ],
  },
  'cognito-scope': {
    codes: 'invalid_scope',
    sentences: 'invalid_request[": ,&]{1,6}.{0,30}invalid_scope',
    meaning: 'scope-refused',
    cause: 'The app client does not have one of the scopes that were requested.',
    say: 'Enable openid and email.',
    steps:
      'User pools → your pool → App clients → your client → Login pages → Edit → OpenID Connect scopes: OpenID, Email',
  },
  'cognito-flows': {
    sentences: 'Client is not enabled for OAuth ?2\\.0 flows',
    words: 'unauthorized_client.{0,60}OAuth',
    meaning: 'response-type-refused',
    cause: 'The app client may not use the authorization code grant.',
    say: 'Turn on the grant.',
    steps: 'App clients → your client → Login pages → Edit → OAuth grant types: Authorization code grant',
  },
  'cognito-client': {
    codes: 'invalid_client',
    sentences: ['Client [a-z0-9]{1,60} does not exist', 'User pool client [a-z0-9]{1,60} does not exist'],
    meaning: 'client-credentials-wrong',
    cause:
      'The client id or the secret is wrong, or the app client has no secret. Cognito does not say which.',
    say: 'Use an app client with a secret and copy both values.',
    steps: [
      'User pools → your pool → App clients → your client → Show client secret',
      'A client without a secret cannot get one later: create a new one',
    ],
  },
};
