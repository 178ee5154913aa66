import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { JsonObject } from '../../source/core/json/json-value.ts';
import type { Identity } from '../system/support/certificates.ts';
import { createInfra, type InfraState, type StoredRow } from './infra/infra-api.ts';
import type { InfraRequest, Reply } from './infra/reply.ts';

export type { InfraState } from './infra/infra-api.ts';

export interface FakeInfra {
  readonly origin: string;
  readonly host: string;
  readonly requests: readonly InfraRequest[];
  /** Its table of providers, including secrets. */
  readonly stored: readonly StoredRow[];
  /** Trouble for the next requests of this method. */
  next(method: string, trouble: Trouble, times?: number): void;
}

/**
 * `before`: the connection ends before anything is done. `after`: it ends after the request took effect, without an
 * answer. `waits`: delays the answer; the request takes effect meanwhile only with `does`.
 */
export type Trouble =
  | { readonly loses: 'before' | 'after' }
  | { readonly waits: Promise<unknown>; readonly does?: true };

/** An Infra server on loopback until the test ends; uses https if given an identity. */
export async function startInfraServer(state: InfraState, identity?: Identity): Promise<FakeInfra> {
  const requests: InfraRequest[] = [];
  const troubles = new Map<string, Trouble[]>();
  const infra = createInfra(state);
  const listener = (message: IncomingMessage, response: ServerResponse) => {
    void answer(message, response);
  };
  const server = identity ? createHttpsServer({ ...identity }, listener) : createHttpServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const host = `${identity ? 'localhost' : '127.0.0.1'}:${(server.address() as AddressInfo).port}`;
  return {
    origin: `${identity ? 'https' : 'http'}://${host}`,
    host,
    requests,
    stored: infra.providers,
    next: (method, trouble, times = 1) => troubles.set(method, Array(times).fill(trouble)),
  };

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await read(message);
    requests.push(request);
    const trouble = troubles.get(request.method)?.shift();
    if (trouble && 'loses' in trouble && trouble.loses === 'before') return void message.socket.destroy();
    const waits = trouble && 'waits' in trouble;
    if (waits && !trouble.does) await trouble.waits;
    const reply = await infra.reply(request);
    if (waits) await trouble.waits;
    if (trouble && 'loses' in trouble) return void message.socket.destroy();
    write(response, reply);
  }
}

function write(response: ServerResponse, [status, body, headers = {}]: Reply): void {
  if (body === undefined) return void response.writeHead(status, headers).end();
  if (typeof body === 'string') return void response.writeHead(status, headers).end(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(`${JSON.stringify(body satisfies JsonObject)}\n`);
}

async function read(message: IncomingMessage): Promise<InfraRequest> {
  const { method = '', url = '', headers } = message;
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  const { pathname, search } = new URL(url, 'http://infra');
  const version = headers['infra-version'];
  const body = Buffer.concat(parts).toString('utf8');
  return {
    method,
    path: pathname,
    search,
    version: typeof version === 'string' ? version : undefined,
    authorization: headers.authorization,
    accept: headers.accept,
    // Infra reads a body only if its length is given (Infra: internal/server/routes.go, readRequest).
    ...(Number(headers['content-length'] ?? 0) > 0 && { body }),
  };
}
