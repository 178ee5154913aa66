import type { Diagnosis, Progress } from '../core/diagnose.ts';
import type { Answer, DiagnoseRequest, Question, QuestionName } from './question.ts';

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
