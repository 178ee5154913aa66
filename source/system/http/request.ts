import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { isIP, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { CertificateFact } from '../../core/facts/facts.ts';
import { hostOf, portOf } from '../../core/http/address.ts';
import type { Failure, Result } from '../../core/http/failure.ts';
import type { Clock } from '../../core/run/ports.ts';
import { inExecutable } from '../in-executable.ts';
import type { Place } from '../place.ts';
import { readCertificateChain } from '../tls/certificate-chain.ts';
import { largestBody, tooLarge } from './body-text.ts';
import { connectionFailure } from './connection-failure.ts';
import { cancelled, cutOffFailure, lateFailure, type Stage, unwritableFailure } from './failures.ts';
import { createGuardedLookup } from './guarded-lookup.ts';
import { proxyFailure } from './proxy-failure.ts';
import { type RawAnswer, rawAnswer } from './raw-answer.ts';
import type { Route } from './route.ts';
import { takeAnswer } from './take-answer.ts';

const largestHeaders = 64 * 1024;

export interface OneRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** True if further requests may use the same connection. */
  readonly keepsConnection: boolean;
}

/** `stale`: the connection was already open, and closed before any of the answer arrived. */
export type Attempt = Result<RawAnswer> & { readonly stale?: true };

/** Sends one request. Both the deadline’s signal and the person’s end it immediately. */
export function requestOnce(
  { method, url, headers, body, keepsConnection }: OneRequest,
  route: Route,
  deadline: AbortSignal,
  cancel: AbortSignal,
  now: Clock['now'],
): Promise<Attempt> {
  const place = { host: hostOf(url), port: portOf(url) };
  let stage = firstStage(place.host, route.proxy);
  let chain: readonly CertificateFact[] = [];
  let wasOpen = false;

  return new Promise((resolve) => {
    const request = opened(route, {
      method,
      host: place.host,
      port: place.port,
      path: `${url.pathname}${url.search}`,
      headers: {
        ...headers,
        ...(!keepsConnection && { connection: 'close' }),
        ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
      },
      maxHeaderSize: largestHeaders,
      lookup: createGuardedLookup(url.protocol === 'http:' ? 'loopback' : 'any', () => {
        stage = 'connection';
      }),
    });
    if (request instanceof Error) return resolve({ ok: false, failure: unwritableFailure(request, place) });

    const finish = (attempt: Attempt): void => {
      deadline.removeEventListener('abort', onDeadline);
      cancel.removeEventListener('abort', onCancel);
      resolve(attempt);
      if (!attempt.ok || !keepsConnection) request.destroy();
    };
    const fail = (failure: Failure): void => finish({ ok: false, failure });
    const onDeadline = (): void => fail(lateFailure(stage, place, route.proxy));
    const onCancel = (): void => fail(cancelled(place));
    deadline.addEventListener('abort', onDeadline, { once: true });
    cancel.addEventListener('abort', onCancel, { once: true });

    request.once('socket', (socket) => {
      if (!keepsConnection && !inExecutable) {
        takeAnswer(request, socket, now, finish, () => {
          stage = 'body';
        });
      }
      wasOpen = request.reusedSocket || route.wasOpen(socket);
      if (wasOpen && isThere(socket, url)) {
        stage = 'answer';
        return;
      }
      if (wasOpen) stage = 'connection';
      socket.once('connect', () => {
        if (url.protocol === 'http:') stage = 'answer';
        else if (stage === 'resolver') stage = 'connection';
      });
      socket.once('secureConnect', () => {
        stage = 'answer';
      });
      // Node drops the certificates of a refused handshake before it reports the error.
      socket.prependOnceListener('secure', () => {
        chain = readCertificateChain(socket as TLSSocket); // only TLS sockets emit it
      });
    });
    request.once('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
      if (statusCode === 200) stage = 'connection';
      else if (route.proxy) fail(proxyFailure(route.proxy, statusCode));
    });
    request.once('upgrade', (_message, socket) => {
      socket.destroy();
      fail({
        code: 'http-malformed',
        message: 'The server changed the protocol unasked.',
        detail: { ...place },
      });
    });
    request.on('error', (error) => {
      if (stage === 'proxy' && route.proxy) fail(proxyFailure(route.proxy, error));
      else if (stage === 'body' && !isMalformed(error)) fail(cutOffFailure(place));
      else {
        const failure = connectionFailure(error, place, chain);
        finish({
          ok: false,
          failure,
          ...(wasOpen && failure.code === 'connection-reset' && { stale: true }),
        });
      }
    });
    request.once('response', (response) => {
      stage = 'body';
      if (keepsConnection && !isReadAlike(response)) fail(connectionFailure(otherEncoding, place));
      else readBody(response, now(), place, finish);
    });
    if (deadline.aborted) onDeadline();
    else if (cancel.aborted) onCancel();
    else request.end(body);
  });
}

/** Go reads other transfer encodings, and any in HTTP/1.0, differently from Node's parser. */
function isReadAlike({ headers, httpVersion }: IncomingMessage): boolean {
  const encoding = headers['transfer-encoding'];
  return encoding === undefined || (httpVersion === '1.1' && encoding.toLowerCase() === 'chunked');
}

const otherEncoding = Object.assign(new Error('Another transfer encoding'), {
  code: 'HPE_INVALID_TRANSFER_ENCODING',
});

function readBody(
  response: IncomingMessage,
  receivedAt: number,
  place: Place,
  finish: (result: Result<RawAnswer>) => void,
): void {
  const parts: Buffer[] = [];
  let size = 0;
  response.on('data', (part: Buffer) => {
    size += part.length;
    if (size > largestBody) return finish({ ok: false, failure: tooLarge() });
    parts.push(part);
  });
  response.on('error', (error) => {
    finish({
      ok: false,
      failure: isMalformed(error) ? connectionFailure(error, place) : cutOffFailure(place),
    });
  });
  response.on('end', () => {
    const { statusCode = 0, headersDistinct } = response;
    finish({ ok: true, value: rawAnswer(statusCode, Object.entries(headersDistinct), parts, receivedAt) });
  });
}

/** Node throws if a header’s value is not valid in HTTP, such as a token with a line break. */
function opened(route: Route, options: RequestOptions): ClientRequest | Error {
  try {
    return route.request(options);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function firstStage(host: string, proxy: string | undefined): Stage {
  if (proxy) return 'proxy';
  return isIP(host) === 0 ? 'resolver' : 'connection';
}

/** A connection that is opened ahead may still be connecting. */
function isThere(socket: Socket, { protocol }: URL): boolean {
  return !socket.connecting && (protocol === 'http:' || (socket as TLSSocket).authorized);
}

function isMalformed(error: NodeJS.ErrnoException): boolean {
  return error.code?.startsWith('HPE_') ?? false;
}
