import type { HttpExchange } from '../facts/http-exchange.ts';
import type { TlsInspection } from '../facts/network.ts';
import type { Failure, Result } from '../http/failure.ts';
import type { Redactor } from '../secrets/redactor.ts';
import type { Secret } from '../secrets/secret.ts';

/** The outside world as the engine may use it. Streams, sockets and programs are implemented in `system/`. */
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
  /** Announces concurrent requests to come: connections for them are opened as soon as this host accepts one. */
  expect(url: string, requests: number): void;
  /** Ends a run: no connection is kept for further requests. */
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
   * `metadata`: follows as many https redirects as Go does. `credential`: carries a secret or token and follows no
   * redirect. `page`: a redirect is the answer (the authorize pre-flight).
   */
  readonly purpose: 'metadata' | 'credential' | 'page';
  /** Allow plain http to a loopback address (`--allow-http`); elsewhere http is always refused. */
  readonly allowLoopbackHttp: boolean;
  /**
   * `shared`: may reuse a connection, and is sent again if that connection has ended. `unused`: needs one that has
   * carried no request, so that another replica may answer. By default a GET is `shared`; anything else is sent once,
   * on a new connection.
   */
  readonly connection?: 'shared' | 'unused';
  /** Wait three times as long: the same request of a real login may take that long, 30 seconds by default. */
  readonly isPatient?: true;
}

/** What Infra's API accepts: strings, secrets and nested objects. */
export interface JsonBody {
  readonly [name: string]: string | Secret | JsonBody;
}

/** Secrets are sent only to their audience; for any other address the port sends nothing (`audience-refused`). */
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
  /** Inspects the TLS handshake and the certificate chain without trusting it. */
  inspectTls(host: string, port: number, signal: AbortSignal): Promise<TlsInspection>;
  /** The failure to connect, or undefined if something accepts the connection; sends no byte. */
  connect(host: string, port: number, signal: AbortSignal): Promise<Failure | undefined>;
  /** Announces that this host will be inspected: starts at once, to save waiting later. */
  expectTls(host: string, port: number, signal: AbortSignal): void;
}

export interface LoopbackPort {
  /**
   * Opens 127.0.0.1:8301 and [::1]:8301, or only one if the machine lacks the other address family. A failure's detail
   * names the holder of the port if known.
   */
  listen(): Promise<Result<CallbackListener>>;
}

export interface CallbackListener {
  /** Exactly `http://localhost:8301` unless a test injected another port. */
  readonly redirectUri: string;
  /**
   * Resolves with the one request that carries the state; every other request is answered and reported as ignored.
   * Several calls may wait at a time.
   */
  receive(awaited: AwaitedCallback, signal: AbortSignal): Promise<CallbackParameters>;
  close(): Promise<void>;
}

export interface AwaitedCallback {
  readonly state: string;
  /** The address to redirect the browser to, given the parameters; undefined shows a page. */
  readonly onward?: (parameters: CallbackParameters) => string | undefined;
  /** Whether the person has already signed in, as the page then says whatever this callback brings. */
  readonly repeats?: true;
  readonly onIgnored: OnIgnored;
}

/** The parameters of the redirect back, by query or by form_post. `code` is a secret; the rest is as received. */
export interface CallbackParameters {
  readonly by: 'query' | 'form_post' | 'paste';
  readonly code?: Secret;
  readonly error?: string;
  readonly errorDescription?: string;
  readonly iss?: string;
  /** Names that occurred more than once, which RFC 6749, 3.1 forbids. */
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

/** `error` is given if the request carried one. */
export type OnIgnored = (ignored: IgnoredRequest, error?: IgnoredError) => void;

export interface IgnoredError {
  readonly error: string;
  readonly errorDescription?: string;
}

export interface BrowserPort {
  /** Checks the address and opens it in the system's browser, without a shell. */
  open(url: string): Promise<Result<undefined>>;
}

/** How a probe that needs a person communicates with the running shell. */
export interface PersonPort {
  notify(event: SignInEvent): void;
  /** Resolves with the next pasted address; never if the shell cannot paste. */
  nextPaste(signal: AbortSignal): Promise<string>;
  /** Resolves when the person chooses to continue without the port (paste only); never if that choice is not offered. */
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
  /** The signed-in browser is repeating the login as Infra sends it. */
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
  /** Yields during long work, so that keys, signals and answers are handled. */
  giveWay(): Promise<void>;
}

export interface RandomPort {
  /** A URL-safe string with at least `bytes` bytes of randomness. */
  token(bytes: number): string;
}
