import type { KnownErrors } from '../known-errors.ts';

/**
 * Errors that Gitea and Forgejo log and show (v1.24.7: routers/web/auth, services/auth/source/oauth2; goth v1.81.0:
 * openidConnect).
 */
export const giteaErrors: KnownErrors = {
  'gitea-register': {
    sentences: [
      'Failed to create OpenID Connect Provider with name',
      'Unable to register source: .{1,200}openidConnect',
      'Non-success code for Discovery URL: \\d{3}',
    ],
    wraps: true,
    meaning: 'network',
    title: 'Gitea could not fetch the discovery document',
    cause:
      'Its button is missing or answers that there is no such provider. Gitea fetches exactly the source’s address and appends nothing.',
    say: 'Use the document’s whole address, and fetch it from Gitea’s machine; the reason follows these words.',
    value: '…/.well-known/openid-configuration',
  },
  'gitea-provider': {
    sentences: 'no valid provider found, check configured callback url in provider',
    meaning: 'redirect-uri-not-registered',
    title: 'Gitea does not know the source that the answer names',
    cause: 'The last but one part of the redirect URI is the name of the source, in the same spelling.',
    say: 'Compare the redirect URI at the provider with the source’s name.',
    value: 'ROOT_URL/user/oauth2/NAME/callback',
  },
  'gitea-state': {
    sentences: 'state token mismatch',
    meaning: 'local-machine',
    title: 'The login came back to another session',
    cause: 'The session from the start of the login is missing: another host name, or a page opened twice.',
    say: 'Start at the host of ROOT_URL, in one tab.',
  },
  'gitea-token': {
    sentences: 'Invalid token received from provider',
    meaning: 'token-refused',
    title: 'The access token had expired when it arrived',
    cause: 'Gitea subtracts ten seconds from “expires_in” in the token response.',
    say: 'Make this client’s access tokens valid for several minutes.',
  },
  'gitea-no-id-token': {
    sentences: 'cannot get user information without id_token',
    meaning: 'token-refused',
    title: 'No ID token came',
    cause: 'The token endpoint issued only an access token.',
    say: 'Allow the scope “openid” for this client at the provider, and check the endpoints in the document.',
  },
  'gitea-id-token-encrypted': {
    sentences: 'jws: invalid token received, not all parts available',
    meaning: 'token-refused',
    title: 'The ID token does not have three parts',
    cause: 'It is encrypted, or not a JWT.',
    say: 'Turn off ID token encryption for this client.',
  },
  'gitea-audience': {
    sentences: 'audience in token does not match client key',
    meaning: 'token-refused',
    title: 'The ID token is issued to another client',
    cause: '“aud” does not contain the source’s client id.',
    say: 'Compare the client id of the source with the client at the provider, character by character.',
  },
  'gitea-issuer': {
    sentences: 'issuer in token does not match issuer in OpenIDConfig discovery',
    meaning: 'token-refused',
    title: 'The ID token’s issuer differs from the document’s',
    cause: 'Every character counts, including a slash at the end.',
    say: 'Issue ID tokens under the issuer of the document; behind a proxy, tell the provider its public address.',
  },
  'gitea-expired': {
    sentences: 'user info JWT token is expired',
    meaning: 'token-refused',
    title: 'The ID token had expired when it arrived',
    cause: 'Gitea allows ten seconds beyond “exp”.',
    say: 'Compare the clocks of both machines.',
  },
  'gitea-userinfo': {
    sentences: [
      'Non-200 response from UserInfo: \\d{3}',
      "userinfo response did not contain a 'sub' claim",
      "userinfo 'sub' claim \\([^)]{0,200}\\) did not match id_token 'sub' claim",
    ],
    meaning: 'userinfo-missing',
    title: 'Gitea could not use UserInfo',
    cause:
      'Gitea calls UserInfo at every login if the document names it: it must answer 200 and JSON, with the “sub” of the ID token as a string.',
    say: 'Fix UserInfo at the provider, or map “sub” the same in both; a number is not a string.',
  },
  'gitea-too-long': {
    sentences: 'returned too long a token\\. Current max: \\d{1,9}',
    meaning: 'other',
    title: 'The tokens are too long for Gitea',
    cause: 'They contain too much, often every group membership.',
    say: 'Send fewer groups to this client, or raise MAX_TOKEN_LENGTH in [oauth2] of app.ini.',
    value: 'MAX_TOKEN_LENGTH',
  },
  'gitea-fields': {
    sentences: [
      "OAuth2 auto registration \\(ENABLE_AUTO_REGISTRATION\\) is enabled but OAuth2 provider .{1,100} doesn't return required fields",
      "You may need to change the 'OPENID_CONNECT_SCOPES' setting",
    ],
    meaning: 'email-missing',
    title: 'Gitea creates no account, because a claim is missing',
    cause:
      'It needs the subject, an address, and the claim that USERNAME names, and requests only “openid” by default.',
    say: 'Add “profile” and “email” to the scopes of the authentication source.',
    value: '--scopes profile --scopes email',
  },
};
