import type { KnownErrors } from '../known-errors.ts';

/** Infra’s own errors: its API, its command line and its server’s log. */
export const infraErrors: KnownErrors = {
  'infra-invalid-url': {
    sentences: ['invalid provider url', 'error validating oidc provider'],
    wraps: true,
    meaning: 'infra-refuses',
    title: 'Infra could not use the provider’s address',
    cause:
      'Infra’s server could not fetch the provider’s document, or the issuer in it differs from the address. It says the same for DNS, certificates, 404, a web page and an extra slash.',
    say: 'Check the address here; if it is right here, look from Infra’s server.',
    steps: [
      'oidc-wizard check --url <address>',
      'kubectl exec deploy/infra-server -- wget -qO- https://<issuer>/.well-known/openid-configuration',
      'The server’s debug log names the cause',
    ],
  },
  'infra-invalid-client-id': {
    sentences: 'invalid provider clientID',
    meaning: 'client-unknown',
    title: 'Infra considers the client id wrong',
    cause:
      'The provider’s answer to Infra’s trial request contains “client_id” or “client id”. The id may be wrong; or it is right, and the provider uses these words for another problem.',
  },
  'infra-invalid-client-secret': {
    sentences: 'invalid provider clientSecret',
    meaning: 'client-secret-wrong',
    title: 'Infra considers the client secret wrong',
    cause:
      'The provider’s answer contains the word “secret”. The secret may be wrong; or it is right, and the client allows only HTTP Basic (Authelia, Ory Hydra, JumpCloud), and the refusal of the second attempt contains that word too.',
    say: 'Test the secret with oidc-wizard check; if it is right, register the client with client_secret_post.',
    value: 'client_secret_post',
  },
  'infra-name-taken': {
    sentences: 'a provider with that name already exists',
    meaning: 'infra-refuses',
    title: 'A provider with that name exists',
    cause: 'Names are unique in an organisation of Infra.',
    say: 'Choose another name, or change the existing provider.',
    steps: [
      'infra providers list',
      'infra providers edit <name> --client-secret',
      'or: infra providers remove <name>',
    ],
  },
  'infra-not-allowed': {
    sentences: [
      'you do not have permission to (?:create|update|delete|list) provider',
      'missing privileges for CreateProvider',
      'requires role admin',
    ],
    meaning: 'infra-refuses',
    title: 'Not an administrator of Infra',
    cause: 'Only people with the role admin in Infra may connect a provider.',
    say: 'Log in as an administrator, or have one grant you the role.',
    steps: ['infra login <server>', 'infra grants add <user> infra --role admin'],
  },
  'infra-key-expired': {
    sentences: ['access key has expired', 'Missing access key, must'],
    meaning: 'infra-refuses',
    title: 'Access key is missing or expired',
    cause: 'The command has no valid access key for Infra.',
    say: 'Log in again, or set INFRA_ACCESS_KEY.',
    command: 'infra login',
  },
  'infra-session-revoked': {
    sentences: 'session in identity provider expired or revoked',
    meaning: 'refresh-token-refused',
    title: 'The session at the provider ended',
    cause:
      'Every two hours Infra fetches the person’s data from the provider. That failed: no refresh token, a rotated one, or the provider was briefly down. Infra then ends the session everywhere.',
    say: 'Configure the provider to issue refresh tokens that do not rotate, and log in again.',
    steps: 'oidc-wizard check --login says how long sessions will last with this client',
  },
  'infra-dashboard-silent': {
    words: [
      '(?:goes|comes?|sen[dt]s?|land\\w{0,3}|return\\w{0,3}|redirect\\w{0,3}|throw\\w{0,1}|I.m|am|ends? up) (?:me |you |right |straight )?back (?:at|to) (?:the )?(?:login|sign-?in) (?:page|screen)',
      '(?:redirects?|returns?).{0,20} to /login(?![/\\w])',
    ],
    meaning: 'infra-refuses',
    title: 'The program silently returns to its login page',
    cause:
      'Infra’s dashboard drops the provider’s error and shows its login page again; other programs do the same if their session cookie was not kept.',
    say: 'Run a test login, which shows what the provider says.',
    steps: 'If the test login works, read the log of Infra’s server',
    command: 'oidc-wizard check --login',
  },
  'infra-bad-kind': {
    sentences: 'must be one of \\(oidc, okta, azure, google\\)',
    meaning: 'infra-refuses',
    title: 'Kind is unknown',
    cause: 'Infra has four kinds of provider.',
    say: 'Use oidc for everything but Okta, Azure and Google.',
    value: 'oidc',
  },
  'infra-validation': {
    sentences: 'validation failed: (?:name|clientID|clientSecret|url|kind|api)',
    wraps: true,
    meaning: 'infra-refuses',
    title: 'Infra refused a value',
    cause: 'The text after “validation failed” names the field. Names are 2 to 256 letters, digits and - _ .',
    say: 'Change the value that it names.',
  },
  'infra-version-header': {
    sentences: [
      'Infra-Version.{0,60}(?:required|missing|header)',
      'client version \\([^)]{1,40}\\) is ahead of server version',
    ],
    meaning: 'infra-refuses',
    title: 'The versions of the command and the server do not match',
    cause: 'The server requires a version header, or is older than the command.',
    say: 'Use the command of the server’s version, or add --skip-version-check.',
  },
  'infra-scim-key': {
    sentences: 'issuedForKind',
    meaning: 'infra-refuses',
    title: '--scim does not work with this build',
    cause: 'Builds after 0.21.0 require a field that their own command does not send.',
    say: 'Connect without --scim, and create the SCIM key through the API.',
  },
  'infra-unauthorized': {
    sentences: ['"code" ?: ?401, ?"message" ?: ?"unauthorized"', 'An error occurred while logging in'],
    words: '^ ?(?:error: )?unauthorized ?$',
    wraps: true,
    meaning: 'infra-refuses',
    title: 'Login refused, without a reason',
    cause:
      'Infra answers “unauthorized” for every problem with the code, the ID token, UserInfo and groups; only its server’s log says which.',
    say: 'Run a test login, or read the log of Infra’s server.',
    steps: 'kubectl logs deploy/infra-server: the lines of that minute name the cause; paste them here',
    command: 'oidc-wizard check --login',
  },
};
