import { once } from 'node:events';
import { createServer as createPlainServer, type RequestListener, type Server } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { HttpRequest } from '../../source/core/run/ports.ts';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { createHttp, type HttpOptions } from '../../source/system/http/http.ts';
import { hasOpenssl, issue } from './support/certificates.ts';
import { rawServer } from './support/raw-server.ts';
import { answerOf, failureOf } from './support/send.ts';

const never = new AbortController().signal;

interface Kept {
  readonly origin: string;
  readonly port: number;
  /** The number of the connection that each request came on. */
  readonly on: number[];
  /** Those that are open. */
  readonly sockets: Set<Socket>;
}

/** A server that keeps connections, and says on which one each request came. */
async function keptServer(server: Server, scheme = 'http', answer?: RequestListener): Promise<Kept> {
  const sockets = new Set<Socket>();
  const numbers = new Map<Socket, number>();
  const on: number[] = [];
  server.on(scheme === 'http' ? 'connection' : 'secureConnection', (socket: Socket) => {
    numbers.set(socket, numbers.size + 1);
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  server.on('request', (request, response) => {
    on.push(numbers.get(request.socket) ?? 0);
    request.resume();
    if (answer) answer(request, response);
    else response.end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `${scheme}://127.0.0.1:${port}`, port, on, sockets };
}

function portTo(options: Partial<HttpOptions> = {}) {
  const http = createHttp({ timeoutMs: 5000, redactor: createRedactor(), userAgent: 'test', ...options });
  onTestFinished(() => http.close());
  const send = (url: string, more: Partial<HttpRequest> = {}) =>
    http.send({ method: 'GET', url, purpose: 'page', allowLoopbackHttp: true, ...more }, never);
  return { ...http, send };
}

const form = { method: 'POST', purpose: 'credential', form: { a: 'b' } } as const;

describe('the requests of a run', () => {
  it('share one connection unless another one is requested', async () => {
    const server = await keptServer(createPlainServer());
    const { send } = portTo();
    await send(server.origin);
    await send(server.origin);
    await send(server.origin, { ...form, connection: 'shared' });
    expect(server.on).toEqual([1, 1, 1]);
  });

  it('use a new one if they must be sent only once', async () => {
    const server = await keptServer(createPlainServer());
    const { send } = portTo();
    await send(server.origin);
    await send(server.origin, form);
    await send(server.origin);
    expect(server.on).toEqual([1, 2, 1]);
  });

  it('leave no connection after the run', async () => {
    const server = await keptServer(createPlainServer());
    const { send, close } = portTo();
    await send(server.origin);
    const [socket] = server.sockets;
    close();
    if (socket && !socket.destroyed) await once(socket, 'close');
    expect(server.sockets.size).toBe(0);
    await send(server.origin);
    expect(server.on).toEqual([1, 2]);
  });
});

describe('a connection that the server closes during a request', () => {
  /** Each connection takes so many requests, and is gone with the next. */
  const forgetful = (requests: number) => {
    const seen = new Map<Socket, number>();
    return keptServer(createPlainServer(), 'http', ({ socket }, response) => {
      seen.set(socket, (seen.get(socket) ?? 0) + 1);
      if ((seen.get(socket) ?? 0) > requests) socket.destroy();
      else response.end('{}');
    });
  };

  it.each([
    ['a GET', {}],
    ['a form that may be sent twice', { ...form, connection: 'shared' }],
  ] as const)('is replaced once for %s', async (_, request) => {
    const server = await forgetful(1);
    const { send } = portTo();
    await send(server.origin);
    expect(answerOf(await send(server.origin, request)).status).toBe(200);
    expect(server.on).toEqual([1, 1, 2]);
  });

  it('is replaced once, whatever the new connection brings', async () => {
    let answers = 1;
    const server = await keptServer(createPlainServer(), 'http', ({ socket }, response) => {
      answers -= 1;
      if (answers >= 0) response.end('{}');
      else if (answers === -1) socket.destroy();
      else socket.end('no HTTP\r\n\r\n');
    });
    const { send } = portTo();
    await send(server.origin);
    expect(failureOf(await send(server.origin)).code).toBe('http-malformed');
    expect(server.on).toEqual([1, 1, 2]);
  });

  it('is not replaced again and again', async () => {
    let answers = 1;
    const server = await keptServer(createPlainServer(), 'http', ({ socket }, response) => {
      answers -= 1;
      if (answers < 0) socket.destroy();
      else response.end('{}');
    });
    const { send } = portTo();
    await send(server.origin);
    const shared = { ...form, connection: 'shared' } as const;
    expect(failureOf(await send(server.origin, shared)).code).toBe('connection-reset');
    expect(server.on).toEqual([1, 1, 2]);
  });
});

describe.skipIf(!hasOpenssl)('over https', () => {
  const identity = hasOpenssl
    ? issue({ name: 'id', altNames: 'IP:127.0.0.1,DNS:id.example' })
    : { key: '', cert: '' };
  const options = { authorities: { extra: [identity.cert] } };
  const open = async (server: Kept, connections: number) => {
    while (server.sockets.size < connections) await new Promise((resolve) => setImmediate(resolve));
  };

  it('expected connections are open when the first answer arrives', async () => {
    const server = await keptServer(createServer(identity), 'https');
    const { expect: foresee, send } = portTo(options);
    foresee(server.origin, 2);
    await send(server.origin);
    await open(server, 3);
    const unused = { connection: 'unused' } as const;
    await Promise.all([
      send(server.origin, unused),
      send(server.origin, unused),
      send(server.origin),
      send(server.origin, unused),
    ]);
    expect(server.on.slice(1).toSorted()).toEqual([1, 2, 3, 4]);
    await Promise.all([send(server.origin), send(server.origin)]);
    expect(Math.max(...server.on)).toBe(4);
  });

  it('nothing is opened ahead to a host that accepts no connection', async () => {
    const server = await keptServer(createServer(identity), 'https');
    const { expect: foresee, send } = portTo(options);
    foresee('https://127.0.0.1:1', 3);
    foresee(server.origin, 0);
    expect(failureOf(await send('https://127.0.0.1:1')).code).toBe('connection-refused');
    await send(server.origin);
    expect(server.sockets.size).toBe(1);
  });

  it('a problem of a connection that was opened ahead is reported by the request', async () => {
    const server = await keptServer(createServer(identity), 'https');
    const { expect: foresee, send } = portTo();
    foresee(server.origin, 2);
    const [first, second] = [await send(server.origin), await send(server.origin)];
    expect(failureOf(first).code).toBe('tls-self-signed');
    expect(failureOf(second)).toEqual(failureOf(first));
  });

  it('a tunnel through a proxy carries several requests in turn', async () => {
    const server = await keptServer(createServer(identity), 'https');
    const proxy = await rawServer((socket) => {
      const onward = connect(server.port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
      onward.on('error', () => undefined);
      socket.pipe(onward).pipe(socket);
    });
    const { send } = portTo({ ...options, proxyFor: () => proxy.origin });
    await send('https://id.example/');
    await send('https://id.example/again');
    await send('https://id.example/', form);
    expect(server.on).toEqual([1, 1, 2]);
    expect(proxy.received).toHaveLength(2);
  });
});
