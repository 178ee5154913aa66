import type { FactName } from './facts.ts';

/** What the provider's address alone leads to. */
export const factsOfProvider = [
  'typedUrlDiscovery',
  'issuerSearch',
  'discovery',
  'network',
  'repeatedDiscovery',
  'jwks',
  'endpointReach',
] as const satisfies readonly FactName[];

/** Of those, what takes several requests and tells of no address: worth asking again only where it came out badly. */
export const measurements = ['repeatedDiscovery'] as const satisfies readonly FactName[];

/** Everything that can be learned without anybody signing in. */
export const factsWithoutLogin = [
  ...factsOfProvider,
  'clientAuthentication',
  'authorization',
  'infraServer',
] as const satisfies readonly FactName[];

/** What a person who signs in brings. */
export const factsFromLogin = [
  'login',
  'tokens',
  'userinfo',
  'refresh',
  'infraUsers',
] as const satisfies readonly FactName[];
