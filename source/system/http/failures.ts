import type { Failure, FailureCode } from '../../core/http/failure.ts';
import type { Place } from '../place.ts';
import { causeOf } from './error-cause.ts';

/** What a request is waiting for, so that a timeout can say what did not arrive. */
export type Stage = 'resolver' | 'proxy' | 'connection' | 'answer' | 'body';

export function unwritableFailure(error: Error, place: Place): Failure {
  const message = 'The request contains a value that HTTP cannot carry; nothing was sent.';
  return { code: 'other', message, detail: { ...place }, cause: causeOf(error) };
}

/** The failure for a link-local address or a cloud’s metadata address. */
export function refusedAddress(place: Place, scheme?: string): Failure {
  const message = `${place.host} is a link-local or cloud metadata address.`;
  return { code: 'address-refused', message, detail: { ...place, ...(scheme !== undefined && { scheme }) } };
}

export function cancelled(detail: Partial<Place>): Failure {
  return { code: 'cancelled', message: 'Stopped.', detail: { ...detail } };
}

export function cutOffFailure(place: Place): Failure {
  return {
    code: 'http-truncated',
    message: 'The connection ended before the whole answer had arrived.',
    detail: { ...place },
  };
}

export function lateFailure(stage: Stage, place: Place, proxy: string | undefined): Failure {
  const codes: Readonly<Record<Stage, FailureCode>> = {
    resolver: 'dns-unreachable',
    proxy: 'proxy-unreachable',
    connection: 'timeout-connect',
    answer: 'timeout-answer',
    body: 'timeout-total',
  };
  return {
    code: codes[stage],
    message: `The time ran out while waiting for the ${stage}.`,
    detail: { ...place, waitingFor: stage, ...(proxy && { proxy }) },
  };
}
