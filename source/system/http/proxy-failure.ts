import type { Failure } from '../../core/http/failure.ts';
import { causeOf } from './error-cause.ts';

/** The failure for a proxy that refused (with its status) or could not be reached (with the error). */
export function proxyFailure(proxy: string, found: number | Error): Failure {
  if (found instanceof Error) {
    return {
      code: 'proxy-unreachable',
      message: `The proxy ${proxy} cannot be reached.`,
      detail: { proxy },
      cause: causeOf(found),
    };
  }
  const wantsSignIn = found === 407;
  return {
    code: 'proxy-refused',
    message: `The proxy ${proxy} answered ${found}${wantsSignIn ? ': it demands a user name and password' : ''}.`,
    detail: { proxy, status: found, wantsSignIn },
  };
}
