import type { IdTokenFact, SignatureFact } from '../../core/facts/facts.ts';
import { type KeyRules, readGoJoseKeySet } from '../../go/go-jose/key-set.ts';
import { leavesOutKeys } from '../../go/go-oidc/accepted-algorithms.ts';
import { type IdTokenRule, idTokenTrouble } from '../../go/go-oidc/id-token.ts';
import { readProviderJson } from '../../go/go-oidc/provider-json.ts';
import {
  type Cites,
  type FoundByOpinion,
  type OpinionFacts,
  provider,
  relyingParty,
} from '../second-opinion.ts';
import { noDocument } from './login.ts';
import { otherDocument, otherDocumentFinding } from './other-document.ts';

/** What programs say of a document that they cannot use, whatever reads it for them. */
export function documentFindings(cites: Cites | string) {
  return {
    'no-document': provider.fail(
      cites,
      '{relyingParty} needs the discovery document, and there is none: {cause}',
      'Settle “{check}” first; it stands above.',
    ),
    'document-unreadable': provider.fail(
      cites,
      '{relyingParty} cannot read the discovery document: {message}.',
      'Correct the member that is named, as OpenID Connect Discovery 1.0, 3 spells it.',
    ),
    'issuer-mismatch': relyingParty.fail(
      cites,
      'The issuer given to {relyingParty}, “{given}”, is not the one that the document names, “{named}”; every character counts.',
      'Give {relyingParty} the issuer as the document writes it.',
      '{named}',
    ),
  };
}

/** The same of an ID token. */
export function idTokenFindings(cites: Cites | string) {
  return {
    'id-token-encrypted': provider.fail(
      cites,
      'The ID token is encrypted, which {relyingParty} cannot read.',
      'Turn ID token encryption off for this client.',
    ),
    'id-token-malformed': provider.fail(
      cites,
      '{relyingParty} cannot read the ID token: {message}.',
      'Give ID tokens as signed JWTs in compact form.',
    ),
    'id-token-claim-type': provider.fail(
      cites,
      'A claim of the ID token has the wrong type for {relyingParty}: {message}.',
      'Map the claim “{claim}” to the type that OpenID Connect Core 1.0, 2 gives it.',
    ),
    'id-token-issuer': provider.fail(
      cites,
      'The ID token’s issuer is “{actual}”, and {relyingParty} expects “{given}”, character by character.',
      'Issue ID tokens under the issuer of the discovery document.',
      '{given}',
    ),
    'id-token-audience': provider.fail(
      cites,
      'The ID token is meant for {actual}; {relyingParty} expects {expected}.',
      'Add the client to the audience at the provider.',
      '{expected}',
    ),
    'id-token-expired': provider.fail(
      cites,
      'The ID token was expired when it came; {relyingParty} allows no time beyond “exp”.',
      'Compare the clocks of both machines, and give ID tokens a lifetime of minutes.',
    ),
    'id-token-not-yet-valid': provider.fail(
      cites,
      'The ID token was not valid yet when it came: its “nbf” is in the future.',
      'Compare the clocks of both machines.',
    ),
    'id-token-algorithm': provider.fail(
      cites,
      'The ID token is signed with {actual}; {relyingParty} takes {expected}.',
      'Sign ID tokens of this client with an algorithm that {relyingParty} takes.',
      '{expected}',
    ),
    'id-token-signature': provider.fail(
      cites,
      'No published key fits the ID token’s signature, so {relyingParty} refuses it.',
      'Publish the key that signs, under the key id that the ID token names.',
    ),
  };
}

/**
 * What coreos/go-oidc objects to, for every program that leaves discovery and the ID token to it; `version` is the one
 * that the program pins.
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
      'Publish keys of type RSA, EC or OKP (Ed25519) only, each complete.',
    ),
    ...idTokenFindings(cite('verify.go (Verify)')),
  };
}

type DocumentCode = keyof ReturnType<typeof documentFindings> | 'other-document';
type IdTokenCode = keyof ReturnType<typeof idTokenFindings> | 'keys-unreadable';

/** No audience is compared where none is given. */
type CodeBy<Rules> = 'audiences' extends keyof Rules
  ? IdTokenCode
  : Exclude<IdTokenCode, 'id-token-audience'>;

/**
 * Whether the library would start with this document (NewProvider), which it reads at `address`. `given` is the issuer
 * that the program is given, to be compared; `reads` is what a program reads where it does not leave that to the library.
 */
