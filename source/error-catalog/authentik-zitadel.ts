import type { CatalogEntry } from '../core/errors/error-catalog.ts';

/** authentik and Zitadel. */
export const authentikAndZitadelErrors: readonly CatalogEntry[] = [
  {
    id: 'authentik-redirect-uri',
    vendors: ['authentik'],
    sentences: ['missing, invalid, or mismatching redirection URI'],
    words: ['Redirect URI Error'],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause: 'The provider in authentik does not list this redirect URI. In “Regex” mode dots must be escaped.',
    remedy: {
      say: 'Add the redirect URI in mode Strict.',
      steps: [
        'Applications → Providers → your provider → Edit → Redirect URIs/Origins → Add entry: Strict, the exact URI',
      ],
    },
  },
  {
    id: 'authentik-client-id',
    vendors: ['authentik'],
    sentences: ['client identifier \\(client_id\\) is missing or invalid'],
    meaning: 'client-unknown',
    title: 'Client id is not known',
    cause: 'No provider in authentik has this client id.',
    remedy: {
      say: 'Copy the client id again.',
      steps: ['Applications → Providers → your provider → Client ID'],
    },
  },
  {
    id: 'authentik-issuer-mode',
    vendors: ['authentik'],
    sentences: ['expected "https://[^" ]{1,200}/application/o/[^" ]{1,100}" got "https?://[^" ]{1,200}"'],
    meaning: 'wrong-issuer',
    title: 'authentik names another issuer',
    cause:
      'The provider’s issuer mode is “Same identifier is used for all providers”, or the slash at the end is missing.',
    remedy: {
      say: 'Use one issuer per provider, with the slash at the end.',
      steps: [
        'Applications → Providers → your provider → Edit → Advanced protocol settings → Issuer mode: Each provider has a different issuer',
        'Give Infra <host>/application/o/<slug>/',
      ],
    },
  },
  {
    id: 'zitadel-redirect-uri',
    vendors: ['zitadel'],
    sentences: ['redirect_uri is missing in the client configuration'],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause: 'The application does not list this redirect URI.',
    remedy: {
      say: 'Add the redirect URI to the application.',
      steps: [
        'Projects → your project → your application → Redirect Settings → Redirect URIs',
        'For http://localhost:8301 turn on Development Mode',
      ],
    },
  },
  {
    id: 'zitadel-http',
    vendors: ['zitadel'],
    sentences: ["client's redirect_uri is http and is not allowed"],
    meaning: 'redirect-uri-insecure',
    title: 'http is not allowed for this application',
    cause: 'Zitadel admits http redirect URIs only in Development Mode.',
    remedy: {
      say: 'Turn on Development Mode for the test login, and off again afterwards.',
      steps: ['Projects → your project → your application → Redirect Settings → Development Mode'],
    },
  },
  {
    id: 'zitadel-app',
    vendors: ['zitadel'],
    sentences: ['Errors\\.App\\.NotFound'],
    meaning: 'client-unknown',
    title: 'Application not found',
    cause: 'This instance has no application with that client id.',
    remedy: {
      say: 'Copy the client id again; it is a long number.',
      steps: ['Projects → your project → your application → Client ID'],
    },
  },
  {
    id: 'zitadel-roles',
    vendors: ['zitadel'],
    sentences: ['urn:zitadel:iam:org:project:(?:[0-9]{1,30}:)?roles'],
    meaning: 'groups-wrong-type',
    title: 'Roles come as an object under another name',
    cause:
      'Zitadel puts roles into a claim of its own, as an object. Infra reads only “groups”, a list of names.',
    remedy: {
      say: 'Write the roles into “groups” with an action.',
      steps: [
        'Actions → flow Complement Token, trigger Pre Userinfo creation',
        "api.v1.claims.setClaim('groups', […role names…])",
      ],
    },
  },
];
