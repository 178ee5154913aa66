import type { JsonObject } from '../../core/json/json-value.ts';
import type { Settings } from '../provider/settings.ts';
import type { Patch } from './patch.ts';

/** How the demo differs from a provider that works with Infra. Data; each part is interpreted by one middleware. */
export interface FaultInjection {
  /** Wrong answers for the wizard. May contain `{origin}`, `{host}`, `{port}`, `{clientId}` and `{clientSecret}`. */
  readonly answers?: FaultyConfiguration;
  readonly settings?: Settings;
  /** Answers that replace the provider’s own or change them afterwards. */
  readonly respond?: { readonly [E in Endpoint]?: RawAnswer };
  readonly authorize?: AuthorizeInjection;
  readonly clientAuthentication?: ClientAuthenticationInjection;
  /** This product’s wording of errors, by the standard’s error code. */
  readonly words?: Readonly<Record<string, WordedError>>;
  readonly discovery?: Patch;
  readonly jwks?: KeySetInjection;
  readonly token?: Patch;
  readonly idToken?: IdTokenInjection;
  readonly userinfo?: Patch;
  /** UserInfo’s changed answer for a refreshed access token. */
  readonly refreshedUserinfo?: Patch;
  /** How many seconds the provider’s clock is ahead. */
  readonly clockSeconds?: number;
}

export interface FaultyConfiguration {
  readonly url?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
}

export type Endpoint = 'discovery' | 'jwks' | 'authorize' | 'token' | 'userinfo';

export type RawAnswer = RawAnswerKind & {
  /** Applies to every nth request; the others succeed. */
  readonly every?: number;
};

type RawAnswerKind =
  | { readonly is: 'page'; readonly status: number; readonly html: string; readonly headers?: Headers }
  | { readonly is: 'json'; readonly status: number; readonly body: JsonObject; readonly headers?: Headers }
  | { readonly is: 'redirect'; readonly to: string }
  | { readonly is: 'slow'; readonly milliseconds: number }
  | { readonly is: 'cut-off' }
  | { readonly is: 'byte-order-mark' }
  | { readonly is: 'content-type'; readonly value: string };

type Headers = Readonly<Record<string, string>>;

export interface AuthorizeInjection {
  /** Parameters that are treated as if they had been sent. */
  readonly implied?: Readonly<Record<string, string>>;
  /** A parameter without which the request is refused. */
  readonly demands?: { readonly parameter: string; readonly description: string };
  /** Refuses the person after the sign-in, with these words (RFC 6749, 4.1.2.1: access_denied). */
  readonly refusal?: string;
  /** Changes the parameters of the redirect back. */
  readonly callback?: Patch;
}

export interface WordedError {
  readonly error: string;
  readonly error_description: string;
  readonly status?: number;
}

export interface ClientAuthenticationInjection extends WordedError {
  readonly refuses: 'client_secret_basic' | 'client_secret_post';
  /** Uses up the code before refusing the client. */
  readonly afterUsingCode?: boolean;
}

export interface KeySetInjection {
  /** Applies to every nth answer; the others are complete. */
  readonly every?: number;
  readonly add?: readonly JsonObject[];
  /** IDs of the keys to leave out. */
  readonly without?: readonly string[];
  readonly withoutIds?: boolean;
  /** ID of a key to publish again, as `<id>-next`. */
  readonly again?: string;
  /** ID of a key to publish with its private part. */
  readonly shows?: string;
}

export interface IdTokenInjection {
  readonly header?: Patch;
  readonly claims?: Patch;
  /** The provider’s own RS256 key by default. */
  readonly signedBy?: 'nobody' | 'stranger' | 'ed25519';
}
