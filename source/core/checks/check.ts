import type { Explanation, ProviderError } from '../errors/error-catalog.ts';
import type { FactName, Facts } from '../facts/facts.ts';
import type { Absent } from '../run/absent.ts';
import type { TemplateValues } from '../text/template.ts';
import type { Rotates } from '../vendors/vendor.ts';
import type { VendorAddresses } from '../vendors/vendor-addresses.ts';
import type { CheckConsequences } from './consequence.ts';
import type { Outcome } from './outcome.ts';
import type { Owner } from './owner.ts';
import type { Remedy } from './remedy.ts';
import type { DeclaredSubject, Subject } from './subject.ts';

export type Verdict = 'pass' | 'warn' | 'fail' | 'unknown' | 'blocked' | 'skipped';

/** In the order in which a run reaches them. */
export const phases = [
  'url',
  'network',
  'discovery',
  'keys',
  'credentials',
  'registration',
  'login',
  'id-token',
  'userinfo',
  'groups',
  'session',
  'infra',
] as const;
export type Phase = (typeof phases)[number];

/** A finding: the code of an outcome and the values for its texts. */
export interface Found<Code extends string = string> {
  readonly code: Code;
  readonly values?: TemplateValues;
  /** Set when neither the outcome nor the check can declare it. */
  readonly subject?: Subject;
  /** For two values that disagree: what the relying party or the specification expects, and what was found. */
  readonly expected?: string;
  readonly actual?: string;
  /** The provider's own words, to be looked up in the error catalogue. */
  readonly said?: ProviderError;
  /** Set when it depends on the facts. */
  readonly owner?: Owner;
}

export interface ErrorCatalog {
  /** Explanations of an error, best first. */
  explain(words: ProviderError): readonly Explanation[];
}

/** What a check may consult besides the facts; pure, like the check. */
export interface Reference extends ErrorCatalog {
  /** How the recognised product rotates refresh tokens; absent if no product is recognised. */
  readonly rotates?: Rotates;
  /** The recognised product requires a nonce, whatever its settings. */
  readonly demandsNonce?: true;
  /** How the relying party reads the URL as typed. */
  readonly typedUrl: TypedUrlRule;
  readonly vendorAddresses: Omit<VendorAddresses, 'issuersOf'>;
}

export interface TypedUrlRule {
  /** The issuer that it requests and compares with the one that the document names. */
  issuer(typed: string, allowHttp: boolean): string;
  /** Candidate addresses of the document: as the relying party would ask, and the URL itself if it is a document's. */
  documents(typed: string, allowHttp: boolean): readonly string[];
}

/**
 * A pure function from facts to findings. It cites its sources and declares every outcome it can have, from which
 * texts, documentation and tests are made. Only a relying party's own check declares consequences.
 */
export interface CheckDeclaration<Need extends FactName = FactName, Code extends string = string>
  extends Partial<CheckConsequences<NoInfer<Code>>> {
  /** Permanent; equals the file name. */
  readonly id: string;
  readonly phase: Phase;
  /** What is checked, worded to fit both a pass and a failure. */
  readonly title: string;
  /** Specification clauses and source files of relying parties. */
  readonly cites: readonly string[];
  /** Rows that it covers in the list of a relying party's demands, e.g. `INF-30`. */
  readonly requirements?: readonly string[];
  /** Who can fix its findings, unless an outcome says otherwise; defaults to `provider`. */
  readonly owner?: Owner;
  /** What its findings are about, unless an outcome or the finding says otherwise. */
  readonly subject?: DeclaredSubject;
  readonly needs: readonly Need[];
  /** Facts that make the findings more precise if the run has them; not required. */
  readonly optionalFacts?: readonly FactName[];
  /** Ids of earlier checks; if one of them failed, this one is `blocked` and names it. */
  readonly dependsOn?: readonly string[];
  /** Whether to judge it although the dependency `blocker` failed, because its facts came another way. */
  standsAlone?(facts: Pick<Facts, Need>, blocker: string): boolean;
  /**
   * Ids of earlier checks whose failure explains a failure here: that becomes `blocked`, while a pass is kept. With
   * `id/code`, only that failure counts.
   */
  readonly causedBy?: readonly string[];
  /** Ids of earlier checks that say the same in more detail: if one warned or failed, findings here are dropped. */
  readonly saidBy?: readonly string[];
  readonly outcomes: { readonly [C in Code]: Outcome };
  /** The outcome if a fact that it needs was requested but could not be gathered; `{failure}` gives the reason. */
  readonly whenAbsent?: { readonly [Why in Absent['absent']]?: Code };
  /** Set if it is about further relying parties: its findings count for them alone. */
  readonly further?: true;
  /** As in `Outcome`; the default for every `unknown` outcome. */
  readonly leavesOpen?: string;
  /** On failure, suggest another issuer that the run found before the declared remedy. */
  readonly didYouMean?: true;
  /** The reason it does not apply here, in one sentence; undefined if it applies. */
  skip?(facts: Pick<Facts, Need>, reference: Reference): string | undefined;
  judge(
    facts: Pick<Facts, Need>,
    reference: Reference,
    more?: Partial<Facts>,
  ): Found<Code> | readonly Found<Code>[];
}

/** A check declaration with its defaults filled in. */
export interface Check<Need extends FactName = FactName, Code extends string = string>
  extends CheckDeclaration<Need, Code> {
  readonly requirements: readonly string[];
  readonly owner: Owner;
  readonly dependsOn: readonly string[];
}

/** A check of any shape. Only the judge calls it, with the facts that it declared. */
export interface AnyCheck extends Omit<Check, 'judge' | 'skip' | 'standsAlone' | 'outcomes'> {
  readonly outcomes: Readonly<Record<string, Outcome>>;
  standsAlone?(facts: never, blocker: string): boolean;
  skip?(facts: never, reference: Reference): string | undefined;
  judge(facts: never, reference: Reference, more?: Partial<Facts>): Found | readonly Found[];
}

/** One line of the report (JSON schema 1). All texts are filled in and printable. */
export interface CheckResult {
  readonly id: string;
  readonly phase: Phase;
  readonly title: string;
  readonly verdict: Verdict;
  readonly code: string;
  readonly summary: string;
  readonly subject?: Subject;
  /** Who can fix it, if there is something to fix or find out. */
  readonly owner?: Owner;
  readonly expected?: string;
  readonly actual?: string;
  readonly infra?: string;
  readonly remedy?: Remedy;
  readonly leavesOpen?: string;
  readonly cannotConnect?: true;
  readonly blockedBy?: string;
  /** About further relying parties, and no concern of the report's own. */
  readonly further?: true;
  readonly cites: readonly string[];
  /** The provider's own words, and their meaning according to the error catalogue. */
  readonly said?: string;
  readonly meaning?: string;
}
