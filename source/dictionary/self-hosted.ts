import type { DictionaryEntry } from '../core/dictionary.ts';

/** authentik, Zitadel, Kanidm, Pocket ID, Casdoor, FusionAuth, Nextcloud and their like. */
export const selfHostedErrors: readonly DictionaryEntry[] = [
  {
    id: 'authentik-redirect-uri', rows: ['F45'], vendors: ['authentik'], stages: ['authorize'], codes: [], patterns: ['missing, invalid, or mismatching redirection URI', 'Redirect URI Error'],
    meaning: 'redirect-uri-not-registered', title: 'Redirect URI not registered', cause: 'The provider in authentik does not list this redirect URI. In “Regex” mode dots must be escaped.',
    remedy: { say: 'Add the redirect URI in mode Strict.', steps: ['Applications → Providers → your provider → Edit → Redirect URIs/Origins → Add entry: Strict, the exact URI'] }, confirmed: true,
  },
  {
    id: 'authentik-client-id', rows: ['F70'], vendors: ['authentik'], stages: ['authorize', 'token'], codes: [], patterns: ['client identifier \\(client_id\\) is missing or invalid'],
    meaning: 'client-unknown', title: 'Client id is not known', cause: 'No provider in authentik has this client id.',
    remedy: { say: 'Copy the client id again.', steps: ['Applications → Providers → your provider → Client ID'] }, confirmed: true,
  },
  {
    id: 'authentik-issuer-mode', rows: ['F26'], vendors: ['authentik'], stages: ['discovery', 'id-token'], codes: [], patterns: ['expected "https://[^" ]{1,200}/application/o/[^" ]{1,100}" got "https?://[^" ]{1,200}"'],
    meaning: 'wrong-issuer', title: 'authentik names another issuer', cause: 'The provider’s issuer mode is “Same identifier is used for all providers”, or the slash at the end is missing.',
    remedy: { say: 'Use one issuer per provider, with the slash at the end.', steps: ['Applications → Providers → your provider → Edit → Advanced protocol settings → Issuer mode: Each provider has a different issuer', 'Give Infra <host>/application/o/<slug>/'] }, confirmed: true,
  },
  {
    id: 'zitadel-redirect-uri', rows: ['F46'], vendors: ['zitadel'], stages: ['authorize'], codes: [], patterns: ['redirect_uri is missing in the client configuration'],
    meaning: 'redirect-uri-not-registered', title: 'Redirect URI not registered', cause: 'The application does not list this redirect URI.',
    remedy: { say: 'Add the redirect URI to the application.', steps: ['Projects → your project → your application → Redirect Settings → Redirect URIs', 'For http://localhost:8301 turn on Development Mode'] }, confirmed: true,
  },
  {
    id: 'zitadel-http', rows: ['F46'], vendors: ['zitadel'], stages: ['authorize'], codes: [], patterns: ["client's redirect_uri is http and is not allowed"],
    meaning: 'redirect-uri-insecure', title: 'http is not allowed for this application', cause: 'Zitadel admits http redirect URIs only in Development Mode.',
    remedy: { say: 'Turn on Development Mode for the test login, and off again afterwards.', steps: ['Projects → your project → your application → Redirect Settings → Development Mode'] }, confirmed: true,
  },
  {
    id: 'zitadel-app', rows: ['F70'], vendors: ['zitadel'], stages: ['authorize', 'token'], codes: [], patterns: ['Errors\\.App\\.NotFound'],
    meaning: 'client-unknown', title: 'Application not found', cause: 'This instance has no application with that client id.',
    remedy: { say: 'Copy the client id again; it is a long number.', steps: ['Projects → your project → your application → Client ID'] }, confirmed: true,
  },
  {
    id: 'zitadel-roles', rows: ['F110'], vendors: ['zitadel'], stages: ['groups'], codes: [], patterns: ['urn:zitadel:iam:org:project:(?:[0-9]{1,30}:)?roles'],
    meaning: 'groups-wrong-type', title: 'Roles come as an object under another name', cause: 'Zitadel puts roles into a claim of its own, as an object. Infra reads only “groups”, a list of names.',
    remedy: { say: 'Write the roles into “groups” with an action.', steps: ['Actions → flow Complement Token, trigger Pre Userinfo creation', "api.v1.claims.setClaim('groups', […role names…])"] }, confirmed: true,
  },
  {
    id: 'kanidm-pkce', rows: ['F65'], vendors: ['kanidm'], stages: ['authorize'], codes: [], patterns: ['No PKCE code challenge was provided with client in enforced PKCE mode'],
    meaning: 'pkce-required', title: 'PKCE is enforced', cause: 'Kanidm enforces PKCE for this client and Infra sends none. The browser sees an empty page; only Kanidm’s log says why.',
    remedy: { say: 'Let this client work without PKCE.', command: 'kanidm system oauth2 warning-insecure-client-disable-pkce <client>' }, confirmed: true,
  },
  {
    id: 'kanidm-scope-map', rows: ['F63'], vendors: ['kanidm'], stages: ['authorize', 'callback'], codes: ['access_denied'], patterns: ['no scopes? (?:are )?available'],
    meaning: 'user-not-assigned', title: 'The person has no scope map', cause: 'None of the person’s groups has a scope map that holds all the scopes asked for. The page may be empty (status 403).',
    remedy: { say: 'Map a group of the person to all scopes that Infra asks for.', command: 'kanidm system oauth2 update-scope-map <client> <group> openid email groups' }, confirmed: true,
  },
  {
    id: 'pocket-id-pkce', rows: ['F65'], vendors: ['pocket-id'], stages: ['authorize', 'callback'], codes: [], patterns: ["This client requires PKCE, but the 'code_challenge' parameter is missing"],
    meaning: 'pkce-required', title: 'The client requires PKCE', cause: 'Infra sends no PKCE challenge, so every login from the dashboard is refused.',
    remedy: { say: 'Turn PKCE off for this client.', steps: ['Administration → OIDC Clients → your client → PKCE: off'] }, confirmed: true,
  },
  {
    id: 'casdoor-client', rows: ['F70'], vendors: ['casdoor'], stages: ['authorize', 'token'], codes: [], patterns: ['\\bclient_id is invalid'],
    meaning: 'client-unknown', title: 'Client id is not known', cause: 'No application has this client id.',
    remedy: { say: 'Copy the client id again.', steps: ['Applications → your application → Client ID'] }, confirmed: true,
  },
  {
    id: 'casdoor-secret', rows: ['F88'], vendors: ['casdoor'], stages: ['token'], codes: [], patterns: ['client_secret is invalid for application'],
    meaning: 'client-secret-wrong', title: 'Client secret is wrong', cause: 'The client secret is not the one of this application.',
    remedy: { say: 'Copy the client secret again.', steps: ['Applications → your application → Client secret'] }, confirmed: true,
  },
  {
    id: 'casdoor-code', rows: ['F92'], vendors: ['casdoor'], stages: ['token'], codes: [], patterns: ['authorization code: \\[.{0,200}\\] is invalid', 'authorization code.{0,40} has been used'],
    meaning: 'code-refused', title: 'Code is invalid', cause: 'The code is wrong, too old or was used before. As an answer to a made-up code it is normal: the client was accepted.',
    remedy: { say: 'In a real login: start again.' }, confirmed: true,
  },
  {
    id: 'casdoor-scope', rows: ['F59'], vendors: ['casdoor'], stages: ['authorize', 'token'], codes: [], patterns: ['requested scope is invalid or not defined in the application'],
    meaning: 'scope-refused', title: 'Scope is not defined', cause: 'The application does not have one of the scopes asked for.',
    remedy: { say: 'Add the scope to the application.', steps: ['Applications → your application → Scopes'] }, confirmed: true,
  },
  {
    id: 'fusionauth-redirect-uri', rows: ['F54'], vendors: ['fusionauth'], stages: ['authorize', 'token'], codes: [], patterns: ['(?:invalid|missing)_redirect_uri.{0,200}', 'Invalid redirect uri'],
    meaning: 'redirect-uri-not-registered', title: 'Redirect URI not registered', cause: 'The application does not list this redirect URI.',
    remedy: { say: 'Add the redirect URI to the application.', steps: ['FusionAuth: Applications → your application → OAuth → Authorized redirect URLs'] }, confirmed: true,
  },
  {
    id: 'fusionauth-code', rows: ['F92'], vendors: ['fusionauth'], stages: ['token'], codes: ['auth_code_not_found'], patterns: ['invalid_request.{1,60}Invalid Authorization Code'],
    meaning: 'code-refused', title: 'Code is invalid', cause: 'FusionAuth calls a wrong or used code invalid_request. As an answer to a made-up code it is normal: the client was accepted.',
    remedy: { say: 'In a real login: start again.' }, confirmed: true,
  },
  {
    id: 'fusionauth-issuer', rows: ['F27'], vendors: ['fusionauth'], stages: ['discovery', 'id-token'], codes: [], patterns: ['got "acme\\.com"', '"issuer" ?: ?"acme\\.com"'],
    meaning: 'wrong-issuer', title: 'Issuer is still “acme.com”', cause: 'The tenant’s issuer is FusionAuth’s factory setting.',
    remedy: { say: 'Set the tenant’s issuer to its public address.', steps: ['Tenants → your tenant → Edit → General → Issuer: https://<host>'] }, confirmed: true,
  },
  {
    id: 'openam-redirect-uri', rows: ['F54'], vendors: ['forgerock'], stages: ['authorize', 'token'], codes: [], patterns: ['redirection URI provided does not match a pre-registered value'],
    meaning: 'redirect-uri-not-registered', title: 'Redirect URI not registered', cause: 'The OAuth 2.0 client does not list this redirect URI.',
    remedy: { say: 'Add the redirect URI to the client.', steps: ['Applications → OAuth 2.0 → Clients → your client → Core → Redirection URIs'] }, confirmed: true,
  },
  {
    id: 'nextcloud-redirect-uri', rows: ['F53'], vendors: ['nextcloud'], stages: ['authorize'], codes: [], patterns: ['received redirect URI is not accepted to connect'],
    meaning: 'redirect-uri-not-registered', title: 'Redirect URI not registered', cause: 'The client does not list this redirect URI, or a proxy turned https into http on the way.',
    remedy: { say: 'Add the exact redirect URI, and open the dashboard with https.', steps: ['Administration settings → Security → OpenID Connect clients → your client → Redirection URIs'] }, confirmed: true,
  },
];
