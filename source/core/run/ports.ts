import type { HttpExchange } from '../facts/http-exchange.ts';
import type { TlsInspection } from '../facts/network.ts';
import type { Failure, Result } from '../http/failure.ts';
import type { Redactor } from '../secrets/redactor.ts';
import type { Secret } from '../secrets/secret.ts';

/** Everything outside that the engine may touch. Streams, sockets and programs live behind these, in `system/`. */
export interface Ports {
  readonly http: HttpPort;
  readonly network: NetworkPort;
  readonly loopback: LoopbackPort;
  readonly browser: BrowserPort;
  readonly person: PersonPort;
  readonly clock: Clock;
  readonly random: RandomPort;
  readonly redactor: Redactor;
}

export interface HttpPort {
  send(request: HttpRequest, signal: AbortSignal): Promise<HttpExchange>;
  /** So many more requests at a time are to come: connections for them are opened as soon as this host takes one. */
  expect(url: string, requests: number): void;
  /** The end of a run: no connection is kept for further requests. */
  close(): void;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly authorization?: Authorization;
  /** Sent as `application/x-www-form-urlencoded`, as Go's url.Values.Encode writes it. */
  readonly form?: Readonly<Record<string, string | Secret>>;
  /** Sent as `application/json`. */
  readonly json?: JsonBody;
  /**
   * `metadata`: as many https redirects are followed as Go follows. `credential`: carries a secret or token, no redirect is
   * followed. `page`: a redirect is the answer (the authorize pre-flight).
   */
  readonly purpose: 'metadata' | 'credential' | 'page';
  /** Plain http to a loopback address is allowed (`--allow-http`); elsewhere http is always refused. */
  readonly allowLoopbackHttp: boolean;
  /**
   * `shared`: on a connection that may have carried others; should that turn out to have ended, it is sent again. `unused`:
   * on one that has carried none, so that another replica may answer. Where neither is said a GET is `shared`, and anything
   * else goes out on a new connection, once.
   */
  readonly connection?: 'shared' | 'unused';
}

/** What Infra's API takes: texts, secrets among them, one object in another. */
export interface JsonBody {
  readonly [name: string]: string | Secret | JsonBody;
}

/** Secrets of a request go to their audience; at any other address the port sends nothing (`audience-refused`). */
export type Authorization =
  | {
      readonly scheme: 'basic';
      readonly clientId: string;
      readonly secret: Secret;
      /** Not form-encoded. */
      readonly isPlain?: true;
    }
  | { readonly scheme: 'bearer'; readonly token: Secret };

export interface NetworkPort {
  /** Addresses of a host by the system's resolver. */
  resolve(host: string, signal: AbortSignal): Promise<Result<readonly string[]>>;
  /** The TLS handshake and the certificate chain, looked at without trusting it. */
  inspectTls(host: string, port: number, signal: AbortSignal): Promise<TlsInspection>;
  /** Whether anything takes a connection there, without sending a byte; the failure where nothing does. */
  connect(host: string, port: number, signal: AbortSignal): Promise<Failure | undefined>;
  /** This place will be looked at: begins at once, so that nobody waits for it later. */
  expectTls(host: string, port: number, signal: AbortSignal): void;
}

export interface LoopbackPort {
  /** Opens 127.0.0.1:8301 and [::1]:8301: both, or the one whose family the machine has; never half of what it has. The failure's detail names the holder where it can be known. */
  listen(): Promise<Result<CallbackListener>>;
}

export interface CallbackListener {
  /** Exactly `http://localhost:8301` unless a test injected another port. */
  readonly redirectUri: string;
  /**
   * Resolves with the one request that carries the state; every other request is answered and reported as ignored.
   * Several may be waited for at a time.
   */
  receive(awaited: AwaitedCallback, signal: AbortSignal): Promise<CallbackParameters>;
  close(): Promise<void>;
}

export interface AwaitedCallback {
  readonly state: string;
  /** Where the browser is sent on to by what it brings; otherwise it is shown a page. */
  readonly onward?: (parameters: CallbackParameters) => string | undefined;
  /** The person has signed in already: the page says so, whatever this one brings. */
  readonly repeats?: true;
  readonly onIgnored: OnIgnored;
}

/** The parameters of the redirect back, by query or by form_post. `code` is held as a secret; the rest is as received. */
export interface CallbackParameters {
  readonly by: 'query' | 'form_post' | 'paste';
  readonly code?: Secret;
  readonly error?: string;
  readonly errorDescription?: string;
  readonly iss?: string;
  /** Names that came more than once (RFC 6749, 3.1 forbids it). */
  readonly repeated: readonly string[];
}

export const ignoredRequests = [
  'favicon',
  'head',
  'prefetch',
  'preflight',
  'wrong-host',
  'wrong-path',
  'wrong-method',
  'no-state',
  'wrong-state',
  'altered-state',
  'error-without-state',
  'repeated-parameter',
  'fragment',
  'tls-hello',
  'already-used',
  'too-large',
] as const;

export type IgnoredRequest = (typeof ignoredRequests)[number];

/** The error, where it carried one. */
export type OnIgnored = (ignored: IgnoredRequest, error?: IgnoredError) => void;

export interface IgnoredError {
  readonly error: string;
  readonly errorDescription?: string;
}

export interface BrowserPort {
  /** Checks the address and hands it to the system's browser, without any shell. */
  open(url: string): Promise<Result<undefined>>;
}

/** How a probe that needs a person speaks with the shell that runs it. */
export interface PersonPort {
  notify(event: SignInEvent): void;
  /** The next address pasted back; never resolves where the shell has no way to paste. */
  nextPaste(signal: AbortSignal): Promise<string>;
  /** Resolves when the person chooses to go on without the port (paste only); never resolves where there is no choice. */
  pasteOnly(signal: AbortSignal): Promise<void>;
}

export type SignInEvent =
  | { readonly type: 'port-busy'; readonly port: number; readonly failure: Failure }
  | { readonly type: 'port-free' }
  | {
      readonly type: 'invitation';
      readonly url: string;
      readonly redirectUri: string;
      readonly listening: boolean;
      /** Milliseconds since the epoch. */
      readonly expiresAt: number;
    }
  | { readonly type: 'browser-opened' }
  | { readonly type: 'browser-failed'; readonly failure: Failure }
  | { readonly type: 'ignored'; readonly ignored: IgnoredRequest }
  | { readonly type: 'paste-refused'; readonly reason: PasteRefusal }
  | { readonly type: 'returned'; readonly withCode: boolean }
  /** The browser, signed in, is on its way through the same login as Infra sends it. */
  | { readonly type: 'repeating' }
  | { readonly type: 'exchanging' };

export type PasteRefusal =
  | 'not-a-url'
  | 'other-address'
  | 'other-login'
  | 'nothing-in-it'
  | 'repeated-parameter';

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Where work went on for long, lets keys, signals and answers have their turn. */
  giveWay(): Promise<void>;
}

export interface RandomPort {
  /** URL-safe text with at least `bytes` bytes of randomness. */
  token(bytes: number): string;
}
