export interface GoJsonError {
  /** `duplicate`: a repeated member, if the dialect refuses that. */
  readonly is: 'syntax' | 'type' | 'duplicate';
  /** Go's own message. */
  readonly message: string;
  /** The path of the member that could not be read; absent for the whole text. */
  readonly field?: string;
  /** What was found, for `type`: `string`, `number`, `object`… */
  readonly got?: string;
  /** The Go type that was expected. */
  readonly wanted?: string;
}

export type GoReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: GoJsonError };

export interface GoDialect {
  /** go-jose's own copy of the decoder matches keys exactly and refuses a repeated key (go-jose json/decode.go). */
  readonly strictKeys?: boolean;
}
