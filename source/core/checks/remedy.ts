/** What to do next. In outcomes, vendors and the error catalogue the texts are templates: `{issuer}` is filled in. */
export interface Remedy {
  /** One sentence. */
  readonly say: string;
  readonly steps?: readonly string[];
  /** The exact value to enter, and nothing else. */
  readonly value?: string;
  /** A command for a shell. Values in it are quoted when filled in. */
  readonly command?: string;
  readonly link?: string;
}
