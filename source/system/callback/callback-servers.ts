import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type {
  AwaitedCallback,
  CallbackListener,
  CallbackParameters,
  IgnoredError,
  IgnoredRequest,
} from '../../core/run/ports.ts';
import type { Redactor } from '../../core/secrets/redactor.ts';
import { type CallbackPage, callbackHeaders, callbackPage } from './callback-page.ts';
import { callbackParameters } from './callback-parameters.ts';
import { ignoredByForm, judgeParameters, type Refusal } from './callback-request.ts';

const largestForm = 100 * 1024;
/** Some providers’ codes are several kilobytes long. */
const largestHeaders = 64 * 1024;
/** Milliseconds after which a silent socket is closed; it blocks nobody until then. */
const patience = 15_000;
const tooLarge: Refusal = { is: 'ignored', ignored: 'too-large', status: 413, page: 'too-large' };

interface Waiting extends AwaitedCallback {
  readonly accept: (parameters: CallbackParameters) => void;
  /** The page for the accepted callback, which repeated requests get too. */
  shown?: CallbackPage;
}

/** The servers for both address families, and the logins that wait for them. */
export interface CallbackServers {
  /** Creates a server that answers callbacks; it is not listening yet. */
  create(): Server;
  listener(port: number): CallbackListener;
}

export function createCallbackServers(redactor: Redactor): CallbackServers {
  const servers: Server[] = [];
  let port = 0;
  const awaited: Waiting[] = [];

  function report(ignored: IgnoredRequest, error?: IgnoredError): void {
    for (const { onIgnored } of awaited) onIgnored(ignored, error);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const seen = { method: request.method ?? '', target: request.url ?? '', headers: request.headers };
    const early = ignoredByForm(seen, port);
    if (early) return refuse(early, request, response);
    const body = seen.method === 'POST' ? await formOf(request) : '';
    if (body === undefined) {
      return refuse(tooLarge, request, response);
    }
    const judged = awaited.map((waiting) => ({
      waiting,
      verdict: judgeParameters({ ...seen, body }, waiting.state),
    }));
    // With several logins, the one whose state matches is the most informative, whether it is accepted or not.
    const fitting =
      judged.find(({ verdict }) => verdict.is === 'callback') ??
      judged.find(({ verdict }) => verdict.is === 'ignored' && verdict.ignored !== 'wrong-state') ??
      judged[0];
    if (!fitting) return show(response, 400, 'other-login');
    const { waiting, verdict } = fitting;
    if (verdict.is === 'ignored') return refuse(verdict, request, response);
    if (waiting.shown) {
      show(response, 200, waiting.shown);
      return report('already-used');
    }
    const parameters = callbackParameters(verdict.by, verdict.parameters, redactor);
    waiting.shown =
      parameters.code || parameters.error === undefined || waiting.repeats ? 'received' : 'refused';
    const { accept, shown } = waiting;
    const onward = waiting.onward?.(parameters);
    // Delivered after the page has been sent, so that closing the listener cannot cut it off.
    request.socket.once('close', () => accept(parameters));
    if (onward !== undefined) sendOn(response, onward);
    else show(response, 200, shown);
  }

  function refuse(refusal: Refusal, request: IncomingMessage, response: ServerResponse): void {
    request.resume();
    show(response, refusal.status, refusal.page);
    report(refusal.ignored, refusal.error);
  }

  function onClientError(error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Socket): void {
    // A browser that insists on https (HSTS, HTTPS-only mode) starts with a TLS handshake record.
    if (error.rawPacket?.[0] === 0x16) report('tls-hello');
    if (error.code === 'HPE_HEADER_OVERFLOW') {
      report('too-large');
      if (socket.writable)
        socket.end('HTTP/1.1 431 Request Header Fields Too Large\r\nConnection: close\r\n\r\n');
    } else socket.destroy();
  }

  return {
    create() {
      const server = createServer(
        {
          maxHeaderSize: largestHeaders,
          headersTimeout: patience,
          requestTimeout: patience,
          connectionsCheckingInterval: patience / 3,
        },
        (request, response) => void answer(request, response),
      );
      server.on('clientError', onClientError);
      servers.push(server);
      return server;
    },
    listener(listening) {
      port = listening;
      return {
        redirectUri: `http://localhost:${port}`,
        receive(callback, signal) {
          const { promise, resolve, reject } = Promise.withResolvers<CallbackParameters>();
          awaited.push({ ...callback, accept: resolve });
          const stop = (): void => reject(signal.reason);
          if (signal.aborted) stop();
          signal.addEventListener('abort', stop, { once: true });
          return promise.finally(() => signal.removeEventListener('abort', stop));
        },
        async close() {
          await Promise.all(servers.map(closeServer));
        },
      };
    },
  };
}

/** Frees the port and closes every socket immediately. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** RFC 9110, 15.4.4: redirects to a GET, even after a posted form. */
function sendOn(response: ServerResponse, location: string): void {
  response.writeHead(303, { ...callbackHeaders, location }).end();
}

function show(response: ServerResponse, status: number, page: CallbackPage): void {
  response.writeHead(status, callbackHeaders).end(callbackPage(page));
}

/** The posted form; `undefined` if it is too large or incomplete. */
async function formOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request.iterator({ destroyOnReturn: false })) {
      size += part.length;
      if (size > largestForm) return undefined;
      parts.push(part);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(parts).toString('utf8');
}
