import type { Diagnosis, Progress } from '../core/diagnose.ts';
import type { FactName, Gathered } from '../core/facts/facts.ts';
import type { Configuration } from '../core/run/configuration.ts';
import type { PersonPort } from '../core/run/ports.ts';
import type { Answer, Question, QuestionName } from './question.ts';
import type { AddedRelyingParty } from './session.ts';

/** What the wizard needs of the world; the shell hands it in. Nothing here rejects for expected trouble. */
export interface Services {
  /** Calls back once, unless what it returned is called first. */
  after(milliseconds: number, onTimeout: () => void): () => void;
  diagnose(request: DiagnoseRequest, signal: AbortSignal): AsyncGenerator<Progress, Diagnosis>;
  readonly answers: Answers;
}

export type Answers = {
  readonly [Name in QuestionName]: (question: Question<Name>, meanwhile: Meanwhile) => Promise<Answer<Name>>;
};

export interface Meanwhile {
  /** The wizard has ended. */
  readonly signal: AbortSignal;
  /** Of a program, as it comes; redacted and printable. */
  onOutput(text: string): void;
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
