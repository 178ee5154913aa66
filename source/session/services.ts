import type { Configuration, PublicConfiguration } from '../core/configuration.ts';
import type { Diagnosis, Progress } from '../core/diagnose.ts';
import type { FactName, Gathered } from '../core/facts.ts';
import type { Result } from '../core/failure.ts';
import type { PersonPort } from '../core/ports.ts';
import type { ComparisonReport } from '../core/report/comparison-report.ts';
import type { InfraPlan, OverallVerdict } from '../core/report/report.ts';
import type { Secret } from '../core/secrets/secret.ts';
import type { Connection } from '../relying-parties/infra/rules.ts';
import type { ConnectRequest, LookedAt, Written } from './connect/api-connect.ts';
import type { FormedOpinion } from './formed-opinion.ts';
import type { AddedRelyingParty, RelyingPartyChoice } from './registration/added-relying-party.ts';
import type { ReportFile, SavedReport } from './report-file.ts';
import type { Demo, SavedProvider } from './session.ts';

/** What the wizard needs of the world; the shell hands it in. Nothing here rejects for expected trouble. */
export interface Services {
  /** Calls back once, unless what it returned is called first. */
  after(milliseconds: number, onTimeout: () => void): () => void;
  diagnose(request: DiagnoseRequest, signal: AbortSignal): AsyncGenerator<Progress, Diagnosis>;
  copy(text: string): Promise<Result<undefined>>;
  openUrl(url: string): Promise<Result<undefined>>;
  /** What further relying parties make of the login: set up as they come, but for the address of those that were added. */
  formOpinions(
    diagnosis: Diagnosis,
    configuration: PublicConfiguration,
    relyingParties: readonly AddedRelyingParty[],
  ): Promise<readonly FormedOpinion[]>;
  /** What differs between two people's logins. */
  comparePeople(
    before: Diagnosis,
    after: Diagnosis,
    configuration: PublicConfiguration,
  ): Promise<ComparisonReport>;
  /** Those that can be added to the registration. */
  listRelyingParties(): Promise<readonly RelyingPartyChoice[]>;
  /** Writes what is known into a new file. */
  saveReport(
    as: ReportFile,
    diagnosis: Diagnosis,
    configuration: PublicConfiguration,
  ): Promise<Result<SavedReport>>;
  readonly saved: {
    load(): Promise<SavedProviders>;
    save(
      configuration: PublicConfiguration,
      verdict: OverallVerdict,
      diagnosis: Diagnosis,
    ): Promise<Result<Kept>>;
  };
  readonly infra: {
    /** Path of the `infra` program, where there is one. */
    find(): Promise<string | undefined>;
    /** The host that the person logged in to with Infra's own program, where they did. */
    loggedInAt(): Promise<string | undefined>;
    /** Origins of the Infra servers that the person has an access key for. */
    keys(): Promise<readonly string[]>;
    /** Writes nothing. */
    look(request: ConnectRequest, signal: AbortSignal): Promise<LookedAt>;
    /** Writes once. Where the answer is lost, or no longer waited for, it reads back what came of it. */
    write(request: ConnectRequest, connection: Connection, signal: AbortSignal): Promise<Written>;
    /** The secret goes by the environment; output comes redacted and printable. Gives the exit code, where there is one. */
    run(
      plan: InfraPlan,
      configuration: Configuration,
      onOutput: (text: string) => void,
      signal: AbortSignal,
    ): Promise<number | undefined>;
  };
  readonly demo?: DemoControl;
  exit(exitCode: number): void;
}

export interface DiagnoseRequest {
  readonly configuration: Configuration;
  /** Without the input, which the shell adds. */
  readonly have: Gathered;
  readonly want: readonly FactName[];
  readonly relyingParties: readonly AddedRelyingParty[];
  readonly openBrowser: boolean;
  readonly person: PersonPort;
}

export interface SavedProviders {
  readonly providers: readonly SavedProvider[];
  /** A sentence where something stands in the way of reading or keeping more. */
  readonly notice?: string;
}

export interface Kept {
  /** A sentence, said once, where nothing could be kept or a damaged file was put aside. */
  readonly notice?: string;
}

export interface DemoControl {
  /** Follows the sign-in address as that person, without a browser. */
  signInAs(person: number, url: string): Promise<Result<undefined>>;
  setFault(fault: string | undefined): Promise<Result<DemoChange>>;
  /** Registers these redirect URIs, too. */
  repair(redirectUris: readonly string[]): Promise<Result<DemoChange>>;
}

/** What the demo provider is now, and what to give for it where that is something else than before. */
export interface DemoChange {
  readonly demo: Omit<Demo, 'busy'>;
  readonly given?: { readonly url: string; readonly clientId: string; readonly clientSecret: Secret };
}
