import type { KnownErrors } from './known-errors.ts';

/** What clients in Node, Python, Java, .NET and PHP say where something else than the network fails. */
export const clientLibraryErrors: KnownErrors = {
  'client-library-credentials': {
    codes: 'InvalidClientError InvalidClientIdError',
    sentences: ["Check the `?'?client_id'?`? parameter", 'Client authentication failed.{1,40}hint'],
    meaning: 'client-credentials-wrong',
    cause: 'The server does not know the client id or refuses the secret.',
  },
  'client-signature': {
    codes:
      'JWSSignatureVerificationFailed ERR_JWS_SIGNATURE_VERIFICATION_FAILED SigningKeyNotFoundError ERR_JWKS_NO_MATCHING_KEY BadSignatureError InvalidSignatureError IDX10501 IDX10500 IDX10503 IDX10511 IDX10516 IDX10517',
    sentences: 'Unable to find a signing key that matches',
    meaning: 'signature',
  },
  'client-issuer': {
    codes: 'InvalidIssuerError IDX10205 IDX10204 IDX10211 IDX40001',
    sentences: ['jwt issuer invalid', 'issuer in token does not match issuer in OpenIDConfig'],
    meaning: 'wrong-issuer',
    title: 'The token’s issuer is not the expected one',
    cause: 'The token’s “iss” is not the configured issuer: often a slash, the host, or Microsoft’s v1.0.',
    say: 'Set the issuer exactly as the token’s “iss” and the discovery document write it.',
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
  'client-audience': {
    codes: 'InvalidAudienceError IDX10214 IDX10206 IDX10208',
    sentences: [
      'jwt audience invalid',
      "Audience doesn't match",
      'audience in token does not match client key',
      'audience from claim .{1,60} does not match',
    ],
    meaning: 'audience',
    cause: 'The token’s “aud” is not the client id that the program expects.',
    say: 'Give both sides the same client id, or add an audience mapper at the provider (oauth2-proxy: or oidc_extra_audiences).',
  },
  'client-clock': {
    codes: 'IDX10222 IDX10223 IDX10225 IDX10230 TokenExpiredError ExpiredSignatureError ExpiredTokenError',
    sentences: [
      'id_token issued in the future',
      'id_token expired, now',
      'id_token not active yet',
      'unexpected (?:ID Token|JWT) "(?:exp|nbf|iat|auth_time)"',
      'BadJWTException: Expired JWT',
      'JWT issue time ahead of current time',
      '\\bjwt expired\\b',
      'Signature has expired',
    ],
    meaning: 'time',
  },
  'oauthlib-insecure': {
    speaker: 'Python’s oauthlib',
    codes: 'InsecureTransportError insecure_transport',
    sentences: 'OAuth 2 MUST utilize https',
    meaning: 'https-required',
    title: 'The address is http',
    cause:
      'oauthlib wants https for the callback and the endpoints; behind a proxy the program believes that it is called by http.',
    say: 'Configure the proxy to pass X-Forwarded-Proto and the program trust it; OAUTHLIB_INSECURE_TRANSPORT=1 is for tests on one machine only.',
  },
  'oauthlib-scope': {
    speaker: 'Python’s oauthlib',
    sentences: 'Scope has changed from',
    meaning: 'scope-refused',
    title: 'The provider granted other scopes than were asked for',
    cause: 'oauthlib takes it for an error that the granted scopes differ from the requested ones.',
    say: 'Allow the client the scopes that are asked for; OAUTHLIB_RELAX_TOKEN_SCOPE accepts the difference.',
  },
  'oauthlib-token': {
    speaker: 'Python’s oauthlib',
    codes: 'MissingTokenError missing_token',
    wraps: true,
    meaning: 'request-malformed',
    title: 'The token response holds no access token',
    cause: 'The provider’s answer has no access_token: it is an error, or not JSON.',
    say: 'Look at the answer itself; often the secret is wrong and the error is told in another form.',
  },
  'oauthlib-grant': {
    speaker: 'Python’s oauthlib',
    codes: 'InvalidGrantError',
    meaning: 'code-refused',
    cause: 'The code or refresh token was used before, is too old, or is of another redirect URI.',
    say: 'Start the login again; compare the redirect URI of both steps.',
  },
  'league-idp': {
    speaker: 'PHP League’s oauth2-client',
    codes: 'IdentityProviderException',
    sentences: 'An OAuth server error was encountered that did not contain a JSON body',
    wraps: true,
    meaning: 'gateway-in-front',
    title: 'The provider’s answer is not JSON',
    cause: 'The token or UserInfo endpoint answered with something else than JSON.',
    say: 'Fetch the address with curl -i and look what answers.',
  },
};
