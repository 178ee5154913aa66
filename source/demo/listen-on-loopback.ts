import type { Server } from 'node:http';

/** The addresses of loopback; a machine may have one family alone. */
const families = ['127.0.0.1', '::1'] as const;

/** Listens on 127.0.0.1, or on ::1 where there is none, and gives the origin; port 0 takes any free one. Rejects where the port is taken. */
export async function listenOnLoopback(server: Server, port: number): Promise<string> {
  const [four, six] = families;
  const hasFour = await listens(server, port, four);
  if (!hasFour) await listens(server, port, six, true);
  const address = server.address();
  const listening = typeof address === 'object' && address ? address.port : port;
  return `http://${hasFour ? four : `[${six}]`}:${listening}`;
}

/** False where the machine has no such address and another is left to try. */
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
