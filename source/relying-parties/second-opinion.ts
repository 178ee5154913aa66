import type { OpinionReport } from '../core/report/opinion-report.ts';
import type { TemplateValues } from '../core/text/template.ts';
import type { ConfigurationFile } from './configuration-files/configuration-file.ts';
import type { Cites, DeclaredFinding, OpinionFacts, SettingsSchema } from './opinion-facts.ts';

export type { Cites, DeclaredFinding, OpinionFacts, Setting, SettingsSchema } from './opinion-facts.ts';

/**
 * A program that would read the same login by its own rules. It asks nothing of anybody: it says what it would make of
 * the facts that a run for `RelyingParty` gathered, and how it is configured for that provider. Pure.
 */
export interface SecondOpinion<Schema extends SettingsSchema = SettingsSchema, Code extends string = string> {
  /** Permanent, e.g. `kubernetes`; the folder's name. */
  readonly id: string;
  readonly label: string;
  /** The release whose source the rules were read in. */
  readonly version: string;
  /** What changes the verdict, by the names of the program's own options; `--set ID.KEY=VALUE`. */
  readonly settings: Schema;
  /** Where people reach it, in its settings: its redirect URIs follow from that. Absent where they are always the same. */
  readonly address?: AddressSetting<Extract<keyof Schema, string>>;
  /** The setting that names its client; where none does, it is that of the test login. */
  readonly client: Extract<keyof Schema, string>;
  /** What it sends to the provider. */
  request(facts: OpinionFacts, settings: SettingsOf<Schema>): LoginRequestRules;
  /** Everything that it can find, those of `shared/` included. */
  readonly findings: { readonly [C in Code]: DeclaredFinding };
  judge(facts: OpinionFacts, settings: SettingsOf<Schema>): Judgement<Code>;
  readonly exports: readonly ConfigurationExport<Schema>[];
  /** How its own configuration is read, for `check --config`. */
  readonly configurationFile?: ConfigurationFile;
}

/** Keeps each one's own codes and settings while the registry holds them all as one type. */
export function defineSecondOpinion<const Schema extends SettingsSchema, const Code extends string>(
  opinion: SecondOpinion<Schema, Code>,
): SecondOpinion<Schema, Code> {
  return opinion;
}

/** One of any settings and codes; only `formOpinion` and the export, which read the settings by its schema, call it. */
export interface AnySecondOpinion extends Omit<SecondOpinion, 'request' | 'judge' | 'exports' | 'findings'> {
  request(facts: OpinionFacts, settings: never): LoginRequestRules;
  readonly findings: Readonly<Record<string, DeclaredFinding>>;
  judge(facts: OpinionFacts, settings: never): Judgement;
  readonly exports: readonly AnyConfigurationExport[];
}

export interface AddressSetting<Key extends string = string> {
  readonly setting: Key;
  /** What that setting holds where people reach it at this address, which has no slash at its end; the address itself unless given. */
  from?(address: string): string;
}

export type SettingsOf<Schema extends SettingsSchema> = {
  readonly [Key in keyof Schema]: Schema[Key]['default'] extends string
    ? string
    : Schema[Key]['default'] extends boolean
      ? boolean
      : readonly string[];
};

/** What one of them would ask for at the provider, to be tried there before anybody logs in. */
export interface FurtherRequest
  extends Pick<LoginRequestRules, 'redirectUris' | 'scopes' | 'pkce' | 'nonce'> {
  readonly id: string;
  readonly label: string;
}

export interface LoginRequestRules {
  /** To be registered at the provider. */
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
  readonly pkce: boolean;
  readonly nonce: boolean;
  /** What becomes of an answer that the provider posts, though nobody asked for response_mode=form_post. */
  readonly formPost: 'taken' | 'refused' | 'unknown';
  /**
   * `detected`: HTTP Basic, and on any error the same code again with the secret in the form, at each login
   * (golang/oauth2 with a new Config each time). `none`: a public client.
   */
  readonly clientAuthentication: 'detected' | 'client_secret_basic' | 'client_secret_post' | 'none';
}

/** For one that goes elsewhere than what the finding is about, as a setting of the program that bears with the provider. */
interface ExactValue {
  readonly value: string;
  readonly goes: DeclaredFinding['owner'];
}

/** Declares a finding by who can mend it and by its verdict: `provider.fail(…)`. */
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
  /** Who can mend what caused it, where that is somebody else than declared. */
  readonly owner?: DeclaredFinding['owner'] | undefined;
}

export interface Judgement<Code extends string = string>
  extends Pick<OpinionReport, 'user' | 'role' | 'groups' | 'session'> {
  /** Best the one first that comes first in the program. */
  readonly found: readonly FoundByOpinion<Code>[];
}

/** The complete configuration of one program, as `oidc-wizard export ID` writes it. */
export interface ConfigurationExport<Schema extends SettingsSchema = SettingsSchema> {
  /** The program's: an opinion may export more than one. */
  readonly id: string;
  readonly label: string;
  /** What it sets for this provider beyond the program’s defaults; that is judged and written. */
  configured?(facts: OpinionFacts, settings: SettingsOf<Schema>): SettingsOf<Schema>;
  /** By `--format`; the first is the default. No secret is in any. */
  readonly formats: Readonly<Record<string, (facts: OpinionFacts, settings: SettingsOf<Schema>) => string>>;
}

export interface AnyConfigurationExport extends Omit<ConfigurationExport, 'configured' | 'formats'> {
  /** Gives settings of the same schema. */
  configured?(facts: OpinionFacts, settings: never): unknown;
  readonly formats: Readonly<Record<string, (facts: OpinionFacts, settings: never) => string>>;
}
