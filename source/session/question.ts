import type { Diagnosis } from '../core/diagnose.ts';
import type { FactName, Gathered } from '../core/facts/facts.ts';
import type { Result } from '../core/http/failure.ts';
import type { ComparisonReport } from '../core/report/comparison-report.ts';
import type { InfraPlan, OverallVerdict } from '../core/report/report.ts';
import type { Configuration, PublicConfiguration } from '../core/run/configuration.ts';
import type { PersonPort } from '../core/run/ports.ts';
import type { Secret } from '../core/secrets/secret.ts';
import type { Connection } from '../relying-parties/infra/rules.ts';
import type { ConnectRequest, LookedAt, Written } from './connect/connecting.ts';
import type { Learned } from './fields/configuration-of.ts';
import type {
  AddedRelyingParty,
  Copyable,
  Demo,
  FormedOpinion,
  InfraHere,
  RelyingPartyChoice,
  SavedProvider,
} from './session.ts';

type Nothing = Readonly<Record<never, never>>;

/** What the wizard asks of the world, by name: the question, and its single answer. */
interface Questions {
  'load-saved': [Nothing, SavedProviders];
  'save-provider': [Learned & { readonly verdict: OverallVerdict }, Result<Kept>];
  copy: [Copyable, Result<undefined>];
  'open-url': [{ readonly url: string }, Result<undefined>];
  /** Writes a report into a new file. */
  'save-report': [Learned & { readonly as: ReportFile }, Result<SavedReport>];
  /** Opinions of further relying parties, with default settings apart from the addresses of added ones. */
  'form-opinions': [
    Learned & { readonly relyingParties: readonly AddedRelyingParty[] },
    readonly FormedOpinion[],
  ];
  /** Compares two people's logins. */
  'compare-people': [
    { readonly configuration: PublicConfiguration; readonly before: Diagnosis; readonly after: Diagnosis },
    ComparisonReport,
  ];
  /** The relying parties that can be added to the registration. */
  'list-relying-parties': [Nothing, readonly RelyingPartyChoice[]];
  'find-infra': [Nothing, InfraHere];
  /** Writes nothing. */
  'look-at-infra': [{ readonly request: ConnectRequest }, LookedAt];
  /** Writes once. If the answer is lost, or nobody waits for it, reads back the result. */
  'write-to-infra': [{ readonly request: ConnectRequest; readonly connection: Connection }, Written];
  /** Passes the secret in the environment; output is redacted and printable. Returns the exit code, if there is one. */
  'run-infra': [{ readonly plan: InfraPlan; readonly configuration: Configuration }, number | undefined];
  /** Follows the sign-in address as that person, without a browser. */
  'demo-sign-in': [{ readonly person: number; readonly url: string }, Result<undefined>];
  'demo-set-fault': [{ readonly fault?: string }, Result<DemoChange>];
  /** Registers these redirect URIs as well. */
  'demo-repair': [{ readonly redirectUris: readonly string[] }, Result<DemoChange>];
}

export type QuestionName = keyof Questions;

/** One of the session's effects. */
export type Question<Name extends QuestionName = QuestionName> = {
  [One in Name]: { readonly type: One } & Questions[One][0];
}[Name];

export type Answer<Name extends QuestionName> = Questions[Name][1];

/** The event with the answer and its question, which may no longer be wanted. */
export type Answered<Name extends QuestionName = QuestionName> = {
  [One in Name]: {
    readonly type: 'answered';
    readonly question: Question<One>;
    readonly answer: Answer<One>;
  };
}[Name];

export interface SavedProviders extends Kept {
  readonly providers: readonly SavedProvider[];
}

export interface Kept {
  /** One sentence, shown once, about a problem with reading or saving, or a damaged file that was put aside. */
  readonly notice?: string;
}

/** For handing over: a ticket in Markdown, a page to view, the message to whoever runs the provider. */
export type ReportFile = 'ticket' | 'page' | 'request';

export interface SavedReport {
  readonly file: string;
  /** Whether the page was opened in the browser, if possible. */
  readonly isOpened: boolean;
}

/** The demo provider's new state, and new values to give if they changed. */
export interface DemoChange {
  readonly demo: Omit<Demo, 'busy'>;
  readonly given?: { readonly url: string; readonly clientId: string; readonly clientSecret: Secret };
}

export interface DiagnoseRequest {
  readonly configuration: Configuration;
  /** Without the input, which the shell adds: it knows the clock and the machine. */
  readonly have: Gathered;
  readonly want: readonly FactName[];
  readonly relyingParties: readonly AddedRelyingParty[];
  /** Whether the login may open the browser. */
  readonly openBrowser: boolean;
  readonly person: PersonPort;
}
