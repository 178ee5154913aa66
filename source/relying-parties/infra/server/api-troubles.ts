export interface TroubleWords {
  readonly cause: string;
  readonly next: string;
  readonly commands?: readonly string[];
}

/**
 * The texts for each refusal of Infra’s API (Infra: internal/server/errors.go, routes.go, middleware.go, providers.go).
 * Values: host, name, user, document, url, words, seconds.
 */
export const apiTroubles = {
  unreachable: {
    cause: 'Infra on {host} could not be reached: {words}.',
    next: 'Check the host name and whether this machine can reach it, then connect again.',
  },
  untrusted: {
    cause: 'The certificate of {host} is not trusted here, so the access key was not sent: {words}.',
    next: 'Start again with --ca-file, naming the certificate authority of {host}. This command makes Infra’s own program trust one too.',
    commands: ['infra login {host} --tls-trusted-cert ca.pem'],
  },
  'unverified-login': {
    cause:
      'The login to {host} was made without verifying its certificate (skip-tls-verify), and the access key is not sent that way from here.',
    next: 'Log in again with the certificate to trust, or connect with the infra program.',
    commands: ['infra login {host} --tls-trusted-cert ca.pem'],
  },
  'no-key': {
    cause: 'There is no longer an access key for {host}.',
    next: 'Log in to Infra as an administrator, then connect again.',
    commands: ['infra login {host}'],
  },
  redirected: {
    cause: '{host} redirects to another address (HTTP {words}), and the access key is not sent there.',
    next: 'Go back to Registration and enter Infra’s own host.',
  },
  'not-infra': {
    cause: '{host} answers, but not like Infra (HTTP {words}).',
    next: 'Go back to Registration and enter the host where people open Infra’s dashboard.',
  },
  'gateway-refuses': {
    cause: 'Something in front of Infra on {host} refuses the request (HTTP {words}).',
    next: 'Connect from a network that it allows, or exempt /api from its sign-in.',
  },
  'gateway-down': {
    cause: 'The proxy in front of Infra on {host} got no answer from Infra (HTTP {words}).',
    next: 'Check that Infra’s server is running, and that the proxy waits for up to a minute: Infra contacts the provider before it answers.',
  },
  'key-missing': {
    cause: 'The access key did not arrive: Infra on {host} says “{words}”.',
    next: 'Check that no proxy in front of Infra removes the Authorization header.',
  },
  'key-expired': {
    cause: 'The access key for {host} has expired.',
    next: 'Log in to Infra again, or set INFRA_ACCESS_KEY to a new key.',
    commands: ['infra login {host}'],
  },
  'key-idle': {
    cause: 'The access key for {host} went unused for too long, and Infra no longer accepts it.',
    next: 'Log in to Infra again, or set INFRA_ACCESS_KEY to a new key.',
    commands: ['infra login {host}'],
  },
  'key-unknown': {
    cause: 'Infra on {host} does not know this access key.',
    next: 'Check that the key was created on {host}; log in to Infra again for a new one.',
    commands: ['infra login {host}'],
  },
  'session-ended': {
    cause: 'The provider has ended the login to {host}.',
    next: 'Log in to Infra again.',
    commands: ['infra login {host}'],
  },
  'not-administrator': {
    cause: '{user} is not an administrator of Infra on {host}, so nothing can be connected with this key.',
    next: 'Ask an administrator to run this, or use an administrator’s key.',
    commands: ['infra grants add {user} infra --role admin'],
  },
  'password-reset-key': {
    cause: 'This access key allows only one thing: setting a new password.',
    next: 'Log in to Infra, set the password, and log in again.',
    commands: ['infra login {host}'],
  },
  'other-organization': {
    cause:
      'Infra on {host} serves several organizations, and this host name or key belongs to a different one: “{words}”.',
    next: 'Go back to Registration and enter your organization’s own host, where people open the dashboard.',
  },
  'version-lost': {
    cause: 'The header Infra-Version did not arrive: Infra on {host} says “{words}”.',
    next: 'Check that no proxy in front of Infra removes the header.',
  },
  'url-not-seen-from-there': {
    cause:
      'Infra’s server cannot reach or does not trust the provider, although everything works from this machine. Infra says “{words}”.',
    next: 'Run the first command: in Infra’s own pod (its name may differ) it shows why. The second records everything from a pod next to it, and the third checks that record here.',
    commands: [
      'kubectl exec deploy/infra-server -- wget -qO- {document}',
      'oidc-wizard check --url {url} --save-facts facts.json',
      'oidc-wizard check --facts facts.json',
    ],
  },
  'url-wrong': {
    cause: 'Infra cannot use the provider’s URL, as the checks predicted. Infra says “{words}”.',
    next: 'Go back to the failed check and fix it first.',
  },
  'client-secret-refused-wrongly': {
    cause:
      'The client secret is right, but Infra takes it for wrong: it sends the secret a second time, in the form body, which this client does not allow.',
    next: 'At the provider, set the client’s authentication method to client_secret_post; the secret stays as it is. If people have logged in with this client before, restart Infra’s server: it remembers the method that worked.',
  },
  'client-id-refused-wrongly': {
    cause:
      'The client id is right, but Infra takes it for wrong because of a word in the provider’s answer to a made-up code.',
    next: 'At the provider, set the client’s authentication method to client_secret_post; the client id stays as it is.',
  },
  'client-secret-wrong': {
    cause: 'The provider refuses the client secret. Infra says “{words}”.',
    next: 'Go back to Credentials and enter the secret again.',
  },
  'client-id-wrong': {
    cause: 'The provider does not know the client id. Infra says “{words}”.',
    next: 'Go back to Credentials and enter the client id again.',
  },
  'client-refused-there': {
    cause:
      'The provider accepts this client from here but refused it when Infra’s server asked. Infra says “{words}”.',
    next: 'Look at the provider’s log for this minute: it may allow only some addresses, or have locked the client after several attempts.',
  },
  'name-taken': {
    cause: 'Infra on {host} now has a provider called “{name}”.',
    next: 'Connect again to see what an update would change, or choose another name in Provider.',
  },
  'name-refused': {
    cause: 'Infra does not accept the name “{name}”: {words}.',
    next: 'Go back to Provider and choose another name.',
  },
  'name-of-infra': {
    cause: '“infra” is the name of Infra’s own password login, which can be neither added nor changed.',
    next: 'Go back to Provider and choose another name.',
  },
  'service-account-refused': {
    cause: 'Infra does not accept an address given with the service account: {words}.',
    next: 'Correct --service-account-email or --workspace-domain-admin.',
  },
  'value-refused': {
    cause: 'Infra refuses a value: {words}.',
    next: 'Correct the value named there, then connect again.',
  },
  'changed-meanwhile': {
    cause: 'The provider “{name}” was changed in Infra since you looked, so nothing was written.',
    next: 'Connect again to see what an update would change now.',
  },
  gone: {
    cause: 'The provider “{name}” is no longer in Infra on {host}, so there was nothing to update.',
    next: 'Connect again: Infra will then add it.',
  },
  'answer-lost': {
    cause:
      'The answer of Infra on {host} was lost: {words}. Its list of providers does not show “{name}” as you confirmed it.',
    next: 'Connect again; the list is read before anything is written.',
  },
  'answer-unknown': {
    cause:
      'The answer of Infra on {host} was lost ({words}), and its list of providers could not be read either. Whether “{name}” was written is unknown.',
    next: 'Look at the list of providers in Infra, then connect again.',
    commands: ['infra providers list'],
  },
  'too-many-requests': {
    cause:
      'Infra on {host} limits the number of requests for each organization, and the limit has been reached.',
    next: 'Connect again in {seconds}.',
  },
  'provider-silent': {
    cause: 'Infra’s server waited for the provider and gave up: “{words}”.',
    next: 'Check from Infra’s own pod (its name may differ) whether the provider answers.',
    commands: ['kubectl exec deploy/infra-server -- wget -T 10 -qO- {document}'],
  },
  'infra-failed': {
    cause:
      'Infra’s server failed with an internal error (HTTP {words}). This happens when it reads the provider’s document a second time and that fails.',
    next: 'Read the server’s log for this minute (its name may differ), then connect again.',
    commands: ['kubectl logs deploy/infra-server --since=5m'],
  },
  refused: {
    cause: 'Infra on {host} refuses: {words}.',
    next: 'Read the debug log of Infra’s server for this minute.',
  },
} as const satisfies Readonly<Record<string, TroubleWords>>;

export type ApiTroubleCode = keyof typeof apiTroubles;
