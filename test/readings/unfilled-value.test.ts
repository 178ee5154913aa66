import { expect, test } from 'vitest';
import { unfilledValue } from '../../source/readings/unfilled-value.ts';

test.each<[string, string | undefined]>([
  ["Application with identifier 'undefined' was not found", 'undefined'],
  ['error=invalid_client&client_id=null&state=x', 'null'],
  ['Invalid client: client_id: "$CLIENT_ID"', '$CLIENT_ID'],
  ['getaddrinfo ENOTFOUND undefined', 'undefined'],
  ['GET https://id.a.dev/realms/undefined/.well-known/openid-configuration 404', 'undefined'],
  ['Failed to query provider "": Get "/.well-known/openid-configuration": unsupported protocol scheme', ''],
  ['https://a.dev/oic?error=invalid_scope&error_description=Invalid+scopes%3A+&state=x', ''],
  ['error_description=Invalid scopes: openid groups', undefined],
  ['client id <redacted> is unknown at https://id.a.dev/{tenantid}/v2.0', undefined],
  ['client_id=undefinedness at https://id.a.dev/nullable', undefined],
])('%s', (text, value) => {
  expect(unfilledValue(text)).toBe(value);
});
