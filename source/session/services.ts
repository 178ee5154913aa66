import type { Diagnosis, Progress } from '../core/diagnose.ts';
import type { Answer, DiagnoseRequest, Question, QuestionName } from './question.ts';

/** The wizard's services, provided by the shell. They never reject for expected trouble. */
export interface Services {
  /** Calls back once, unless the returned function is called first. */
  after(milliseconds: number, onTimeout: () => void): () => void;
  diagnose(request: DiagnoseRequest, signal: AbortSignal): AsyncGenerator<Progress, Diagnosis>;
  readonly answers: Answers;
}

export type Answers = {
  readonly [Name in QuestionName]: (question: Question<Name>, meanwhile: Meanwhile) => Promise<Answer<Name>>;
};

export interface Meanwhile {
  /** Aborts when the wizard ends. */
  readonly signal: AbortSignal;
  /** Output of a program, as it arrives; redacted and printable. */
  onOutput(text: string): void;
}
