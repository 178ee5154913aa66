import type { KnownErrors } from '../known-errors.ts';

/**
 * Errors about token responses, ID tokens, UserInfo and groups, from Infra’s log, this program and other relying
 * parties.
 */
export const tokenErrors: KnownErrors = {
  'token-no-id-token': {
    codes: 'errorauthnoidtoken IDX10336 IDX21332 IDX21336',
    sentences: [
      'could not extract id_token from oauth2 token',
      'id_token not present in TokenSet',
      '"response" body "id_token" property',
      'cannot get user information without id_token',
      'no suitable ISecurityTokenValidator was found',
    ],
    words: [
      '(?:did not|does not|doesn.t|didn.t) (?:contain|include|return|have) an? ["\\\']?id[_ ]?token',
      '\\bno ["\\\']?id[_ ]?token\\b',
      'id[_ ]?token["\\\']? (?:is |was )?(?:missing|not (?:found|present|returned|provided)|undefined|null|empty)',
      'no id_token (?:in|field|found)',
      'missing id_token(?!_hint)',
      '(?:failed to|unable to|could not|cannot) (?:get|extract|find) (?:an? |the )?id_token\\b',
    ],
    concepts: 'id-token missing',
    meaning: 'scope-refused',
    title: 'No ID token came',
    cause:
      'The token answer contains no ID token: the scope openid was not granted, or this is an OAuth server without OpenID Connect.',
    say: 'Allow the client the scope openid.',
  },
  'token-no-access-token': {
    sentences: 'server response missing access_token',
    concepts: ['token-response missing|required|invalid', 'access-token missing'],
    meaning: 'request-malformed',
    title: 'Token answer cannot be read',
    cause:
      'The token endpoint’s answer lacks what it must contain (“access_token”, “token_type” and, with the scope openid, “id_token”): it is an error that came with status 200, it comes from an address other than the token endpoint, or its content type is not JSON.',
    say: 'Compare the program’s token address with the discovery document, and read the answer in its log (debug): JSON with “access_token” and “token_type”.',
  },
  'token-algorithm': {
    about: 'token',
    codes: 'IDX10603 IDX10634 IDX10640 IDX10652 IDX10653 IDX10696 IDX10720 IDX21302',
    sentences: [
      'unexpected signature algorithm',
      'unexpected JW[TE] (?:alg|enc) received',
      'checkSigningAlgorithm',
      'unexpected JWT "alg" header parameter',
      'unsupported JWS "alg"',
      'key is of invalid type',
      'unexpected client or issuer id_token_signed_response_alg',
    ],
    words: 'unsupported[_ ]?algorithm',
    concepts: 'algorithm refused|mismatch|invalid|unknown',
    meaning: 'algorithm',
    title: 'Signing algorithm is not accepted',
    cause:
      'The ID token is signed with an algorithm that its reader does not accept. Infra does not accept HS256, nor one that the provider’s document does not list.',
    say: 'Sign ID tokens for this client with RS256 (Infra also accepts ES256), and list it in the document; or set the program to the algorithm in use.',
    steps: ['authentik: choose a Signing Key', 'Rauthy: Clients → your client → ID token algorithm: RS256'],
    value: 'RS256',
  },
  'token-encrypted': {
    codes: 'IDX10609 IDX10612 IDX10618 IDX10619 IDX10654',
    sentences: [
      '"enc" ?: ?"A\\d{3}',
      'oidc: failed to unmarshal claims: (?:invalid character|unexpected end)',
      'malformed jwt, expected 3 parts got 5',
      'JWE decryption is not configured',
    ],
    words: [
      '(?:unsupported|unexpected|wrong|invalid|unknown|not (?:allowed|supported|valid)).{0,60}\\bRSA(?:-OAEP|1_5)',
      '(?:encrypted|JWE).{0,40}(?:id ?token|not supported)',
    ],
    concepts:
      'encryption token|id-token|access-token|algorithm|key|key-id unknown|invalid|mismatch|refused|unverified|fault|missing',
    meaning: 'algorithm',
    title: 'ID token is encrypted',
    cause: 'The provider encrypts the ID token for this client; Infra reads only signed tokens.',
    say: 'Remove the encryption key or algorithm from this client.',
    steps: [
      'authentik: Encryption Key: empty',
      'Keycloak: Clients → your client → Advanced → ID token encryption: empty',
    ],
  },
  'token-email-missing': {
    sentences: [
      'ID token claim is missing an email address',
      'validation failed: email\\b',
      'Email can.t be blank',
      'neither the id_token nor the profileURL set an email',
      'id_token did not contain an email',
    ],
    words:
      'e-?mail(?: address| claim)?.{0,40}(?:missing|not (?:found|provided|returned|present|available|set)|is required|is empty|null|undefined)',
    concepts: 'email missing|unknown|required|invalid|ungot',
    meaning: 'email-missing',
    title: 'ID token contains no e-mail address',
    cause:
      'Infra takes the user name from “email” in the ID token; an address only in UserInfo does not count. Either the provider keeps ID tokens small, or this person has no address.',
    say: 'Put the e-mail address into the ID token.',
    steps: [
      'Entra: Token configuration → Add optional claim → ID → email',
      'Authelia: claims_policies with id_token: [email]',
      'Zitadel: Token settings → User Info inside ID Token',
      'Otherwise: give the person an address',
    ],
  },
  'token-email-invalid': {
    sentences: 'ID token claim has invalid email address',
    meaning: 'email-missing',
    title: 'E-mail address is not accepted',
    cause: 'Infra refuses addresses with a space or an apostrophe.',
    say: 'Give the person an address, or an alias, without those.',
  },
  'token-email-unverified': {
    codes: 'email_not_verified',
    sentences: [
      'email_verified[\'"]? claim',
      'email_verified ?= ?(?:none|null|undefined)\\b',
      'email in id_token .{0,80}verified',
      'email .{1,80} not listed as verified',
    ],
    concepts: ['email unverified', 'email-verified missing|invalid|mismatch|refused|required'],
    meaning: 'other',
    title: 'E-mail address is not verified',
    cause:
      'The provider does not say that the address was verified: email_verified is false or missing. Infra ignores that; other programs refuse such logins.',
    say: 'Configure the provider to verify the address and to send email_verified: true, or set the program to use another claim as the user name. Nothing needs to change for Infra.',
  },
  'token-time': {
    about: 'token',
    codes:
      'IDX10222 IDX10223 IDX10224 IDX10225 IDX10230 TokenExpiredError ExpiredSignatureError ExpiredTokenError',
    sentences: [
      'before the nbf \\(not before\\) time',
      'id_token issued in the future',
      'id_token expired, now',
      'not active yet|not yet active|issuedAt of token is to',
      'unexpected (?:ID Token|JWT) "(?:exp|nbf|iat|auth_time)"',
      'BadJWTException: Expired JWT',
      'JWT issue time ahead of current time',
      '\\bjwt expired\\b',
      'Signature has expired',
    ],
    concepts: ['clock mismatch|fault|future|invalid|ended', 'token|id-token|access-token ended|future'],
    meaning: 'time',
    cause:
      'The token has expired or is not valid yet, by the clock of the machine that checked it. Infra allows no clock difference for the expiry of a token.',
    say: 'Set the clocks of the provider and of the machine that says so (NTP).',
  },
  'userinfo-needs-name-or-email': {
    sentences: 'claim must include either a name or email',
    meaning: 'email-missing',
    title: 'UserInfo contains neither name nor e-mail',
    cause: 'UserInfo answered without “name” and “email”. ADFS always does.',
    say: 'Add the e-mail address to UserInfo.',
  },
  'userinfo-claim-types': {
    sentences: [
      'oidc: failed to decode userinfo',
      'oidc: failed to unmarshal claims: json: cannot unmarshal',
      'cannot unmarshal \\w{1,10} into Go (?:struct field|value of type) (?!TokenResponse|tokenJSON|[\\w.]{0,30}expires_in)',
    ],
    words: '(?:failed|unable|could not|cannot)(?: to)? (?:decode|parse|unmarshal) .{0,20}claims\\b',
    concepts: 'claim|email|email-verified wrong-type',
    meaning: 'request-malformed',
    title: 'A claim has the wrong type',
    cause:
      'The claim that is named, such as “sub”, “aud” or “email_verified”, is not of the type that its reader expects (OpenID Connect Core 5.1), and the login fails.',
    say: 'Change the claim at the provider: sub and email must be strings, aud a string or a list, groups a list, email_verified true or false. If they already are, update the program that reads them, or remove a rule that compares one with a string (Kubernetes: --oidc-required-claim).',
  },
  'istio-token': {
    speaker: 'Istio',
    sentences: 'Origin authentication failed',
    meaning: 'token-refused',
    title: 'Istio did not accept the token',
    cause:
      'Istio checks the token before the program does: there was none, or its issuer, audience, keys or time do not match the RequestAuthentication.',
    say: 'Compare issuer, audiences and jwksUri of the RequestAuthentication with the token that is sent.',
  },
  'userinfo-refused': {
    words: [
      'user ?info.{0,60}(?:401 Unauthorized|403 Forbidden|returned (?:401|403)|status(?: code)?:? ?(?:401|403))',
      'get user info: (?:401|403)',
      // RFC 6750, 3.1 defines another code; some answer an expired access token with this one.
      'user_?info\\b[^\\u001e]{0,120}\\binvalid_grant\\b',
    ],
    concepts: 'userinfo|userinfo-endpoint status-401|status-403',
    meaning: 'token-refused',
    title: 'UserInfo refused the access token',
    cause:
      'A proxy in front requires its own sign-in, the token was issued to another audience, or the provider uses two names.',
    say: 'Serve UserInfo on the issuer’s host, to anyone who has the access token.',
  },
  'token-key-id-missing': {
    about: 'token',
    sentences: 'select a key since there are multiple',
    concepts: 'key-id missing|required',
    meaning: 'signature',
    title: 'The token does not name its key',
    cause:
      'The token’s header has no “kid”, and the program requires one to choose the key: it is another kind of token, or the provider does not name its keys.',
    say: 'Check that it is an ID token of this provider, signed with a key of its key set (RS256).',
  },
  'token-claim-missing': {
    about: 'token',
    sentences: 'unable to recover username for auto onboard|user contains no key \\w',
    words: [
      'was returned in the profile loaded from|failed retrieving username',
      'no (?:valid )?(?:claim|field|attribute|user ?name|subject|oid|upn|nickname)\\b.{0,40}(?:supplied|found|present)',
      "(?:error|info|exception): ?'(?:email|sub|name|preferred_username|upn|groups|roles|username|nickname)'",
    ],
    concepts: [
      'claim missing|unknown|required|ungot',
      'group missing|unknown|ungot',
      'identifier missing|unknown|ungot',
    ],
    meaning: 'other',
    title: 'A claim is missing',
    cause: 'The ID token and UserInfo lack a claim that the program needs: a name, a role or the like.',
    say: 'Configure the provider to send the claim that is named, or set the program to one that the token has; often a scope is missing (profile, email, groups).',
  },
};
