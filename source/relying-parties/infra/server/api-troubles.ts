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
    next: 'Check the host name and this machine’s way to it, then connect again.',
  },
  untrusted: {
    cause: 'The certificate of {host} is not trusted here, so the access key was not sent: {words}.',
    next: 'Start again with --ca-file, naming the certificate authority of {host}. Infra’s own program keeps one with this command.',
    commands: ['infra login {host} --tls-trusted-cert ca.pem'],
  },
  'unverified-login': {
    cause:
      'The login to {host} was made without verifying its certificate (skip-tls-verify), and the access key is not sent that way from here.',
    next: 'Log in again with the certificate to trust, or connect with the infra program.',
    commands: ['infra login {host} --tls-trusted-cert ca.pem'],
  },
  'no-key': {
    cause: 'There is no access key for {host} any more.',
    next: 'Log in to Infra as an administrator, then connect again.',
    commands: ['infra login {host}'],
  },
  redirected: {
    cause:
      '{host} sends requests on to another address (HTTP {words}), and an access key is not sent after them.',
    next: 'Go back to Registration and enter the host at which Infra itself answers.',
  },
  'not-infra': {
    cause: '{host} answers, but not as Infra does (HTTP {words}).',
    next: 'Go back to Registration and enter the host at which people open Infra’s dashboard.',
  },
  'gateway-refuses': {
    cause: 'Something in front of Infra on {host} refuses the request (HTTP {words}).',
    next: 'Connect from a network that it lets through, or exempt /api from its sign-in.',
  },
  'gateway-down': {
    cause: 'The proxy in front of Infra on {host} got no answer from it (HTTP {words}).',
    next: 'Check that Infra’s server runs, and that the proxy waits for a minute: Infra asks the provider before it answers.',
  },
  'key-missing': {
    cause: 'The access key did not arrive: Infra on {host} says “{words}”.',
    next: 'Check that no proxy in front of Infra takes the Authorization header away.',
  },
  'key-expired': {
    cause: 'The access key for {host} has expired.',
    next: 'Log in to Infra again, or put a new key into INFRA_ACCESS_KEY.',
    commands: ['infra login {host}'],
  },
  'key-idle': {
    cause: 'The access key for {host} was not used for too long, and Infra no longer takes it.',
    next: 'Log in to Infra again, or put a new key into INFRA_ACCESS_KEY.',
    commands: ['infra login {host}'],
  },
  'key-unknown': {
    cause: 'Infra on {host} does not know this access key.',
    next: 'Check that the key was made on {host}; log in to Infra again for a new one.',
    commands: ['infra login {host}'],
  },
  'session-ended': {
    cause: 'The login to {host} ended at the provider that it was made with.',
    next: 'Log in to Infra again.',
    commands: ['infra login {host}'],
  },
  'not-administrator': {
    cause: '{user} is not an administrator of Infra on {host}, so nothing can be connected with this key.',
    next: 'Ask an administrator to run this, or use an administrator’s key.',
    commands: ['infra grants add {user} infra --role admin'],
  },
  'password-reset-key': {
    cause: 'This access key is good for one thing: setting a new password.',
    next: 'Log in to Infra, set the password, and log in again.',
    commands: ['infra login {host}'],
  },
  'other-organization': {
    cause:
      'Infra on {host} serves several organizations, and this host name or key is not of the right one: “{words}”.',
    next: 'Go back to Registration and enter your organization’s own host, at which people open the dashboard.',
  },
  'version-lost': {
    cause: 'The header Infra-Version did not arrive: Infra on {host} says “{words}”.',
    next: 'Check that no proxy in front of Infra takes the header away.',
  },
  'url-not-seen-from-there': {
    cause:
      'Infra’s server cannot reach or trust the provider, although all is well from this machine. Infra says “{words}”.',
    next: 'Run the first command: in Infra’s own pod (its name may differ) it shows why. The second takes everything down from a pod beside it, and the third judges that here.',
    commands: [
      'kubectl exec deploy/infra-server -- wget -qO- {document}',
      'oidc-wizard check --url {url} --save-facts facts.json',
      'oidc-wizard check --facts facts.json',
    ],
  },
  'url-wrong': {
    cause: 'Infra cannot use the provider’s URL, as the checks foretold. Infra says “{words}”.',
    next: 'Go back to what failed and fix it first.',
  },
  'client-secret-refused-wrongly': {
    cause:
      'The client secret is right, and Infra takes it for wrong: it sends it a second time in the form body, which this client does not allow.',
    next: 'At the provider, set the client’s authentication method to client_secret_post; the secret stays as it is. If people have logged in with this client before, restart Infra’s server: it remembers the method that worked.',
  },
  'client-id-refused-wrongly': {
    cause:
      'The client id is right, and Infra takes it for wrong, by a word in the provider’s answer to a made-up code.',
    next: 'At the provider, set the client’s authentication method to client_secret_post; the client id stays as it is.',
  },
  'client-secret-wrong': {
    cause: 'The provider refuses the client secret. Infra says “{words}”.',
    next: 'Go back to Credentials and enter the secret once more.',
  },
  'client-id-wrong': {
    cause: 'The provider does not know the client id. Infra says “{words}”.',
    next: 'Go back to Credentials and enter the client id once more.',
  },
  'client-refused-there': {
    cause:
      'The provider takes this client from here, and refused it when Infra’s server asked. Infra says “{words}”.',
    next: 'Look at the provider’s log at this minute: it may let some addresses in only, or have locked the client after several tries.',
  },
  'name-taken': {
    cause: 'Infra on {host} has a provider called “{name}” by now.',
    next: 'Connect again to see what an update would change, or choose another name in Provider.',
  },
  'name-refused': {
    cause: 'Infra does not take the name “{name}”: {words}.',
    next: 'Go back to Provider and choose another name.',
  },
  'name-of-infra': {
    cause:
      '“infra” is the name of Infra’s own login with a password, which can be neither added nor changed.',
    next: 'Go back to Provider and choose another name.',
  },
  'service-account-refused': {
    cause: 'Infra does not take an address that goes with the service account: {words}.',
    next: 'Correct --service-account-email or --workspace-domain-admin.',
  },
  'value-refused': {
    cause: 'Infra refuses a value: {words}.',
    next: 'Correct the value that it names, then connect again.',
  },
  'changed-meanwhile': {
    cause: 'The provider “{name}” was changed in Infra since you looked, so nothing was written.',
    next: 'Connect again to see what an update would change now.',
  },
  gone: {
    cause: 'The provider “{name}” is no longer in Infra on {host}, so there was nothing to update.',
    next: 'Connect again: Infra then adds it.',
  },
  'answer-lost': {
    cause:
      'The answer of Infra on {host} was lost on its way: {words}. Read back, Infra does not have “{name}” as you confirmed it.',
    next: 'Connect again; it looks before it writes.',
  },
  'answer-unknown': {
    cause:
      'The answer of Infra on {host} was lost on its way ({words}), and reading back failed too. Whether “{name}” was written is not known.',
    next: 'Look at the list of providers in Infra, then connect again.',
    commands: ['infra providers list'],
  },
  'too-many-requests': {
    cause: 'Infra on {host} limits how often its organization asks, and the limit is reached.',
    next: 'Connect again in {seconds}.',
  },
  'provider-silent': {
    cause: 'Infra’s server waited for the provider and gave up: “{words}”.',
    next: 'See from Infra’s own pod (its name may differ) whether the provider answers it.',
    commands: ['kubectl exec deploy/infra-server -- wget -T 10 -qO- {document}'],
  },
  'infra-failed': {
    cause:
      'Infra’s server stopped with an error of its own (HTTP {words}). Reading the provider’s document a second time is what fails this way.',
    next: 'Read the server’s log of this minute (its name may differ), then connect again.',
    commands: ['kubectl logs deploy/infra-server --since=5m'],
  },
  refused: {
    cause: 'Infra on {host} refuses: {words}.',
    next: 'Read the log of Infra’s server, at level debug, at this minute.',
  },
} as const satisfies Readonly<Record<string, TroubleWords>>;

export type ApiTroubleCode = keyof typeof apiTroubles;
