import type { FaultTable } from '../fault.ts';

/** Faults of the client id, its secret and how they are sent. */
export const credentialFaults: FaultTable = {
  'secret-wrong': {
    title: 'A wrong client secret',
    story: 'An admin made a new secret in the console and pasted the old one.',
    repair: 'make that secret valid',
    expects: { verdict: 'fail', check: 'client-credentials', code: 'refused' },
    answers: { clientSecret: 'Qm9ndXMtc2VjcmV0LWZyb20tbGFzdC15ZWFy' },
  },
  'secret-wrong-keycloak': {
    title: 'A wrong secret that Infra does not notice',
    story: 'An admin pasted an old secret, and the provider words its refusal as Keycloak does.',
    repair: 'make that secret valid',
    expects: { verdict: 'fail', check: 'client-credentials', code: 'refused' },
    answers: { clientSecret: 'Qm9ndXMtc2VjcmV0LWZyb20tbGFzdC15ZWFy' },
    words: {
      invalid_client: {
        status: 401,
        error: 'unauthorized_client',
        error_description: 'Invalid client or Invalid client credentials',
      },
    },
  },
  'secret-id-pasted': {
    title: 'The id of the secret instead of the secret',
    story: 'An admin copied the column “Secret ID”, not the column “Value”.',
    expects: { verdict: 'fail', check: 'client-credentials', code: 'secret-wrong' },
    answers: { clientSecret: '1d3f7c52-8b0e-4a57-9a3b-5f2f8f0c6a11' },
    words: {
      invalid_client: {
        status: 401,
        error: 'invalid_client',
        error_description:
          'AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID.',
      },
    },
  },
  'secret-placeholder': {
    title: 'The example instead of the secret',
    story: 'An admin copied the command out of the documentation and forgot one of its values.',
    expects: { verdict: 'warn', check: 'client-secret-form', code: 'placeholder' },
    answers: { clientSecret: 'YOUR_CLIENT_SECRET' },
  },
  'client-id-wrong': {
    title: 'A wrong client id',
    story: 'An admin copied the id of another application.',
    repair: 'register a client with that id',
    expects: { verdict: 'fail', check: 'client-credentials', code: 'client-unknown' },
    answers: { clientId: 'infra-staging' },
  },
  'client-public': {
    title: 'A client without a secret',
    story: 'An admin registered Infra as a single-page app, which cannot keep a secret.',
    repair: 'register a client with a secret',
    expects: { verdict: 'fail', check: 'client-credentials', code: 'client-public' },
    settings: { publicClient: true },
    words: {
      invalid_client: {
        status: 401,
        error: 'invalid_client',
        error_description:
          "AADSTS700025: Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
      },
    },
  },
  'basic-only': {
    title: 'A right secret that Infra refuses',
    story: 'An admin registered the client for client_secret_basic, the default of Ory Hydra and Authelia.',
    repair: 'accept client_secret_post',
    expects: { verdict: 'fail', check: 'infra-client-check', code: 'will-refuse-secret-wrongly' },
    clientAuthentication: {
      refuses: 'client_secret_post',
      error: 'invalid_client',
      error_description:
        "Client authentication failed. The OAuth 2.0 Client supports client authentication method 'client_secret_basic', but method 'client_secret_post' was requested.",
    },
  },
  'code-burning': {
    title: 'The first attempt uses up the code',
    story: 'An admin registered the client for client_secret_post at a provider that redeems the code first.',
    repair: 'accept client_secret_basic',
    expects: { verdict: 'fail', check: 'code-burning', code: 'burnt' },
    clientAuthentication: {
      refuses: 'client_secret_basic',
      afterUsingCode: true,
      error: 'invalid_client',
      error_description: 'Client authentication failed: client_secret must be provided in the body.',
    },
  },
  'token-endpoint-gone': {
    title: 'The token endpoint is not there',
    story: 'An admin’s proxy forwards the login pages only; Infra takes that for a success.',
    repair: 'forward the token endpoint',
    expects: { verdict: 'fail', check: 'token-endpoint', code: 'not-found' },
    respond: { token: { is: 'page', status: 404, html: '<h1>404 page not found</h1>' } },
  },
  'token-endpoint-page': {
    title: 'A page at the token endpoint',
    story: 'An admin protected the token endpoint with a sign-in page for people.',
    repair: 'remove the sign-in page from the token endpoint',
    expects: { verdict: 'fail', check: 'token-endpoint', code: 'html' },
    respond: {
      token: { is: 'page', status: 200, html: '<!doctype html><title>Sign in</title><h1>Sign in</h1>' },
    },
  },
};
