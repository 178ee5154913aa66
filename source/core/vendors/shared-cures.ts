import type { OutcomeKey, VendorRemedy } from './vendor-remedy.ts';

/** Remedies that most providers' consoles have a place for. The vendor names the place; the sentence is here. */
export type SharedCure = keyof typeof sharedCures;

export interface Cure {
  readonly answers: readonly OutcomeKey[];
  readonly say: string;
  /** Outcomes with more causes than this one: the place is added to the check's own remedy. */
  readonly adds?: readonly OutcomeKey[];
}

/** A vendor's own remedies take precedence, because they are more specific. */
export const sharedCures = {
  redirectUris: {
    answers: [
      'redirect-uri-localhost/not-registered',
      'redirect-uri-dashboard/not-registered',
      'relying-party-redirect-uris/not-registered',
      'relying-party-redirect-uris/further-not-registered',
    ],
    say: 'Add {redirectUri} to the redirect URIs of the client.',
  },
  clientId: {
    answers: ['client-known/unknown', 'client-credentials/client-unknown'],
    say: 'Copy the client id again.',
  },
  clientEnabled: {
    answers: ['client-known/disabled', 'client-credentials/client-disabled'],
    say: 'Enable the client “{clientId}”.',
  },
  clientSecret: {
    answers: [
      'client-credentials/secret-wrong',
      'client-credentials/refused',
      'token-response/client-refused',
    ],
    say: 'Compare the client id, and copy the client secret again.',
  },
  secretInBody: {
    answers: [
      'client-authentication-method/neither',
      'client-credentials/method-refused',
      'client-credentials/assertion-required',
      'client-credentials/certificate-required',
      'token-response/assertion-required',
      'token-response/certificate-required',
      'token-response/method-refused',
      'infra-client-check/will-refuse-secret-wrongly',
      'infra-client-check/will-refuse-id-wrongly',
    ],
    say: 'Configure the client to send its secret in the body (client_secret_post).',
  },
  codeFlow: {
    answers: [
      'authorize-demands/response-type-refused',
      'login/flow-refused',
      'token-response/grant-type-refused',
    ],
    say: 'Allow the client the authorization code flow.',
  },
  publicUrl: {
    answers: [
      'issuer-match/issuer-not-reachable',
      'issuer-match/issuer-scheme',
      'id-token-issuer/wrong-and-unusable',
    ],
    say: 'Set the provider’s public https address, so that its document and its ID tokens name that.',
    adds: [
      'id-token-issuer/wrong',
      'endpoints/plain-http',
      'userinfo-endpoint/plain-http',
      'endpoint-hosts/inner-address',
      'endpoint-hosts/plain-http-not-reachable',
    ],
  },
  pkceOptional: {
    answers: [
      'pkce-required/required',
      'pkce-required/required-by-comparison',
      'pkce-required/required-at-login',
      'pkce-required/required-at-token-endpoint',
      'login/pkce-required',
    ],
    say: 'Do not require PKCE for this client.',
  },
  scopes: {
    answers: [
      'authorize-scopes/groups-refused',
      'authorize-scopes/offline-access-refused',
      'authorize-scopes/scopes-refused',
      'authorize-scopes/together-refused',
      'relying-party-scopes/refused',
      'relying-party-scopes/together-refused',
      'login/scope-refused',
    ],
    say: 'Allow the client each scope that was refused.',
  },
  admission: {
    answers: ['login/not-assigned', 'login/denied'],
    say: 'Admit the person to this client, unless they declined themselves.',
    adds: ['login/held-at-sign-in', 'login/timed-out'],
  },
  rs256: {
    answers: [
      'signing-algorithms/none-fits',
      'signing-algorithms/eddsa-only',
      'id-token-algorithm/symmetric',
      'id-token-algorithm/none',
    ],
    say: 'Sign ID tokens with RS256.',
    adds: ['key-algorithms/no-key'],
  },
  idTokenPlain: {
    answers: ['id-token/encrypted'],
    say: 'Turn off ID token encryption for this client.',
  },
  idTokenLife: {
    answers: ['id-token-times/no-lifetime', 'id-token-times/short-lived'],
    say: 'Set the lifetime of ID tokens to a few minutes.',
  },
  refreshToken: {
    answers: ['refresh-token/not-advertised', 'refresh-token/not-given', 'session-forecast/no-refresh-token'],
    say: 'Give the client refresh tokens.',
  },
  refreshLife: {
    answers: ['session-forecast/refresh-token-ends'],
    say: 'Configure refresh tokens to live as long as {relyingParty}’s sessions, up to 30 days.',
  },
  rotationOff: {
    answers: ['refresh-rotation/rotating', 'session-forecast/rotation'],
    say: 'Turn off rotation, so that the first refresh token stays valid.',
    adds: ['session-forecast/rotation-unknown'],
  },
} as const satisfies Readonly<Record<string, Cure>>;

/** For vendors whose refresh tokens always work only once. */
export const rotatesAlways: VendorRemedy = {
  answers: ['refresh-rotation/rotating', 'session-forecast/rotation', 'session-forecast/rotation-unknown'],
  say: 'This provider’s refresh tokens work only once. Expect sessions of about four hours, or put Dex in front with rotation off.',
};

/** For providers whose discovery document no customer can change. */
export const fixedDocumentRemedies: readonly VendorRemedy[] = [
  {
    answers: ['scopes/not-listed', 'scopes/no-groups', 'groups/not-asked'],
    say: 'Put Dex or Keycloak in front for groups: what this provider’s document lists cannot be changed.',
    steps: ['Or do without groups: grant access to people in {relyingParty} one by one'],
  },
  {
    answers: ['scopes/no-offline-access'],
    say: 'Do the test login. If it brings no refresh token, look for refresh tokens in the settings of this client: what the document lists cannot be changed.',
  },
  {
    answers: ['refresh-token/not-advertised', 'session-forecast/no-refresh-token'],
    say: 'Look for refresh tokens in the settings of this client; if there are none, put Dex or Keycloak in front.',
  },
];

/** Outcomes which show that people cannot log in with a provider: no document, no UserInfo or no code flow. */
export const noLogin: readonly OutcomeKey[] = [
  'url-form/url-cannot-work',
  'discovery-document/not-found',
  'discovery-document/other-status',
  'discovery-document/sign-in-page',
  'discovery-document/web-page',
  'discovery-document/empty',
  'discovery-document/not-json',
  'discovery-document/not-an-object',
  'userinfo-endpoint/missing',
  'not-a-login-provider/tokens-only',
  'not-a-login-provider/no-code-flow',
];
