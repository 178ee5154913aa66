import type { PublicConfiguration } from './configuration.ts';
import type { Failure } from './failure.ts';
import type { HttpAnswer, HttpExchange } from './http.ts';
import type { JsonObject } from './json-value.ts';
import type { DiscoveryReadings } from './metadata.ts';
import type { IgnoredError, IgnoredRequest, TlsInspection } from './ports.ts';

/**
 * Everything a run can learn, as it was received: what is judged must be what came. Plain data; the copies that leave
 * the engine hold no secret (`shownFact`). Each is gathered by the probe of the same name.
 */
export interface Facts {
  readonly input: InputFact;
  /** The request Infra itself would make with the URL as typed. */
  readonly typedUrlDiscovery: HttpExchange;
  readonly issuerSearch: IssuerSearch;
  /** The document that the run goes on with; absent where no candidate gave one. */
  readonly discovery: DiscoveryFact;
  readonly network: NetworkFact;
  readonly repeatedDiscovery: RepeatedDiscovery;
  readonly jwks: JwksFact;
  readonly endpointReach: readonly EndpointReach[];
  readonly clientAuthentication: ClientAuthenticationFact;
  readonly authorization: AuthorizationFact;
  readonly furtherAuthorization: FurtherAuthorizationFact;
  readonly login: LoginFact;
  readonly tokens: TokensFact;
  readonly userinfo: UserinfoFact;
  readonly refresh: RefreshFact;
  readonly directoryGroups: DirectoryGroupsFact;
  readonly infraServer: InfraServerFact;
  readonly infraUsers: InfraUsersFact;
}

export type FactName = keyof Facts;

/** A fact that was not gathered, and why. */
export interface Absent {
  readonly absent:
    | 'needs-missing'
    | 'issuer-guessed'
    | 'not-given'
    | 'does-not-apply'
    | 'declined'
    | 'crashed';
  /** A sentence for the person: what was missing or declined. */
  readonly why: string;
}

export type Gathered = { readonly [Name in FactName]?: Facts[Name] | Absent };

export function isAbsent(value: unknown): value is Absent {
  return typeof value === 'object' && value !== null && 'absent' in value && 'why' in value;
}

/** What was asked, when, and from what kind of machine. */
export interface InputFact {
  readonly configuration: PublicConfiguration;
  /** Milliseconds since the epoch, local clock. */
  readonly at: number;
  /** Seen on the secret without showing it; absent where none was given. */
  readonly secretForm?: SecretForm;
  readonly environment: EnvironmentFact;
}

export interface SecretForm {
  readonly length: number;
  readonly looksLike?: 'guid' | 'hash' | 'placeholder' | 'jwt' | 'client-id' | 'url';
  /** It looks like a client id, and the client id like a secret. */
  readonly looksSwapped?: true;
  /** Why it stays readable in what is shown: too short to tell from other text, or a word that public values hold. */
  readonly notMasked?: 'too-short' | 'common-word';
  readonly surroundedByWhitespace: boolean;
  readonly trailingNewline: boolean;
  readonly hasControlCharacters: boolean;
  /** Holds characters that form-encoding changes, so servers that do not decode HTTP Basic refuse it. */
  readonly needsEncoding: boolean;
  readonly nonAscii: boolean;
}

export interface EnvironmentFact {
  /** Proxy that requests to the provider go through, credentials removed. */
  readonly proxy?: string;
  readonly tlsVerificationOff: boolean;
  /** There is one in INFRA_ACCESS_KEY, for this origin alone; for none where nobody named its server. */
  readonly infraAccessKey?: { readonly server?: string };
}

export interface NetworkFact {
  readonly host: string;
  readonly port: number;
  readonly addresses?: readonly string[];
  readonly resolveFailure?: Failure;
  /** Absent for http, behind a proxy, and where the name did not resolve. */
  readonly tls?: TlsInspection;
  /** Local time of that inspection, milliseconds since the epoch; absent in facts that an older version saved. */
  readonly inspectedAt?: number;
}

