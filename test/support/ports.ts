import type { HttpAnswer, HttpExchange } from '../../source/core/facts/http-exchange.ts';
import type { Failure } from '../../source/core/http/failure.ts';
import type {
  AwaitedCallback,
  CallbackListener,
  CallbackParameters,
  HttpRequest,
  IgnoredError,
  IgnoredRequest,
  SignInEvent,
} from '../../source/core/run/ports.ts';
import type { ProbePorts } from '../../source/core/run/probe.ts';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import { type WrittenRequest, writtenRequest } from '../../source/system/http/written-request.ts';

/** A request as sent, including its secrets. */
export interface SentRequest extends Omit<HttpRequest, 'authorization' | 'form'> {
  readonly body?: string;
}

export type Responder = (request: SentRequest, index: number) => HttpExchange | Promise<HttpExchange>;

/** Ports made of plain objects that record what passes through them. */
export interface LiteralPorts extends ProbePorts {
  /** Excludes requests that carried a secret to the wrong audience. */
  readonly requests: SentRequest[];
  readonly told: SignInEvent[];
  readonly openedInBrowser: string[];
  readonly listeners: LiteralListener[];
}

export interface LiteralOptions {
  /** By default nothing answers. */
  readonly respond?: Responder;
  readonly redirectUri?: string;
  /** Failures of the first attempts to listen; then a listener opens. */
  readonly busy?: readonly Failure[];
  readonly pastes?: readonly string[];
  readonly pasteOnly?: boolean;
  readonly browserFails?: boolean;
  readonly addresses?: readonly string[];
  /** The failure to connect to a host; by default connections are accepted. */
  readonly silent?: (host: string, port: number) => Failure | undefined;
  readonly now?: number;
  /** Called for each sleep; resolving ends it. By default sleeps last until cancelled. */
  readonly sleep?: (milliseconds: number) => Promise<void> | undefined;
  readonly giveWay?: () => Promise<void>;
  readonly onTell?: (event: SignInEvent, ports: LiteralPorts) => void;
}

class LiteralListener implements CallbackListener {
  readonly redirectUri: string;
  /** The callbacks after each time the browser is sent on; none for null. */
  repeated: readonly (Partial<CallbackParameters> | null)[] = [{ code: new Secret('the-code-as-infra') }];
  closed = 0;
  readonly #awaited: {
    readonly callback: AwaitedCallback;
    readonly resolve: (parameters: CallbackParameters) => void;
  }[] = [];

  constructor(redirectUri: string) {
    this.redirectUri = redirectUri;
  }

  receive(callback: AwaitedCallback, signal: AbortSignal): Promise<CallbackParameters> {
    return new Promise((resolve, reject) => {
      this.#awaited.push({ callback, resolve });
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  }

  /** The first login is the last to be awaited. */
  get #first() {
    return this.#awaited.at(-1);
  }

  get state(): string | undefined {
    return this.#first?.callback.state;
  }

  /** The addresses that the browser was sent on to, in order. */
  readonly onward: string[] = [];

  deliver(parameters: Partial<CallbackParameters>): void {
    const brought = [parameters, ...this.repeated];
    let state = this.state;
    for (const one of brought) {
      const waiting = this.#awaited.find(({ callback }) => callback.state === state);
      if (!one || !waiting) return;
      const complete = { by: 'query', repeated: [], ...one } as const;
      const onward = waiting.callback.onward?.(complete);
      waiting.resolve(complete);
      if (onward === undefined) return;
      this.onward.push(onward);
      state = new URL(onward).searchParams.get('state') ?? undefined;
    }
  }

  ignored(ignored: IgnoredRequest, error?: IgnoredError): void {
    for (const { callback } of this.#awaited) callback.onIgnored(ignored, error);
  }

  close(): Promise<void> {
    this.closed += 1;
    return Promise.resolve();
  }
}

export function literalPorts(options: LiteralOptions = {}): LiteralPorts {
  const busy = [...(options.busy ?? [])];
  const pastes = [...(options.pastes ?? [])];
  let tokens = 0;
  const ports: LiteralPorts = {
    requests: [],
    told: [],
    openedInBrowser: [],
    listeners: [],
    http: {
      async send(request) {
        const { url } = request;
        const written = writtenRequest(request, url);
        if (!written.ok) return failed(url, written.failure.code);
        const sent = sentRequest(request, written.value);
        ports.requests.push(sent);
        const exchange = await options.respond?.(sent, ports.requests.length - 1);
        return exchange ?? failed(url);
      },
      expect: () => undefined,
      close: () => undefined,
    },
    network: {
      resolve: async () => ({ ok: true, value: options.addresses ?? ['192.0.2.1'] }),
      inspectTls: async () => ({ protocol: 'TLSv1.3', chain: [], trustedBy: 'public' }),
      expectTls: () => undefined,
      connect: async (host, port) => options.silent?.(host, port),
    },
    loopback: {
      async listen() {
        const failure = busy.shift();
        if (failure) return { ok: false, failure };
        const listener = new LiteralListener(options.redirectUri ?? 'http://localhost:8301');
        ports.listeners.push(listener);
        return { ok: true, value: listener };
      },
    },
    browser: {
      async open(url) {
        ports.openedInBrowser.push(url);
        if (!options.browserFails) return { ok: true, value: undefined };
        return { ok: false, failure: { code: 'browser-not-found', message: 'no browser' } };
      },
    },
    person: {
      notify(event) {
        ports.told.push(event);
        options.onTell?.(event, ports);
      },
      nextPaste: (signal) => {
        const paste = pastes.shift();
        return paste === undefined ? untilAborted(signal) : Promise.resolve(paste);
      },
      pasteOnly: (signal) => (options.pasteOnly ? Promise.resolve() : untilAborted(signal)),
    },
    clock: {
      now: () => options.now ?? 1_800_000_000_000,
      sleep: (milliseconds, signal) => options.sleep?.(milliseconds) ?? untilAborted(signal),
      giveWay: options.giveWay ?? (() => Promise.resolve()),
    },
    random: {
      token(bytes) {
        tokens += 1;
        return `random-${tokens}-`.padEnd(Math.ceil((bytes * 4) / 3), 'r');
      },
    },
    redactor: createRedactor(),
    secrets: { input: {}, login: {}, tokens: {} },
  };
  return ports;
}

function sentRequest(
  { authorization: _, form: __, ...request }: HttpRequest,
  written: WrittenRequest,
): SentRequest {
  const { headers, body } = written;
  const some = Object.keys(headers).length > 0;
  return { ...request, ...(some && { headers }), ...(body !== undefined && { body }) };
}

export function answered(url: string, answer: Partial<HttpAnswer>): HttpExchange {
  const body = answer.body ?? '';
  return {
    outcome: 'answered',
    requested: url,
    answer: {
      url,
      status: 200,
      headers: {},
      body,
      encoding: 'utf-8',
      bytes: body.length,
      milliseconds: 5,
      redirects: [],
      ...answer,
    },
  };
}

export function json(url: string, value: unknown, status = 200): HttpExchange {
  return answered(url, {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });
}

export function redirect(url: string, location: string, status = 302): HttpExchange {
  return answered(url, { status, headers: { location } });
}

export function failed(url: string, code: Failure['code'] = 'connection-refused'): HttpExchange {
  return { outcome: 'failed', requested: url, failure: { code, message: code }, redirects: [] };
}

export function untilAborted<T>(signal: AbortSignal): Promise<T> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
