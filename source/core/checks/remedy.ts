/** What to do next. In outcomes, vendors and the error catalogue the texts are templates such as `{issuer}`. */
export interface Remedy {
  /** One sentence. */
  readonly say: string;
  readonly steps?: readonly string[];
  /** The exact value to enter, and nothing else. */
  readonly value?: string;
  /** A shell command. Values are quoted when filled in. */
  readonly command?: string;
  readonly link?: string;
}
