import { expect, test } from 'vitest';
import { comparedAddresses } from '../../source/readings/compared-addresses.ts';

test.each<[string, string | undefined]>([
  ['issuer did not match, expected "https://a.dev/x" got "https://a.dev/x/"', 'trailing-slash'],
  ['expected `http://a.dev/realms/x`, was `https://a.dev/realms/x`.', 'scheme'],
  ['Expected: https://a.dev/realms/x\nActual: https://kc:8443/realms/x', 'host'],
  ['expected https://a.dev/realms/x, got https://b.dev/realms/x', 'host'],
  ['expected https://a.dev:8443/, got https://a.dev/', 'port'],
  ['issuer https://a.dev/{tenantid} vs https://a.dev/Tenant, https://a.dev/tenant', undefined],
  ['https://a.dev/Realms/x is not https://a.dev/realms/x', 'case'],
  ['https://login.a.dev/t is not https://login.a.dev/t/v2.0', 'path'],
  [JSON.stringify({ msg: 'expected "https://a.dev" got "https://a.dev/"' }), 'trailing-slash'],
  ['one address alone: https://a.dev/', undefined],
  ['issuer https://a.dev/x: Get https://a.dev/x/.well-known/openid-configuration: refused', undefined],
  ['could not fetch https://a.dev/x/.well-known/openid-configuration, referer: https://b.dev/', undefined],
  [
    'http://a.dev/cb is not among the redirect URIs. Visit https://console.developers.google.com/apis/x',
    undefined,
  ],
  ['https://app.dev/oauth/callback was sent to https://id.dev/realms/x', undefined],
  ['https://app.dev/oauth/callback is not https://www.app.dev/oauth/callback', 'host'],
  ['https://a.dev/1 https://a.dev/2 https://a.dev/3', undefined],
])('%s', (text, difference) => {
  expect(comparedAddresses(text)?.difference).toBe(difference);
});
