import type { KnownError } from '../../core/errors/error-catalog.ts';

/** What the API server’s log, kubectl and kubelogin say. */
export const errors: Readonly<Record<string, KnownError<never>>> = {
  'kubernetes-not-initialized': {
    speaker: 'Kubernetes',
    sentences: ['oidc: authenticator not initialized', 'oidc authenticator: initializing plugin'],
    wraps: true,
    meaning: 'network',
    title: 'The API server has not read the discovery document yet',
    cause:
      'It asks for the document every ten seconds, and for ever, until it comes and names the configured issuer. The line “initializing plugin” in its log says what is in the way.',
    say: 'Read what follows “initializing plugin” in the log of kube-apiserver.',
  },
  'kubernetes-email-not-verified': {
    speaker: 'Kubernetes',
    sentences: 'oidc: email not verified',
    meaning: 'other',
    title: 'Kubernetes refuses an address that is not verified',
    cause: 'People are named by the claim “email”, and “email_verified” in the ID token is false.',
    say: 'Verify addresses at the provider, or name people by another claim.',
    value: '--oidc-username-claim=sub',
  },
  'kubernetes-username-claim': {
    speaker: 'Kubernetes',
    sentences: 'oidc: parse username claims',
    meaning: 'email-missing',
    title: 'The ID token lacks the claim that names the user',
    cause:
      'The claim in --oidc-username-claim is not in the ID token, or is not a text. UserInfo is never asked.',
    say: 'Map that claim into the ID token, and let kubelogin ask for its scope.',
    value: '--oidc-extra-scope=email',
  },
  'kubernetes-groups-claim': {
    speaker: 'Kubernetes',
    sentences: 'oidc: parse groups claim',
    meaning: 'groups-wrong-type',
    title: 'Kubernetes cannot read the groups',
    cause: 'The groups claim is neither a text nor a list of texts.',
    say: 'Map the groups as a list of names.',
  },
  'kubernetes-distributed-groups': {
    speaker: 'Kubernetes',
    sentences: 'oidc: could not expand distributed claims',
    wraps: true,
    meaning: 'groups-wrong-type',
    title: 'The groups are too many for the ID token',
    cause:
      'The ID token names an address at which the groups are to be had. The API server asks there for a JWT; Microsoft Graph gives none.',
    say: 'Emit only the groups that are assigned to the application.',
  },
  'kubernetes-invalid-bearer-token': {
    speaker: 'Kubernetes',
    words: 'invalid bearer token',
    wraps: true,
    meaning: 'wrong-issuer',
    title: 'Kubernetes does not know whose token it is',
    cause:
      'Where nothing about oidc follows, the token is not a JWT of the configured issuer: another spelling of the issuer, an access token, or an encrypted one.',
    say: 'Compare “iss” of the ID token with --oidc-issuer-url, character by character.',
  },
  'kubelogin-no-id-token': {
    speaker: 'kubelogin',
    sentences: 'id_token is missing in the token response',
    meaning: 'token-refused',
    title: 'kubelogin got no ID token',
    cause: 'The token endpoint answered without an ID token.',
    say: 'Allow the scope “openid” for the client that kubelogin uses.',
  },
};
