import { expect, test } from 'vitest';
import { explainText } from '../../source/core/errors/explain.ts';
import { errorCatalog } from '../../source/error-catalog/index.ts';

test.each([
  [
    "[W] Failed to create OpenID Connect Provider with name 'sso' with url 'https://id.acme.dev': unexplained",
    'gitea-register',
  ],
  ['Non-success code for Discovery URL: 404', 'gitea-register'],
  ['UserSignIn: no valid provider found, check configured callback url in provider', 'gitea-provider'],
  ['[E] UserSignIn: state token mismatch', 'gitea-state'],
  ['UserSignIn: Invalid token received from provider', 'gitea-token'],
  ['UserSignIn: sso cannot get user information without id_token', 'gitea-no-id-token'],
  [
    'UserSignIn: oauth2: error decoding JWT token: jws: invalid token received, not all parts available',
    'gitea-id-token-encrypted',
  ],
  [
    'UserSignIn: oauth2: error validating JWT token: audience in token does not match client key',
    'gitea-audience',
  ],
  [
    'UserSignIn: oauth2: error validating JWT token: issuer in token does not match issuer in OpenIDConfig discovery',
    'gitea-issuer',
  ],
  ['UserSignIn: oauth2: error validating JWT token: user info JWT token is expired', 'gitea-expired'],
  ['UserSignIn: Non-200 response from UserInfo: 403, WWW-Authenticate=Bearer', 'gitea-userinfo'],
  ["UserSignIn: userinfo 'sub' claim (u2) did not match id_token 'sub' claim (u1)", 'gitea-userinfo'],
  ["userinfo response did not contain a 'sub' claim: map[string]interface {}{}", 'gitea-userinfo'],
  ['OAuth2 Provider sso returned too long a token. Current max: 32767', 'gitea-too-long'],
  [
    `OAuth2 auto registration (ENABLE_AUTO_REGISTRATION) is enabled but OAuth2 provider "sso" doesn't return required fields: email, nickname`,
    'gitea-fields',
  ],
])('%s', (text, id) => {
  const [first] = explainText(errorCatalog, text);
  expect(first?.entry).toMatchObject({ id, speaker: 'Gitea or Forgejo' });
});
