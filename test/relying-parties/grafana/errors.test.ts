import { expect, test } from 'vitest';
import { explainText } from '../../../source/core/errors/explain.ts';
import { errorCatalog } from '../../../source/error-catalog/index.ts';

test.each([
  ['Login failed: Missing saved oauth state', 'grafana-state-cookie'],
  [
    'error="[auth.oauth.pkce.missing] no pkce cookie found: http: named cookie not present"',
    'grafana-state-cookie',
  ],
  ['Provided state does not match stored state', 'grafana-state'],
  ['Failed to get token from provider', 'grafana-token'],
  [
    'error="[auth.oauth.token.exchange] failed to exchange code to token: oauth2: \\"invalid_client\\" \\"Invalid client or Invalid client credentials\\""',
    'keycloak-credentials',
  ],
  ['user not a member of one of the required groups', 'grafana-group'],
  ['Required email domain not fulfilled', 'grafana-domain'],
  ["Provider didn't return an email address", 'grafana-email'],
  [
    'error="[auth.oauth.userinfo.error] failed to get user info: [oauth.role_attribute_strict_violation] could not evaluate any valid roles using IdP provided data"',
    'grafana-no-role',
  ],
  ['level=warn msg="No valid role found. Skipping role sync"', 'grafana-no-role'],
  [
    'failed to search user info JSON response with provided path: "contains(groups, \'a\')": invalid type for: <nil>',
    'grafana-expression',
  ],
  ['level=error msg="Error decoding user info JSON" source=id_token', 'grafana-claims'],
  [
    'msg="Error validating ID token signature" error="signing key not found for kid: a1"',
    'grafana-signature',
  ],
  ['OAuth access token could not be refreshed: oauth2: "invalid_grant"', 'grafana-session'],
])('%s', (text, id) => {
  expect(explainText(errorCatalog, text)[0]?.entry.id).toBe(id);
});
