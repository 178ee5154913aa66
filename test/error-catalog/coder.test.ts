import { expect, test } from 'vitest';
import { explainText } from '../../source/core/errors/explain.ts';
import { errorCatalog } from '../../source/error-catalog/index.ts';

test.each([
  ['{"message":"Encountered error in oidc process: unexplained"}', 'coder-provider-error'],
  ['{"message":"Failed exchanging Oauth code.","detail":"unexplained"}', 'coder-exchange'],
  ['{"message":"PKCE challenge must be provided."}', 'coder-pkce-cookie'],
  [
    '{"message":"OIDC login is not permitted from this host.","detail":"Host \\"a.dev\\" is not in the OIDC redirect allowlist."}',
    'coder-host',
  ],
  [
    '{"message":"id_token not found in response payload. Ensure your OIDC callback is configured correctly!"}',
    'coder-no-id-token',
  ],
  ['{"message":"Failed to verify OIDC token.","detail":"unexplained"}', 'coder-id-token'],
  ['{"message":"OIDC token missing \'sub\' claim field or \'sub\' claim field is empty."}', 'coder-subject'],
  [
    '{"message":"Failed to obtain user information claims.","detail":"The attempt to fetch claims via the UserInfo endpoint failed: unexplained"}',
    'coder-userinfo',
  ],
  ['{"message":"No email found in OIDC payload!"}', 'coder-email'],
  [
    'Email not verified Verify the "ada@acme.dev" email address on your OIDC provider to authenticate!',
    'coder-email-unverified',
  ],
  ['{"message":"Your email \\"ada@acme.dev\\" is not in domains [\\"a.dev\\"]!"}', 'coder-email-domain'],
  [
    'Account already linked This account is already linked to a different identity provider subject. Contact your administrator.',
    'coder-linked',
  ],
  [
    'Incorrect login type Attempting to use login type "oidc", but the user has the login type "password".',
    'coder-login-type',
  ],
  ['Signups are disabled Please contact your Coder administrator to request access.', 'coder-signups'],
  ['Not a member of an allowed group You have no groups in your claims!', 'coder-allowed-group'],
  [
    'failed to parse claims for groups error="invalid claim type. Got a csv string (\\"a,b\\"), change this claim to return an array of strings instead."',
    'coder-groups-type',
  ],
  [
    '{"message":"Could not refresh expired OIDC token. Try re-authenticating to resolve this issue.","detail":"unexplained"}',
    'coder-refresh',
  ],
  ['error: create oidc config: configure oidc provider: unexplained', 'coder-start'],
  [
    "'oidc-group-field' must be set if 'oidc-allowed-groups' is set. Either unset 'oidc-allowed-groups' or set 'oidc-group-field'",
    'coder-group-field',
  ],
])('%s', (text, id) => {
  const [first] = explainText(errorCatalog, text);
  expect(first?.entry).toMatchObject({ id, speaker: 'Coder' });
});
