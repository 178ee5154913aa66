import { expect, test } from 'vitest';
import { explainText } from '../../../source/core/errors/explain.ts';
import { errorCatalog } from '../../../source/error-catalog/index.ts';

test.each([
  [
    'Signing in using your SSO account without a pre-existing GitLab account is not allowed. Create a GitLab account first, and then connect it to your SSO account.',
    'gitlab-no-account',
  ],
  ['Your account is pending approval from your GitLab administrator and hence blocked.', 'gitlab-approval'],
  ['Sign-in failed because Email has already been taken.', 'gitlab-taken'],
  ['OpenIDConnect::Discovery::DiscoveryFailed (Issuer mismatch):', 'issuer-mismatch'],
  ['OpenIDConnect::Discovery::DiscoveryFailed (Not Found)', 'gitlab-discovery'],
  ['Unexpected Token Type: mac', 'gitlab-token-type'],
  ["AttrRequired::AttrMissing: 'iat' required.", 'gitlab-missing-claim'],
  ['Could not authenticate you from OpenIDConnect because "Invalid \'state\' parameter".', 'words-state'],
])('%s', (text, id) => {
  expect(explainText(errorCatalog, text)[0]?.entry.id).toBe(id);
});
