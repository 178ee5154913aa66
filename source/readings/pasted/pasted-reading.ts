/** What can be said of something pasted by looking at it. */
export interface PastedReading {
  readonly title: string;
  /** What it says, a line each. */
  readonly says: readonly string[];
  readonly problems: readonly PastedProblem[];
}

export interface PastedProblem {
  /** Whether every reader would stumble, or some do. */
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
