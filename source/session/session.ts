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
 * Everything the wizard knows. Changed only by `update`; it knows no key, focus or size of a terminal.
 * Turned into text it holds no secret.
 */
export interface Session {
  readonly step: Step;
  /** The furthest step so far; all up to it can be gone to. */
  readonly reached: Step;
  readonly fields: Fields;
  readonly kind: ProviderKind;
  /** The person chose `kind`; otherwise it follows the recognised vendor. */
  readonly kindChosen: boolean;
  /** The fields that were filled in or emptied here. */
  readonly entered: readonly FieldName[];
  /** What was given at the start and is not asked here. */
  readonly options: SessionOptions;
  /** One sentence below the field. */
  readonly problems: Readonly<Partial<Record<FieldName, string>>>;

  /** What is known, without the input. */
  readonly facts: Gathered;
  /** Further relying parties whose requests are tried too, in the order in which they are shown. */
  readonly relyingParties: readonly AddedRelyingParty[];
  /** Those that can be added, once somebody asked. */
  readonly relyingPartyChoices?: readonly RelyingPartyChoice[];
  /** As the checks gave them, in the order of a run. Results of what was changed since are gone. */
  readonly judged: readonly CheckResult[];
  /** The same in the recognised vendor's terms, as of the last event. */
  readonly results: readonly CheckResult[];
  /** The run under way. */
  readonly run?: Run;
  /** How many runs were started; also the latest run's id. */
  readonly runs: number;
  /** What further relying parties make of the login, once somebody asked. */
  readonly opinions?: readonly FormedOpinion[];
  /** When what a step shows was last looked at, milliseconds since the epoch. */
  readonly checkedAt: Readonly<Partial<Record<Step, number>>>;
  /** The person wants to go on: the step goes on by itself as soon as all is known and nothing failed. */
  readonly submitted: boolean;
  /** Something failed and was seen: going on is going on all the same. */
  readonly goOnAnyway: boolean;
  /** How often the credentials were tried at the provider; bounded, because providers lock clients out. */
  readonly credentialTries: number;

  /** What was typed before the suggestion was adopted, for saying so. */
  readonly adoptedFrom?: string;
  readonly vendor?: RecognisedVendor;
  /** Where the provider's administration opens. */
  readonly consoleUrl?: string;
  readonly plan: InfraPlan;
  /** What all results come to. */
  readonly conclusion: Conclusion;
  /** Another person's login, to compare with and to go back to. */
  readonly otherPerson?: PersonLogin;
  /** What differs between the two, seen from the other one's. */
  readonly comparison?: ComparisonReport;
  /** Somebody else is signing in than the browser may know. */
  readonly prompt?: AccountPrompt;
  readonly watch: Watch;
  /** Earlier providers, where one can be chosen; absent until they are read. */
  readonly saved?: readonly SavedProvider[];
  readonly connect: Connecting;
  readonly infraHere: InfraHere;
  /** What Infra’s server got when it asked for the provider’s document, where that is known. */
  readonly serverSight?: ServerSight;
  readonly demo?: Demo;

  /** Where commands are typed; absent where it is not known. */
  readonly shell?: Shell;
  readonly notice?: Notice;
  /** The time of the latest event, milliseconds since the epoch. */
  readonly now: number;
  /** What the event under way asks of the world, by `asking`; `update` hands it out, so that between events there is nothing. */
  readonly effects: readonly { readonly type: string }[];
  /** Set once; nothing changes afterwards. */
  readonly finished?: { readonly exitCode: number };
}

/** What was given at the start and is not asked. */
export interface SessionOptions extends RunOptions, Pick<Configuration, 'serviceAccount'> {
  readonly openBrowser: boolean;
  readonly strict: boolean;
}

export interface Run {
  readonly id: number;
  readonly want: readonly FactName[];
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** `typing`: live while the person types. `step`: what the step needs. `watch`: repeated by itself. */
  readonly for: 'typing' | 'step' | 'watch' | 'login';
  /** Being gathered right now. */
  readonly gathering: readonly FactName[];
  /** How far the login is, where this is one. */
  readonly signIn?: SignIn;
  /** The demo person to sign in as once the invitation is there. */
  readonly signInAs?: number | undefined;
  /** What was changed since it began: its results in these phases no longer count. */
  readonly outdated: readonly Phase[];
}

/** What one person's login brought, without the secrets that came with it. */
export interface PersonLogin {
  /** As people are told of the person; printable. */
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
  /** Why it is off, so that it does not start again by itself. `declined`: the person switched it off. */
  readonly ended?: 'all-green' | 'time-is-up' | 'declined';
}

/** What was kept of an earlier run; never a secret. */
export interface SavedProvider extends Pick<Configuration, 'url' | 'kind' | 'clientId' | 'infraServers'> {
  readonly name: string;
  readonly verdict?: Verdict;
  /** Somebody signed in when it was checked last, and nothing failed. */
  readonly loggedIn?: boolean;
  /** Milliseconds since the epoch. */
  readonly checkedAt?: number;
}

/** What a person has of Infra on this machine. */
export interface InfraHere {
  /** The `infra` program is on the PATH. */
  readonly hasProgram: boolean;
  /** The host that they logged in to with it: where nothing else is given, their dashboard. */
  readonly host?: string;
  /** Origins of the Infra servers that they have an access key for. */
  readonly keysFor: readonly string[];
}

export interface Demo {
  readonly people: readonly { readonly name: string; readonly groups: readonly string[] }[];
  readonly faults: readonly DemoFault[];
  /** The fault that is on. */
  readonly fault?: string;
  /** What a repair would do, in words; absent where there is nothing to repair. */
  readonly repair?: string;
  readonly busy: boolean;
}

export interface DemoFault {
  readonly id: string;
  readonly title: string;
  /** One sentence: what an admin did. */
  readonly story: string;
  /** Where the wizard shows it. */
  readonly step: Step;
  /** Where it is not the same for all relying parties: for whom it is what. */
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
  /** An address at which people may reach it; absent where its redirect URIs are the same everywhere. */
  readonly example?: string;
}

export interface AddedRelyingParty extends Omit<RelyingPartyChoice, 'example'> {
  /** Where people reach it, with scheme and without a slash at its end. */
  readonly address?: string;
}

/** What a further relying party makes of the login, with its configuration for this provider, to be copied. */
export interface FormedOpinion extends OpinionReport {
  readonly configurations?: readonly Copyable[];
}

/** Something that may be needed elsewhere. Never a secret. */
export interface Copyable {
  /** Two or three words that follow “copy” and “copied”. */
  readonly label: string;
  readonly text: string;
}
