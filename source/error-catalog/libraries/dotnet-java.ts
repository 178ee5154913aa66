import type { KnownErrors } from '../known-errors.ts';

/** Errors of .NET and Java libraries. */
export const dotnetAndJavaErrors: KnownErrors = {
  'spring-issuer': {
    speaker: 'Spring Security',
    sentences: [
      'The Issuer .{1,200} provided in the configuration (?:metadata )?did not match the requested issuer',
      'Unable to resolve (?:the )?Configuration with the provided Issuer',
    ],
    meaning: 'wrong-issuer',
    title: 'The issuer cannot be used',
    cause: 'The discovery document under the issuer was not found, or names another issuer.',
    say: 'Set issuer-uri exactly to the discovery document’s issuer, slash included.',
  },
  'spring-id-token': {
    speaker: 'Spring Security',
    codes: 'invalid_id_token',
    sentences: 'JWT signature does not match',
    wraps: true,
    meaning: 'signature',
    title: 'The ID token was refused',
    cause: 'The signature or a claim of the ID token does not match; the words next to it say which.',
    say: 'Compare the issuer, the client id, the algorithm and the clocks.',
  },
  'idx-configuration': {
    speaker: 'Microsoft.IdentityModel (.NET)',
    codes: 'IDX20108 IDX20803 IDX20804 IDX20806 IDX20807 IDX20808 IDX20809 IDX20810 IDX10803 IDX10804',
    wraps: true,
    meaning: 'other',
    title: 'The discovery document could not be fetched',
    cause:
      'The program did not get the provider’s configuration; the inner exception says why: DNS, a certificate, 404 or http instead of https.',
    say: 'Fetch <authority>/.well-known/openid-configuration from the same machine.',
  },
  'dotnet-crypto-store': {
    speaker: '.NET on Windows',
    sentences: ['CngKeyLite', 'WindowsCryptographicException', 'Keyset does not exist'],
    meaning: 'local-machine',
    title: 'Windows’ own key store failed',
    cause:
      'The program cannot use the cryptography of its machine, so it cannot check any signature: under IIS the application pool has no user profile. The keys of the provider are not the reason.',
    say: 'Set “Load User Profile” of the application pool to True, and restart it.',
  },
  'nimbus-jwt': {
    speaker: 'Nimbus (Java)',
    codes: 'BadJWSException BadJOSEException',
    sentences: [
      'Signed JWT rejected: (?:Another algorithm expected|Invalid signature)',
      'no matching key\\(s\\) found',
    ],
    meaning: 'signature',
    title: 'The ID token’s signature was refused',
    cause: 'The algorithm or the key with which the ID token is signed is not the expected one.',
    say: 'Choose RS256 at the provider, or configure the algorithm that it uses; fetch the keys again.',
  },
  'nimbus-nonce': {
    speaker: 'Nimbus (Java)',
    sentences: ['Missing JWT nonce', 'Unexpected JWT nonce'],
    concepts: ['nonce claim missing', '@token nonce missing'],
    meaning: 'local-machine',
    title: 'The ID token contains no nonce',
    cause: 'The program sent a nonce, and the ID token does not contain it; at a refresh it need not.',
    say: 'Configure the provider to copy the nonce into the ID token; otherwise update the program or turn its nonce check off.',
  },
};
