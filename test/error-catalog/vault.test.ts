import { expect, test } from 'vitest';
import { explainText } from '../../source/core/errors/explain.ts';
import { errorCatalog } from '../../source/error-catalog/index.ts';

const exchange = 'Vault login failed. Error exchanging oidc code: "Provider.Exchange: ';
const refused = `${exchange}id_token failed verification: Provider.VerifyIDToken: `;

test.each([
  ['Code: 400. Errors:\n\n* error checking oidc discovery URL', 'network'],
  ["'oidc_discovery_url' contains '.well-known' component", 'wrong-issuer'],
  ["both 'oidc_client_id' and 'oidc_client_secret' must be set for OIDC", 'other'],
  ['OIDC login is not configured for this mount', 'other'],
  ['Vault login failed. No code or id_token received.', 'access-denied'],
  [`${exchange}unable to exchange auth code with provider: no more words".`, 'client-credentials-wrong'],
  [`${refused}no more words".`, 'token-refused'],
  [
    `${refused}invalid id_token: multiple audiences and authorized party (%!s(<nil>)) is not equal client_id (vault)".`,
    'audience',
  ],
  [`${refused}invalid id_token: authorized party (app) is not equal client_id (vault)".`, 'audience'],
  [`${refused}invalid id_token nonce: invalid nonce".`, 'token-refused'],
  [`${refused}invalid id_token current time 2026 before the iat (issued at) time 2027".`, 'time'],
  [`${exchange}access_token failed verification: VerifyAccessToken: verifyHashClaim"`, 'token-refused'],
  ['claim "upn" not found in token', 'other'],
  ['value map[name:a] in groups claim could not be parsed as string', 'groups-wrong-type'],
  ['"groups" claim could not be converted to string list', 'groups-wrong-type'],
  ["error converting claim 'groups' to string", 'other'],
  ['sub claim does not match bound subject', 'user-not-assigned'],
])('Vault: %s', (text, meaning) => {
  const [first] = explainText(errorCatalog, text);
  expect([first?.entry.speaker, first?.entry.meaning]).toEqual(['Vault or OpenBao', meaning]);
});
