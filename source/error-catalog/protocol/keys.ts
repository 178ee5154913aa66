import type { KnownErrors } from '../known-errors.ts';

/** Errors of the key set and of signatures checked with it. */
export const keyErrors: KnownErrors = {
  'keys-unreadable': {
    sentences: [
      'failed to decode keys',
      'unsupported elliptic curve',
      '(?:square|go-jose)/go-jose: (?:unsupported|unknown|invalid)',
    ],
    words: ['unsupported key type', 'unknown (?:curve|json web key type)|invalid json web key'],
    meaning: 'keys-unreadable',
    title: 'A key cannot be read',
    cause:
      'Infra’s library reads the whole key set or nothing. A single key of a kind that it does not support (DSA, secp256k1, Ed448, X25519 …) makes every login fail.',
    say: 'Remove that key from the key set at the provider, even if no token is signed with it.',
  },
  'keys-contradictory': {
    sentences: [
      'jose: invalid JWK',
      'Key "(?:use|key_ops)" is not valid',
      'jose: invalid (?:EC|RSA|Ed|OCT|elliptic)',
      'jose: (?:invalid|failed to unmarshal|missing).{0,30}(?:thumbprint|x5[cut]|json web key type)',
    ],
    meaning: 'keys-unreadable',
    title: 'A published key is malformed',
    cause:
      'A member of a key is not what the standard requires of it (RFC 7517, 4): the text names the member. go-jose, which Infra and many programs use, then reads none of the keys.',
    say: 'Update the provider, or remove that member or that key from its key set.',
  },
  'keys-signature': {
    about: 'token',
    codes:
      'KidNotFound JWSSignatureVerificationFailed ERR_JWS_SIGNATURE_VERIFICATION_FAILED SigningKeyNotFoundError ERR_JWKS_NO_MATCHING_KEY BadSignatureError InvalidSignatureError IDX10500 IDX10501 IDX10502 IDX10503 IDX10504 IDX10505 IDX10506 IDX10508 IDX10511 IDX10512 IDX10513 IDX10514 IDX10515 IDX10516 IDX10517 IDX10232 IDX10253 IDX40005 IDX40007',
    sentences: [
      '(?<!because of .)crypto/rsa: verification error',
      'error in cryptographic primitive',
      'failed to verify (?:id token )?signature',
      '(?:ecdsa|ed25519) signature failed to verify',
      'unable to find a signing key',
      'JWSSignatureVerificationFailed',
      'JWS token verification failed',
      'JWS::VerificationFailed',
      'Error: Key not found',
      'Jwt[_ ]verification[_ ]fails',
    ],
    words: [
      'unable to (?:find|locate).{0,40}\\bkey\\b(?! ?:)',
      'no possible keys match|multiple possible keys match',
    ],
    concepts: [
      'key|key-id unknown|mismatch|invalid|refused',
      'key missing',
      'signature invalid|mismatch|unverified|fault',
    ],
    meaning: 'signature',
  },
  'keys-private-unreadable': {
    words: [
      'PEM routines|\\bno start line\\b|DECODER routines::unsupported|asn1: structure error|InvalidKeySpecException',
      'could not deserialize key|neither PUB key nor PRIV key|expected openssl/(?:evp[ _])?pkey|must be PEM encoded|secretOrPrivateKey must be',
      '(?:unable|failed|could not|cannot)(?: to)? (?:parse|load|read|decode|deserialize) (?:the |a )?(?:PEM|private key|signing key)\\b',
    ],
    meaning: 'other',
    title: 'The program cannot read a key in its settings',
    cause:
      'The program’s own key or certificate is empty, encrypted or in another format (PKCS #1 or PKCS #8), has lost its line breaks, or is a path where the content is expected (or the reverse).',
    say: 'Give it a PEM key in the form that its documentation names, and check it with openssl pkey -in <file>.',
  },
  'keys-short': {
    words:
      '\\bkey (?:is |was )?too (?:short|small)\\b|key of size \\d{1,5} bits (?:or larger|is required)|cannot be smaller than .{0,20}bits|weak RSA key',
    meaning: 'keys-unreadable',
    title: 'The key is too short',
    cause:
      'The provider’s signing key, or with HS256 the client secret, has fewer bits than the program takes: 2048 for RSA, 256 for a secret.',
    say: 'Make a longer signing key at the provider; with HS256 a longer client secret, or sign with RS256.',
  },
  'keys-empty': {
    sentences: ['"keys" ?: ?\\[ ?\\]', 'KeyError: .keys\\b'],
    meaning: 'keys-unreadable',
    title: 'Key set is empty',
    cause: 'The provider publishes no key; at authentik no signing key was chosen.',
    say: 'Choose a signing key at the provider.',
    steps: 'authentik: Applications → Providers → your provider → Edit → Signing Key',
  },
  'keys-unreachable': {
    sentences: [
      'failed syncing KeySet',
      'oidc: get keys failed',
      'JSON Web Key Set (?:request was rejected|response)',
    ],
    words: [
      '(?:failed|unable|could not|cannot|error).{0,40}(?:fetch|get|load|obtain|retriev|download|pars).{0,20}(?:jwks?|key ?set|the keys|signing keys|public keys|JSON Web Key)',
      'jwks?.{0,60}(?:unreachable|could not be|cannot be|not reachable|failed|missing)',
      'Invalid key set format',
      'jwks_uri.{0,80}(?:unreachable|not reachable|refused|404|failed)',
    ],
    concepts: ['key unreachable', 'keys-address unreachable|invalid|fault'],
    meaning: 'keys-unreadable',
    title: 'Keys cannot be fetched',
    cause: 'The address of the key set is wrong (404), is http, is blocked, or does not answer the program.',
    say: 'Set the program to the “jwks_uri” of the discovery document, and allow its machine to reach that over https: curl -i must show JSON with “keys”.',
  },
  'keys-address-missing': {
    sentences: 'Failed to find a Signature Verifier',
    concepts: 'keys-address missing|unknown|required',
    meaning: 'keys-unreadable',
    title: 'The program does not know the address of the keys',
    cause:
      'Its settings name the endpoints one by one without “jwks_uri”, or the document that it reads contains none.',
    say: 'Set the program’s discovery (metadata) address to <issuer>/.well-known/openid-configuration, or its jwks_uri to the one in that document.',
  },
};
