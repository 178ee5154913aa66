import type { DictionaryEntry } from '../core/dictionary.ts';

/** What Infra itself says: its API, its command line and its server’s log. */
export const infraErrors: readonly DictionaryEntry[] = [
  {
    id: 'infra-invalid-url',
    vendors: [],
    sentences: ['invalid provider url', 'error validating oidc provider'],
    meaning: 'infra-refuses',
    title: 'Infra could not use the provider’s address',
    cause:
      'Infra’s server could not fetch the provider’s document, or the issuer in it differs from the address. It says the same for DNS, certificates, 404, a web page and a slash too many.',
    remedy: {
      say: 'Check the address here; if it is right here, look from Infra’s server.',
      steps: [
        'oidc-wizard check --url <address>',
        'kubectl exec deploy/infra-server -- wget -qO- https://<issuer>/.well-known/openid-configuration',
        'The server’s log at level debug says the cause',
      ],
    },
  },
  {
    id: 'infra-invalid-client-id',
    vendors: [],
    sentences: ['invalid provider clientID'],
    meaning: 'client-unknown',
    title: 'Infra takes the client id for wrong',
    cause: 'The provider’s answer to Infra’s trial request speaks of the client id. That is usually right.',
    remedy: { say: 'Copy the client id again, from the same realm or tenant as the URL.' },
  },
  {
    id: 'infra-invalid-client-secret',
    vendors: [],
    sentences: ['invalid provider clientSecret'],
    meaning: 'client-secret-wrong',
    title: 'Infra takes the client secret for wrong',
    cause:
      'The provider’s answer holds the word “secret”. The secret may be wrong; or it is right, and the client admits HTTP Basic only (Authelia, Ory Hydra, JumpCloud), whose refusal of the second try holds that word too.',
    remedy: {
      say: 'Let oidc-wizard test the secret; if it is right, register the client with client_secret_post.',
      value: 'client_secret_post',
    },
  },
  {
    id: 'infra-name-taken',
    vendors: [],
    sentences: ['a provider with that name already exists'],
    meaning: 'infra-refuses',
    title: 'A provider with that name exists',
    cause: 'Names are unique in an organisation of Infra.',
    remedy: {
      say: 'Choose another name, or change the provider that is there.',
      steps: [
        'infra providers list',
        'infra providers edit <name> --client-secret',
        'or: infra providers remove <name>',
      ],
    },
  },
  {
    id: 'infra-not-allowed',
    vendors: [],
    sentences: [
      'you do not have permission to (?:create|update|delete|list) provider',
      'missing privileges for CreateProvider',
      'requires role admin',
    ],
    meaning: 'infra-refuses',
    title: 'Not an administrator of Infra',
    cause: 'Only people with the role admin in Infra may connect a provider.',
    remedy: {
      say: 'Log in as an administrator, or let one grant the role.',
      steps: ['infra login <server>', 'infra grants add <user> infra --role admin'],
    },
  },
  {
    id: 'infra-key-expired',
    vendors: [],
    sentences: ['access key has expired', 'Missing access key, must'],
    meaning: 'infra-refuses',
    title: 'Access key is missing or over',
    cause: 'The command has no valid access key for Infra.',
    remedy: { say: 'Log in again, or set INFRA_ACCESS_KEY.', command: 'infra login' },
  },
  {
    id: 'infra-session-revoked',
    vendors: [],
    sentences: ['session in identity provider expired or revoked'],
    meaning: 'refresh-token-refused',
    title: 'The session at the provider ended',
    cause:
      'Every two hours Infra asks the provider for the person’s data. That failed: no refresh token, a rotated one, or the provider was down for a moment. Infra then ends the session everywhere.',
    remedy: {
      say: 'Let the provider give refresh tokens that do not rotate, and log in again.',
      steps: ['oidc-wizard check --login says how long sessions will last with this client'],
    },
  },
  {
    id: 'infra-dashboard-silent',
    vendors: [],
    words: ['back (?:at|to) (?:the )?(?:login|sign-?in) page', '(?:redirects?|returns?).{0,20} to /login\\b'],
    meaning: 'infra-refuses',
    title: 'The dashboard goes back to its login page without a word',
    cause: 'Infra’s dashboard drops the provider’s error and shows its login page again.',
    remedy: {
      say: 'See the error with a test login, which shows what the provider says.',
      command: 'oidc-wizard check --login',
      steps: ['If the test login works, read the log of Infra’s server'],
    },
  },
  {
    id: 'infra-bad-kind',
    vendors: [],
    sentences: ['must be one of \\(oidc, okta, azure, google\\)'],
    meaning: 'infra-refuses',
    title: 'Kind is not known',
    cause: 'Infra knows four kinds of provider.',
    remedy: { say: 'Use oidc for everything but Okta, Azure and Google.', value: 'oidc' },
  },
  {
    id: 'infra-validation',
    vendors: [],
    sentences: ['validation failed: (?:name|clientID|clientSecret|url|kind|api)'],
    meaning: 'infra-refuses',
    title: 'Infra refused a value',
    cause: 'The text after “validation failed” names the field. Names are 2 to 256 letters, digits and - _ .',
    remedy: { say: 'Change the value that it names.' },
  },
  {
    id: 'infra-version-header',
    vendors: [],
    sentences: [
      'Infra-Version.{0,60}(?:required|missing|header)',
      'client version \\([^)]{1,40}\\) is ahead of server version',
    ],
    meaning: 'infra-refuses',
    title: 'Versions of the command and the server do not fit',
    cause: 'The server wants a version header, or is older than the command.',
    remedy: { say: 'Use the command of the server’s version, or add --skip-version-check.' },
  },
  {
    id: 'infra-scim-key',
    vendors: [],
    sentences: ['issuedForKind'],
    meaning: 'infra-refuses',
    title: '--scim does not work with this build',
    cause: 'Builds after 0.21.0 want a field that their own command does not send.',
    remedy: { say: 'Connect without --scim, and create the SCIM key through the API.' },
  },
  {
    id: 'infra-unauthorized',
    vendors: [],
    sentences: ['"code" ?: ?401, ?"message" ?: ?"unauthorized"'],
    words: ['^ ?(?:error: )?unauthorized ?$'],
    meaning: 'infra-refuses',
    title: 'Login refused, without a reason',
    cause:
      'Infra answers “unauthorized” for every trouble with the code, the ID token, UserInfo and groups; only its server’s log says which.',
    remedy: {
      say: 'Run a test login, or read the log of Infra’s server.',
      command: 'oidc-wizard check --login',
    },
  },
];
