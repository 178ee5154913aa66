import { defineCheck, fail, pass, warn } from '../../core/checks/define-check.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import { acceptedAlgorithms } from '../../go/go-oidc/accepted-algorithms.ts';
import { loginCompleted } from '../../readings/token/login-completed.ts';

/** Signature algorithms in IANA’s registry “JSON Web Signature and Encryption Algorithms”. */
const registered =
  /^(?:none|(?:HS|RS|PS|ES)(?:256|384|512)|ES256K|EdDSA|Ed25519|Ed448|ML-DSA-\d\d|ESP\d+|ESB\d+)$/;

export const signingAlgorithms = defineCheck({
  id: 'signing-algorithms',
  phase: 'discovery',
  title: 'Signing algorithms',
  cites: ['OpenID Connect Discovery 1.0, 3', 'coreos/go-oidc: oidc/oidc.go, oidc/verify.go'],
  requirements: ['INF-35', 'INF-62'],
  subject: { kind: 'algorithm', from: 'accepted' },
  needs: ['discovery'],
  optionalFacts: ['login', 'tokens'],
  dependsOn: ['solved-document', 'not-a-login-provider'],
  outcomes: {
    'algorithms-fit': pass('{relyingParty} accepts ID tokens signed with {accepted}.'),
    'not-listed': warn(
      'The document does not list the algorithms of its ID tokens, which the standard requires.',
      'Sign with RS256, or list the algorithm in the document.',
      { value: 'RS256', subject: { kind: 'member', value: 'id_token_signing_alg_values_supported' } },
    ),
    'names-unknown': warn(
      'The document lists “{listed}” as algorithms of its ID tokens, and none of these names an algorithm.',
      'List the algorithm under its registered name, in upper case.',
      { value: 'RS256', subject: { kind: 'member', value: 'id_token_signing_alg_values_supported' } },
    ),
    'proven-by-login': warn(
      'The document lists {listed} as the only algorithms of its ID tokens; the test login’s token was signed with {signed}.',
      'List {signed} in the document as well.',
      { value: '{signed}', subject: { kind: 'algorithm', from: 'listed' } },
    ),
    'eddsa-only': warn(
      'The provider lists EdDSA as the only algorithm that {relyingParty} could verify.',
      'Sign the ID tokens of this client with RS256 or ES256, and list that.',
      { value: 'RS256', subject: { kind: 'algorithm', value: 'EdDSA' } },
    ),
    'none-fits': fail(
      'The provider signs ID tokens only with {listed}.',
      'Choose a signing key and RS256 for this client’s ID tokens.',
      { value: 'RS256', subject: { kind: 'algorithm', from: 'listed' } },
    ),
  },
  judge({ discovery }, _, { login, tokens } = {}) {
    const listed = followedMetadata(discovery).idTokenSigningAlgValuesSupported ?? [];
    if (listed.length === 0) return { code: 'not-listed' };
    const accepted = acceptedAlgorithms(listed);
    const values = { accepted: accepted.join(', '), listed: listed.join(', ') };
    if (!listed.some((name) => registered.test(name))) return { code: 'names-unknown', values };
    if (!accepted.some((algorithm) => listed.includes(algorithm))) {
      const signed = loginCompleted({ login, tokens }) && tokens?.idToken?.header?.['alg'];
      if (typeof signed === 'string' && accepted.includes(signed))
        return { code: 'proven-by-login', values: { ...values, signed } };
      return { code: 'none-fits', values, expected: 'RS256', actual: listed.join(', ') };
    }
    return { code: accepted.every((name) => name === 'EdDSA') ? 'eddsa-only' : 'algorithms-fit', values };
  },
});
