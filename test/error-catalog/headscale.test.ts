import { expect, test } from 'vitest';
import { explainText } from '../../source/core/errors/explain.ts';
import { errorCatalog } from '../../source/error-catalog/index.ts';

test.each([
  ['ERR error="exchanging code for token: unexplained" code=403', 'headscale-exchange'],
  [
    'ERR user msg: failed to verify id_token error="verifying ID token: unreadable" code=403',
    'headscale-id-token',
  ],
  ['ERR user msg: no id_token error="extracting ID token" code=400', 'headscale-no-id-token'],
  ['ERR user msg: state not found error="http: named cookie not present" code=400', 'headscale-cookie'],
  ['ERR user msg: nonce did not match code=403', 'headscale-cookie'],
  ['ERR user msg: login session expired, try again code=410', 'headscale-session-over'],
  [
    'ERR user msg: unauthorised group error="authenticated principal is not in any allowed group" code=401',
    'headscale-filter',
  ],
  ['ERR user msg: unauthorised domain code=401', 'headscale-filter'],
  [
    'ERR user msg: unverified email error="authenticated principal has an unverified email" code=401',
    'headscale-email-unverified',
  ],
  [
    'ERR http internal server error error="decoding ID token claims: cannot parse value as string or []string: [{\\"name\\":\\"a\\"}]" code=500',
    'headscale-groups-type',
  ],
  [
    'decoding ID token claims: parsing yes as boolean: strconv.ParseBool: parsing "yes": invalid syntax',
    'headscale-verified-type',
  ],
  ['FTL oidc_client_secret and oidc_client_secret_path are mutually exclusive', 'headscale-two-secrets'],
  [
    'FATAL: The "oidc.expiry" configuration key has been removed. Please use "node.expiry" instead.',
    'headscale-key-removed',
  ],
  [
    'Headscale - Error Forbidden You are not authorized. Please contact your administrator.',
    'headscale-page',
  ],
])('%s', (text, id) => {
  const [first] = explainText(errorCatalog, text);
  expect(first?.entry).toMatchObject({ id, speaker: 'Headscale' });
});