export interface IssuerSearch {
  /** In the order of preference. */
  readonly candidates: readonly IssuerCandidate[];
  /** The issuer whose document names itself: what to give Infra. Absent where no candidate fits. */
  readonly issuer?: string;
  /** How that issuer was reached; absent where there is none. */
  readonly reachedBy?: ReachedBy;
}

/**
 * `typed-url`: the document at the address that the typed URL stands for, or the issuer which that document names.
 * `guess`: found elsewhere, at a parent path, by a vendor's rule or behind a redirect; never shown the client.
 */
export type ReachedBy = 'typed-url' | 'guess';

export interface IssuerCandidate {
  /** The issuer tried, with scheme. */
  readonly issuer: string;
  /** Why it was tried: `as-infra`, `as-typed`, `without-well-known`, `parent-path`, `slash`, or a vendor rule's name. */
  readonly because: string;
  readonly outcome:
    | { readonly is: 'matches' }
    | { readonly is: 'names-other-issuer'; readonly issuer: string }
    | { readonly is: 'not-a-document'; readonly status: number; readonly mediaType: string }
    | { readonly is: 'failed'; readonly failure: Failure }
    | { readonly is: 'not-tried' };
}

/** The readings are made from `answer` alone, again whenever facts are read from a file. */
export interface DiscoveryFact extends DiscoveryReadings {
  /** Where it was fetched. */
  readonly url: string;
  readonly answer: HttpAnswer;
  /** Whether fetching its issuer's own discovery URL gave this document and the issuer matches: the precondition of connecting. */
  readonly issuerConfirmed: boolean;
  readonly reachedBy: ReachedBy;
}

export interface RepeatedDiscovery {
  readonly milliseconds: readonly number[];
  readonly statuses: readonly number[];
  /** The same text each time. */
  readonly sameEachTime: boolean;
  /** Members that Infra follows and that were not the same each time; absent in facts that an older version saved. */
  readonly differing?: readonly string[];
  /** Asked as a program in Go asks, the provider refused what it gave before and after; absent where it did not. */
  readonly refusesGo?: true;
}

export interface JwksFact {
  readonly url: string;
  readonly exchange: HttpExchange;
  /** The same request again: the same text, or what came instead; absent where the first one brought nothing. */
  readonly further?: readonly (
    | { readonly is: 'same' }
    | { readonly is: 'other'; readonly exchange: HttpExchange }
  )[];
}

export interface EndpointReach {
  readonly endpoint: 'authorization_endpoint' | 'token_endpoint' | 'userinfo_endpoint' | 'jwks_uri';
  readonly url: string;
  readonly host: string;
  readonly failure?: Failure;
}

export interface ClientAuthenticationFact {
  readonly tokenEndpoint: string;
  /** At most four, in the order sent. */
  readonly attempts: readonly ClientAuthenticationAttempt[];
}

export interface ClientAuthenticationAttempt {
  readonly method: 'client_secret_basic' | 'client_secret_post';
  readonly secret: 'given' | 'random';
  /** With a redirect_uri, as a login sends it; Infra's own trial sends none. */
  readonly asLogin?: true;
  readonly exchange: HttpExchange;
}

export interface AuthorizationFact {
  readonly endpoint: string;
  readonly attempts: readonly AuthorizationAttempt[];
  /** The page on the same host to which the first attempt was redirected, where that looked like sign-in. */
  readonly signInPage?: HttpExchange;
}

export interface AuthorizationAttempt {
  /**
   * A control names a redirect URI that nobody registered; with `prompt=none`, a client as well. `any-address` is that
   * redirect URI, or one beside a dashboard’s, with the client that was given, silently. `as-relying-party`: as one of the further relying parties
   * sends it.
   */
  readonly purpose:
    | 'as-infra'
    | 'as-relying-party'
    | 'control'
    | 'any-address'
    | 'with-pkce'
    | 'silent'
    | 'scope'
    | 'with-nonce';
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly pkce: boolean;
  readonly prompt?: 'none';
  readonly exchange: HttpExchange;
}

