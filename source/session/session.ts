import type { CheckResult, Phase, Verdict } from '../core/check.ts';
import type { ProviderKind } from '../core/configuration.ts';
import type { FactName, Gathered } from '../core/facts.ts';
import type { Conclusion } from '../core/report/conclusion.ts';
import type { InfraPlan } from '../core/report/report.ts';
import type { Shell } from '../core/shell/shell.ts';
import type { RecognisedVendor } from '../core/vendors/vendor.ts';
import type { FieldName, Fields } from './fields.ts';
import type { SignIn } from './sign-in.ts';
import type { Step } from './steps.ts';

/**
 * Everything the wizard knows and shows. Changed only by `update`; screens are functions of it.
 * Turned into text it holds no secret.
 */
export interface Session {
  readonly step: Step;
  /** The furthest step so far; all up to it can be gone to. */
  readonly reached: Step;
  readonly focus: Focus;
  readonly fields: Fields;
  readonly kind: ProviderKind;
  /** The person chose `kind`; otherwise it follows the recognised vendor. */
  readonly kindChosen: boolean;
  /** What was given at the start and is not asked here. */
  readonly options: SessionOptions;
  /** One sentence below the field. */
  readonly problems: Readonly<Partial<Record<FieldName, string>>>;

  /** What is known, without the input. */
  readonly facts: Gathered;
  /** In the order of a run, in the recognised vendor's terms. Results of what was changed since are gone. */
  readonly results: readonly CheckResult[];
  /** The same as the checks gave them, in general terms. */
  readonly judged: readonly CheckResult[];
  /** Facts that checks in trouble need. */
  readonly inQuestion: readonly FactName[];
  /** The run under way. */
  readonly run?: Run;
  /** How many runs were started; also the latest run's id. */
  readonly runs: number;
  /** Facts being gathered right now. */
  readonly gathering: readonly FactName[];
  /** When what a step shows was last looked at, milliseconds since the epoch. */
  readonly checkedAt: Readonly<Partial<Record<Step, number>>>;
  /** Enter was pressed here: the step goes on by itself as soon as all is known and nothing failed. */
  readonly submitted: boolean;
  /** Enter met something that failed: the next Enter goes on all the same. */
  readonly goOnAnyway: boolean;
  /** How often the credentials were tried at the provider; bounded, because providers lock clients out. */
  readonly credentialTries: number;

  /** The one value that Infra needs, where what was typed is another; Enter adopts it. */
  readonly suggestion?: string;
  /** What was typed before the suggestion was adopted, for saying so. */
  readonly adoptedFrom?: string;
  readonly vendor?: RecognisedVendor;
  /** Where the provider's administration opens. */
  readonly consoleUrl?: string;
  readonly plan: InfraPlan;
  /** What all results come to. */
  readonly conclusion: Conclusion;
  /** The Infra that the person is logged in to: where nothing else was given, its dashboard. */
  readonly infraLogin?: string;

  readonly signIn: SignIn;
  /** The demo person to sign in as once the invitation is there. */
  readonly signInAs?: number;
  readonly watch: Watch;
  readonly saved: Saved;
  readonly connect: Connect;
  readonly demo?: Demo;

  /** Where commands are typed; absent where it is not known. */
  readonly shell?: Shell;
  readonly overlay: Overlay;
  /** First row shown of each step's content. */
  readonly scroll: Readonly<Record<Step, number>>;
  /** Rows of the content and of the window on it, as last drawn. */
  readonly measured: { readonly content: number; readonly window: number };
  /** Id of the result that has the list's cursor on each step; absent = the first one that needs attention (`selectedResult`). */
  readonly selected: Readonly<Partial<Record<Step, string>>>;
  /** Which of `copyables` the last `c` took. */
  readonly copyIndex?: number;
  readonly notice?: Notice;
  readonly terminal: { readonly columns: number; readonly rows: number };
  /** The time as last heard, milliseconds since the epoch; for countdowns and “checked 2 s ago”. */
  readonly now: number;
  /** Number of the latest timer of each kind; earlier ones are ignored when they ring. */
  readonly timers: Readonly<Record<TimerName, number>>;
  /** Set once; nothing changes afterwards. */
  /** `duringLogin`: somebody gave up waiting for a login, and wants to read what was learned before. */
  readonly finished?: { readonly exitCode: number; readonly duringLogin?: true };
}

/** A field, or `saved` (list of saved providers), `kind` (choice), `list` (results; letters are commands). */
export type Focus = FieldName | 'saved' | 'kind' | 'list';

export interface SessionOptions {
  readonly allowHttp: boolean;
  readonly asInfra: boolean;
  readonly probeRotation: boolean;
  readonly openBrowser: boolean;
  readonly strict: boolean;
}

export interface Run {
  readonly id: number;
  readonly want: readonly FactName[];
  /** `typing`: live while the person types. `step`: what the step needs. `watch`: repeated by itself. */
  readonly for: 'typing' | 'step' | 'watch' | 'login';
  /** What was changed since it began: its results in these phases no longer count. */
  readonly outdated: readonly Phase[];
}

export type TimerName = 'typing' | 'watch' | 'second' | 'notice';

export interface Watch {
  readonly on: boolean;
  readonly attempt: number;
  /** Milliseconds since the epoch; absent while a run is under way. */
  readonly startedAt?: number;
  readonly nextAt?: number;
  /** Why it went off by itself. */
  readonly ended?: 'all-green' | 'time-is-up';
  /** The person switched it off: it does not start again by itself. */
  readonly declined?: boolean;
}

export type Saved =
  | { readonly is: 'loading' }
  | { readonly is: 'none' }
  | { readonly is: 'offered'; readonly providers: readonly SavedProvider[]; readonly selected: number };

/** What was kept of an earlier run; never a secret. */
export interface SavedProvider {
  readonly name: string;
  readonly url: string;
  readonly kind: ProviderKind;
  readonly clientId?: string;
  readonly infraServers: readonly string[];
  readonly verdict?: Verdict;
  /** Milliseconds since the epoch. */
  readonly checkedAt?: number;
}

export interface Connect {
  /** Whether the `infra` program is on the PATH. */
  readonly program:
    | { readonly is: 'unknown' }
    | { readonly is: 'missing' }
    | { readonly is: 'found'; readonly path: string };
  readonly run:
    | { readonly is: 'idle' }
    /** `i` was pressed: Enter runs the command. */
    | { readonly is: 'confirming' }
    | { readonly is: 'running'; readonly output: string }
    | { readonly is: 'done'; readonly output: string }
    | { readonly is: 'failed'; readonly output: string; readonly exitCode?: number };
}

export interface Demo {
  /** In the order of the keys 1 to 9. */
  readonly people: readonly { readonly name: string; readonly groups: readonly string[] }[];
  readonly faults: readonly DemoFault[];
  /** The fault that is on. */
  readonly fault?: string;
  /** What `x` would repair, in words; absent where there is nothing to repair. */
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
}

export type Overlay =
  | { readonly is: 'none' }
  | { readonly is: 'help'; readonly scroll: number }
  | { readonly is: 'vendor-steps'; readonly scroll: number }
  | { readonly is: 'details'; readonly checkId: string; readonly scroll: number }
  /** `selected` counts `demo.faults` from 1; 0 is “no fault”. */
  | { readonly is: 'faults'; readonly selected: number }
  | { readonly is: 'confirm-quit' };

export interface Notice {
  readonly text: string;
  readonly tone: 'good' | 'plain' | 'bad';
}
