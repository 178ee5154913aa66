import { defineCheck, fail, pass, skip } from '../../core/checks/define-check.ts';
import { stringMember } from '../../core/json/json-value.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import { readGoJoseKeySet } from '../../go/go-jose/key-set.ts';
import { acceptedAlgorithms } from '../../go/go-oidc/accepted-algorithms.ts';
export const idTokenAlgorithm = defineCheck({
  id: 'id-token-algorithm',
  phase: 'id-token',
  title: 'Algorithm of the ID token',
  cites: ['OpenID Connect Core 1.0, 3.1.3.7 (7)', 'RFC 8725, 3.1', 'coreos/go-oidc: oidc/verify.go'],
  requirements: ['INF-35'],
  subject: { kind: 'algorithm', from: 'alg' },
  needs: ['discovery', 'tokens'],
  optionalFacts: ['jwks'],
  dependsOn: ['id-token'],
  causedBy: ['signing-algorithms', 'key-algorithms'],
  outcomes: {
    accepted: pass('The ID token is signed with {alg}.'),
    none: fail(
      'The ID token is not signed (alg “none”).',
      'Configure the provider to sign ID tokens with RS256.',
      { value: 'RS256', subject: { kind: 'algorithm', value: 'none' } },
    ),
    symmetric: fail(
      'The ID token is signed with {alg}, using the client secret instead of a key pair.',
      'Choose an asymmetric algorithm for this client, such as RS256; some providers require choosing a signing key or certificate for that.',
      { value: 'RS256' },
    ),
    'symmetric-for-want-of-keys': skip(
      'The ID token is signed with {alg}, using the client secret: the provider publishes no key.',
    ),
    'not-advertised': fail(
      'The ID token is signed with {alg}, which {relyingParty} does not accept from this provider: it accepts {accepted}.',
      'Sign with one of the listed algorithms, or list this one under id_token_signing_alg_values_supported.',
    ),
    missing: fail(
      'The ID token’s header names no algorithm.',
      'Configure the provider to sign ID tokens with RS256 and say so in their header.',
      { value: 'RS256', subject: { kind: 'token', value: 'id_token' } },
    ),
  },
  judge({ discovery, tokens: { idToken } }, _, { jwks } = {}) {
    const alg = idToken?.header && stringMember(idToken.header, 'alg');
    if (alg === undefined) return { code: 'missing' };
    if (alg.toLowerCase() === 'none') return { code: 'none' };
    if (alg.startsWith('HS')) {
      const set = jwks?.exchange.answer && readGoJoseKeySet(jwks.exchange.answer.body);
      const isEmpty = set?.ok && set.keys.length === 0;
      return { code: isEmpty ? 'symmetric-for-want-of-keys' : 'symmetric', values: { alg } };
    }
    const listed = followedMetadata(discovery).idTokenSigningAlgValuesSupported;
    const accepted = acceptedAlgorithms(listed);
    if (accepted.includes(alg)) return { code: 'accepted', values: { alg } };
    const names = accepted.join(', ');
    return { code: 'not-advertised', values: { alg, accepted: names }, expected: names, actual: alg };
  },
});
