import type { Answers, PublicAnswers } from '../core/answers.ts';
import type { Diagnosis, Progress } from '../core/diagnose.ts';
import type { FactName, Gathered } from '../core/facts.ts';
import type { Result } from '../core/failure.ts';
import type { PersonPort } from '../core/ports.ts';
import type { InfraPlan, OverallVerdict } from '../core/report.ts';
import type { Demo, SavedProvider } from './session.ts';

/** What the wizard needs of the world; the shell hands it in. Nothing here rejects for expected trouble. */
export interface Outside {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls back once, unless what it returned is called first. */
  after(milliseconds: number, ring: () => void): () => void;
  diagnose(request: DiagnoseRequest, signal: AbortSignal): AsyncGenerator<Progress, Diagnosis>;
  copy(text: string): Promise<Result<undefined>>;
  openUrl(url: string): Promise<Result<undefined>>;
  readonly saved: {
    load(): Promise<readonly SavedProvider[]>;
    save(answers: PublicAnswers, verdict: OverallVerdict): Promise<Result<undefined>>;
  };
  readonly infra: {
    /** Path of the `infra` program, where there is one. */
    find(): Promise<string | undefined>;
    /** The secret goes by the environment; output comes redacted and printable. Gives the exit code, where there is one. */
    run(
      plan: InfraPlan,
      answers: Answers,
      onOutput: (text: string) => void,
      signal: AbortSignal,
    ): Promise<number | undefined>;
  };
  readonly demo?: DemoControl;
  exit(exitCode: number): void;
}

export interface DiagnoseRequest {
  readonly answers: Answers;
  /** Without the inquiry, which the shell adds. */
  readonly have: Gathered;
  readonly want: readonly FactName[];
  readonly openBrowser: boolean;
  readonly person: PersonPort;
}

export interface DemoControl {
  /** Follows the sign-in address as that person, without a browser. */
  signInAs(person: number, url: string): Promise<Result<undefined>>;
  setFault(fault: string | undefined): Promise<Result<Omit<Demo, 'busy'>>>;
  repair(): Promise<Result<Omit<Demo, 'busy'>>>;
}
