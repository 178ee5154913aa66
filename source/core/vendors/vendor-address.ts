/** Patterns that must each match the whole of their part of an address. */
export interface AddressPattern {
  readonly host?: string;
  readonly path?: string;
  /** Path, query and fragment together. */
  readonly rest?: string;
}

/** An address from which the product's issuer can be derived. */
export interface IssuerRule extends AddressPattern {
  /** Becomes the candidate's `because`. */
  readonly name: string;
  /** Templates of issuers to try, best first, over the patterns' groups and `{origin}`. */
  readonly issuers: readonly string[];
}

/** A provider where anybody can have an account. */
export interface PublicProvider extends AddressPattern {
  /** Set if sign-in to one application can be limited to an organisation. */
  readonly canBeLimited?: true;
}

/** An address that names the provider but is not its issuer. */
export interface WrongAddress extends AddressPattern {
  /** `cannot-work`: no spelling of it works; `other-name`: the issuer can be derived from it. */
  readonly is: 'cannot-work' | 'other-name' | 'admin-host';
  /** What the address is, in one sentence. */
  readonly seen: string;
  /** Of an older version, whose tokens hold no e-mail address for the scope “email” alone. */
  readonly withoutEmail?: true;
  /** What to use: a template over the patterns' groups and `{origin}`, with `<…>` for what only the person knows. */
  readonly use: string;
}
