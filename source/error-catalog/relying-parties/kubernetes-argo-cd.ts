import type { KnownErrors } from '../known-errors.ts';

/** Errors of kubectl, the API server and Argo CD, often together with the provider’s own reason. */
export const kubernetesAndArgoCdErrors: KnownErrors = {
  'kubernetes-impersonate': {
    speaker: 'the Kubernetes API server',
    sentences: 'cannot impersonate resource',
    meaning: 'access-denied',
    title: 'The program may not impersonate the person',
    cause:
      'The login worked. The program calls the API server as the person and their groups, and its own service account may not impersonate them.',
    say: 'Allow the named service account the verb impersonate on users and groups, or on the names it needs.',
  },
  'kubernetes-unauthorized': {
    speaker: 'kubectl',
    sentences: [
      'must be logged in to the server',
      'server has asked for the client to provide credentials',
      '"kind": ?"Status".{0,200}"reason": ?"Unauthorized"',
      'discovery info(?:rmation)?(?: due to|:) Unauthorized',
    ],
    wraps: true,
    meaning: 'token-refused',
    title: 'The API server refused the token',
    cause:
      'kubectl says so for every 401; the reason is only in the API server’s log: another issuer, audience or key, an expired token, or no OpenID Connect settings at all.',
    say: 'Read the API server’s log for “Unable to authenticate the request”.',
    steps: '--oidc-issuer-url must equal the token’s “iss”, and --oidc-client-id one of its “aud”',
  },
  'argo-workflows-mode': {
    speaker: 'Argo Workflows',
    sentences: 'token not valid for running mode',
    meaning: 'other',
    title: 'Argo’s server does not run in the mode for this token',
    cause: 'The server accepts only the kinds of token that its --auth-mode names.',
    say: 'Start argo-server with --auth-mode=sso (and client, for tokens of Kubernetes), and configure its sso settings.',
  },
  'kubernetes-bearer': {
    speaker: 'Kubernetes’ API server',
    sentences: 'Unable to authenticate the request',
    wraps: true,
    meaning: 'token-refused',
    title: 'No authenticator knows this token',
    cause:
      'The API server found nobody for the token: its “iss” is not the configured issuer (compare the slash), or OpenID Connect is not set up.',
    say: 'Set --oidc-issuer-url exactly as the token’s “iss”; version 1.34 and later hide causes such as an e-mail address that is not verified.',
  },
  'kubernetes-not-initialized': {
    speaker: 'Kubernetes’ API server',
    sentences: 'oidc: authenticator not initialized',
    wraps: true,
    meaning: 'network',
    title: 'The API server could not read the discovery document yet',
    cause: 'The API server fetches the discovery document in the background and has not succeeded.',
    say: 'Look for “initializing plugin” in the API server’s log: it says what failed.',
  },
  'kubernetes-plugin': {
    wraps: true,
    speaker: 'kubectl',
    sentences: [
      'exec: executable .{1,80} (?:not found|failed with exit code)',
      'unknown command "oidc-login"',
      'exec plugin: invalid apiVersion',
    ],
    meaning: 'local-machine',
    title: 'kubectl cannot run its login plugin',
    cause:
      'The program that the kubeconfig names under “exec” is not installed, not in PATH, too old, or ended with an error that it printed before.',
    say: 'Run that program on its own and read what it says; if it is missing, install it (kubectl krew install oidc-login) and check that its folder is in PATH.',
  },
  'kubernetes-dashboard-kubeconfig': {
    speaker: 'Kubernetes Dashboard',
    sentences: 'Not enough data to create auth info structure',
    meaning: 'other',
    title: 'The kubeconfig contains no token that the Dashboard can use',
    cause:
      'The Dashboard reads a token, or a name and a password, from the file; it runs no exec plugin and no auth provider.',
    say: 'Log in with the token itself (kubectl oidc-login get-token …), or put a proxy that logs people in in front of the Dashboard.',
  },
  'kubernetes-anonymous': {
    speaker: 'Kubernetes’ API server',
    sentences: 'User "system:anonymous" cannot',
    meaning: 'login-needed',
    title: 'No token reached the API server',
    cause: 'kubectl sent no token, so the API server treated the request as anonymous.',
    say: 'Choose the kubeconfig user that logs in (kubectl --user, or the context), and check that its exec plugin runs.',
  },
  'kubernetes-forbidden': {
    speaker: 'Kubernetes’ API server',
    sentences: 'User "[^"]{1,200}" cannot (?:list|get|create|watch|update|delete|patch)',
    meaning: 'user-not-assigned',
    title: 'The login worked; RBAC grants the person nothing',
    cause: 'No role binding names the person or their groups in that spelling, prefix included.',
    say: 'Bind the role to the user or group as the message spells it.',
  },
  'argo-cd-token': {
    speaker: 'Argo CD',
    sentences: [
      'invalid session: failed to verify the token',
      'invalid session: .{0,40}token',
      'has_sso_error=true',
    ],
    wraps: true,
    meaning: 'token-refused',
    title: 'Argo CD could not verify the token',
    cause: 'Only argocd-server’s log says why: issuer, audience, signature, certificate or time.',
    say: 'Read argocd-server’s log for “Failed to verify token”.',
  },
  'argo-cd-sso': {
    speaker: 'Argo CD',
    sentences: 'is not configured with SSO',
    meaning: 'other',
    title: 'Argo CD has no single sign-on',
    cause: 'Neither dex.config nor oidc.config is set.',
    say: 'Set oidc.config in argocd-cm.',
  },
  'kubernetes-provider-removed': {
    speaker: 'kubectl and other programs with client-go',
    sentences: 'no Auth Provider found for name',
    meaning: 'local-machine',
    title: 'The program lacks the auth provider “oidc”',
    cause: 'The program was built without client-go’s OIDC plugin, or is newer than 1.26, which dropped it.',
    say: 'Use kubelogin as an exec plugin in the kubeconfig.',
  },
};
