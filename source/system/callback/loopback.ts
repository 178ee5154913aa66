import type { Server } from 'node:http';
import type { Failure, Result } from '../../core/http/failure.ts';
import type { CallbackListener, LoopbackPort } from '../../core/run/ports.ts';
import type { Redactor } from '../../core/secrets/redactor.ts';
import { causeOf, errorCode } from '../http/error-cause.ts';

export interface LoopbackOptions {
  /** 0 lets the system choose, for tests. */
  readonly port: number;
  readonly redactor: Redactor;
}

/** The port in Infra’s redirect URI `http://localhost:8301` (Infra: docs/identity/oidc.md). */
export const registeredPort = 8301;

const families = ['127.0.0.1', '::1'] as const;

/**
 * Listens only where browsers look for `localhost`: on 127.0.0.1 and on ::1 (RFC 8252, 7.3), or one of them if the
 * machine has only one. If either is taken, it fails, because the program there would receive the code.
 */
export function createLoopback({ port, redactor }: LoopbackOptions): LoopbackPort {
  return {
    async listen(): Promise<Result<CallbackListener>> {
      const { closeServer, createCallbackServers } = await import('./callback-servers.ts');
      const servers = createCallbackServers(redactor);
      const open: Server[] = [];
      let chosen = port;
      let missing: Failure | undefined;
      for (const address of families) {
        const server = servers.create();
        const problem = await listenOn(server, address, chosen);
        if (problem) {
          missing = await portFailure(problem, chosen, address);
          if (hasNoSuchAddress(problem)) continue;
          await Promise.all(open.map(closeServer));
          return { ok: false, failure: missing };
        }
        open.push(server);
        chosen = portOf(server) ?? port;
      }
      return missing && open.length === 0
        ? { ok: false, failure: missing }
        : { ok: true, value: servers.listener(chosen) };
    },
  };
}

function listenOn(server: Server, host: string, port: number): Promise<Error | undefined> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen({ host, port, exclusive: true }, () => {
      server.removeListener('error', resolve);
      resolve(undefined);
    });
  });
}

function portOf(server: Server): number | undefined {
  const address = server.address();
  return typeof address === 'object' ? address?.port : undefined;
}

/** Without this address family, no browser will look there either. */
function hasNoSuchAddress(error: Error): boolean {
  return ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(errorCode(error) ?? '');
}

async function portFailure(error: Error, port: number, address: string): Promise<Failure> {
  const code = errorCode(error);
  const base = { detail: { port, address }, cause: causeOf(error) };
  if (code === 'EACCES' || code === 'EPERM') {
    return { ...base, code: 'port-forbidden', message: `The system does not let anyone listen on ${port}.` };
  }
  if (code !== 'EADDRINUSE') return { ...base, code: 'other', message: `Listening on ${port} failed.` };
  const { portHolder } = await import('./port-holder.ts');
  const holder = await portHolder(port);
  return {
    ...base,
    code: 'port-busy',
    message: `Port ${port} is taken${holder ? ` by ${holder.name} (process ${holder.pid})` : ''}.`,
    detail: { ...base.detail, ...(holder && { holder: holder.name, pid: holder.pid }) },
  };
}
