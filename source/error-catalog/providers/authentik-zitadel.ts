import type { KnownErrors } from '../known-errors.ts';

/** Errors of authentik and Zitadel. */
export const authentikAndZitadelErrors: KnownErrors = {
  'zitadel-token': {
    vendors: ['zitadel'],
    sentences: [
      'Errors\\.User\\.Code\\.\\w{1,40}',
      'Errors\\.(?:AuthRequest|OIDCSession|RefreshToken|User\\.RefreshToken)\\.\\w{1,40}',
      'OIDC-\\w{4,6}\\)',
    ],
    meaning: 'code-refused',
    cause: 'The login’s code or its refresh token is unknown, used or expired.',
  },
  'zitadel-project': {
    vendors: ['zitadel'],
    sentences: [
      'Errors\\.User\\.(?:GrantRequired|ProjectRequired)|Errors\\.\\w{1,40}\\.GrantRequired',
      'Login not possible\\. The user is required to have at least one grant',
    ],
    meaning: 'user-not-assigned',
    cause: 'The project checks authorisations at login, and the person has none.',
    say: 'Give the person a role, or turn off the check.',
    steps: [
      'Projects → your project → Authorizations → New',
      'Projects → your project → General → Check authorization on Authentication',
    ],
  },
  'zitadel-instance': {
    vendors: ['zitadel'],
    sentences:
      'Errors\\.IAM\\.NotFound|Errors\\.Instance\\.NotFound|unable to set instance using origin|Message=Instance not found',
    meaning: 'host-unknown',
    title: 'Zitadel does not know this host name',
    cause: 'The request came with a host name that no instance of Zitadel has.',
    say: 'Set ExternalDomain, ExternalPort and ExternalSecure to the public address, and make the proxy pass the Host header.',
  },
  'authentik-redirect-uri': {
    vendors: ['authentik'],
    sentences: 'missing, invalid, or mismatching redirection URI',
    words: 'Redirect URI Error',
    meaning: 'redirect-uri-not-registered',
    cause: 'The provider in authentik does not list this redirect URI. In “Regex” mode dots must be escaped.',
    say: 'Add the redirect URI in mode Strict.',
    steps:
      'Applications → Providers → your provider → Edit → Redirect URIs/Origins → Add entry: Strict, the exact URI',
  },
  'authentik-client-id': {
    vendors: ['authentik'],
    sentences: 'client identifier \\(client_id\\) is missing or invalid',
    meaning: 'client-unknown',
    steps: 'Applications → Providers → your provider → Client ID',
  },
  'authentik-issuer-mode': {
    vendors: ['authentik'],
    sentences: 'expected "https://[^" ]{1,200}/application/o/[^" ]{1,100}" got "https?://[^" ]{1,200}"',
    meaning: 'wrong-issuer',
    title: 'authentik names another issuer',
    cause:
      'The provider’s issuer mode is “Same identifier is used for all providers”, or the slash at the end is missing.',
    say: 'Use one issuer per provider, with the slash at the end.',
    steps: [
      'Applications → Providers → your provider → Edit → Advanced protocol settings → Issuer mode: Each provider has a different issuer',
      'Give Infra <host>/application/o/<slug>/',
    ],
  },
  'zitadel-redirect-uri': {
    vendors: ['zitadel'],
    sentences: 'redirect_uri is missing in the client configuration',
    meaning: 'redirect-uri-not-registered',
    say: 'Add the redirect URI to the application.',
    steps: [
      'Projects → your project → your application → Redirect Settings → Redirect URIs',
      'For http://localhost:8301 turn on Development Mode',
    ],
  },
  'zitadel-http': {
    vendors: ['zitadel'],
    sentences: "client's redirect_uri is http and is not allowed",
    meaning: 'redirect-uri-insecure',
    cause: 'Zitadel admits http redirect URIs only in Development Mode.',
    say: 'Turn on Development Mode for the test login, and off again afterwards.',
    steps: 'Projects → your project → your application → Redirect Settings → Development Mode',
  },
  'zitadel-app': {
    vendors: ['zitadel'],
    sentences: 'Errors\\.App\\.NotFound',
    meaning: 'client-unknown',
    say: 'Copy the client id again; it is a long number.',
    steps: 'Projects → your project → your application → Client ID',
  },
  'zitadel-roles': {
    vendors: ['zitadel'],
    sentences: 'urn:zitadel:iam:org:project:(?:[0-9]{1,30}:)?roles',
    meaning: 'groups-wrong-type',
    title: 'Roles come as an object under another name',
    cause: 'Zitadel puts roles into its own object. Infra reads only “groups”, a list of names.',
    say: 'Put the roles into “groups” with an action.',
    steps: [
      'Actions → flow Complement Token, trigger Pre Userinfo creation',
      "api.v1.claims.setClaim('groups', […role names…])",
    ],
  },
};
