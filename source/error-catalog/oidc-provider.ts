import type { CatalogEntry } from '../core/errors/error-catalog.ts';

const vendors = ['oidc-provider', 'logto', 'onelogin'] as const;

/** Texts of node-oidc-provider, which stands behind Logto and, it seems, OneLogin. */
export const oidcProviderErrors: readonly CatalogEntry[] = [
  {
    id: 'oidc-provider-redirect-uri',
    vendors,
    sentences: ["redirect_uri did not match any (?:of the )?client's registered redirect_uris"],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause: 'The client does not list this redirect URI; it is compared character by character.',
    remedy: {
      say: 'Add the exact redirect URI to the client.',
      steps: [
        'OneLogin: Applications → your app → Configuration → Redirect URI’s',
        'Logto: Applications → your app → Settings → Redirect URIs',
      ],
    },
  },
  {
    id: 'oidc-provider-client',
    vendors,
    words: ['invalid_client.{1,40}client is invalid'],
    meaning: 'client-unknown',
    title: 'Client id is not known',
    cause: 'The provider has no client with this client id.',
    remedy: {
      say: 'Copy the client id again.',
      steps: [
        'OneLogin: Applications → your app → SSO → Client ID',
        'Logto: Applications → your app → App ID',
      ],
    },
  },
  {
    id: 'oidc-provider-client-auth',
    vendors,
    words: ['client authentication failed(?! ?(?:\\(|due))'],
    meaning: 'client-credentials-wrong',
    title: 'Client secret or authentication method is wrong',
    cause: 'The secret is wrong, or it was sent in a way that the client is not registered for.',
    remedy: {
      say: 'Copy the secret again, and set the token endpoint’s authentication to POST.',
      steps: ['OneLogin: Applications → your app → SSO → Token Endpoint → Authentication Method: POST'],
    },
  },
  {
    id: 'oidc-provider-secret-in-body',
    vendors,
    sentences: ['client_secret must be provided in the (?:body|Authorization header)'],
    meaning: 'client-authentication-method',
    title: 'The secret was sent the other way',
    cause:
      'The client is registered for one way of sending the secret, and this was the other. The secret may be right.',
    remedy: {
      say: 'Set the client’s authentication method to POST.',
      value: 'client_secret_post',
      steps: ['OneLogin: Applications → your app → SSO → Token Endpoint → Authentication Method: POST'],
    },
  },
  {
    id: 'oidc-provider-pkce',
    vendors,
    sentences: ['Authorization Server policy requires PKCE to be used for this request'],
    meaning: 'pkce-required',
    title: 'PKCE is required',
    cause: 'Infra sends no PKCE challenge, so every login from the dashboard is refused.',
    remedy: {
      say: 'Let confidential clients work without PKCE.',
      steps: ['node-oidc-provider: pkce.required must return false for this client'],
    },
  },
  {
    id: 'oidc-provider-scope',
    vendors,
    words: ['requested scope is not allowed', 'requested scope is not whitelisted'],
    meaning: 'scope-refused',
    title: 'The client may not ask for this scope',
    cause: 'The provider advertises the scope, so Infra asks for it, but this client may not have it.',
    remedy: {
      say: 'Allow the client the scopes openid, email, groups and offline_access, as far as they are advertised.',
    },
  },
  {
    id: 'oidc-provider-response-type',
    vendors,
    sentences: ['requested response_(?:type|mode) is not allowed for this client'],
    meaning: 'response-type-refused',
    title: 'The code flow is off for this client',
    cause: 'The client is not registered for the response type “code”, or for answers in the query.',
    remedy: {
      say: 'Allow the client the authorization code flow.',
      steps: [
        'node-oidc-provider: response_types: [code], grant_types: [authorization_code, refresh_token] on the client',
      ],
    },
  },
  {
    id: 'oidc-provider-grant-type',
    vendors,
    sentences: [
      'requested grant type is not allowed for this client',
      'refresh_token is not allowed for this client',
    ],
    meaning: 'grant-type-refused',
    title: 'Grant type is not allowed',
    cause: 'The client is not registered for the authorization code or the refresh token grant.',
    remedy: {
      say: 'Allow the client both grants.',
      steps: ['node-oidc-provider: grant_types: [authorization_code, refresh_token] on the client'],
    },
  },
  {
    id: 'oidc-provider-no-authentication',
    vendors,
    sentences: [
      'no client authentication mechanism provided',
      'client authentication must only be provided using one mechanism',
    ],
    meaning: 'client-authentication-method',
    title: 'Client authentication is missing or doubled',
    cause: 'The token request held no client authentication, or two kinds of it.',
    remedy: {
      say: 'Send the secret in one way only; Infra does. Check that no proxy adds or removes the Authorization header.',
    },
  },
  {
    id: 'oidc-provider-grant',
    vendors,
    words: ['grant request is invalid'],
    meaning: 'code-refused',
    title: 'Code or refresh token refused',
    cause:
      'One text for everything: a wrong, old or used code, another redirect URI, a used refresh token. As an answer to a made-up code it is normal: the client was accepted.',
    remedy: {
      say: 'In a real login: start again. At a refresh: see whether the provider rotates refresh tokens.',
    },
  },
  {
    id: 'oidc-provider-offline',
    vendors,
    words: ['offline_access.{0,60}(?:ignored|requires? prompt=consent|without prompt=consent)'],
    meaning: 'refresh-token-refused',
    title: 'offline_access was ignored',
    cause:
      'This server gives a refresh token only where the login shows a consent page, which Infra does not ask for.',
    remedy: {
      say: 'Let the server always issue a refresh token.',
      steps: ['Logto: Applications → your app → Settings → Always issue refresh token: on'],
    },
  },
];
