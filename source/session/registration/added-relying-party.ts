/** A further relying party that can be registered with the same client. */
export interface RelyingPartyChoice {
  readonly id: string;
  readonly label: string;
  /** An address at which people may reach it; absent where its redirect URIs are the same everywhere. */
  readonly example?: string;
}

export interface AddedRelyingParty {
  readonly id: string;
  readonly label: string;
  /** Where people reach it, with scheme and without a slash at its end. */
  readonly address?: string;
}
