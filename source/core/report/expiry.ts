/** Something at the provider that expires on a stated day. */
export interface Expiry {
  /** The certificate of its host, or one that accompanies a signing key (`x5c`). */
  readonly what: 'certificate' | 'signing-key';
  /** The host, or the key's id. */
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}
