import { expect, test } from 'vitest';
import { explainText } from '../../source/core/errors/explain.ts';
import { errorCatalog } from '../../source/error-catalog/index.ts';

test.each([
  ['failed to get token: oauth2: no more words', 'client-credentials-wrong'],
  ['failed to query provider "https://id.acme.dev": no more words', 'network'],
  ['level=warning msg="secret key does not exist in secret"', 'client-secret-wrong'],
  ['level=warning msg="invalid oidc config: error converting YAML to JSON: yaml: line 2"', 'other'],
  [
    'Invalid redirect URL: the protocol and host (including port) must match and the path must be within allowed URLs if provided',
    'local-machine',
  ],
  ["invalid state in 'argocd.token' cookie", 'local-machine'],
  ['invalid session: error while querying userinfo endpoint: no accessToken for u1', 'token-refused'],
  [
    "rpc error: code = Unauthenticated desc = invalid session: subject of claims from user info endpoint didn't match subject of idToken, see https://openid.net/specs/openid-connect-core-1_0.html#UserInfo",
    'token-refused',
  ],
  [
    'error creating cookie metadata: the authentication token is 90000 characters long and requires 23 cookies but the max number of cookies is 20',
    'other',
  ],
  [
    'access token missing User.Read scope; ensure the User.Read delegated permission',
    'token-scope-insufficient',
  ],
])('Argo CD: %s', (text, meaning) => {
  const [first] = explainText(errorCatalog, text);
  expect([first?.entry.speaker, first?.entry.meaning]).toEqual(['Argo CD', meaning]);
});

test.each([
  ['failed to get token: oauth2: "invalid_grant"', 'code-refused'],
  [
    'failed to query provider "https://x": oidc: issuer did not match the issuer returned by provider, expected "https://x" got "https://x/"',
    'wrong-issuer',
  ],
])('the text that Argo CD wraps comes first: %s', (text, meaning) => {
  expect(explainText(errorCatalog, text)[0]?.entry.meaning).toBe(meaning);
});
