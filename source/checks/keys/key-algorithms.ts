import { defineCheck, fail, pass } from '../../core/checks/define-check.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import { fitsAlgorithm, signatureAlgorithms } from '../../core/token/signature-algorithms.ts';
import { readGoJoseKeySet } from '../../go/go-jose/key-set.ts';
import { acceptedAlgorithms } from '../../go/go-oidc/accepted-algorithms.ts';

export const keyAlgorithms = defineCheck({
  id: 'key-algorithms',
  phase: 'keys',
  title: 'Keys and algorithms',
  cites: ['RFC 7518, 3.1', 'coreos/go-oidc: oidc/verify.go'],
  requirements: ['INF-35', 'INF-36', 'INF-62'],
  subject: { kind: 'algorithm', from: 'accepted' },
  needs: ['discovery', 'jwks'],
  dependsOn: ['solved-document', 'not-a-login-provider', 'signing-algorithms', 'keys'],
  outcomes: {
    fits: pass('There are keys for {usable}.'),
    'no-key': fail(
      '{relyingParty} accepts {accepted} here, but the keys ({kinds}) are of other types.',
      'Configure the provider to {cure}.',
      { value: '{right}' },
    ),
  },
  skip: ({ jwks: { exchange } }) => (exchange.answer ? undefined : 'The keys were not seen.'),
  judge({ discovery, jwks: { exchange } }) {
    const set = exchange.answer && readGoJoseKeySet(exchange.answer.body);
    const readable = set?.ok ? set.keys : [];
    const accepted = acceptedAlgorithms(followedMetadata(discovery).idTokenSigningAlgValuesSupported);
    // A key with its private part, or a shared secret, verifies nothing (go-jose v3.0.0: signing.go, newVerifier).
    const usable = accepted.filter((algorithm) =>
      readable.some((key) => !key.isSecret && fitsAlgorithm(key, algorithm)),
    );
    const kinds = [...new Set(readable.map(({ kty, crv }) => (crv === '' ? kty : `${kty} ${crv}`)))].join(
      ', ',
    );
    // An RSA key fits six; one is enough. Not every version of the library knows EdDSA.
    const [fitting] = signatureAlgorithms.filter(
      (algorithm) =>
        algorithm !== 'EdDSA' && readable.some((key) => !key.isSecret && fitsAlgorithm(key, algorithm)),
    );
    const another = `use a key for ${accepted.join(' or ')}`;
    const cure =
      fitting === undefined
        ? another
        : `list ${fitting} in its document (id_token_signing_alg_values_supported), or to ${another}`;
    const right = fitting ?? accepted[0];
    const values = { accepted: accepted.join(', '), usable: usable.join(', '), kinds, right, cure };
    return usable.length > 0
      ? { code: 'fits', values }
      : { code: 'no-key', values, expected: accepted.join(', '), actual: kinds };
  },
});
