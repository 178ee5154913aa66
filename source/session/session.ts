import type { CheckResult, Phase, Verdict } from '../core/checks/check.ts';
import type { FactName, Gathered } from '../core/facts/facts.ts';
import type { ComparisonReport } from '../core/report/comparison-report.ts';
import type { Conclusion } from '../core/report/conclusion.ts';
import type { OpinionReport } from '../core/report/opinion-report.ts';
import type { InfraPlan } from '../core/report/report.ts';
import type { AccountPrompt, Configuration, ProviderKind, RunOptions } from '../core/run/configuration.ts';
import type { ServerSight } from '../core/run/server-sight.ts';
import type { Shell } from '../core/shell/shell.ts';
import type { RecognisedVendor } from '../core/vendors/vendor.ts';
import type { Connecting } from './connect/connecting.ts';
import type { FieldName, Fields } from './fields/fields.ts';
import type { SignIn } from './login/sign-in.ts';
import type { Step } from './steps/steps.ts';

/**
 * The wizard's whole state. Only `update` changes it; it knows no keys, focus or terminal size. Converted to text it
 * reveals no secret.
 */
export interface Session {
  readonly step: Step;
  /** The furthest step so far; all steps up to it are accessible. */
  readonly reached: Step;
  readonly fields: Fields;
  readonly kind: ProviderKind;
  /** The person chose `kind`; otherwise it follows the recognised vendor. */
  readonly kindChosen: boolean;
  /** The fields that the person filled in or emptied. */
  readonly entered: readonly FieldName[];
  /** Options given at the start and not asked for. */
  readonly options: SessionOptions;
  /** One sentence per field, shown below it. */
  readonly problems: Readonly<Partial<Record<FieldName, string>>>;

  /** The known facts, without the input. */
  readonly facts: Gathered;
  /** Further relying parties whose requests are also tried, in display order. */
  readonly relyingParties: readonly AddedRelyingParty[];
  /** Those that can be added, once requested. */
  readonly relyingPartyChoices?: readonly RelyingPartyChoice[];
  /** Results as the checks gave them, in the order of a run. Results of changed parts are removed. */
  readonly judged: readonly CheckResult[];
  /** The same results in the recognised vendor's terms, as of the last event. */
  readonly results: readonly CheckResult[];
  /** The run under way. */
  readonly run?: Run;
  /** How many runs were started; also the latest run's id. */
  readonly runs: number;
  /** Opinions of further relying parties on the login, once requested. */
  readonly opinions?: readonly FormedOpinion[];
  /** When each step's facts were last checked, in milliseconds since the epoch. */
  readonly checkedAt: Readonly<Partial<Record<Step, number>>>;
  /** The person wants to continue: the step does so once everything is known and nothing failed. */
  readonly submitted: boolean;
  /** The person has seen the failures: continuing ignores them. */
  readonly goOnAnyway: boolean;
  /** How often the credentials were tried at the provider; limited, because providers lock clients out. */
  readonly credentialTries: number;

  /** The typed text before a suggestion was adopted, for display. */
  readonly adoptedFrom?: string;
  readonly vendor?: RecognisedVendor;
  /** The address of the provider's administration console. */
  readonly consoleUrl?: string;
  readonly plan: InfraPlan;
  /** The conclusion of all results. */
  readonly conclusion: Conclusion;
  /** Another person's login, to compare with and to return to. */
  readonly otherPerson?: PersonLogin;
  /** The differences from the other person's login. */
  readonly comparison?: ComparisonReport;
  /** Set if somebody else is signing in than the person the browser may know. */
  readonly prompt?: AccountPrompt;
  readonly watch: Watch;
  /** Earlier providers to choose from; absent until they are read. */
  readonly saved?: readonly SavedProvider[];
  readonly connect: Connecting;
  readonly infraHere: InfraHere;
  /** What Infra’s server got when it fetched the provider’s document, if known. */
  readonly serverSight?: ServerSight;
  readonly demo?: Demo;

