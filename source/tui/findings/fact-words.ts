import type { FactName } from '../../core/facts.ts';

/** What is looked up meanwhile, in words that follow “checking”. */
export const factWords: Readonly<Record<FactName, string>> = {
  input: 'what was given',
  typedUrlDiscovery: 'the address as Infra asks it',
  issuerSearch: 'the issuer',
  discovery: 'the discovery document',
  network: 'name and certificate',
  repeatedDiscovery: 'how fast it answers',
  jwks: 'the signing keys',
  endpointReach: 'the endpoints',
  clientAuthentication: 'the client id and secret',
  authorization: 'the redirect URIs and scopes',
  login: 'the login',
  tokens: 'the tokens',
  userinfo: 'UserInfo',
  refresh: 'the refresh token',
  directoryGroups: 'the groups in the directory',
  infraServer: 'the Infra server',
  infraUsers: 'the users of Infra',
};
