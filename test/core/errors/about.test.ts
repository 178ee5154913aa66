import { expect, test } from 'vitest';
import { aboutAt } from '../../../source/core/errors/about.ts';
import { explainText } from '../../../source/core/errors/explain.ts';
import { errorCatalog } from '../../../source/error-catalog/index.ts';

test.each([
  ['{"error":"invalid_client","error_description":"Token audience is invalid"}', 'client'],
  ['{"error_description":"Invalid token signature","error":"invalid_client"}', 'client'],
  ['https://a.dev/cb?error=invalid_request&error_description=audience is not valid', 'request'],
  ['invalid_request: the id_token audience is not accepted', 'token'],
  ['Bearer error="invalid_token", error_description="The audience is invalid"', 'token'],
  ['Bearer error="invalid_token", error_description="The token audience is invalid"', 'token'],
  ['invalid_client: no such client. invalid_grant: audience', undefined],
  ['The token endpoint does not know this audience', undefined],
])('“%s” is about: %s', (text, about) => {
  expect(aboutAt(text, text.search(/audience|signature/))).toBe(about);
});

const first = (text: string) => explainText(errorCatalog, text)[0]?.entry.id;

test.each([
  ['Audience is invalid', 'words-audience'],
  ['{"error":"invalid_client","error_description":"Audience is invalid"}', 'words-client-assertion'],
  ['{"error":"invalid_request","error_description":"Audience is invalid"}', 'words-resource'],
  ['{"error":"invalid request","error_description":"Unacceptable audience in id_token"}', 'words-audience'],
  ['Invalid token signature', 'keys-signature'],
  ['{"error":"invalid_client","error_description":"Invalid token signature"}', 'words-client-assertion'],
  ['{"error":"invalid_client","error_description":"Token reuse detected"}', 'words-client-assertion'],
  ['{"error":"invalid_request","error_description":"Missing nonce"}', 'oauth-nonce'],
  ["MissingClaimError: Missing claim: 'nonce'", 'nimbus-nonce'],
])('who says it decides what “%s” means', (text, id) => {
  expect(first(text)).toBe(id);
});
