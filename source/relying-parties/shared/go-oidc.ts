import type { IdTokenFact, SignatureFact } from '../../core/facts/facts.ts';
import { type KeyRules, readGoJoseKeySet } from '../../go/go-jose/key-set.ts';
import { leavesOutKeys } from '../../go/go-oidc/accepted-algorithms.ts';
import { type IdTokenRule, idTokenTrouble } from '../../go/go-oidc/id-token.ts';
import { readProviderJson } from '../../go/go-oidc/provider-json.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import type { documentFindings, idTokenFindings } from './go-oidc-findings.ts';
import { noDocument } from './login.ts';
import { otherDocument } from './other-document.ts';

type DocumentCode = keyof ReturnType<typeof documentFindings> | 'other-document';
type IdTokenCode = keyof ReturnType<typeof idTokenFindings> | 'keys-unreadable';

/** Without audiences in the rules, none are compared. */
type CodeBy<Rules> = 'audiences' extends keyof Rules
  ? IdTokenCode
  : Exclude<IdTokenCode, 'id-token-audience'>;

/**
 * Problems that the library has with the document at `address` when it starts (NewProvider). `given` is the issuer to
 * compare; `reads` is the shape for a program that reads the document itself.
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
  /** Absent if the program is configured not to compare it. */
  readonly issuer?: string;
  /** One of them has to match; absent if the program checks the audience itself. */
  readonly audiences?: readonly string[];
  readonly algorithms: readonly string[];
  /** Differences between versions of the library. */
  readonly library: {
    /** Seconds allowed on `nbf`: 60 in version 2, 300 in version 3. */
    readonly notBeforeLeeway: number;
    readonly keys: KeyRules;
  };
}

/** For versions that verify with go-jose v2 or v4. */
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

/** The library’s first objection to the ID token. */
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

/**
 * A token without a key ID is tried with every key. A private key verifies nothing (go-jose: signing.go, newVerifier).
 */
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
