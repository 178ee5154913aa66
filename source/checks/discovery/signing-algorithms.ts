import { defineCheck, fail, pass, warn } from '../../core/define-check.ts';
import { followedMetadata } from '../../core/metadata.ts';
import { acceptedAlgorithms } from '../../go/go-oidc/accepted-algorithms.ts';

export const signingAlgorithms = defineCheck({
  id: 'signing-algorithms',
  phase: 'discovery',
  title: 'Signing algorithms',
  cites: ['OpenID Connect Discovery 1.0, 3', 'coreos/go-oidc: oidc/oidc.go, oidc/verify.go'],
  requirements: ['INF-35', 'INF-62'],
  subject: { kind: 'algorithm', from: 'accepted' },
  needs: ['discovery'],
  dependsOn: ['solved-document', 'not-a-login-provider'],
  outcomes: {
    'algorithms-fit': pass('{relyingParty} accepts ID tokens signed with {accepted}.'),
    'not-listed': warn(
      'The document does not list the algorithms of ID tokens, which the standard requires.',
      'Sign with RS256, or list the algorithm in the document.',
      { value: 'RS256', subject: { kind: 'member', value: 'id_token_signing_alg_values_supported' } },
    ),
    'eddsa-only': warn(
      'The provider lists EdDSA as the only algorithm that {relyingParty} could verify.',
      'Sign the ID tokens of this client with RS256 or ES256, and list that.',
      { value: 'RS256', subject: { kind: 'algorithm', value: 'EdDSA' } },
    ),
    'none-fits': fail(
      'The provider signs ID tokens with {listed} only.',
      'Choose a signing key and RS256 for this client’s ID tokens.',
      { value: 'RS256', subject: { kind: 'algorithm', from: 'listed' } },
    ),
  },
  judge({ discovery }) {
    const listed = followedMetadata(discovery).idTokenSigningAlgValuesSupported ?? [];
    if (listed.length === 0) return { code: 'not-listed' };
    const accepted = acceptedAlgorithms(listed);
    const values = { accepted: accepted.join(', '), listed: listed.join(', ') };
    if (!accepted.some((algorithm) => listed.includes(algorithm))) {
      return { code: 'none-fits', values, expected: 'RS256', actual: listed.join(', ') };
    }
    return { code: accepted.every((name) => name === 'EdDSA') ? 'eddsa-only' : 'algorithms-fit', values };
  },
});
