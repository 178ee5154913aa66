import type { KnownErrors } from '../known-errors.ts';

/** Errors from the typed address to a readable key set. */
export const discoveryErrors: KnownErrors = {
  'issuer-mismatch': {
    about: 'token',
    codes:
      'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED InvalidIssuerError IDX10204 IDX10205 IDX10211 IDX10212 IDX10266 IDX40001 IDX40004',
    words: [
      'not issued by (?:the |an? )?(?:expected|configured|trusted)',
      '(?:untrusted|unknown|different) (?:party|issuer|provider)\\b',
      '(?:expected|configured) issuer',
      'issuer mismatch',
      'provider https?://\\S{1,200} (?:does|did) not match',
    ],
    sentences: ['jwt issuer invalid', 'issuer in token does not match issuer in OpenIDConfig'],
    concepts: ['issuer mismatch|invalid|unknown|untrusted|refused|unverified', 'issuer checking fault'],
    meaning: 'wrong-issuer',
    title: 'Issuer differs',
    cause:
      'The address given and the “issuer” in the provider’s own document are not the same, byte for byte. Most often there is a slash too many or too few at the end; path, port and case count too.',
    say: 'Give the program the issuer exactly as the provider’s document spells it (in Go’s words: what follows “got”); if a token was refused, as its “iss” does.',
    steps: [
      'curl https://<address>/.well-known/openid-configuration and read “issuer”',
      'Use that for --url, with or without the slash at the end, exactly as shown there',
    ],
  },
  'words-redirected': {
    words:
      '(?:\\bgot:? |unexpected .{0,20}|status(?: code)?[:= ]{1,2})(?:\\d{3}, )?30[1278]\\b|redirects? (?:are |is )?not (?:allowed|followed|supported)',
    meaning: 'wrong-issuer',
    title: 'The address answers with a redirect',
    cause:
      'The program asked one address and was sent to another, and it does not follow: http instead of https, a slash too much or missing at the end, or a login page of a proxy in front.',
    say: 'Fetch the address with curl -i, and set the one that “Location” names; where that is a login page, make the proxy pass the provider’s addresses.',
  },
  'discovery-url-pasted': {
    sentences: [
      'well-known/openid-configuration/\\.well-known/openid-configuration',
      '/(?:authorize|userinfo|token)/\\.well-known/openid-configuration',
    ],
    meaning: 'wrong-issuer',
    title: 'An endpoint was given instead of the issuer',
    cause:
      'The address of the configuration document or of an endpoint was pasted; the program adds “/.well-known/openid-configuration” to it again.',
    say: 'Give the issuer: the value of “issuer” in the document.',
  },
  'discovery-other-host': {
    speaker: 'The library IdentityModel (.NET)',
    sentences:
      'Endpoint (?:does not use HTTPS|belongs to different authority|is on a different host than authority)',
    meaning: 'wrong-issuer',
    title: 'An endpoint lies outside the issuer’s address',
    cause:
      'The program read the discovery document, and accepts only https endpoints below its configured issuer; the one named is elsewhere.',
    say: 'Turn off the endpoint check in the program if it has a setting for that, or configure the provider to publish https endpoints below its issuer.',
    steps: 'Jellyfin SSO: DoNotValidateEndpoints; IdentityModel: Policy.Discovery.ValidateEndpoints',
  },
  'discovery-html': {
    sentences: [
      "invalid character '<' looking for beginning of value",
      "Unexpected token '?<",
      '(?<!\\b(?:40[134]|429|50[0-4])\\b[^<]{0,60})<!doctype html',
      "expected near '<'",
    ],
    concepts: 'html json|mismatch|invalid|fault',
    meaning: 'gateway-in-front',
    title: 'A web page came instead of JSON',
    cause:
      'The address returns a page: a sign-in page of a proxy, a single-page application, a firewall, or the wrong path.',
    say: 'Check the path, and make the provider’s addresses reachable without signing in.',
    steps: 'Open https://<address>/.well-known/openid-configuration in a private window: JSON must appear',
  },
  'gateway-cloudflare-access': {
    sentences: [
      'cloudflareaccess\\.com/cdn-cgi/access/login',
      'https?://[\\w.-]{1,100}\\.cloudflareaccess\\.com(?!/cdn-cgi/access/sso)',
    ],
    words: '/oauth2/start\\?rd=',
    meaning: 'gateway-in-front',
    title: 'A sign-in proxy is in front of the provider',
    cause:
      'Something such as Cloudflare Access or oauth2-proxy sends Infra’s server to a sign-in page, and a server cannot sign in.',
    say: 'Exempt these addresses from signing in: /.well-known/*, the keys, the token endpoint, UserInfo.',
    steps: 'Cloudflare: Zero Trust → Access → Applications → add a policy “Bypass” for those paths',
  },
  'gateway-bot-protection': {
    sentences: [
      'Just a moment\\.\\.\\.',
      'Attention Required! \\| Cloudflare|\\berror code: 10[0-2][0-9]\\b',
      'cf-(?:chl|mitigated|browser-verification)',
      'Checking your browser before accessing',
      'Enable JavaScript and cookies to continue',
    ],
    meaning: 'gateway-in-front',
    title: 'Bot protection answered',
    cause:
      'Bot protection takes the program for a bot and shows it a page; Infra’s server looks like a bot too.',
    say: 'Allow the address of the machine where the program runs, or turn off the protection for the provider’s endpoints.',
  },
  'issuer-template': {
    sentences: ['\\{tenantid\\}', 'login\\.microsoftonline\\.com/(?:common|organizations|consumers)/v2\\.0'],
    meaning: 'wrong-issuer',
    title: 'Address for all tenants',
    cause: 'At “common”, “organizations” and “consumers” the issuer is a template that never matches.',
    say: 'Use the address with your tenant’s id.',
    steps: 'login.microsoftonline.com/<tenant id>/v2.0',
  },
  'entra-v1-issuer': {
    sentences: 'https://sts\\.windows\\.net/',
    meaning: 'wrong-issuer',
    title: 'Microsoft’s version 1 address',
    cause: 'The address lacks “/v2.0”, so Microsoft names its older issuer.',
    say: 'Add /v2.0 to the address.',
    steps: [
      'login.microsoftonline.com/<tenant id>/v2.0',
      'If tokens still come from sts.windows.net: App registrations → Manifest → requestedAccessTokenVersion: 2',
    ],
  },
  'infra-no-userinfo': {
    sentences: ['no userinfo_endpoint', 'user info endpoint is not supported by this provider'],
    concepts: 'userinfo-endpoint missing|required',
    meaning: 'userinfo-missing',
    title: 'Provider has no UserInfo',
    cause: 'Infra reads name, e-mail and groups from UserInfo. A provider without it cannot be used.',
    say: 'Put Dex or Keycloak in front of this provider.',
  },
  'endpoint-unreachable': {
    words: [
      'dial tcp: lookup [\\w.-]{1,100}\\.(?:svc|cluster\\.local|internal|local)\\b',
      'https?://[\\w.-]{1,100}\\.(?:svc|cluster\\.local)\\b',
    ],
    meaning: 'network',
    title: 'The document names an internal address',
    cause: 'An endpoint in the provider’s document has a host that only exists inside a cluster or network.',
    say: 'Set the provider’s public address, so that its document names endpoints that can be reached.',
  },
  'discovery-slow': {
    words: 'openid-configuration.{0,80}(?:timed? ?out|deadline exceeded)',
    meaning: 'provider-down',
    title: 'The provider’s document does not arrive in time',
    cause:
      'The machine where the program runs cannot reach the provider (firewall, route, DNS), or the provider is slow. Infra fetches the document at every login and refresh.',
    say: 'Fetch the document with curl on the program’s machine. If nothing comes, allow the connection; if it comes late, keep the provider awake or put a cache in front.',
  },
  'scopes-not-advertised': {
    words: 'scopes_supported.{0,80}(?:lacks|missing|does not (?:list|contain|include))',
    meaning: 'scope-refused',
    title: 'A scope is not advertised',
    cause: 'Infra requests “groups” and “offline_access” only if scopes_supported lists them.',
    say: 'Configure the provider to advertise the scope, then save the provider in Infra again.',
    steps: 'Keycloak: Client scopes → groups → Include in OpenID Provider Metadata: On',
  },
  'auth-methods-without-secret': {
    sentences:
      'token_endpoint_auth_methods_supported" ?: ?\\[ ?"(?:private_key_jwt|tls_client_auth)"(?: ?, ?"(?:self_signed_)?tls_client_auth"){0,2} ?\\]',
    words: '(?:private_key_jwt|tls_client_auth).{0,60}\\b(?:required|only)\\b',
    meaning: 'client-authentication-method',
    title: 'The provider accepts no client secret',
    cause: 'The provider requires a signed assertion or a client certificate; Infra can only send a secret.',
    say: 'Register a client that may use client_secret_post or client_secret_basic.',
  },
};
