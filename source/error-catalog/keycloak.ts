import type { CatalogEntry } from '../core/errors/error-catalog.ts';

const vendors = ['keycloak'] as const;

export const keycloakErrors: readonly CatalogEntry[] = [
  {
    id: 'keycloak-redirect-uri',
    vendors,
    sentences: ['Invalid parameter: redirect_uri'],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause:
      'The client does not list this redirect URI. Versions before 22 say the same of an unknown client id.',
    remedy: {
      say: 'Add the redirect URI to the client.',
      steps: [
        'Clients → your client → Settings → Access settings → Valid redirect URIs → Add',
        'Enter the exact URI and save',
        'Check that the client id exists in this realm',
      ],
    },
  },
  {
    id: 'keycloak-client-not-found',
    vendors,
    words: ['Client not found'],
    meaning: 'client-unknown',
    title: 'Client not found',
    cause: 'The realm has no client with this client id; id and realm are case-sensitive.',
    remedy: {
      say: 'Copy the client id from the realm of the URL.',
      steps: ['Choose the realm at the top left', 'Clients → your client → Settings → Client ID'],
    },
  },
  {
    id: 'keycloak-client-disabled',
    vendors,
    words: ['Client disabled'],
    meaning: 'client-disabled',
    title: 'Client is disabled',
    cause: 'The realm has this client, and it is switched off.',
    remedy: { say: 'Enable the client.', steps: ['Clients → your client → Enabled: On, at the top right'] },
  },
  {
    id: 'keycloak-invalid-scopes',
    vendors,
    sentences: ['Invalid scopes:'],
    meaning: 'scope-refused',
    title: 'A scope is not assigned to the client',
    cause:
      'One of the scopes in the list is not a client scope of this client; Keycloak names all of them, not the one at fault. Most often it is “groups”.',
    remedy: {
      say: 'Create the client scope and assign it to the client.',
      steps: [
        'Client scopes → Create client scope → name groups, type Optional',
        'Clients → your client → Client scopes → Add client scope → groups',
      ],
    },
  },
  {
    id: 'keycloak-pkce',
    vendors,
    sentences: ['Missing parameter: code_challenge'],
    meaning: 'pkce-required',
    title: 'The client requires PKCE',
    cause: 'Infra sends no PKCE challenge, so every login from the dashboard is refused.',
    remedy: {
      say: 'Let the client work without PKCE.',
      steps: [
        'Clients → your client → Advanced → Advanced settings → Proof Key for Code Exchange Code Challenge Method: choose the empty one',
        'Save',
        'Realm settings → Client policies may force it too',
      ],
    },
  },
  {
    id: 'keycloak-par',
    vendors,
    sentences: ['Pushed Authorization Request is only allowed'],
    meaning: 'par-required',
    title: 'The client requires pushed authorization requests',
    cause: 'Infra sends the login’s parameters in the address and cannot push them beforehand.',
    remedy: {
      say: 'Turn the demand off for this client.',
      steps: ['Clients → your client → Advanced → Pushed authorization request required: Off'],
    },
  },
  {
    id: 'keycloak-request-object',
    vendors,
    words: ["Missing parameter: '?(?:request|request_uri)"],
    meaning: 'request-object-required',
    title: 'The client demands a request object',
    cause: 'The client, or a client policy, seems to demand a signed request object. Infra sends none.',
    remedy: {
      say: 'Turn the demand off for this client.',
      steps: [
        'Clients → your client → Advanced → Fine grain OpenID Connect configuration → Request object required: not required',
        'Realm settings → Client policies: exclude the client',
      ],
    },
  },
  {
    id: 'keycloak-realm',
    vendors,
    sentences: ['Realm does not exist', 'Realm not enabled'],
    meaning: 'tenant-unknown',
    title: 'Realm does not exist',
    cause:
      'No realm with this name; names are case-sensitive. Or the address lacks, or has too much of, the “/auth” of older versions.',
    remedy: {
      say: 'Check the realm’s name and the path.',
      steps: [
        'Realm settings → General → Realm name',
        'Version 17 and later: <host>/realms/<realm> · older: <host>/auth/realms/<realm>',
      ],
    },
  },
  {
    id: 'keycloak-no-resource',
    vendors,
    sentences: ['Unable to find matching target resource method', 'RESTEASY003210'],
    meaning: 'wrong-issuer',
    title: 'The path does not exist at this Keycloak',
    cause: 'The address has “/auth” and this version does without it, or the other way round.',
    remedy: {
      say: 'Try the other form of the path.',
      steps: [
        'Version 17 and later: <host>/realms/<realm>',
        'Version 16 and older, or with KC_HTTP_RELATIVE_PATH=/auth: <host>/auth/realms/<realm>',
      ],
    },
  },
  {
    id: 'keycloak-internal-hostname',
    vendors,
    sentences: ['expected "https://[^" ]{1,200}/realms/[^" ]{1,100}" got "https?://[^" ]{1,200}/realms/'],
    meaning: 'wrong-issuer',
    title: 'Keycloak names itself differently',
    cause:
      'Keycloak calls itself by another host, port or scheme than the one it was asked at: its hostname or proxy settings do not fit the public address.',
    remedy: {
      say: 'Set the public address in Keycloak.',
      steps: [
        'KC_HOSTNAME=https://<public host>',
        'Behind a proxy: KC_PROXY_HEADERS=xforwarded, and the proxy must set X-Forwarded-Proto and X-Forwarded-Host',
      ],
    },
  },
  {
    id: 'keycloak-https-required',
    vendors,
    words: ['HTTPS required'],
    meaning: 'https-required',
    title: 'The realm wants https',
    cause: 'The realm refuses plain http, or its proxy does not tell it that the browser came with https.',
    remedy: {
      say: 'Use the https address, and let the proxy say so.',
      steps: ['KC_PROXY_HEADERS=xforwarded, and X-Forwarded-Proto: https from the proxy'],
    },
  },
  {
    id: 'keycloak-standard-flow',
    vendors,
    sentences: [
      'Standard flow is disabled for the client',
      'Client is not allowed to initiate browser login',
      'Client not enabled to retrieve',
    ],
    meaning: 'response-type-refused',
    title: 'Standard flow is off',
    cause: 'The client may not use the authorization code flow.',
    remedy: {
      say: 'Turn the flow on.',
      steps: [
        'Clients → your client → Settings → Capability config → Authentication flow: tick Standard flow → Save',
      ],
    },
  },
  {
    id: 'keycloak-sorry',
    vendors,
    words: ['We are sorry\\.\\.\\.'],
    meaning: 'other',
    title: 'Keycloak’s error page',
    cause: 'Keycloak shows this page for every trouble; the sentence below its title says which.',
    remedy: { say: 'Read the sentence below “We are sorry”, and the server’s log (type LOGIN_ERROR).' },
  },
];
