/** What can be said about pasted text by looking at it. */
export interface PastedReading {
  readonly title: string;
  /** Its contents, one line each. */
  readonly says: readonly string[];
  readonly problems: readonly PastedProblem[];
}

export interface PastedProblem {
  /** Whether every reader would fail, or only some. */
  readonly fails: 'always' | 'sometimes';
  readonly what: string;
  readonly remedy: string;
}

export function always(what: string, remedy: string): PastedProblem {
  return { fails: 'always', what, remedy };
}

export function sometimes(what: string, remedy: string): PastedProblem {
  return { fails: 'sometimes', what, remedy };
}
