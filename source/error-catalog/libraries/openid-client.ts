import type { KnownErrors } from '../known-errors.ts';

/** Errors of openid-client and oauth4webapi (Node) in all major versions. */
export const openidClientErrors: KnownErrors = {
  'openid-client-discovery': {
    codes: 'OAUTH_RESPONSE_IS_NOT_CONFORM',
    words: ['expected 200 OK, got: ', 'unexpected HTTP (?:response )?status code'],
    wraps: true,
    meaning: 'other',
    title: 'An endpoint answered with an error status',
    cause:
      'Discovery, the token endpoint or UserInfo answered with a status other than 200, and this line does not say why: the body of that answer and the provider’s log do.',
    say: 'Read the provider’s log of that second, or the answer with the program’s debug log on; an address can be fetched with curl -i.',
  },
  'openid-client-challenge': {
    codes: 'OAUTH_WWW_AUTHENTICATE_CHALLENGE',
    sentences: 'responded with a challenge in the WWW-Authenticate',
    meaning: 'other',
    title: 'The server answered 401 with a challenge',
    cause:
      'At the token endpoint the client id, the secret or the way it is sent is wrong; at UserInfo the access token is not accepted. The “cause” in the log names the realm and the error.',
    say: 'Copy the client id and the secret again, let both sides agree on client_secret_basic or client_secret_post, and read that “cause”.',
  },
  'openid-client-answer': {
    sentences: '\\binvalid response encountered',
    wraps: true,
    meaning: 'other',
    title: 'The library does not accept the provider’s answer',
    cause:
      'Discovery, the token response or its ID token is not what openid-client accepts: it is encrypted, signed with another algorithm, or lacks something; the line “[cause]” below says which.',
    say: 'Read “[cause]” in the program’s log; configure the provider to sign ID tokens with RS256 and to encrypt none (authentik: Encryption Key empty).',
  },
  'openid-client-unsupported': {
    codes: 'OAUTH_UNSUPPORTED_OPERATION',
    sentences: 'ClientError: unsupported operation',
    wraps: true,
    meaning: 'algorithm',
    title: 'openid-client cannot do what is asked',
    cause:
      'Most often the ID token is encrypted or signed with an algorithm that the library does not know; the stack below it names the step.',
    say: 'Configure the provider to sign ID tokens with RS256 and to encrypt none (authentik: Encryption Key empty).',
  },
  'openid-client-subject': {
    codes: 'IDX21338',
    sentences: ['userinfo sub mismatch', 'unexpected "response" body "sub"'],
    concepts: 'claim userinfo mismatch',
    meaning: 'token-refused',
    title: 'UserInfo is about somebody else',
    cause: 'UserInfo’s “sub” differs from the ID token’s.',
    say: 'Call UserInfo with the access token from the same answer.',
  },
  'openid-client-issuer': {
    words: 'missing issuer parameter|issuer parameter .{0,20}missing',
    sentences: [
      'issuer must be configured on the issuer',
      'iss missing from the response',
      'response parameter "iss" \\(issuer\\) missing',
    ],
    meaning: 'wrong-issuer',
    title: 'The callback’s issuer cannot be checked',
    cause: 'The callback’s “iss” (RFC 9207) is missing, or the program has no issuer to compare it with.',
    say: 'Configure the provider’s issuer, update the program, and make sure that no proxy drops “iss” from the callback.',
  },
  'openid-client-http': {
    codes: 'OAUTH_HTTP_REQUEST_FORBIDDEN',
    sentences: 'only requests to HTTPS are allowed',
    meaning: 'https-required',
    title: 'The library allows only https',
    cause: 'An endpoint of the provider is http.',
    say: 'Give the provider https addresses.',
  },
};
