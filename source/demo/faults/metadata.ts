import type { FaultTable } from '../fault.ts';

/** Faults in the contents of the discovery document. */
export const metadataFaults: FaultTable = {
  'scopes-as-text': {
    title: 'The scopes are text, not a list',
    story: 'An admin wrote the discovery document by hand and put the scopes in one string.',
    repair: 'write the scopes as a list',
    expects: { verdict: 'fail', check: 'discovery-document', code: 'wrong-type' },
    discovery: { set: { scopes_supported: 'openid email groups offline_access' } },
  },
  'groups-not-advertised': {
    title: 'The groups scope is not advertised',
    story: 'An admin created a groups scope and left “Include in provider metadata” off.',
    repair: 'advertise the groups scope',
    expects: { verdict: 'warn', check: 'scopes', code: 'no-groups' },
    discovery: { set: { scopes_supported: ['openid', 'email', 'profile', 'offline_access'] } },
  },
  'offline-access-not-advertised': {
    title: 'offline_access is not advertised',
    story: 'An admin runs a provider that does not list offline_access, so Infra never requests it.',
    repair: 'advertise offline_access',
    expects: { verdict: 'warn', check: 'refresh-token', code: 'not-advertised' },
    discovery: { set: { scopes_supported: ['openid', 'email', 'profile', 'groups'] } },
  },
  'authorization-endpoint-script': {
    title: 'The authorization endpoint is a script',
    story: 'Somebody changed the document so that the login button would run a script.',
    repair: 'put the right endpoint back',
    expects: { verdict: 'fail', check: 'endpoints', code: 'dangerous-scheme' },
    discovery: { set: { authorization_endpoint: "javascript:alert('hello')" } },
  },
  'token-endpoint-missing': {
    title: 'No token endpoint',
    story: 'An admin set up a provider for the implicit flow, which has no token endpoint.',
    repair: 'allow the authorization code flow',
    expects: { verdict: 'fail', check: 'endpoints', code: 'token-missing' },
    discovery: { remove: ['token_endpoint'] },
  },
  'token-endpoint-http': {
    title: 'The token endpoint is plain http',
    story: 'An admin’s proxy does not forward the scheme, and some addresses come out as http.',
    repair: 'forward the scheme',
    expects: { verdict: 'warn', check: 'endpoints', code: 'plain-http' },
    discovery: { set: { token_endpoint: 'http://id.example.com/token' } },
  },
  'token-endpoint-internal': {
    title: 'The token endpoint has an internal name',
    story: 'An admin told the provider to use its name inside the cluster for the back channel.',
    repair: 'use the public name',
    expects: { verdict: 'warn', check: 'endpoint-hosts', code: 'not-reachable' },
    discovery: { set: { token_endpoint: 'https://keycloak.identity.invalid/token' } },
  },
  'userinfo-endpoint-missing': {
    title: 'No UserInfo endpoint',
    story: 'An admin chose a provider that puts everything into the ID token.',
    repair: 'add a UserInfo endpoint',
    expects: { verdict: 'fail', check: 'userinfo-endpoint', code: 'missing' },
    discovery: { remove: ['userinfo_endpoint'] },
  },
  'implicit-only': {
    title: 'Only the implicit flow',
    story: 'An admin allowed id_token as the only response type.',
    repair: 'allow the response type code',
    expects: { verdict: 'fail', check: 'response-types', code: 'code-not-offered' },
    discovery: { set: { response_types_supported: ['id_token', 'token id_token'] } },
  },
  'symmetric-only': {
    title: 'Only HS256 is offered',
    story: 'An admin left the signing key of the provider empty.',
    repair: 'choose a signing key',
    expects: { verdict: 'fail', check: 'signing-algorithms', code: 'none-fits' },
    settings: { symmetricIdToken: true },
  },
  'private-key-jwt-only': {
    title: 'Clients must have a private key',
    story: 'An admin chose a high-security profile in which clients have no secrets.',
    repair: 'allow client secrets',
    expects: { verdict: 'fail', check: 'client-authentication-methods', code: 'no-secret' },
    discovery: { set: { token_endpoint_auth_methods_supported: ['private_key_jwt', 'tls_client_auth'] } },
  },
  'par-advertised': {
    title: 'The document says that requests must be pushed',
    story: 'An admin requires pushed authorization requests (PAR) from every client.',
    repair: 'stop requiring PAR',
    expects: { verdict: 'warn', check: 'metadata-demands', code: 'pushed-requests' },
    discovery: {
      set: {
        require_pushed_authorization_requests: true,
        pushed_authorization_request_endpoint: '{origin}/par',
      },
    },
  },
  'not-a-login-provider': {
    title: 'Tokens for machines only',
    story: 'An admin gave the issuer of a cluster’s service accounts, where no person can log in.',
    expects: { verdict: 'fail', check: 'not-a-login-provider', code: 'tokens-only' },
    discovery: {
      remove: ['authorization_endpoint', 'token_endpoint', 'userinfo_endpoint', 'scopes_supported'],
      set: { response_types_supported: ['id_token'] },
    },
  },
};