export function goOidcDocumentTrouble(
  facts: OpinionFacts,
  { given, address }: { readonly given: string | undefined; readonly address: string },
  ...reads: readonly [Parameters<typeof readProviderJson>[1]?]
): readonly FoundByOpinion<DocumentCode>[] {
  const { discovery, results } = facts;
  if (!discovery) return [{ code: 'no-document', ...noDocument(results) }];
  const document = readProviderJson(discovery.answer.body, ...reads);
  const named = document.ok ? document.value.issuer : given;
  if (given !== undefined && named !== given) return [{ code: 'issuer-mismatch', values: { given, named } }];
  const elsewhere = otherDocument(facts, address);
  if (document.ok || elsewhere.length > 0) return elsewhere;
  return [{ code: 'document-unreadable', values: { message: document.error.message } }];
}

export interface GoOidcRules {
  /** Absent where the program is told not to compare it. */
  readonly issuer?: string;
  /** Any of them will do; absent where the program looks for itself. */
  readonly audiences?: readonly string[];
  readonly algorithms: readonly string[];
  /** What differs between versions of the library. */
  readonly library: {
    /** Seconds allowed on `nbf`: 60 in version 2, 300 in version 3. */
    readonly notBeforeLeeway: number;
    readonly keys: KeyRules;
  };
}

/** They verify with go-jose v2 and v4. */
export const keptPadding = { keepsPadding: true } as const;

/** coreos/go-oidc v2. */
export const goOidc2 = { notBeforeLeeway: 60, keys: keptPadding };
/** Version 3, before 3.20.0. */
export const goOidc3 = { notBeforeLeeway: 300, keys: keptPadding };
export const goOidc320 = { ...goOidc3, keys: { ...keptPadding, ...leavesOutKeys } };

const ruleCodes: Readonly<Record<IdTokenRule, IdTokenCode>> = {
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
export function goOidcIdTokenTrouble<Rules extends GoOidcRules>(
  { tokens, jwks }: OpinionFacts,
  rules: Rules,
): readonly FoundByOpinion<CodeBy<Rules>>[] {
  const idToken = tokens?.idToken;
  if (!idToken) return [];
  if (idToken.parts === 5) return [{ code: 'id-token-encrypted' }];
  const alg = textOf(idToken.header?.['alg']);
  const { issuer, audiences, algorithms, library } = rules;
  const trouble = idTokenTrouble({
    algorithms,
    now: tokens.at,
    parts: idToken.parts,
    ...(issuer !== undefined && { issuer }),
    notBeforeLeeway: library.notBeforeLeeway,
    padding: library.keys,
    ...(idToken.hasPadding && { hasPadding: true }),
    ...(audiences && { audiences }),
    ...(idToken.payload !== undefined && { payload: idToken.payload }),
    ...(idToken.header && { header: idToken.header }),
    ...(idToken.headerText !== undefined && { headerText: idToken.headerText }),
    signatureValid: true,
  });
  if (trouble) {
    const values = {
      message: trouble.message,
      claim: trouble.claim,
      given: issuer,
      ...seen(trouble.rule, idToken, alg),
      expected: trouble.rule === 'algorithm' ? algorithms.join(', ') : (audiences ?? []).join(' or '),
    };
    return [{ code: ruleCodes[trouble.rule] as CodeBy<Rules>, values }];
  }
  const answer = jwks?.exchange.answer;
  if (answer && answer.status !== 200)
    return [{ code: 'keys-unreadable', values: { message: `they answer with status ${answer.status}` } }];
  const keys = answer && readGoJoseKeySet(answer.body, library.keys);
  if (keys && !keys.ok) {
    const message = keys.is === 'bad-key' ? keys.refused[0]?.message : keys.message;
    return [{ code: 'keys-unreadable', values: { message } }];
  }
  if (idToken.signature.is === 'keys-unavailable')
    return [{ code: 'keys-unreadable', values: { message: 'they could not be fetched' } }];
  const kid = textOf(idToken.header?.['kid']) ?? '';
  const tried = keys?.ok ? keys.keys.filter((key) => kid === '' || key.kid === kid) : [];
  const isTried = tried.some(({ isSecret }) => !isSecret) || (tried.length === 0 && !library.keys.skips);
  const verifies = signatureHolds(idToken.signature) && isTried;
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
