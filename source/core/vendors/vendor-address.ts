/** Patterns over the parts of an address, each over the whole of its part. All that are given must fit. */
export interface AddressPattern {
  readonly host?: string;
  readonly path?: string;
  /** Path, query and fragment together. */
  readonly rest?: string;
}

/** An address that says enough about its product to name the issuer. */
export interface IssuerRule extends AddressPattern {
  /** Becomes the candidate's `because`. */
  readonly name: string;
  /** Issuers to try, best first; they name the patterns' groups and `{origin}`. */
  readonly issuers: readonly string[];
}

/** A provider at which everybody can have an account. */
export interface PublicProvider extends AddressPattern {
  /** Where sign-in to one application can be limited to an organisation. */
  readonly canBeLimited?: true;
}

/** An address that names the provider and is not its issuer. */
export interface WrongAddress extends AddressPattern {
  /** `cannot-work`: no spelling of it can; `other-name`: the issuer can be found from it. */
  readonly is: 'cannot-work' | 'other-name' | 'admin-host';
  /** What the address is, in one sentence. */
  readonly seen: string;
  /** What to use, with `<…>` for what only the person knows. */
  readonly use: string;
}