  /** The shell that commands are typed in; absent if unknown. */
  readonly shell?: Shell;
  readonly notice?: Notice;
  /** The time of the latest event, milliseconds since the epoch. */
  readonly now: number;
  /** What the event under way asks of the world, by `asking`; `update` hands it out, so that between events there is nothing. */
  readonly effects: readonly { readonly type: string }[];
  /** Set once; nothing changes afterwards. */
  readonly finished?: { readonly exitCode: number };
}

/** Options given at the start and not asked for. */
export interface SessionOptions extends RunOptions, Pick<Configuration, 'serviceAccount'> {
  readonly openBrowser: boolean;
  readonly strict: boolean;
}

export interface Run {
  readonly id: number;
  readonly want: readonly FactName[];
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** `typing`: live while the person types. `step`: what the step needs. `watch`: repeats automatically. */
  readonly for: 'typing' | 'step' | 'watch' | 'login';
  /** Facts being gathered right now. */
  readonly gathering: readonly FactName[];
  /** The progress of the login, if this run has one. */
  readonly signIn?: SignIn;
  /** The demo person to sign in as when the invitation arrives. */
  readonly signInAs?: number | undefined;
  /** Phases outdated by changes since it began: its results there no longer count. */
  readonly outdated: readonly Phase[];
}

/** One person's login, without its secrets. */
export interface PersonLogin {
  /** The person's display name, printable. */
  readonly who: string;
  readonly facts: Gathered;
  readonly judged: readonly CheckResult[];
}

export interface Watch {
  readonly on: boolean;
  readonly attempt: number;
  /** Milliseconds since the epoch; absent while a run is under way. */
  readonly startedAt?: number;
  readonly nextAt?: number;
  /** Why it ended, so that it does not restart by itself. `declined`: the person switched it off. */
  readonly ended?: 'all-green' | 'time-is-up' | 'declined';
}

/** What was saved of an earlier run; never a secret. */
export interface SavedProvider extends Pick<Configuration, 'url' | 'kind' | 'clientId' | 'infraServers'> {
  readonly name: string;
  readonly verdict?: Verdict;
  /** The last check included a login, and nothing failed. */
  readonly loggedIn?: boolean;
  /** Milliseconds since the epoch. */
  readonly checkedAt?: number;
}

/** The person's Infra setup on this machine. */
export interface InfraHere {
  /** The `infra` program is on the PATH. */
  readonly hasProgram: boolean;
  /** The host that they logged in to with it: by default, their dashboard. */
  readonly host?: string;
  /** Origins of the Infra servers that they have an access key for. */
  readonly keysFor: readonly string[];
}

export interface Demo {
  readonly people: readonly { readonly name: string; readonly groups: readonly string[] }[];
  readonly faults: readonly DemoFault[];
  /** The active fault. */
  readonly fault?: string;
  /** What a repair would do, in words; absent if there is nothing to repair. */
  readonly repair?: string;
  readonly busy: boolean;
}

export interface DemoFault {
  readonly id: string;
  readonly title: string;
  /** One sentence: what an admin did. */
  readonly story: string;
  /** The step on which the wizard shows it. */
  readonly step: Step;
  /** How it affects relying parties, if it does not affect all alike. */
  readonly differing?: string;
}

export interface Notice {
  readonly text: string;
  readonly tone: 'good' | 'plain' | 'bad';
}

/** A further relying party that can be registered with the same client. */
export interface RelyingPartyChoice {
  readonly id: string;
  readonly label: string;
  /** An address at which people may reach it; absent if its redirect URIs are always the same. */
  readonly example?: string;
}

export interface AddedRelyingParty extends Omit<RelyingPartyChoice, 'example'> {
  /** Its address, with scheme and without a trailing slash. */
  readonly address?: string;
}

/** A further relying party's opinion of the login, with its configuration for this provider, to copy. */
export interface FormedOpinion extends OpinionReport {
  readonly configurations?: readonly Copyable[];
}

/** A text that may be needed elsewhere. Never a secret. */
export interface Copyable {
  /** Two or three words that follow “copy” and “copied”. */
  readonly label: string;
  readonly text: string;
}