/** What the same endpoint answers to the requests of further relying parties; somebody named them. */
export interface FurtherAuthorizationFact {
  readonly requests: readonly FurtherRequestFact[];
}

export interface FurtherRequestFact {
  /** Its id. */
  readonly relyingParty: string;
  readonly label: string;
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
  /** None where the endpoint gave no answer before. */
  readonly attempts: readonly AuthorizationAttempt[];
}

export interface LoginFact {
  readonly redirectUri: string;
  readonly pkce: boolean;
  readonly scopes: readonly string[];
  /** The provider says that it sends `iss` with the answer (RFC 9207). */
  readonly issAdvertised: boolean;
  /** Absent where none was sent, as Infra sends none. */
  readonly nonceSent?: string;
  readonly outcome:
    | { readonly is: 'code'; readonly by: 'query' | 'form_post' | 'paste'; readonly iss?: string }
    | {
        readonly is: 'error';
        readonly by: 'query' | 'form_post' | 'paste';
        readonly error: string;
        readonly errorDescription?: string;
        readonly iss?: string;
      }
    | { readonly is: 'timed-out'; readonly afterMilliseconds: number }
    | { readonly is: 'port-busy'; readonly failure: Failure }
    | { readonly is: 'not-started'; readonly failure: Failure };
  readonly ignoredRequests: readonly IgnoredRequest[];
  /** The last error that came without state: as likely as not the provider’s answer. */
  readonly ignoredError?: IgnoredError;
  readonly browser: 'opened' | 'failed' | 'not-asked';
  /**
   * The same login once more, silently, in the browser that had just signed in, as Infra sends it: no PKCE, no nonce. Absent
   * where the first one was that already, or where the browser could not be sent on.
   */
  readonly asInfra?: RepeatedLogin;
}

export type RepeatedLogin =
  | { readonly is: 'code' }
  | { readonly is: 'error'; readonly error: string; readonly errorDescription?: string }
  | { readonly is: 'not-returned'; readonly afterMilliseconds: number };

/** What openid-client, a certified client, makes of answers that were captured. */
export type OpenidClientVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: string; readonly message: string };

export interface TokensFact {
  readonly tokenEndpoint: string;
  /** Every token request of the exchange, in order. */
  readonly attempts: readonly {
    readonly method: 'client_secret_basic' | 'client_secret_post';
    readonly exchange: HttpExchange;
  }[];
  /** The same for the code of the login that was repeated as Infra sends it (`LoginFact.asInfra`), without a verifier. */
  readonly asInfra?: TokensFact['attempts'];
  /** The token answer read as Infra's library reads it; absent where that fails. */
  readonly response?: TokenResponse;
  /** Absent where the answer holds none. */
  readonly idToken?: IdTokenFact;
  /** Claims of the access token where it is a JWT that can be read; for the person's eye only. */
  readonly accessTokenClaims?: JsonObject;
  /** What the standard's own client says of the whole answer. */
  readonly standard: OpenidClientVerdict;
  /** What it says of the discovery document; absent in facts that an older version saved. */
  readonly standardDiscovery?: OpenidClientVerdict;
  /** Local time when the headers of the last answer came, milliseconds since the epoch. */
  readonly at: number;
  readonly nonceSent?: string;
}

export interface TokenResponse {
  readonly tokenType?: string;
  /** Seconds, as Go reads it (number or numeric text); absent where it is missing or zero. */
  readonly expiresIn?: number;
  /** The same of the refresh token, which no specification names; absent also in facts that an older version saved. */
  readonly refreshExpiresIn?: number;
  readonly scope?: string;
  readonly hasAccessToken: boolean;
  readonly hasRefreshToken: boolean;
  readonly hasIdToken: boolean;
}

