import type { CertificateFact } from '../../core/facts/facts.ts';
import type { Failure, FailureCode } from '../../core/http/failure.ts';
import type { Place } from '../place.ts';
import { tlsFailure } from '../tls/tls-failure.ts';
import { causeOf } from './error-cause.ts';
import { refusedAddressCode } from './guarded-lookup.ts';

/** Node’s codes for failures between two machines before and during HTTP. */
const codes: Readonly<Record<string, FailureCode>> = {
  ENOTFOUND: 'dns-not-found',
  ENODATA: 'dns-not-found',
  EAI_AGAIN: 'dns-unreachable',
  EAI_FAIL: 'dns-unreachable',
  ESERVFAIL: 'dns-unreachable',
  ETIMEOUT: 'dns-unreachable',
  ECONNREFUSED: 'connection-refused',
  ECONNRESET: 'connection-reset',
  EPIPE: 'connection-reset',
  ECONNABORTED: 'connection-reset',
  EHOSTUNREACH: 'host-unreachable',
  ENETUNREACH: 'host-unreachable',
  EHOSTDOWN: 'host-unreachable',
  ENETDOWN: 'host-unreachable',
  EADDRNOTAVAIL: 'host-unreachable',
  ETIMEDOUT: 'timeout-connect',
  ERR_SOCKET_CONNECTION_TIMEOUT: 'timeout-connect',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  [refusedAddressCode]: 'address-refused',
};

const words: { readonly [Code in FailureCode]?: (place: Place) => string } = {
  'dns-not-found': ({ host }) => `The name ${host} was not found.`,
  'dns-unreachable': ({ host }) => `The DNS server gave no answer for ${host}.`,
  'connection-refused': ({ host, port }) => `${host}:${port} refuses the connection.`,
  'connection-reset': ({ host, port }) => `${host}:${port} closes the connection before it answers.`,
  'host-unreachable': ({ host }) => `There is no route to ${host} from this machine.`,
  'timeout-connect': ({ host, port }) => `${host}:${port} did not accept the connection in time.`,
  'headers-too-large': ({ host, port }) => `The headers from ${host}:${port} are too large.`,
  'http-malformed': ({ host, port }) => `What ${host}:${port} sends is not valid HTTP.`,
};

/** The failure for an error of a socket or of the HTTP parser. */
export function connectionFailure(
  error: NodeJS.ErrnoException,
  place: Place,
  chain: readonly CertificateFact[] = [],
): Failure {
  const cause = first(error);
  const tls = tlsFailure(cause, chain, place);
  if (tls) return tls;
  const code = codes[cause.code ?? ''] ?? (cause.code?.startsWith('HPE_') ? 'http-malformed' : 'other');
  return {
    code,
    message: words[code]?.(place) ?? `The exchange with ${place.host}:${place.port} failed.`,
    detail: { ...place },
    cause: causeOf(error),
  };
}

/** If several addresses were tried, Node wraps one error for each; the one that a person can act on is preferred. */
function first(error: NodeJS.ErrnoException): NodeJS.ErrnoException {
  if (!(error instanceof AggregateError)) return error;
  const errors: readonly NodeJS.ErrnoException[] = error.errors;
  return errors.find(({ code }) => code === 'ECONNREFUSED') ?? errors[0] ?? error;
}
