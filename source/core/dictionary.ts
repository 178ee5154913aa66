import type { Remedy } from './remedy.ts';

/** What an error comes down to. Checks decide on these, never on a provider's words. */
export type Meaning =
  | 'redirect-uri-not-registered'
  | 'redirect-uri-insecure'
  | 'client-unknown'
  | 'client-secret-wrong'
  | 'client-secret-expired'
  /** The client id or the secret: the provider does not say which. */
  | 'client-credentials-wrong'
  | 'client-authentication-method'
  | 'client-is-public'
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

export type Stage =
  | 'network'
  | 'discovery'
  | 'keys'
  | 'authorize'
  | 'callback'
  | 'token'
  | 'id-token'
  | 'userinfo'
  | 'groups'
  | 'refresh'
  | 'infra'
  | 'local';

/** One thing that providers, browsers, libraries or Infra say when it goes wrong. Data: survives JSON.stringify. */
export interface DictionaryEntry {
  /** Permanent, e.g. `entra-aadsts50011`. */
  readonly id: string;
  /** Rows of the failure catalogue that it covers, e.g. `F42`. */
  readonly rows: readonly string[];
  /** Vendor ids; empty means any. */
  readonly vendors: readonly string[];
  readonly stages: readonly Stage[];
  /** Any one is enough. Codes are compared whole and first; patterns are sources of case-insensitive regular expressions. */
  readonly codes: readonly string[];
  readonly patterns: readonly string[];
  readonly meaning: Meaning;
  /** A few words, for lists. */
  readonly title: string;
  /** What it means, one or two sentences. A hint where `confirmed` is false. */
  readonly cause: string;
  readonly remedy: Remedy;
  readonly confirmed: boolean;
}

/** What a provider said, taken apart as far as it can be. */
export interface ProviderWords {
  /** OAuth `error`, AADSTS number and the like. */
  readonly code?: string;
  /** Everything else: description, page text, log line. */
  readonly text: string;
}

export interface Explanation {
  readonly entry: DictionaryEntry;
  /** Higher is surer. A code of the right vendor beats a text, a text beats a general code. */
  readonly score: number;
  /** The words that matched, for showing. */
  readonly matched: string;
}
