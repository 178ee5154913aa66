import type { Remedy } from '../checks/remedy.ts';
import type { About } from './about.ts';

/** What an error amounts to. Checks decide on meanings, never on a provider's words. */
export type ErrorMeaning =
  | 'redirect-uri-not-registered'
  | 'redirect-uri-insecure'
  | 'client-unknown'
  /** It exists but is switched off. */
  | 'client-disabled'
  | 'client-secret-wrong'
  | 'client-secret-expired'
  /** The provider does not say whether the client id or the secret is wrong. */
  | 'client-credentials-wrong'
  | 'client-authentication-method'
  | 'client-is-public'
  /** The client has to authenticate by something other than a secret. */
  | 'client-assertion-required'
  | 'client-certificate-required'
  /** Tokens are bound to a key, and each request has to prove its possession (RFC 9449). */
  | 'dpop-required'
  /** The client was accepted and the (dummy) code refused. */
  | 'code-refused'
  | 'code-already-used'
  | 'code-verifier-wrong'
  | 'pkce-required'
  | 'par-required'
  | 'request-object-required'
  | 'nonce-required'
  /** For offline_access the login has to ask for consent (prompt=consent). */
  | 'consent-prompt-required'
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
  /** The server has no provider under the requested host name. */
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
 * How surely a text means an entry: `code`, an exact code of its own; `sentence`, words that only that product or
 * library writes; `word`, words that anybody may write; `concept`, related concepts in any words; `subject`, any
 * trouble near the entry's subject.
 */
export type Certainty = 'code' | 'sentence' | 'word' | 'concept' | 'subject';

/** How an error is recognised. A single pattern needs no list. */
interface Recognised {
  /** Vendor ids; empty means any. */
  readonly vendors?: readonly string[];
  /** The program or library that writes these words, if no vendor is named. */
  readonly speaker?: string;
  /** Separated by blanks; matched whole, ignoring case. */
  readonly codes?: string;
  /** Sources of case-insensitive regular expressions for words that nobody else writes. */
  readonly sentences?: string | readonly string[];
  /** The same for words that others write too; a vendor's count only if the provider is known to be of that vendor. */
  readonly words?: string | readonly string[];
  /**
   * A subject and what is said about it, in any words: `redirect-uri mismatch|invalid` (concepts.ts). Any other trouble
   * near the subject is a guess, made if nothing else in the text is recognised. A rule that begins with `@client`,
   * `@request` or `@token` applies only to texts about that.
   */
  readonly concepts?: string | readonly string[];
  /** Its words and concepts do not apply to texts about something else. */
  readonly about?: About;
  /** Says that something failed, but not what; it ranks below entries that do. */
  readonly wraps?: true;
}

/** What applies to a meaning, whoever reports it. */
export interface ExplainedMeaning {
  /** A few words, for lists. */
  readonly title: string;
  /** What it means, in one or two sentences. */
  readonly cause: string;
  /** The remedy in one sentence. */
  readonly say: string;
}

/**
 * One error that providers, browsers, libraries or Infra report. If its meaning is explained, the entry holds only what
 * differs. In the link, `{digits}` stands for those of the matched code.
 */
export type KnownError<Explained extends ErrorMeaning> = Recognised &
  Omit<Remedy, 'say' | 'steps'> & { readonly steps?: string | readonly string[] } & (
    | ({ readonly meaning: Explained } & Partial<ExplainedMeaning>)
    | ({ readonly meaning: Exclude<ErrorMeaning, Explained> } & ExplainedMeaning)
  );

/** A complete entry of the error catalogue. Plain data: survives JSON.stringify. */
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
  /** The cause is the one shared by all errors of its meaning. */
  readonly isGeneral?: true;
  readonly remedy: Remedy;
}

/** A provider's error, taken apart as far as possible. */
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
  /** The matched words, for display. */
  readonly matched: string;
  readonly about?: About | undefined;
  /** Counts the records of a log: what one says is a chain of one cause and what came of it. */
  readonly record: number;
}
