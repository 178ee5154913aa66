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

/** In the order of a run. */
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

/** A finding: which outcome, and the values its texts need. */
export interface Found<Code extends string = string> {
  readonly code: Code;
  readonly values?: TemplateValues;
  /** Where neither the outcome nor the check can declare it. */
  readonly subject?: Subject;
  /** Where two values disagree: what the relying party or the specification wants, and what is there. */
  readonly expected?: string;
  readonly actual?: string;
  /** The provider's own words, to be looked up in the error catalogue. */
  readonly said?: ProviderError;
  /** Where it depends on the facts. */
  readonly owner?: Owner;
}

export interface ErrorCatalog {
  /** What an error means, best first. */
  explain(words: ProviderError): readonly Explanation[];
}

/** What a check may ask besides the facts; pure, like the check. */
export interface Reference extends ErrorCatalog {
  /** What is known of the recognised product's refresh tokens; absent where no product is recognised. */
  readonly rotates?: Rotates;
  /** How it reads the URL as typed. */
  readonly typedUrl: TypedUrlRule;
  readonly vendorAddresses: Omit<VendorAddresses, 'issuersOf'>;
}

export interface TypedUrlRule {
  /** The issuer that it asks for, and compares with the one that the document names. */
  issuer(typed: string, allowHttp: boolean): string;
  /** Where the document lies that the URL stands for: as the relying party asks, and the very address where it is a document's. */
  documents(typed: string, allowHttp: boolean): readonly string[];
}

/**
 * A pure function from facts to findings. It cites what it stands on, and states every outcome that it can have,
 * so that texts, documentation and tests come from the same place. Only a relying party's own check states consequences.
 */
export interface CheckDeclaration<Need extends FactName = FactName, Code extends string = string>
  extends Partial<CheckConsequences<NoInfer<Code>>> {
  /** Permanent; the file's name. */
  readonly id: string;
  readonly phase: Phase;
  /** What it looks at, in words that fit whether it passes or fails. */
  readonly title: string;
  /** Specification clauses and source files of relying parties. */
  readonly cites: readonly string[];
  /** Rows of the list of a relying party's demands that it covers, e.g. `INF-30`. */
  readonly requirements?: readonly string[];
  /** Who can mend what it finds, unless an outcome says otherwise; `provider` where it is left out. */
  readonly owner?: Owner;
  /** What its findings are about, unless an outcome or the finding says otherwise. */
  readonly subject?: DeclaredSubject;
  readonly needs: readonly Need[];
  /** Facts that sharpen the findings where the run has them; it is judged without them too. */
  readonly optionalFacts?: readonly FactName[];
  /** Ids of earlier checks: where one of them failed, this one is `blocked` and names it. */
  readonly dependsOn?: readonly string[];
  /** Whether it is judged although this one of them failed, because its facts came another way. */
  standsAlone?(facts: Pick<Facts, Need>, blocker: string): boolean;
  /**
   * Ids of earlier checks whose failure is the cause of one here: that becomes `blocked`, while a pass stands. `id/code`
   * where only that failure is one.
   */
  readonly causedBy?: readonly string[];
  /** Ids of earlier checks that say more of the same: where one warned or failed, a finding here is left to it. */
  readonly saidBy?: readonly string[];
  readonly outcomes: { readonly [C in Code]: Outcome };
  /** The outcomes where a fact that it needs was asked for and could not be had; `{failure}` says why. */
  readonly whenAbsent?: { readonly [Why in Absent['absent']]?: Code };
  /** It is about further relying parties: what it finds counts for them alone. */
  readonly further?: true;
  /** See `Outcome`: of every outcome that is unknown, unless it says otherwise. */
  readonly leavesOpen?: string;
  /** Another issuer that the run found, and that may be meant, comes before the remedy of a failure. */
  readonly didYouMean?: true;
  /** A sentence why it does not apply here, or undefined where it does. */
  skip?(facts: Pick<Facts, Need>, reference: Reference): string | undefined;
  judge(
    facts: Pick<Facts, Need>,
    reference: Reference,
    more?: Partial<Facts>,
  ): Found<Code> | readonly Found<Code>[];
}

/** What a check declares, with what most of them leave out. */
export interface Check<Need extends FactName = FactName, Code extends string = string>
  extends CheckDeclaration<Need, Code> {
  readonly requirements: readonly string[];
  readonly owner: Owner;
  readonly dependsOn: readonly string[];
}

/** A check of any shape; only the judge, which hands it the facts it declared, calls it. */
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
  /** Who can mend it, where something is to be mended or found out. */
  readonly owner?: Owner;
  readonly expected?: string;
  readonly actual?: string;
  readonly infra?: string;
  readonly remedy?: Remedy;
  readonly leavesOpen?: string;
  readonly cannotConnect?: true;
  readonly blockedBy?: string;
  /** About further relying parties: nothing that the one of the report has to do with. */
  readonly further?: true;
  readonly cites: readonly string[];
  /** The provider's own words, and what the error catalogue says of them. */
  readonly said?: string;
  readonly meaning?: string;
}
