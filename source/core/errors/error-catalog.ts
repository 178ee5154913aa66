import type { Remedy } from '../checks/remedy.ts';

/** What an error comes down to. Checks decide on these, never on a provider's words. */
export type ErrorMeaning =
  | 'redirect-uri-not-registered'
  | 'redirect-uri-insecure'
  | 'client-unknown'
  /** It exists and is switched off. */
  | 'client-disabled'
  | 'client-secret-wrong'
  | 'client-secret-expired'
  /** The client id or the secret: the provider does not say which. */
  | 'client-credentials-wrong'
  | 'client-authentication-method'
  | 'client-is-public'
  /** The client has to prove itself otherwise than by a secret. */
  | 'client-assertion-required'
  | 'client-certificate-required'
  /** Tokens are bound to a key, of which each request has to show a proof (RFC 9449). */
  | 'dpop-required'
  /** The client was accepted and the (dummy) code refused. */
  | 'code-refused'
  | 'code-already-used'
  | 'code-verifier-wrong'
  | 'pkce-required'
  | 'par-required'
  | 'request-object-required'
  | 'nonce-required'
  | 'state-too-short'
  | 'scope-refused'
  | 'response-type-refused'
  | 'grant-type-refused'
  | 'request-malformed'
  | 'user-not-assigned'
  | 'user-blocked-by-policy'
  | 'consent-needed'
  | 'login-needed'
  | 'access-denied'
  | 'wrong-account'
  | 'app-not-published'
  | 'tenant-unknown'
  | 'wrong-issuer'
  /** What answers has no provider by the host name of the request. */
  | 'host-unknown'
  | 'token-refused'
  | 'token-scope-insufficient'
  | 'refresh-token-refused'
  | 'email-missing'
  | 'groups-wrong-type'
  | 'signature'
  | 'algorithm'
  | 'keys-unreadable'
  | 'audience'
  | 'time'
  | 'userinfo-missing'
  | 'gateway-in-front'
  | 'rate-limited'
  | 'provider-down'
  | 'https-required'
  | 'network'
  | 'certificate'
  | 'infra-refuses'
  | 'local-machine'
  | 'other';

/**
 * How sure it is that a text means an entry: `code`, an exact code of its own; `sentence`, words that only that product
 * or library writes; `word`, words that anybody may write; `concept`, concepts that stand together, whatever the words; `subject`, any trouble beside what the
 * entry is about.
 */
export type Certainty = 'code' | 'sentence' | 'word' | 'concept' | 'subject';

/** The words by which an error is recognised; one may stand without a list. */
interface Recognised {
  /** Vendor ids; empty means any. */
  readonly vendors?: readonly string[];
  /** The program or library whose words these are, where no vendor is named. */
  readonly speaker?: string;
  /** Compared whole, without regard to case; a blank between two. */
  readonly codes?: string;
  /** Sources of case-insensitive regular expressions for what nobody else says. */
  readonly sentences?: string | readonly string[];
  /** Likewise, for what others say too: a vendor's count only where the provider is known to be of that vendor. */
  readonly words?: string | readonly string[];
  /**
   * What is said of what, in whatever words: `redirect-uri mismatch|invalid` (concepts.ts). What stands first is what it
   * is about: any other trouble beside it is a guess, where nothing else in the text is known.
   */
  readonly concepts?: string | readonly string[];
  /** It says that something failed, and what failed is said by others: it comes after them. */
  readonly wraps?: true;
}

/** What is said about a meaning, whoever reports it. */
export interface ExplainedMeaning {
  /** A few words, for lists. */
  readonly title: string;
  /** What it means, one or two sentences. */
  readonly cause: string;
  /** The remedy in one sentence. */
  readonly say: string;
}

/**
 * One thing that providers, browsers, libraries or Infra say when it goes wrong. Where its meaning is explained, it says
 * only what it knows better. In the link, `{digits}` stands for those of the code that was found.
 */
export type KnownError<Explained extends ErrorMeaning> = Recognised &
  Omit<Remedy, 'say' | 'steps'> & { readonly steps?: string | readonly string[] } & (
    | ({ readonly meaning: Explained } & Partial<ExplainedMeaning>)
    | ({ readonly meaning: Exclude<ErrorMeaning, Explained> } & ExplainedMeaning)
  );

/** An error of the catalogue, complete. Data: survives JSON.stringify. */
export interface CatalogEntry extends Omit<Recognised, 'codes'> {
  /** Permanent, e.g. `entra-aadsts50011`. */
  readonly id: string;
  readonly vendors: readonly string[];
  readonly codes?: readonly string[];
  readonly sentences?: readonly string[];
  readonly words?: readonly string[];
  readonly concepts?: readonly string[];
  readonly meaning: ErrorMeaning;
  readonly title: string;
  readonly cause: string;
  /** The cause is that of every error of its meaning. */
  readonly isGeneral?: true;
  readonly remedy: Remedy;
}

/** What a provider said, taken apart as far as it can be. */
export interface ProviderError {
  /** OAuth `error`, AADSTS number and the like. */
  readonly code?: string;
  /** Everything else: description, page text, log line. */
  readonly text: string;
}

export interface Explanation {
  readonly entry: CatalogEntry;
  readonly certainty: Certainty;
  /** Higher is surer: a vendor's own code, then sentences, then words, then a code that everybody uses. */
  readonly score: number;
  /** The words that matched, for showing. */
  readonly matched: string;
  /** Counts the records of a log: what one says is a chain of one cause and what came of it. */
  readonly record: number;
}
