import type { DictionaryEntry } from '../core/dictionary.ts';

/**
 * What the specifications' own codes mean where no provider's words say more (RFC 6749 4.1.2.1 and 5.2,
 * OpenID Connect Core 3.1.2.6). The vaguest stand last.
 */
export const oauthCodes: readonly DictionaryEntry[] = [
  {
    id: 'oauth-redirect-uri', rows: ['F54', 'F55'], vendors: [], stages: ['authorize', 'token'],
    codes: ['redirect_uri_mismatch', 'invalid_redirect_uri', 'missing_redirect_uri', 'redirect_uri_not_allowed', 'unregistered_redirect_uri'],
    patterns: ['redirect[ _]ur[il].{0,60}(?:not registered|not allowed|does not match|did not match|mismatch|not whitelisted|not valid)', '(?:unregistered|mismatching|unauthori[sz]ed) redirect[ _]ur[il]', 'callback url.{0,40}(?:mismatch|not allowed|not registered)', "code=invalid_redirect_uri"],
    meaning: 'redirect-uri-not-registered', title: 'Redirect URI not registered',
    cause: 'The provider does not know this redirect URI for the client. It is compared character by character: scheme, “localhost” or 127.0.0.1, port, slash.',
    remedy: { say: 'Register the exact redirect URIs.', steps: ['For the test login: http://localhost:8301', 'For the dashboard: https://<your Infra host>/login/callback', 'No slash at the end'] },
    confirmed: true,
  },
  {
    id: 'oauth-pkce', rows: ['F64', 'F65'], vendors: [], stages: ['authorize', 'callback'], codes: [],
    patterns: ['(?:code_challenge|code challenge|PKCE).{0,60}(?:required|missing|must be|mandatory|enforced)', '(?:requires?|required|missing|must (?:include|use|provide)).{0,60}(?:code_challenge|code challenge|\\bPKCE\\b)'],
    meaning: 'pkce-required', title: 'PKCE is required', cause: 'The provider demands a PKCE challenge, and Infra sends none: every login from the dashboard is refused.',
    remedy: { say: 'Stop requiring PKCE for this client, in the provider’s settings of the client.' }, confirmed: true,
  },
  {
    id: 'oauth-verifier', rows: ['F93'], vendors: [], stages: ['token'], codes: [], patterns: ['PKCE verification failed', '(?:invalid|incorrect|wrong) code[_ ]verifier', 'code[_ ]verifier.{0,40}(?:invalid|incorrect|does not match|mismatch|failed)'],
    meaning: 'code-verifier-wrong', title: 'PKCE verifier does not match', cause: 'The verifier does not belong to the challenge that the login started with: two logins were mixed up.',
    remedy: { say: 'Start a new login and finish it in the same program and tab.' }, confirmed: true,
  },
  {
    id: 'oauth-par', rows: ['F66'], vendors: [], stages: ['authorize', 'callback'], codes: [], patterns: ['pushed authorization request.{0,60}(?:required|only|must)', 'request_uri.{0,30}(?:required|must be)'],
    meaning: 'par-required', title: 'Pushed authorization requests are required', cause: 'Infra sends the login’s parameters in the address and cannot push them beforehand.',
    remedy: { say: 'Turn the demand off for this client.' }, confirmed: true,
  },
  {
    id: 'oauth-request-object', rows: ['F68'], vendors: [], stages: ['authorize', 'callback'], codes: ['invalid_request_object', 'request_not_supported', 'request_uri_not_supported'], patterns: ['request object.{0,40}(?:required|missing|must)'],
    meaning: 'request-object-required', title: 'A signed request object is required', cause: 'The provider wants the login’s parameters signed. Infra does not sign them.',
    remedy: { say: 'Turn the demand off for this client.' }, confirmed: true,
  },
  {
    id: 'oauth-nonce', rows: ['F68'], vendors: [], stages: ['authorize', 'callback'], codes: [], patterns: ['\\bnonce\\b.{0,40}(?:is required|required|missing|must be)', 'missing.{0,20}\\bnonce\\b'],
    meaning: 'nonce-required', title: 'A nonce is required', cause: 'The provider demands a nonce, and Infra sends none: logins from the dashboard are refused.',
    remedy: { say: 'Turn the demand off for this client; with the code flow it is optional (OpenID Connect Core 3.1.2.1).' }, confirmed: true,
  },
  {
    id: 'oauth-scope', rows: ['F56', 'F58', 'F59'], vendors: [], stages: ['authorize', 'callback', 'token'], codes: ['invalid_scope'], patterns: [],
    meaning: 'scope-refused', title: 'A scope was refused', cause: 'The client may not have one of the scopes, or the provider does not know it. Infra asks for openid and email, and for groups and offline_access where the provider advertises them.',
    remedy: { say: 'Allow the client every scope that the provider advertises and Infra asks for.', steps: ['openid and email always', 'groups and offline_access, where scopes_supported lists them'] }, confirmed: true,
  },
  {
    id: 'oauth-client-unknown', rows: ['F70'], vendors: [], stages: ['authorize', 'token'], codes: ['unknown_client', 'client_not_found'],
    patterns: ['(?:unknown|unrecognised|unrecognized|no such) client\\b(?!,)', '\\bclient(?:[ _]id)?.{0,30}(?:not found|does not exist|not recogni[sz]ed|is unknown)'],
    meaning: 'client-unknown', title: 'Client id is not known', cause: 'The provider has no client with this client id, in this realm, tenant or environment.',
    remedy: { say: 'Copy the client id again, from the same realm or tenant as the URL.' }, confirmed: true,
  },
  {
    id: 'oauth-secret', rows: ['F85', 'F88'], vendors: [], stages: ['token', 'refresh'], codes: ['invalid_client_secret', 'bad_client_secret', 'incorrect_client_credentials'],
    patterns: ['(?:invalid|incorrect|wrong|bad) client[_ ]secret', 'client[_ ]secret.{0,30}(?:is invalid|is incorrect|is wrong|does not match|mismatch)'],
    meaning: 'client-secret-wrong', title: 'Client secret is wrong', cause: 'The provider knows the client and refuses its secret. Often a secret’s id or hash was copied, or a line break came along.',
    remedy: { say: 'Create a new secret, copy its value, and paste it without spaces.', steps: ['Choose letters, digits and - . _ ~ only, where you can choose: some servers stumble over + / % : = &'] }, confirmed: true,
  },
  {
    id: 'oauth-secret-expired', rows: ['F86'], vendors: [], stages: ['token', 'refresh'], codes: ['expired_client_secret'], patterns: ['client[_ ]secret.{0,60}(?:has expired|is expired|expired)', 'expired client secret'],
    meaning: 'client-secret-expired', title: 'Client secret has expired', cause: 'The secret was right once; its lifetime is over.',
    remedy: { say: 'Create a new secret and give it to Infra.', command: 'infra providers edit <name> --client-secret' }, confirmed: true,
  },
  {
    id: 'oauth-auth-method', rows: ['F90'], vendors: [], stages: ['token', 'infra'], codes: ['unsupported_client_authentication'],
    patterns: ['client_secret_(?:basic|post)\\b.{0,80}(?:not|only|must|instead|expected)', '(?:unsupported|not supported|not allowed).{0,60}(?:authentication method|auth method)(?!\\))', 'does not support.{0,60}authentication method'],
    meaning: 'client-authentication-method', title: 'The secret was sent in a way this client does not admit',
    cause: 'The client is registered for one way of sending the secret (client_secret_basic or client_secret_post), and this was another. The secret may be right.',
    remedy: { say: 'Register the client with client_secret_post: that works with Infra at every provider that has it.', value: 'client_secret_post' }, confirmed: true,
  },
  {
    id: 'oauth-secret-encoding', rows: ['F91'], vendors: [], stages: ['token'], codes: [], patterns: ['(?:invalid|malformed).{0,40}(?:basic auth|authorization header|base64)', 'failed to decode.{0,40}(?:basic|authorization header)', 'invalid URL escape'],
    meaning: 'client-authentication-method', title: 'The secret’s characters got lost on the way',
    cause: 'The secret holds characters such as + / % : = &, or a line break, and the server does not decode HTTP Basic as the specification says (RFC 6749 2.3.1).',
    remedy: { say: 'Create a secret of letters, digits and - . _ ~ only, or use client_secret_post.', value: 'client_secret_post' }, confirmed: true,
  },
  {
    id: 'oauth-code-used', rows: ['F92'], vendors: [], stages: ['token'], codes: [], patterns: ['code.{0,30}(?:already (?:been )?(?:used|redeemed|consumed)|used more than once)'],
    meaning: 'code-already-used', title: 'Code was used before',
    cause: 'A code works once. Infra sends it with HTTP Basic first; where the server looks at the code before it refuses that method, the second try finds it used.',
    remedy: { say: 'Register the client with client_secret_post and HTTP Basic where both can be had, and start the login again.' }, confirmed: true,
  },
  {
    id: 'oauth-refresh', rows: ['F114'], vendors: [], stages: ['refresh'], codes: [], patterns: ['refresh[_ ]token.{0,40}(?:invalid|expired|revoked|already|not active|reuse|not found)', '(?:invalid|expired|unknown|revoked) refresh[_ ]token'],
    meaning: 'refresh-token-refused', title: 'Refresh token refused',
    cause: 'The refresh token was used before, revoked or is over. Infra keeps the first refresh token it gets; a provider that gives a new one each time refuses the old one at the second refresh.',
    remedy: { say: 'Turn refresh-token rotation off for this client, or give it a long grace period.' }, confirmed: true,
  },
  {
    id: 'oauth-no-refresh-token', rows: ['F112', 'F115'], vendors: [], stages: ['token', 'refresh'], codes: [], patterns: ['token expired and refresh token is not set', 'no refresh token returned from oidc client'],
    meaning: 'refresh-token-refused', title: 'There is no refresh token',
    cause: 'The provider gave no refresh token, so people are logged out when the access token ends, at the latest at the next check after two hours.',
    remedy: { say: 'Let the provider advertise and allow offline_access, then save the provider in Infra again.', steps: ['Google: use kind google', 'Logto and node-oidc-provider: always issue refresh tokens', 'authentik: add the offline_access mapping'] }, confirmed: true,
  },
  {
    id: 'oauth-unsupported-response-type', rows: ['F69'], vendors: [], stages: ['authorize', 'callback'], codes: ['unsupported_response_type', 'unsupported_response_mode'], patterns: [],
    meaning: 'response-type-refused', title: 'The code flow is off for this client', cause: 'The client may not use the response type “code”.',
    remedy: { say: 'Turn on the authorization code flow for this client.' }, confirmed: true,
  },
  {
    id: 'oauth-unsupported-grant', rows: ['F69'], vendors: [], stages: ['token', 'refresh'], codes: ['unsupported_grant_type'], patterns: ['grant type.{0,30}(?:not allowed|not supported|not enabled|disabled)'],
    meaning: 'grant-type-refused', title: 'Grant type is not allowed', cause: 'The client may not use the authorization code or the refresh token grant.',
    remedy: { say: 'Allow the client both grants: authorization code and refresh token.' }, confirmed: true,
  },
  {
    id: 'oauth-client-credentials', rows: ['F70', 'F88'], vendors: [], stages: ['token', 'authorize', 'refresh'], codes: ['invalid_client'], patterns: [],
    meaning: 'client-credentials-wrong', title: 'The client was refused', cause: 'The client id is not known, the secret is wrong, or it was sent in a way that this client does not admit. The provider does not say which.',
    remedy: { say: 'Copy the client id and the secret again, and register the client with client_secret_post.' }, confirmed: true,
  },
  {
    id: 'oauth-login-needed', rows: ['F76'], vendors: [], stages: ['callback', 'authorize'], codes: ['login_required', 'interaction_required', 'account_selection_required'], patterns: [],
    meaning: 'login-needed', title: 'The person has to sign in', cause: 'The provider was asked not to show a page and would have to show one, or its session is over.',
    remedy: { say: 'Start the login again in the browser.' }, confirmed: true,
  },
  {
    id: 'oauth-consent-needed', rows: ['F76'], vendors: [], stages: ['callback', 'authorize'], codes: ['consent_required'], patterns: [],
    meaning: 'consent-needed', title: 'Consent is needed', cause: 'Nobody has agreed yet that this client may read the person’s data.',
    remedy: { say: 'Agree in the browser, or let an administrator agree for everybody.' }, confirmed: true,
  },
  {
    id: 'oauth-code-refused', rows: ['F92', 'F93'], vendors: [], stages: ['token', 'refresh'], codes: ['invalid_grant'], patterns: [],
    meaning: 'code-refused', title: 'Code or refresh token refused',
    cause: 'The code (or the refresh token) is wrong, too old, used before, or belongs to another client or redirect URI. As an answer to a made-up code it is normal: the client was accepted.',
    remedy: { say: 'Start the login again. If it comes back every time, compare the redirect URI of both steps and the clocks.' }, confirmed: true,
  },
  {
    id: 'oauth-insufficient-scope', rows: ['F100'], vendors: [], stages: ['userinfo'], codes: ['insufficient_scope'], patterns: [],
    meaning: 'token-scope-insufficient', title: 'Access token may not read UserInfo', cause: 'The access token lacks a scope that UserInfo demands, most often openid.',
    remedy: { say: 'Allow the client the scopes openid and email.' }, confirmed: true,
  },
  {
    id: 'oauth-invalid-token', rows: ['F101', 'F102'], vendors: [], stages: ['userinfo'], codes: ['invalid_token'], patterns: [],
    meaning: 'token-refused', title: 'Access token was not accepted', cause: 'UserInfo does not accept the access token that the same provider gave: another host name, another audience, or it was revoked.',
    remedy: { say: 'Use one public host name for all endpoints, and no default audience for the client.' }, confirmed: true,
  },
  {
    id: 'oauth-unauthorized-client', rows: ['F69'], vendors: [], stages: ['authorize', 'token', 'callback'], codes: ['unauthorized_client'], patterns: [],
    meaning: 'response-type-refused', title: 'The client may not do this', cause: 'The client is not allowed this flow. Some providers use the same code for a wrong client id or secret.',
    remedy: { say: 'Turn on the authorization code flow for this client, and check its id and secret.' }, confirmed: true,
  },
  {
    id: 'oauth-access-denied', rows: ['F71', 'F75'], vendors: [], stages: ['callback', 'authorize'], codes: ['access_denied'], patterns: [],
    meaning: 'access-denied', title: 'Access was denied', cause: 'The person declined, or a rule of the provider does not admit them to this client.',
    remedy: { say: 'Give the person access to the client at the provider, and try again.' }, confirmed: true,
  },
  {
    id: 'oauth-unavailable', rows: [], vendors: [], stages: ['authorize', 'callback', 'token'], codes: ['temporarily_unavailable', 'server_error'], patterns: [],
    meaning: 'provider-down', title: 'The provider has trouble of its own', cause: 'The provider says that it cannot answer right now.',
    remedy: { say: 'Try again in a minute; look at the provider’s status page and its log.' }, confirmed: true,
  },
  {
    id: 'oauth-rate-limited', rows: [], vendors: [], stages: ['discovery', 'token', 'userinfo'], codes: ['too_many_requests', 'rate_limit_exceeded', 'slow_down'], patterns: ['429 Too Many Requests'],
    meaning: 'rate-limited', title: 'Too many requests', cause: 'The provider’s limit of requests is used up. Infra fetches its configuration at every login.',
    remedy: { say: 'Wait a minute and try again; ask the provider for a higher limit if it comes back.' }, confirmed: true,
  },
  {
    id: 'oauth-invalid-request', rows: ['F61'], vendors: [], stages: ['authorize', 'callback', 'token'], codes: ['invalid_request'], patterns: [],
    meaning: 'request-malformed', title: 'The provider did not accept the request', cause: 'A parameter is missing, unknown or malformed. The words beside the code say which.',
    remedy: { say: 'Read the description beside it; most often it is the redirect URI, PKCE or a scope.' }, confirmed: true,
  },
];
