import type { IdTokenFact, SignatureFact } from '../../core/facts.ts';
import { goErrorText } from '../../go/encoding-json/reading.ts';
import { readGoJoseKeySet } from '../../go/go-jose/key-set.ts';
import { type IdTokenRule, idTokenTrouble } from '../../go/go-oidc/id-token.ts';
import { readProviderJson } from '../../go/go-oidc/provider-json.ts';
import type { DeclaredFinding, FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import { noDocument } from './login.ts';

/**
 * What coreos/go-oidc objects to, for every program that leaves discovery and the ID token to it; `version` is the one
 * that the program pins.
 */
export function goOidcFindings(version: `v${string}`) {
  const folder = version.startsWith('v2.') ? '' : 'oidc/';
  const cite = (place: string) => [`coreos/go-oidc ${version}: ${folder}${place}`] as const;
  const newProvider = cite('oidc.go (NewProvider)');
  const verify = cite('verify.go (Verify)');
  return {
    'no-document': {
      verdict: 'fail',
      owner: 'provider',
      summary: '{relyingParty} needs the discovery document, and there is none: {cause}',
      remedy: { say: 'Settle “{check}” first; it stands above.' },
      cites: newProvider,
    },
    'document-unreadable': {
      verdict: 'fail',
      owner: 'provider',
      summary: '{relyingParty} cannot read the discovery document: {message}.',
      remedy: { say: 'Correct the member that is named, as OpenID Connect Discovery 1.0, 3 spells it.' },
      cites: newProvider,
    },
    'issuer-mismatch': {
      verdict: 'fail',
      owner: 'relying-party',
      summary:
        'The issuer given to {relyingParty}, “{given}”, is not the one that the document names, “{named}”; every character counts.',
      remedy: { say: 'Give {relyingParty} the issuer as the document writes it.', value: '{named}' },
      cites: newProvider,
    },
    'keys-unreadable': {
      verdict: 'fail',
      owner: 'provider',
      summary: '{relyingParty} cannot read the signing keys, so it verifies no ID token: {message}.',
      remedy: { say: 'Publish keys of type RSA, EC or OKP (Ed25519) only, each complete.' },
      cites: cite('jwks.go (updateKeys)'),
    },
    'id-token-encrypted': {
      verdict: 'fail',
      owner: 'provider',
      summary: 'The ID token is encrypted, which {relyingParty} cannot read.',
      remedy: { say: 'Turn ID token encryption off for this client.' },
      cites: verify,
    },
    'id-token-malformed': {
      verdict: 'fail',
      owner: 'provider',
      summary: '{relyingParty} cannot read the ID token: {message}.',
      remedy: { say: 'Give ID tokens as signed JWTs in compact form.' },
      cites: verify,
    },
    'id-token-claim-type': {
      verdict: 'fail',
      owner: 'provider',
      summary: 'A claim of the ID token has the wrong type for {relyingParty}: {message}.',
      remedy: { say: 'Map the claim “{claim}” to the type that OpenID Connect Core 1.0, 2 gives it.' },
      cites: verify,
    },
    'id-token-issuer': {
      verdict: 'fail',
      owner: 'provider',
      summary:
        'The ID token’s issuer is “{actual}”, and {relyingParty} expects “{given}”, character by character.',
      remedy: { say: 'Issue ID tokens under the issuer of the discovery document.', value: '{given}' },
      cites: verify,
    },
    'id-token-audience': {
      verdict: 'fail',
      owner: 'provider',
      summary: 'The ID token is meant for {actual}; {relyingParty} expects {expected}.',
      remedy: { say: 'Add the client to the audience at the provider.', value: '{expected}' },
      cites: verify,
    },
    'id-token-expired': {
      verdict: 'fail',
      owner: 'provider',
      summary: 'The ID token was expired when it came; {relyingParty} allows no time beyond “exp”.',
      remedy: { say: 'Compare the clocks of both machines, and give ID tokens a lifetime of minutes.' },
      cites: verify,
    },
    'id-token-not-yet-valid': {
      verdict: 'fail',
      owner: 'provider',
      summary: 'The ID token was not valid yet when it came: its “nbf” is in the future.',
      remedy: { say: 'Compare the clocks of both machines.' },
      cites: verify,
    },
    'id-token-algorithm': {
      verdict: 'fail',
      owner: 'provider',
      summary: 'The ID token is signed with {actual}; {relyingParty} takes {expected}.',
      remedy: {
        say: 'Sign ID tokens of this client with an algorithm that {relyingParty} takes.',
        value: '{expected}',
      },
      cites: verify,
    },
    'id-token-signature': {
      verdict: 'fail',
      owner: 'provider',
      summary: 'No published key fits the ID token’s signature, so {relyingParty} refuses it.',
      remedy: { say: 'Publish the key that signs, under the key id that the ID token names.' },
      cites: verify,
    },
  } as const satisfies Readonly<Record<string, DeclaredFinding>>;
}

type GoOidcCode = keyof ReturnType<typeof goOidcFindings>;

/** Whether the library would start with this document (NewProvider). `given` is the issuer that the program is given, to be compared. */
export function goOidcDocumentTrouble(
  { discovery, results }: OpinionFacts,
  given: string | undefined,
): readonly FoundByOpinion<GoOidcCode>[] {
  if (!discovery) return [{ code: 'no-document', values: noDocument(results) }];
  const document = readProviderJson(discovery.answer.body);
  if (!document.ok)
    return [{ code: 'document-unreadable', values: { message: goErrorText(document.error) } }];
  const named = document.value.issuer;
  return given === undefined || named === given
    ? []
    : [{ code: 'issuer-mismatch', values: { given, named } }];
}

export interface GoOidcRules {
  /** Absent where the program is told not to compare it. */
  readonly issuer?: string;
  /** Any of them will do; absent where the program looks for itself. */
  readonly audiences?: readonly string[];
  readonly algorithms: readonly string[];
  /** What differs between versions of the library and of go-jose below it. */
  readonly library: {
    /** Seconds allowed on `nbf`: 60 in version 2, 300 in version 3. */
    readonly notBeforeLeeway: number;
    readonly ignoresUnknownKeyTypes: boolean;
  };
}

/** coreos/go-oidc v2 on go-jose v2. */
export const goOidc2 = { notBeforeLeeway: 60, ignoresUnknownKeyTypes: false };
/** coreos/go-oidc from v3.11 on, on go-jose v4.0.3 or newer. */
export const goOidc3 = { notBeforeLeeway: 300, ignoresUnknownKeyTypes: true };

const ruleCodes: Readonly<Record<IdTokenRule, GoOidcCode>> = {
  parts: 'id-token-malformed',
  payload: 'id-token-malformed',
  claims: 'id-token-claim-type',
  'claim-sources': 'id-token-malformed',
  issuer: 'id-token-issuer',
  audience: 'id-token-audience',
  expiry: 'id-token-expired',
  'not-before': 'id-token-not-yet-valid',
  header: 'id-token-malformed',
  algorithm: 'id-token-algorithm',
  signature: 'id-token-signature',
};

/** What the library objects to in the ID token, the first thing alone. */
export function goOidcIdTokenTrouble(
  { tokens, jwks }: OpinionFacts,
  rules: GoOidcRules,
): readonly FoundByOpinion<GoOidcCode>[] {
  const idToken = tokens?.idToken;
  if (!idToken) return [];
  if (idToken.parts === 5) return [{ code: 'id-token-encrypted' }];
  const alg = textOf(idToken.header?.['alg']);
  const { issuer, audiences, algorithms, library } = rules;
  const trouble = idTokenTrouble({
    ...{ algorithms, now: tokens.at, parts: idToken.parts },
    ...(issuer !== undefined && { issuer }),
    notBeforeLeeway: library.notBeforeLeeway,
    ...(audiences && { audiences }),
    ...(idToken.payload !== undefined && { payload: idToken.payload }),
    ...(alg !== undefined && { alg }),
    signatureValid: true,
  });
  if (trouble) {
    const values = {
      ...{ message: trouble.message, claim: trouble.claim, given: issuer },
      ...seen(trouble.rule, idToken, alg),
      expected: trouble.rule === 'algorithm' ? algorithms.join(', ') : (audiences ?? []).join(' or '),
    };
    return [{ code: ruleCodes[trouble.rule], values }];
  }
  const keys =
    jwks?.exchange.outcome === 'answered' ? readGoJoseKeySet(jwks.exchange.answer.body, library) : undefined;
  if (keys && !keys.ok) {
    const message = keys.is === 'bad-key' ? keys.refused[0]?.message : keys.message;
    return [{ code: 'keys-unreadable', values: { message } }];
  }
  if (idToken.signature.is === 'keys-unavailable')
    return [{ code: 'keys-unreadable', values: { message: 'they could not be fetched' } }];
  const kid = textOf(idToken.header?.['kid']) ?? '';
  const tried = keys?.ok ? keys.keys.filter((key) => kid === '' || key.kid === kid) : [];
  const verifies =
    signatureHolds(idToken.signature) && !(tried.length > 0 && tried.every(({ isSecret }) => isSecret));
  return verifies ? [] : [{ code: 'id-token-signature' }];
}

/** A token without a key id is tried with every key. A private key verifies nothing (go-jose: signing.go, newVerifier). */
function signatureHolds({ is }: SignatureFact): boolean {
  return is === 'valid' || is === 'ambiguous-key';
}

function seen(rule: IdTokenRule, { claims }: IdTokenFact, alg: string | undefined) {
  if (rule === 'algorithm') return { actual: alg };
  const value = claims?.[rule === 'audience' ? 'aud' : 'iss'];
  return { actual: (Array.isArray(value) ? value.join(', ') : textOf(value)) || 'nobody' };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
