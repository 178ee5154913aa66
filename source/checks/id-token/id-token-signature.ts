import { defineCheck, fail, pass, unknown, warn } from '../../core/checks/define-check.ts';
import type { Subject } from '../../core/checks/subject.ts';
import { notSeenFromHere } from '../../readings/not-seen-from-here.ts';
export const idTokenSignature = defineCheck({
  id: 'id-token-signature',
  phase: 'id-token',
  title: 'Signature of the ID token',
  cites: ['OpenID Connect Core 1.0, 3.1.3.7 (6) and 10.1.1', 'RFC 7515, 5.2', 'coreos/go-oidc: oidc/jwks.go'],
  requirements: ['INF-36', 'INF-37'],
  subject: { kind: 'token', value: 'id_token' },
  needs: ['tokens'],
  optionalFacts: ['jwks', 'discovery'],
  dependsOn: ['id-token', 'id-token-algorithm'],
  // Of the two, go-oidc objects to the issuer first, and another issuer has other keys.
  causedBy: ['endpoints', 'signing-algorithms', 'keys', 'key-algorithms', 'id-token-issuer'],
  outcomes: {
    valid: pass('The signature matches a key that the provider publishes.'),
    'valid-after-refetch': pass('The signature matches a key that the provider published just now.'),
    invalid: fail(
      'The signature matches none of the keys that the provider publishes.',
      'Stop here unless this is your own provider. If several copies of it run, make them share their signing keys; otherwise publish the key that the provider signs with.',
    ),
    'no-key': fail(
      'The provider does not publish the key that signed the ID token (kid “{kid}”).',
      'Configure the provider to publish every key that it signs with; look for caches in front of jwks_uri.',
    ),
    'ambiguous-key': warn(
      'The ID token names no key (kid), and {keys} published keys would fit.',
      'Configure the provider to name the key in the header of its ID tokens (kid).',
    ),
    unsupported: fail('The signature’s algorithm {alg} cannot be verified.', 'Sign ID tokens with RS256.', {
      value: 'RS256',
      subject: { kind: 'algorithm', from: 'alg' },
    }),
    'keys-unavailable': fail(
      'The keys of the provider could not be fetched, so the signature cannot be verified.',
      'Make jwks_uri reachable, from here and from {relyingParty}’s server.',
      { subject: { kind: 'endpoint', value: 'jwks_uri' } },
    ),
    'keys-not-seen': unknown(
      'The signature was not verified, because the keys could not be fetched: {why}',
      'Check again from a place where jwks_uri answers, over https.',
      {
        leavesOpen: 'whether the ID token’s signature matches the provider’s keys',
        subject: { kind: 'endpoint', value: 'jwks_uri' },
      },
    ),
    unsigned: fail('The ID token has no signature.', 'Configure the provider to sign ID tokens with RS256.', {
      value: 'RS256',
    }),
    unreadable: fail(
      'The signature cannot be read: {why}.',
      'Configure the provider to sign ID tokens without critical extensions in their header (crit).',
    ),
  },
  skip: ({ tokens }) => (tokens.idToken ? undefined : 'There is no ID token.'),
  judge({ tokens: { idToken } }, _, { jwks, discovery } = {}) {
    const signature = idToken?.signature ?? { is: 'unsigned' as const };
    switch (signature.is) {
      case 'valid':
        return { code: signature.refetched ? 'valid-after-refetch' : 'valid', ...aboutKey(signature.kid) };
      case 'no-key':
        return { code: 'no-key', values: { kid: signature.kid ?? 'none' }, ...aboutKey(signature.kid) };
      case 'ambiguous-key':
        return { code: 'ambiguous-key', values: { keys: signature.keys } };
      case 'unsupported':
        return { code: 'unsupported', values: { alg: signature.alg } };
      case 'unreadable':
        return { code: 'unreadable', values: { why: signature.why } };
      case 'keys-unavailable': {
        const failure = jwks?.exchange.failure;
        const why = failure && notSeenFromHere(failure, jwks.url, discovery);
        return why === undefined ? { code: 'keys-unavailable' } : { code: 'keys-not-seen', values: { why } };
      }
      default:
        return { code: signature.is };
    }
  },
});

function aboutKey(kid: string | undefined): { readonly subject?: Subject } {
  return kid === undefined ? {} : { subject: { kind: 'key', value: kid } };
}
