import type { CatalogEntry } from '../core/errors/error-catalog.ts';

/** Kanidm, Pocket ID, Casdoor, FusionAuth, OpenAM and Nextcloud. */
export const selfHostedErrors: readonly CatalogEntry[] = [
  {
    id: 'kanidm-pkce',
    vendors: ['kanidm'],
    sentences: ['No PKCE code challenge was provided with client in enforced PKCE mode'],
    meaning: 'pkce-required',
    title: 'PKCE is enforced',
    cause:
      'Kanidm enforces PKCE for this client and Infra sends none. The browser sees an empty page; only Kanidm’s log says why.',
    remedy: {
      say: 'Let this client work without PKCE.',
      command: "kanidm system oauth2 warning-insecure-client-disable-pkce '<client>'",
    },
  },
  {
    id: 'kanidm-scope-map',
    vendors: ['kanidm'],
    codes: ['access_denied'],
    words: ['no scopes? (?:are )?available'],
    meaning: 'user-not-assigned',
    title: 'The person has no scope map',
    cause:
      'None of the person’s groups has a scope map that holds all the scopes asked for. The page may be empty (status 403).',
    remedy: {
      say: 'Map a group of the person to all scopes that Infra asks for.',
      command: "kanidm system oauth2 update-scope-map '<client>' '<group>' openid email groups",
    },
  },
  {
    id: 'pocket-id-pkce',
    vendors: ['pocket-id'],
    sentences: ["This client requires PKCE, but the 'code_challenge' parameter is missing"],
    meaning: 'pkce-required',
    title: 'The client requires PKCE',
    cause: 'Infra sends no PKCE challenge, so every login from the dashboard is refused.',
    remedy: {
      say: 'Turn PKCE off for this client.',
      steps: ['Administration → OIDC Clients → your client → PKCE: off'],
    },
  },
  {
    id: 'casdoor-client',
    vendors: ['casdoor'],
    words: ['\\bclient_id is invalid'],
    meaning: 'client-unknown',
    title: 'Client id is not known',
    cause: 'No application has this client id.',
    remedy: { say: 'Copy the client id again.', steps: ['Applications → your application → Client ID'] },
  },
  {
    id: 'casdoor-secret',
    vendors: ['casdoor'],
    sentences: ['client_secret is invalid for application'],
    meaning: 'client-secret-wrong',
    title: 'Client secret is wrong',
    cause: 'The client secret is not the one of this application.',
    remedy: {
      say: 'Copy the client secret again.',
      steps: ['Applications → your application → Client secret'],
    },
  },
  {
    id: 'casdoor-code',
    vendors: ['casdoor'],
    sentences: ['authorization code: \\[.{0,200}\\] is invalid', 'authorization code.{0,40} has been used'],
    meaning: 'code-refused',
    title: 'Code is invalid',
    cause:
      'The code is wrong, too old or was used before. As an answer to a made-up code it is normal: the client was accepted.',
    remedy: { say: 'In a real login: start again.' },
  },
  {
    id: 'casdoor-scope',
    vendors: ['casdoor'],
    sentences: ['requested scope is invalid or not defined in the application'],
    meaning: 'scope-refused',
    title: 'Scope is not defined',
    cause: 'The application does not have one of the scopes asked for.',
    remedy: { say: 'Add the scope to the application.', steps: ['Applications → your application → Scopes'] },
  },
  {
    id: 'fusionauth-redirect-uri',
    vendors: ['fusionauth'],
    words: ['(?:invalid|missing)_redirect_uri', 'Invalid redirect uri'],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause: 'The application does not list this redirect URI.',
    remedy: {
      say: 'Add the redirect URI to the application.',
      steps: ['FusionAuth: Applications → your application → OAuth → Authorized redirect URLs'],
    },
  },
  {
    id: 'fusionauth-code',
    vendors: ['fusionauth'],
    codes: ['auth_code_not_found'],
    sentences: ['invalid_request.{1,60}Invalid Authorization Code'],
    meaning: 'code-refused',
    title: 'Code is invalid',
    cause:
      'FusionAuth calls a wrong or used code invalid_request. As an answer to a made-up code it is normal: the client was accepted.',
    remedy: { say: 'In a real login: start again.' },
  },
  {
    id: 'fusionauth-issuer',
    vendors: ['fusionauth'],
    sentences: ['got "acme\\.com"', '"issuer" ?: ?"acme\\.com"'],
    meaning: 'wrong-issuer',
    title: 'Issuer is still “acme.com”',
    cause: 'The tenant’s issuer is FusionAuth’s factory setting.',
    remedy: {
      say: 'Set the tenant’s issuer to its public address.',
      steps: ['Tenants → your tenant → Edit → General → Issuer: https://<host>'],
    },
  },
  {
    id: 'openam-redirect-uri',
    vendors: ['forgerock'],
    sentences: ['redirection URI provided does not match a pre-registered value'],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause: 'The OAuth 2.0 client does not list this redirect URI.',
    remedy: {
      say: 'Add the redirect URI to the client.',
      steps: ['Applications → OAuth 2.0 → Clients → your client → Core → Redirection URIs'],
    },
  },
  {
    id: 'nextcloud-redirect-uri',
    vendors: ['nextcloud'],
    sentences: ['received redirect URI is not accepted to connect'],
    meaning: 'redirect-uri-not-registered',
    title: 'Redirect URI not registered',
    cause: 'The client does not list this redirect URI, or a proxy turned https into http on the way.',
    remedy: {
      say: 'Add the exact redirect URI, and open the dashboard with https.',
      steps: ['Administration settings → Security → OpenID Connect clients → your client → Redirection URIs'],
    },
  },
  {
    id: 'authelia-method',
    vendors: ['authelia'],
    sentences: ['client registration does not allow this method'],
    meaning: 'client-authentication-method',
    title: 'The client is registered for another way of sending the secret',
    cause:
      'The secret may be right: the client admits one token_endpoint_auth_method, and the program used another.',
    remedy: {
      say: 'Register the client with client_secret_post.',
      value: 'client_secret_post',
      steps: ['Authelia: token_endpoint_auth_method: client_secret_post, and restart'],
    },
  },
  {
    id: 'pocket-id-callback',
    vendors: ['pocket-id'],
    sentences: ['invalid callback URL, it might be necessary for an admin'],
    meaning: 'redirect-uri-not-registered',
    title: 'Callback URL not registered',
    cause: 'The client in Pocket ID does not list this callback URL; a slash at the end counts.',
    remedy: {
      say: 'Add the exact URL to the client’s callback URLs.',
      steps: ['Administration → OIDC Clients → your client → Callback URLs'],
    },
  },
];
