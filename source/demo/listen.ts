import type { Server } from 'node:net';

/** The loopback addresses; a machine may have only one family. */
const families = ['127.0.0.1', '::1'] as const;

/**
 * Listens on 127.0.0.1, or on ::1 if there is none, and returns host and port; port 0 takes any free one. Rejects if
 * the port is taken.
 */
export async function listenOnLoopback(server: Server, port: number): Promise<string> {
  const [four, six] = families;
  const hasFour = await listens(server, port, four);
  return hasFour ? hostAndPort(server, four) : listenOn(server, port, six);
}

/** Like `listenOnLoopback`, but on the given address. */
export async function listenOn(server: Server, port: number, address: string): Promise<string> {
  await listens(server, port, address, true);
  return hostAndPort(server, address);
}

function hostAndPort(server: Server, address: string): string {
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return `${address.includes(':') ? `[${address}]` : address}:${port}`;
}

/** Resolves with false if the machine has no such address and there is another to try. */
function listens(server: Server, port: number, host: string, isLast = false): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      const hasNoSuchAddress = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(error.code ?? '');
      if (hasNoSuchAddress && !isLast) resolve(false);
      else reject(error);
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}
