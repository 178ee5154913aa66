import type { FaultTable } from '../fault.ts';

const keycloakRedirect = {
  invalid_redirect_uri: { error: 'invalid_request', error_description: 'Invalid parameter: redirect_uri' },
};

/** Faults of Infra’s registration at the provider. */
export const registrationFaults: FaultTable = {
  'redirect-dashboard-missing': {
    title: 'The dashboard’s redirect URI is missing',
    story: 'An admin registered http://localhost:8301 and forgot the dashboard.',
    repair: 'register the dashboard’s redirect URI',
    expects: { verdict: 'fail', check: 'redirect-uri-dashboard', code: 'not-registered' },
    settings: { redirectUris: ['{callback}'] },
  },
  'redirect-localhost-missing': {
    title: 'http://localhost:8301 is missing',
    story: 'An admin registered only the dashboard.',
    repair: 'register http://localhost:8301',
    expects: { verdict: 'fail', check: 'redirect-uri-localhost', code: 'not-registered' },
    settings: { redirectUris: ['{dashboards}'] },
  },
  'redirect-slash': {
    title: 'The redirect URI has one character too many',
    story: 'An admin registered http://localhost:8301/ with a slash at the end.',
    repair: 'remove the slash from the redirect URI',
    expects: { verdict: 'fail', check: 'redirect-uri-localhost', code: 'not-registered' },
    settings: { redirectUris: ['{callback}/', '{dashboards}'] },
    words: keycloakRedirect,
  },
  'pkce-required': {
    title: 'PKCE is required',
    story: 'An admin turned on “Require PKCE”, which Infra does not support.',
    repair: 'switch “Require PKCE” off',
    expects: { verdict: 'fail', check: 'pkce-required', code: 'required' },
    settings: { pkceRequired: true },
  },
  'pkce-required-keycloak': {
    title: 'PKCE is required, in Keycloak’s words',
    story: 'An admin set “PKCE method” of the client to S256.',
    repair: 'clear “PKCE method”',
    expects: { verdict: 'fail', check: 'pkce-required', code: 'required' },
    settings: { pkceRequired: true },
    words: {
      invalid_request: {
        error: 'invalid_request',
        error_description: 'Missing parameter: code_challenge_method',
      },
    },
  },
  'par-required': {
    title: 'Requests must be pushed first',
    story: 'An admin turned on pushed authorization requests (PAR) for this client only.',
    repair: 'stop requiring PAR',
    expects: { verdict: 'fail', check: 'authorize-demands', code: 'par-required' },
    settings: { parRequired: true },
  },
  'request-object-required': {
    title: 'Requests must be signed',
    story: 'An admin chose a profile in which the client signs its requests.',
    repair: 'stop requiring signed requests',
    expects: { verdict: 'fail', check: 'authorize-demands', code: 'request-object-required' },
    settings: { requestObjectRequired: true },
  },
  'nonce-required': {
    title: 'A nonce is required',
    story: 'An admin chose a profile that requires a nonce, which Infra does not send.',
    repair: 'stop requiring a nonce',
    expects: { verdict: 'fail', check: 'authorize-demands', code: 'nonce-required' },
    authorize: { demands: { parameter: 'nonce', description: 'Missing required parameter: nonce' } },
  },
  'groups-scope-refused': {
    title: 'The groups scope is refused',
    story: 'An admin advertises the groups scope and did not assign it to this client.',
    repair: 'assign the groups scope',
    expects: { verdict: 'fail', check: 'authorize-scopes', code: 'groups-refused' },
    settings: { clientScope: ['openid', 'email', 'profile', 'offline_access'] },
  },
  'offline-access-refused': {
    title: 'offline_access is refused',
    story: 'An admin advertises offline_access and did not allow it for this client.',
    repair: 'allow offline_access',
    expects: { verdict: 'fail', check: 'authorize-scopes', code: 'offline-access-refused' },
    settings: { clientScope: ['openid', 'email', 'profile', 'groups'] },
  },
  'authorize-down': {
    title: 'The login page is broken',
    story: 'An admin updated the login theme, and the page no longer renders.',
    repair: 'fix the login theme',
    expects: { verdict: 'fail', check: 'authorize-endpoint', code: 'server-error' },
    respond: { authorize: { is: 'page', status: 500, html: '<h1>Internal server error</h1>' } },
  },
};
