import { type Cites, provider, relyingParty } from '../second-opinion.ts';
import { otherDocumentFinding } from './other-document.ts';

/** Findings about an unusable document, for any library. */
export function documentFindings(cites: Cites | string) {
  return {
    'no-document': provider.fail(
      cites,
      '{relyingParty} needs the discovery document, and there is none: {cause}',
      'Fix “{check}” first; see above.',
    ),
    'document-unreadable': provider.fail(
      cites,
      '{relyingParty} cannot read the discovery document: {message}.',
      'Correct the member that is named, as OpenID Connect Discovery 1.0, 3 spells it.',
    ),
    'issuer-mismatch': relyingParty.fail(
      cites,
      'The issuer given to {relyingParty}, “{given}”, is not the one that the document names, “{named}”; they must match exactly.',
      'Give {relyingParty} the issuer exactly as the document spells it.',
      '{named}',
    ),
  };
}

/** Findings about an unusable ID token, for any library. */
export function idTokenFindings(cites: Cites | string) {
  return {
    'id-token-encrypted': provider.fail(
      cites,
      'The ID token is encrypted, which {relyingParty} cannot read.',
      'Turn off ID token encryption for this client.',
    ),
    'id-token-malformed': provider.fail(
      cites,
      '{relyingParty} cannot read the ID token: {message}.',
      'Give ID tokens as signed JWTs in compact form.',
    ),
    'id-token-claim-type': provider.fail(
      cites,
      'A claim of the ID token has the wrong type for {relyingParty}: {message}.',
      'Map the claim “{claim}” to the type that OpenID Connect Core 1.0, 2 requires.',
    ),
    'id-token-issuer': provider.fail(
      cites,
      'The ID token’s issuer is “{actual}”, and {relyingParty} expects “{given}”, character by character.',
      'Issue ID tokens under the issuer of the discovery document.',
      '{given}',
    ),
    'id-token-audience': provider.fail(
      cites,
      'The ID token is issued to {actual}; {relyingParty} expects {expected}.',
      'Add the client to the audience at the provider.',
      '{expected}',
    ),
    'id-token-expired': provider.fail(
      cites,
      'The ID token had expired when it arrived; {relyingParty} allows no time beyond “exp”.',
      'Compare the clocks of both machines, and make ID tokens valid for several minutes.',
    ),
    'id-token-not-yet-valid': provider.fail(
      cites,
      'The ID token was not valid yet when it arrived: its “nbf” is in the future.',
      'Compare the clocks of both machines.',
    ),
    'id-token-algorithm': provider.fail(
      cites,
      'The ID token is signed with {actual}; {relyingParty} accepts {expected}.',
      'Sign this client’s ID tokens with an algorithm that {relyingParty} accepts.',
      '{expected}',
    ),
    'id-token-signature': provider.fail(
      cites,
      'No published key matches the ID token’s signature, so {relyingParty} refuses it.',
      'Publish the key that signs, under the key id that the ID token names.',
    ),
  };
}

/**
 * Findings of coreos/go-oidc, for programs that leave discovery and the ID token to it; `version` is the one that they
 * pin.
 */
export function goOidcFindings(version: `v${string}`) {
  const folder = version.startsWith('v2.') ? '' : 'oidc/';
  const cite = (place: string) => `coreos/go-oidc ${version}: ${folder}${place}`;
  return {
    ...documentFindings(cite('oidc.go (NewProvider)')),
    ...otherDocumentFinding(cite('oidc.go (NewProvider)'), '{relyingParty}'),
    'keys-unreadable': provider.fail(
      cite('jwks.go (updateKeys)'),
      '{relyingParty} cannot read the signing keys, so it verifies no ID token: {message}.',
      'Publish only complete keys of type RSA, EC or OKP (Ed25519).',
    ),
    ...idTokenFindings(cite('verify.go (Verify)')),
  };
}
