import type { FaultTable } from '../fault.ts';

/** Faults of the typed address and of the provider’s own name. */
export const addressFaults: FaultTable = {
  'host-unknown': {
    title: 'A host that does not exist',
    story: 'An admin mistyped the name of the provider.',
    expects: { verdict: 'fail', check: 'dns', code: 'not-found' },
    // RFC 6761, 6.4: no name below .invalid ever resolves.
    answers: { url: 'https://id.example.invalid' },
  },
  'port-closed': {
    title: 'Nothing listens there',
    story: 'An admin typed the port of a service that is switched off.',
    expects: { verdict: 'fail', check: 'reach', code: 'refused' },
    answers: { url: 'http://{host}:9' },
  },
  'https-at-http-port': {
    title: 'https at a port that speaks http',
    story: 'An admin typed https for a port without TLS.',
    expects: { verdict: 'fail', check: 'tls', code: 'not-tls' },
    answers: { url: 'https://{host}:{port}' },
  },
  'url-well-known': {
    title: 'The discovery address instead of the issuer',
    story: 'An admin copied the address of the discovery document out of the console.',
    expects: { verdict: 'fail', check: 'issuer-match', code: 'discovery-url-typed' },
    answers: { url: '{origin}/.well-known/openid-configuration' },
  },
  'url-endpoint': {
    title: 'An endpoint instead of the issuer',
    story: 'An admin copied the authorization endpoint, the first address in the console.',
    expects: { verdict: 'fail', check: 'issuer-match', code: 'other-address-typed' },
    answers: { url: '{origin}/authorize' },
  },
  'url-extra-slash': {
    title: 'A slash that the issuer does not have',
    story: 'An admin copied the address out of a browser, which ended it with a slash.',
    expects: { verdict: 'fail', check: 'issuer-match', code: 'issuer-trailing-slash' },
    answers: { url: '{origin}/' },
  },
  'url-missing-slash': {
    title: 'The issuer ends with a slash',
    story: 'An admin left out the slash that this provider’s issuer ends with.',
    expects: { verdict: 'fail', check: 'issuer-match', code: 'issuer-trailing-slash' },
    settings: { issuer: '{origin}/' },
  },
  'issuer-other-name': {
    title: 'The provider calls itself localhost',
    story: 'An admin reaches the provider by a host name other than the one it was set up with.',
    expects: { verdict: 'fail', check: 'issuer-match', code: 'issuer-host' },
    settings: { issuer: 'http://localhost:{port}' },
  },
  'issuer-internal-host': {
    title: 'The issuer is an internal name',
    story: 'An admin put a proxy in front, but the provider still uses its name inside the cluster.',
    repair: 'give the provider its public name',
    expects: { verdict: 'fail', check: 'issuer-match', code: 'issuer-not-reachable' },
    discovery: { set: { issuer: 'http://keycloak.identity.internal:8080' } },
  },
  'issuer-other-scheme': {
    title: 'The issuer has another scheme',
    story: 'An admin terminated TLS at a proxy that does not tell the provider about it.',
    repair: 'tell the provider about https',
    expects: { verdict: 'fail', check: 'issuer-match', code: 'issuer-scheme' },
    discovery: { set: { issuer: 'https://{host}:{port}' } },
  },
  'issuer-template': {
    title: 'The issuer is a pattern',
    story: 'An admin took the address that is common to all tenants.',
    expects: { verdict: 'fail', check: 'issuer-match', code: 'issuer-template' },
    discovery: { set: { issuer: 'https://login.example.com/{tenantid}/v2.0' } },
  },
  'issuer-twice': {
    title: 'The document names two issuers',
    story: 'An admin added custom metadata, and Go takes the last key whatever its case.',
    repair: 'remove the second issuer',
    expects: { verdict: 'fail', check: 'issuer-match', code: 'issuer-repeated' },
    discovery: { set: { Issuer: 'https://old.example.com' } },
  },
};
