/** The cause and remedy of each meaning, whoever reports it; entries override only what they know better. */
export const meanings = {
  'redirect-uri-not-registered': {
    title: 'Redirect URI not registered',
    cause: 'The client does not list this redirect URI; it is compared character by character.',
    say: 'Register the exact redirect URI.',
  },
  'redirect-uri-insecure': {
    title: 'The redirect URI must use https',
    cause: 'http is allowed only for localhost, or not at all.',
    say: 'Configure the program to send an https redirect URI (its public https address; X-Forwarded-Proto from its proxy), and register that.',
  },
  'client-unknown': {
    title: 'Client id is unknown',
    cause: 'The provider has no client with this client id, in this realm, tenant or environment.',
    say: 'Copy the client id again, from the same realm or tenant as the URL; if the provider has no such client, register it.',
  },
  'client-secret-wrong': {
    title: 'Client secret is wrong',
    cause: 'The provider knows the client and refuses its secret.',
    say: 'Copy the client secret again.',
  },
  'client-credentials-wrong': {
    title: 'Client id or secret is wrong',
    cause: 'The client id, the secret or the way it was sent is wrong; the provider does not say which.',
    say: 'Copy the client id and the secret again, a new one if it may have expired, and make sure that the client and the program agree on how it is sent (Infra: client_secret_post).',
  },
  'client-authentication-method': {
    title: 'The secret was sent in a way that this client does not allow',
    cause: 'The client is registered for another way of sending the secret. The secret itself may be right.',
    say: 'Set the program to the method that the client is registered with, or register the client for the one that the program uses (Infra: client_secret_post).',
  },
  'client-is-public': {
    title: 'The client is public',
    cause: 'The client is registered without a secret, and one was sent; Infra always sends one.',
    say: 'Make it a confidential client (a web application with a client secret); a program that needs no secret may leave it empty and use PKCE.',
  },
  'client-assertion-required': {
    title: 'The client must authenticate with a signed assertion',
    cause:
      'The client is registered for private_key_jwt (or client_secret_jwt): it must send a signed client_assertion. Infra sends only a client secret.',
    say: 'Register the client with client_secret_post, or give a program that can do it the key that is registered.',
  },
  'client-certificate-required': {
    title: 'The client must authenticate with a certificate',
    cause:
      'The client is registered for mutual TLS (tls_client_auth or self_signed_tls_client_auth). Infra presents no client certificate.',
    say: 'Register the client with client_secret_post, or give a program that can do it the certificate.',
  },
  'dpop-required': {
    title: 'A DPoP proof is required',
    cause:
      'The provider binds tokens to a key and requires a DPoP proof with every token request (RFC 9449). Infra sends none.',
    say: 'Turn off DPoP for this client, so that it gets ordinary Bearer tokens.',
  },
  'code-refused': {
    title: 'Code or refresh token refused',
    cause:
      'The code (or refresh token) is wrong, too old, used before, or belongs to another client or redirect URI. In answer to a made-up code it is normal: the client was accepted.',
    say: 'In a real login: start again.',
  },
  'code-verifier-wrong': {
    title: 'PKCE verifier is missing or wrong',
    cause:
      'The token request does not contain the verifier for the login’s challenge. If it happens at every login, only one of the two sides uses PKCE; if once, the login was continued in another session.',
    say: 'Turn on PKCE in the program that signs in, or stop requiring it for this client; after a single failure start a new login.',
  },
  'pkce-required': {
    title: 'PKCE is required',
    cause:
      'The login contains no PKCE challenge. Infra sends none, so every login from the dashboard is refused; another program may have a setting to turn on PKCE (S256).',
    say: 'Turn off the PKCE requirement for this client, or turn on PKCE in a program that supports it.',
  },
  'par-required': {
    title: 'Pushed authorization requests are required',
    cause: 'Infra sends the login’s parameters in the address and cannot push them first.',
    say: 'Turn off the requirement for this client, or turn on PAR in a program that supports it.',
  },
  'request-object-required': {
    title: 'A signed request object is required',
    cause: 'The provider requires the login’s parameters to be signed. Infra does not sign them.',
    say: 'Turn off the requirement for this client, or turn on signed requests in a program that supports them.',
  },
  'nonce-required': {
    title: 'A nonce is required',
    cause:
      'The provider requires a nonce, and Infra sends none: logins from the dashboard are refused. Another program may have a setting for it.',
    say: 'Turn off the requirement for this client, or turn on the nonce in a program that supports it.',
  },
  'consent-prompt-required': {
    title: 'The login must ask for consent',
    cause:
      'For the scope offline_access the provider requires a login with prompt=consent. Infra requests the scope if the document lists it, and sends no prompt.',
    say: 'Remove offline_access from the document, or turn off that requirement; another program may have a setting for the prompt.',
  },
  'scope-refused': {
    title: 'A scope is not allowed',
    cause: 'The client may not use one of the scopes that were requested, or the provider does not know it.',
    say: 'Allow the client the scope, or remove it from the program’s scopes. Infra requests openid and email, and groups and offline_access if the provider advertises them.',
  },
  'response-type-refused': {
    title: 'The client may not use this flow',
    cause: 'The client may not use the authorization code flow (response type “code”).',
    say: 'Allow the client the authorization code flow.',
  },
  'grant-type-refused': {
    title: 'Grant type is not allowed',
    cause: 'The client may not use the authorization code or the refresh token grant.',
    say: 'Allow the client the grant that is named; Infra needs authorization code and refresh token.',
  },
  'user-not-assigned': {
    title: 'The person may not use this application',
    cause: 'The sign-in worked, and a rule of the provider or of the program does not admit the person.',
    say: 'Admit the person or one of their groups in that rule: at the provider, or in the program’s allowed groups, domains or people, spelled as in the token.',
  },
  'refresh-token-refused': {
    title: 'Refresh token refused',
    cause:
      'The refresh token was used before, revoked or has expired. Infra keeps only the first one, so a provider that issues a new one each time refuses the second refresh.',
    say: 'Turn off refresh token rotation for this client, and give refresh tokens a long lifetime.',
  },
  signature: {
    title: 'The signature does not match the published keys',
    cause:
      'No published key matches the token: the keys changed, replicas have their own keys, or the token comes from another issuer.',
    say: 'Check that keys and token come from the same issuer, and fetch the keys again.',
  },
  audience: {
    title: 'The token is issued to another client',
    cause: 'The token’s “aud” is not the client id that its reader expects.',
    say: 'Give both sides the same client id, or add it to the token’s audience, or the token’s “aud” to what its reader accepts (Vault: bound_audiences; Kubernetes: --oidc-client-id).',
  },
  time: {
    title: 'The clocks differ',
    cause: 'The token has expired, or is not valid yet, by the clock of the program that reads it.',
    say: 'Set both clocks (NTP).',
  },
  'rate-limited': {
    title: 'Too many requests',
    cause: 'The provider’s rate limit is exhausted.',
    say: 'Wait, or raise the limit.',
  },
  'client-disabled': {
    title: 'The client is disabled',
    cause: 'The provider knows the client, and somebody disabled it.',
    say: 'Enable the client at the provider.',
  },
  'client-secret-expired': {
    title: 'Client secret has expired',
    cause: 'The secret was right once and has expired.',
    say: 'Create a new secret and give it to the program.',
  },
  'provider-down': {
    title: 'The provider has an internal error',
    cause: 'The provider could not answer this request; its own log says why.',
    say: 'Try again in a minute; look at the provider’s status page and its log.',
  },
  'login-needed': {
    title: 'The person must sign in',
    cause: 'There is no usable session, or the provider needs to show a page and was asked not to.',
    say: 'Start the login again in the browser; a program that used prompt=none must try again without it.',
  },
  'consent-needed': {
    title: 'Consent is needed',
    cause: 'Nobody has agreed yet that this client may read the person’s data.',
    say: 'Agree in the browser, or have an administrator agree for everybody.',
  },
  'token-scope-insufficient': {
    title: 'Access token lacks a scope',
    cause: 'The access token lacks a scope that the endpoint requires; UserInfo requires openid.',
    say: 'Configure the program to request that scope (openid and email for UserInfo), and allow it for the client; or use UserInfo instead.',
  },
  'token-refused': {
    title: 'A token was not accepted',
    cause:
      'The token’s issuer, audience, signature or time does not match what its reader expects; the words next to it, or its log, say which.',
    say: 'Compare the token’s “iss” and “aud” with the settings, and the clocks.',
  },
  'access-denied': {
    title: 'Access was denied',
    cause: 'The person declined, or a rule of the provider does not admit them to this client.',
    say: 'Give the person access to the client at the provider, and try again.',
  },
} as const;
