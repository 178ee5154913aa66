import type { HttpExchange } from '../../core/facts/http-exchange.ts';
import type { HttpRequest, Ports } from '../../core/run/ports.ts';

const longestPause = 5_000;
const defaultPause = 1_000;

/**
 * A check sends token requests faster than logins do. If the provider asks for a short pause (RFC 6585, 4), the request is
 * repeated once after it.
 */
export async function sendTokenRequest(
  request: HttpRequest,
  { http, clock }: Pick<Ports, 'http' | 'clock'>,
  signal: AbortSignal,
): Promise<HttpExchange> {
  const first = await http.send(request, signal);
  const pause = first.answer?.status === 429 ? pauseIn(first.answer.headers['retry-after']) : undefined;
  if (pause === undefined || pause > longestPause) return first;
  await clock.sleep(pause, signal).catch(() => undefined);
  return http.send(request, signal);
}

/** Milliseconds; undefined for a date, which is too long to wait for. */
function pauseIn(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return defaultPause;
  return /^\d{1,4}$/.test(retryAfter) ? Math.max(Number(retryAfter) * 1000, defaultPause) : undefined;
}
