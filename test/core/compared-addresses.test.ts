import { expect, test } from 'vitest';
import { comparedAddresses } from '../../source/core/errors/compared-addresses.ts';

test.each<[string, string | undefined]>([
  ['issuer did not match, expected "https://a.dev/x" got "https://a.dev/x/"', 'the slash at the end'],
  ['expected `http://a.dev/realms/x`, was `https://a.dev/realms/x`.', 'http and https'],
  ['Expected: https://a.dev/realms/x\nActual: https://kc:8443/realms/x', undefined],
  ['expected https://a.dev/realms/x, got https://b.dev/realms/x', 'the host'],
  ['expected https://a.dev:8443/, got https://a.dev/', 'the port'],
  ['issuer https://a.dev/{tenantid} vs https://a.dev/Tenant, https://a.dev/tenant', undefined],
  ['https://a.dev/Realms/x is not https://a.dev/realms/x', 'capital and small letters'],
  ['https://login.a.dev/t is not https://login.a.dev/t/v2.0', 'the path'],
  [JSON.stringify({ msg: 'expected "https://a.dev" got "https://a.dev/"' }), 'the slash at the end'],
  ['one address alone: https://a.dev/', undefined],
  ['https://a.dev/1 https://a.dev/2 https://a.dev/3', undefined],
])('%s', (text, differsIn) => {
  expect(comparedAddresses(text)?.differsIn).toBe(differsIn);
});
