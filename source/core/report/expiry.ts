/** Something at the provider that ends by itself on a day that it tells. */
export interface Expiry {
  /** The certificate of its host, or one that a signing key comes with (`x5c`). */
  readonly what: 'certificate' | 'signing-key';
  /** The host, or the key's id. */
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}
