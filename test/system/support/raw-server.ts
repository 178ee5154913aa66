import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface RawServer {
  readonly port: number;
  readonly origin: string;
  /** What each connection sent. */
  readonly received: string[];
}

/** A TCP server that does to each connection what a test says; gone when the test ends. */
export async function rawServer(
  behave: (socket: Socket, request: string, count: number) => void,
): Promise<RawServer> {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (data) =>
      behave(socket, data.toString('latin1'), received.push(data.toString('latin1'))),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, origin: `http://127.0.0.1:${port}`, received };
}

/** A proxy that carries whatever it is asked for to one port. */
export function tunnelTo(port: number): Promise<RawServer> {
  return rawServer((socket) => {
    const onward = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    onward.on('error', () => undefined);
    socket.pipe(onward).pipe(socket);
  });
}

/** An answer with the right length. */
export function answer(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Buffer | string = '',
): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const bytes = Buffer.from(body);
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} X\r\n${lines.join('')}content-length: ${bytes.length}\r\n\r\n`),
    bytes,
  ]);
}
