import type { KnownErrors } from '../known-errors.ts';

/** Texts of node-oidc-provider, which Logto and apparently OneLogin use. */
export const oidcProviderErrors: KnownErrors = {
  'oidc-provider-redirect-uri': {
    sentences: "redirect_uri did not match any (?:of the )?client's registered redirect_uris",
    meaning: 'redirect-uri-not-registered',
    steps: [
      'OneLogin: Applications → your app → Configuration → Redirect URI’s',
      'Logto: Applications → your app → Settings → Redirect URIs',
    ],
  },
  'oidc-provider-client': {
    words: 'invalid_client.{1,40}client is invalid',
    meaning: 'client-unknown',
    steps: ['OneLogin: Applications → your app → SSO → Client ID', 'Logto: Applications → your app → App ID'],
  },
  'oidc-provider-client-metadata': {
    codes: 'invalid_client_metadata',
    sentences: 'redirect_uris for (?:web|native) clients',
    meaning: 'other',
    title: 'The client’s own settings are invalid',
    cause: 'The provider reads the client’s settings at every request, and the one that it names is invalid.',
    say: 'Correct the client’s setting that the message names.',
  },
  'oidc-provider-client-auth': {
    codes: 'InvalidClientAuth',
    words: 'client authentication failed(?! ?(?:\\(|due))',
    meaning: 'client-credentials-wrong',
    cause: 'The secret is wrong, or it was sent in a way that the client is not registered for.',
    say: 'Copy the secret again, and set the token endpoint’s authentication to POST.',
    steps: 'OneLogin: Applications → your app → SSO → Token Endpoint → Authentication Method: POST',
  },
  'oidc-provider-secret-in-body': {
    sentences: 'client_secret must be provided in the (?:body|Authorization header)',
    meaning: 'client-authentication-method',
    cause: 'The client is registered for the other way of sending the secret. The secret may be right.',
    say: 'Set the client’s authentication method to POST.',
    steps: 'OneLogin: Applications → your app → SSO → Token Endpoint → Authentication Method: POST',
    value: 'client_secret_post',
  },
  'oidc-provider-pkce': {
    sentences: 'Authorization Server policy requires PKCE to be used for this request',
    meaning: 'pkce-required',
    say: 'Allow confidential clients to work without PKCE.',
    steps: 'node-oidc-provider: pkce.required must return false for this client',
  },
  'oidc-provider-scope': {
    words: ['requested scope is not allowed', 'requested scope is not whitelisted'],
    meaning: 'scope-refused',
    cause:
      'The program requests a scope (Infra: every advertised one that it knows) that this client may not have.',
    say: 'Allow the client the scope, or remove it from the program’s scopes; Infra requests openid and email, and groups and offline_access if they are advertised.',
  },
  'oidc-provider-response-type': {
    sentences: 'requested response_(?:type|mode) is not allowed for this client',
    meaning: 'response-type-refused',
    cause: 'The client is not registered for the response type “code”, or for answers in the query.',
    steps:
      'node-oidc-provider: response_types: [code], grant_types: [authorization_code, refresh_token] on the client',
  },
  'oidc-provider-grant-type': {
    sentences: [
      'requested grant type is not allowed for this client',
      'refresh_token is not allowed for this client',
    ],
    meaning: 'grant-type-refused',
    cause: 'The client is not registered for the authorization code or the refresh token grant.',
    steps: 'node-oidc-provider: grant_types: [authorization_code, refresh_token] on the client',
  },
  'oidc-provider-no-authentication': {
    sentences: [
      'no client authentication mechanism provided',
      'client authentication must only be provided using one mechanism',
    ],
    meaning: 'client-authentication-method',
    title: 'Client authentication is missing or doubled',
    cause: 'The token request contained no client authentication, or two kinds of it.',
    say: 'Send the secret in only one way; Infra does. Check that no proxy adds or removes the Authorization header.',
  },
  'oidc-provider-grant': {
    words: 'grant request is invalid',
    meaning: 'code-refused',
    say: 'In a real login: start again. At a refresh: check whether the provider rotates refresh tokens.',
  },
  'oidc-provider-offline': {
    words: 'offline_access.{0,60}(?:ignored|requires? prompt=consent|without prompt=consent)',
    meaning: 'refresh-token-refused',
    title: 'offline_access was ignored',
    cause: 'Only a login with a consent page gets a refresh token here, and Infra requests none.',
    say: 'Configure the server to always issue a refresh token.',
    steps: 'Logto: Applications → your app → Settings → Always issue refresh token: on',
  },
};
