import type { Server } from 'node:http';
import type { Failure, Result } from '../core/failure.ts';
import type { CallbackListener, LoopbackPort } from '../core/ports.ts';
import type { Redactor } from '../core/redactor.ts';
import { closeServer, createCallbackServers } from './callback-listener.ts';
import { causeOf, errorCode } from './error-cause.ts';
import { portHolder } from './port-holder.ts';

export interface LoopbackOptions {
  /** 0 lets the system choose, for tests. */
  readonly port: number;
  readonly redactor: Redactor;
}

/** The port that Infra's redirect URI `http://localhost:8301` names (Infra: docs/identity/oidc.md). */
export const registeredPort = 8301;

/**
 * Listens where browsers look for `localhost`: on 127.0.0.1 and on ::1 (RFC 8252, 7.3), and nowhere else.
 * Half of it is refused, because another program on the other half would receive the code.
 */
export function createLoopback({ port, redactor }: LoopbackOptions): LoopbackPort {
  return {
    async listen(): Promise<Result<CallbackListener>> {
      const servers = createCallbackServers(redactor);
      const four = servers.create();
      const problem = await listenOn(four, '127.0.0.1', port);
      if (problem) return { ok: false, failure: await portFailure(problem, port, '127.0.0.1') };
      const chosen = portOf(four) ?? port;
      const six = servers.create();
      const other = await listenOn(six, '::1', chosen);
      if (other && !hasNoSuchAddress(other)) {
        await closeServer(four);
        return { ok: false, failure: await portFailure(other, chosen, '::1') };
      }
      return { ok: true, value: servers.listener(chosen) };
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

/** A machine without IPv6: no browser will look there either. */
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
  const holder = await portHolder(port);
  return {
    ...base,
    code: 'port-busy',
    message: `Port ${port} is taken${holder ? ` by ${holder.name} (process ${holder.pid})` : ''}.`,
    detail: { ...base.detail, ...(holder && { holder: holder.name, pid: holder.pid }) },
  };
}
