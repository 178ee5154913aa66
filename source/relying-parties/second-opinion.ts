import type { OpinionReport } from '../core/report/opinion-report.ts';
import type { TemplateValues } from '../core/text/template.ts';
import type { ConfigurationFile } from './configuration-files/configuration-file.ts';
import type { Cites, DeclaredFinding, OpinionFacts, SettingsSchema } from './opinion-facts.ts';

export type { Cites, DeclaredFinding, OpinionFacts, Setting, SettingsSchema } from './opinion-facts.ts';

/**
 * A program with its own rules for the same login. It sends no requests: it judges the facts that a run for
 * `RelyingParty` gathered, and exports its configuration for that provider. Pure.
 */
export interface SecondOpinion<Schema extends SettingsSchema = SettingsSchema, Code extends string = string> {
  /** Permanent, e.g. `kubernetes`; the folder’s name. */
  readonly id: string;
  readonly label: string;
  /** The release whose source the rules were read in. */
  readonly version: string;
  /** Settings that affect the verdict, named after the program’s own options; `--set ID.KEY=VALUE`. */
  readonly settings: Schema;
  /**
   * The setting for the address at which people reach it, which determines its redirect URIs. Absent if they are fixed.
   */
  readonly address?: AddressSetting<Extract<keyof Schema, string>>;
  /** The setting for its client id; if it is empty, the test login’s client is used. */
  readonly client: Extract<keyof Schema, string>;
  /** The request that it sends to the provider. */
  request(facts: OpinionFacts, settings: SettingsOf<Schema>): LoginRequestRules;
  /** All possible findings, including those of `shared/`. */
  readonly findings: { readonly [C in Code]: DeclaredFinding };
  judge(facts: OpinionFacts, settings: SettingsOf<Schema>): Judgement<Code>;
  readonly exports: readonly ConfigurationExport<Schema>[];
  /** How to read its own configuration, for `check --config`. */
  readonly configurationFile?: ConfigurationFile;
}

/** Infers each one’s own codes and settings, while the registry has one type for all. */
export function defineSecondOpinion<const Schema extends SettingsSchema, const Code extends string>(
  opinion: SecondOpinion<Schema, Code>,
): SecondOpinion<Schema, Code> {
  return opinion;
}

/**
 * An opinion with any settings and codes; only `formOpinion` and the export, which read the settings by its schema,
 * call it.
 */
export interface AnySecondOpinion extends Omit<SecondOpinion, 'request' | 'judge' | 'exports' | 'findings'> {
  request(facts: OpinionFacts, settings: never): LoginRequestRules;
  readonly findings: Readonly<Record<string, DeclaredFinding>>;
  judge(facts: OpinionFacts, settings: never): Judgement;
  readonly exports: readonly AnyConfigurationExport[];
}

export interface AddressSetting<Key extends string = string> {
  readonly setting: Key;
  /** The setting’s value for this address, which has no trailing slash; by default the address itself. */
  from?(address: string): string;
}

export type SettingsOf<Schema extends SettingsSchema> = {
  readonly [Key in keyof Schema]: Schema[Key]['default'] extends string
    ? string
    : Schema[Key]['default'] extends boolean
      ? boolean
      : readonly string[];
};

/** A program’s request, to be tried at the provider before anybody logs in. */
export interface FurtherRequest
  extends Pick<LoginRequestRules, 'redirectUris' | 'scopes' | 'pkce' | 'nonce'> {
  readonly id: string;
  readonly label: string;
}

export interface LoginRequestRules {
  /** Redirect URIs to register at the provider. */
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
  readonly pkce: boolean;
  readonly nonce: boolean;
  /** What it does with an answer that the provider posts although response_mode=form_post was not requested. */
  readonly formPost: 'taken' | 'refused' | 'unknown';
  /**
   * `detected`: at each login HTTP Basic, then after any error the same code again with the secret in the form
   * (golang/oauth2 with a new Config each time). `none`: a public client.
   */
  readonly clientAuthentication: 'detected' | 'client_secret_basic' | 'client_secret_post' | 'none';
}

/**
 * A value that goes to somebody other than the finding’s owner, such as a setting of the program that works around the
 * provider.
 */
interface ExactValue {
  readonly value: string;
  readonly goes: DeclaredFinding['owner'];
}

/** Declares a finding by owner and verdict: `provider.fail(…)`. */
export const provider = declaring('provider');
export const relyingParty = declaring('relying-party');
export const thisMachine = declaring('this-machine');

function declaring(owner: DeclaredFinding['owner']) {
  const as =
    (verdict: DeclaredFinding['verdict']) =>
    (cites: Cites | string, summary: string, say: string, exact?: string | ExactValue): DeclaredFinding => {
      const { value, goes } = typeof exact === 'string' ? { value: exact, goes: owner } : (exact ?? {});
      return {
        verdict,
        owner,
        summary,
        remedy: { say, ...(value !== undefined && { value }) },
        ...(goes !== undefined && goes !== owner && { valueOwner: goes }),
        cites: typeof cites === 'string' ? [cites] : cites,
      };
    };
  return { fail: as('fail'), warn: as('warn'), unknown: as('unknown') };
}

export interface FoundByOpinion<Code extends string = string> {
  readonly code: Code;
  readonly values?: TemplateValues;
  /** Overrides the declared owner, if somebody else can mend the cause. */
  readonly owner?: DeclaredFinding['owner'] | undefined;
}

export interface Judgement<Code extends string = string>
  extends Pick<OpinionReport, 'user' | 'role' | 'groups' | 'session'> {
  /** Best in the order in which the program would notice them. */
  readonly found: readonly FoundByOpinion<Code>[];
}

/** The complete configuration of one program, for `oidc-wizard export ID`. */
export interface ConfigurationExport<Schema extends SettingsSchema = SettingsSchema> {
  /** The program’s ID: an opinion may export more than one. */
  readonly id: string;
  readonly label: string;
  /** Settings for this provider beyond the program’s defaults, which are both judged and written. */
  configured?(facts: OpinionFacts, settings: SettingsOf<Schema>): SettingsOf<Schema>;
  /** By `--format`; the first is the default. None contains a secret. */
  readonly formats: Readonly<Record<string, (facts: OpinionFacts, settings: SettingsOf<Schema>) => string>>;
}

export interface AnyConfigurationExport extends Omit<ConfigurationExport, 'configured' | 'formats'> {
  /** Returns settings of the same schema. */
  configured?(facts: OpinionFacts, settings: never): unknown;
  readonly formats: Readonly<Record<string, (facts: OpinionFacts, settings: never) => string>>;
}