export interface IdTokenFact {
  /** Number of dot-separated parts: 3 is signed, 5 is encrypted. */
  readonly parts: number;
  /** Absent where the header cannot be read. */
  readonly header?: JsonObject;
  /** The first part as text, where `header` does not tell all that stands in it: a member that comes twice. */
  readonly headerText?: string;
  /** White space stands in it, which go-jose takes out and others do not. */
  readonly hasWhiteSpace?: true;
  /** Blanks, not only line breaks, stand in its first part. */
  readonly headerHasBlanks?: true;
  /** The second part as text, so that it can be read as Go reads it; absent where it cannot be decoded. */
  readonly payload?: string;
  readonly claims?: JsonObject;
  readonly signature: SignatureFact;
  /** Whether `at_hash` fits the access token (Core 3.1.3.8); absent where there is none or it cannot be computed. */
  readonly accessTokenHashMatches?: boolean;
  /** The same of `c_hash` and the code; absent also in facts that an older version saved. */
  readonly codeHashMatches?: boolean;
}

export type SignatureFact =
  | { readonly is: 'valid'; readonly kid?: string; readonly refetched: boolean }
  | { readonly is: 'invalid' }
  | { readonly is: 'no-key'; readonly kid?: string }
  | { readonly is: 'ambiguous-key'; readonly keys: number }
  | { readonly is: 'unsupported'; readonly alg: string }
  | { readonly is: 'keys-unavailable' }
  | { readonly is: 'unsigned' }
  | { readonly is: 'unreadable'; readonly why: string };

export interface UserinfoFact {
  readonly endpoint: string;
  readonly exchange: HttpExchange;
  /** The claims, plain or out of a signed JWT; absent where the answer is neither. */
  readonly claims?: JsonObject;
  /** The JSON text those claims were read from, so that it can be read as Go reads it. */
  readonly text?: string;
  /** Only for `application/jwt`. */
  readonly signature?: SignatureFact;
  /** What the standard's own client says of the answer; absent where it would ask elsewhere, or was not asked. */
  readonly standard?: OpenidClientVerdict;
}

export interface RefreshFact {
  readonly first: HttpExchange;
  readonly gaveNewRefreshToken: boolean;
  /** ID token of the refresh, where one came (Core 12.2). */
  readonly idTokenClaims?: JsonObject;
  /** UserInfo for the refreshed access token; absent where none came, and in facts that an older version saved. */
  readonly userinfo?: UserinfoFact;
  /** The old refresh token used once more; absent where the person did not agree to it. */
  readonly reuse?: HttpExchange;
}

/** Groups as Infra asks a vendor's own directory for them, with the kinds “azure” and “google”. */
export interface DirectoryGroupsFact {
  readonly directory: 'microsoft-graph' | 'google-admin-sdk';
  /** The service account's request for a token; Google alone. */
  readonly token?: HttpExchange;
  /** Absent where there was no token to ask with. */
  readonly groups?: HttpExchange;
}

export interface InfraServerFact {
  readonly servers: readonly {
    readonly host: string;
    readonly version?: string;
    readonly providers?: readonly InfraProvider[];
    readonly baseDomain?: string;
    /** Groups that hold grants; absent without an access key. */
    readonly grantedGroups?: readonly string[];
    /** What the access key is good for; absent where the server was not given one. */
    readonly accessKey?: InfraKeyFact;
    readonly failure?: Failure;
  }[];
}

export type InfraKeyFact =
  | { readonly is: 'accepted'; readonly user: string; readonly administrator: boolean }
  | { readonly is: 'refused'; readonly failure: Failure };

/** Infra's users whose name is the ID token's e-mail address but perhaps for upper and lower case; no others are kept. */
export interface InfraUsersFact {
  readonly names: readonly string[];
  readonly failure?: Failure;
}

export interface InfraProvider {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly kind: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly authUrl: string;
}
