/** Something that may be needed elsewhere. Never a secret. */
export interface Copyable {
  /** Two or three words that follow “copy” and “copied”. */
  readonly label: string;
  readonly text: string;
}
