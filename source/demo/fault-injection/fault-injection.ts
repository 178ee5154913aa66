import type { JsonObject } from '../../core/json/json-value.ts';
import type { Settings } from '../provider/settings.ts';
import type { Patch } from './patch.ts';

/** How the demo differs from a provider that works with Infra. Data; every part is interpreted by one middleware. */
export interface FaultInjection {
  /** What the wizard is given instead of the right answers. `{origin}`, `{host}`, `{port}`, `{clientId}` and `{clientSecret}` stand for those. */
  readonly answers?: FaultyConfiguration;
  readonly settings?: Settings;
  /** Answers that come instead of, or changed after, the provider's own. */
  readonly respond?: { readonly [E in Endpoint]?: RawAnswer };
  readonly authorize?: AuthorizeInjection;
  readonly clientAuthentication?: ClientAuthenticationInjection;
  /** How this product words the errors, by the standard's error code. */
  readonly words?: Readonly<Record<string, WordedError>>;
  readonly discovery?: Patch;
  readonly jwks?: KeySetInjection;
  readonly token?: Patch;
  readonly idToken?: IdTokenInjection;
  readonly userinfo?: Patch;
  /** What UserInfo answers an access token that came with a refresh. */
  readonly refreshedUserinfo?: Patch;
  /** How far the provider's clock is ahead. */
  readonly clockSeconds?: number;
}

export interface FaultyConfiguration {
  readonly url?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
}

export type Endpoint = 'discovery' | 'jwks' | 'authorize' | 'token' | 'userinfo';

export type RawAnswer = RawAnswerKind & {
  /** Only every so many requests; the others are answered well. */
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
  /** Parameters that are taken as if they had been sent. */
  readonly implied?: Readonly<Record<string, string>>;
  /** A parameter without which the request is refused. */
  readonly demands?: { readonly parameter: string; readonly description: string };
  /** The person signs in and is not let through, with these words (RFC 6749, 4.1.2.1: access_denied). */
  readonly refusal?: string;
  /** A change to the parameters of the redirect back. */
  readonly callback?: Patch;
}

export interface WordedError {
  readonly error: string;
  readonly error_description: string;
  readonly status?: number;
}

export interface ClientAuthenticationInjection extends WordedError {
  readonly refuses: 'client_secret_basic' | 'client_secret_post';
  /** The code is used up before the client is refused. */
  readonly afterUsingCode?: boolean;
}

export interface KeySetInjection {
  /** Only every so many answers; the others are whole. */
  readonly every?: number;
  readonly add?: readonly JsonObject[];
  /** Ids of the keys that are left out. */
  readonly without?: readonly string[];
  readonly withoutIds?: boolean;
  /** The id of a key that is published once more, as `<id>-next`. */
  readonly again?: string;
  /** The id of a key that is published with its private part. */
  readonly shows?: string;
}

export interface IdTokenInjection {
  readonly header?: Patch;
  readonly claims?: Patch;
  /** Unless set, the provider's own RS256 key. */
  readonly signedBy?: 'nobody' | 'stranger' | 'ed25519';
}
