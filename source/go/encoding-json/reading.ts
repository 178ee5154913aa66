export interface GoJsonError {
  /** `duplicate`: a member stands twice, where the dialect refuses that. */
  readonly is: 'syntax' | 'type' | 'duplicate';
  /** In Go's own words. */
  readonly message: string;
  /** The member that could not be read, as a path; absent for the whole text. */
  readonly field?: string;
  /** What was there, for `type`: `string`, `number`, `object`… */
  readonly got?: string;
  /** The Go type that was wanted. */
  readonly wanted?: string;
}

export type GoReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: GoJsonError };

export interface GoDialect {
  /** go-jose's own copy of the decoder takes keys as they are spelt and refuses a key that comes twice (go-jose json/decode.go). */
  readonly strictKeys?: boolean;
}
