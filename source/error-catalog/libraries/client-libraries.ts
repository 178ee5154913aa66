import type { KnownErrors } from '../known-errors.ts';

/** Errors of clients in Node, Python, Java, .NET and PHP, apart from network errors. */
export const clientLibraryErrors: KnownErrors = {
  'msal-authority': {
    speaker: 'MSAL (Microsoft’s library)',
    sentences: ['endpoints_resolution_error', 'openid_config_error'],
    meaning: 'wrong-issuer',
    title: 'The authority’s document could not be fetched',
    cause: 'The authority (tenant, policy or host) is not right, or the machine or browser cannot reach it.',
    say: 'Open <authority>/v2.0/.well-known/openid-configuration where the program runs; hosts other than Microsoft’s go into knownAuthorities.',
  },
  'client-claims': {
    sentences: [
      'Unexpected JWT audience',
      'Unexpected JWT issuer',
      'JWT (?:issuer|aud) claim has value',
      'unexpected (?:ID Token|JWT) "(?:aud|azp)"',
      'aud mismatch, expected',
      'azp must be the client_id',
    ],
    meaning: 'audience',
    title: 'A claim of the ID token is not the expected one',
    cause: 'Issuer, audience or subject of the ID token differs from the settings.',
    say: 'Compare the client id with “aud”, and the issuer with “iss”.',
  },
  'oauthlib-insecure': {
    speaker: 'Python’s oauthlib',
    codes: 'InsecureTransportError insecure_transport',
    sentences: 'OAuth 2 MUST utilize https',
    meaning: 'https-required',
    title: 'The address is http',
    cause:
      'oauthlib requires https for the callback and the endpoints; behind a proxy the program believes that it is called over http.',
    say: 'Configure the proxy to pass X-Forwarded-Proto and the program to trust it; OAUTHLIB_INSECURE_TRANSPORT=1 is only for tests on one machine.',
  },
  'oauthlib-scope': {
    speaker: 'Python’s oauthlib',
    sentences: 'Scope has changed from',
    meaning: 'scope-refused',
    title: 'The provider granted different scopes from those requested',
    cause: 'oauthlib treats it as an error if the granted scopes differ from the requested ones.',
    say: 'Allow the client the scopes that are requested; OAUTHLIB_RELAX_TOKEN_SCOPE accepts the difference.',
  },
  'oauthlib-token': {
    speaker: 'Python’s oauthlib',
    codes: 'MissingTokenError missing_token',
    wraps: true,
    meaning: 'request-malformed',
    title: 'The token response contains no access token',
    cause: 'The provider’s answer has no access_token: it is an error, or not JSON.',
    say: 'Look at the answer itself; often the secret is wrong and the error is reported in another form.',
  },
  'php-jwt': {
    speaker: 'PHP’s firebase/php-jwt',
    sentences: ['Provided JWT is malformed OR provided JWT', 'Provided JWT could not be decoded'],
    meaning: 'token-refused',
    title: 'The token could not be decoded or verified',
    cause:
      'The program says the same of a token that is not a JWT, of an algorithm that does not match the key, and of a key that is not in the key set; it does not say which.',
    say: 'Look at the token’s header (paste the token here): “alg” must be RS256 or the like and “kid” a key of this provider; an opaque access token is not a JWT.',
  },
  'flask-endpoint': {
    speaker: 'Flask',
    sentences: 'Could not build url for endpoint',
    meaning: 'other',
    title: 'The program has no page for the callback',
    cause:
      'A view of the program’s login code is not registered under the expected name: it was overridden, or a new version changed the class. The provider is not the reason.',
    say: 'Derive the view from the installed version, or go back to the previous version.',
  },
  'callback-not-found': {
    sentences: [
      '/(?:callback|signin-oidc|oauth2/code)\\b[^ ]{0,600}["\']? (?:HTTP/\\d(?:\\.\\d)?["\'] )?404\\b',
      'The requested URL [^ ]{0,100}/(?:callback|signin-oidc|oauth2/code)\\b.{0,40}was not found on th(?:e|is) server',
    ],
    meaning: 'other',
    title: 'There is no page at the address that the browser came back to',
    cause:
      'The provider did its part. The redirect URI’s path is not the one that the program serves, or a proxy in front of it does not pass on that path.',
    say: 'Register, and send, the redirect URI that the program’s documentation names, and make the proxy pass its path to the program.',
  },
  'library-missing': {
    sentences: [
      "No module named '?(?:python_)?(?:jose|josepy|jwt|jwcrypto|authlib|oauthlib|requests_oauthlib|social|social_core|social_django|mozilla_django_oidc|django_auth_adfs|allauth|oic|msal|flask_oidc|google\\.auth)\\b",
      "Cannot find module '(?:openid-client|passport|jose|jsonwebtoken|jwks-rsa|express-openid-connect|next-auth|simple-oauth2|oidc-client)\\b",
    ],
    meaning: 'other',
    title: 'A package is not installed',
    cause: 'The program needs the named package for logins, and it is not installed.',
    say: 'Install the package where the program runs; for python-social-auth it is python-jose.',
  },
  'league-idp': {
    speaker: 'PHP League’s oauth2-client',
    codes: 'IdentityProviderException',
    sentences: 'An OAuth server error was encountered that did not contain a JSON body',
    wraps: true,
    meaning: 'gateway-in-front',
    title: 'The provider’s answer is not JSON',
    cause: 'The token or UserInfo endpoint answered with something other than JSON.',
    say: 'Fetch the address with curl -i and see what answers.',
  },
};
