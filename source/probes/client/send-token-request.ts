import type { HttpExchange } from '../../core/facts/http-exchange.ts';
import type { HttpRequest, Ports } from '../../core/run/ports.ts';

const longestRest = 5_000;
const restUnsaid = 1_000;

/**
 * A check asks the token endpoint more often, and faster, than logins do. Where the provider asks for a short rest (RFC
 * 6585, 4), it gets one, and the request goes out once more.
 */
export async function sendTokenRequest(
  request: HttpRequest,
  { http, clock }: Pick<Ports, 'http' | 'clock'>,
  signal: AbortSignal,
): Promise<HttpExchange> {
  const first = await http.send(request, signal);
  const rest = first.answer?.status === 429 ? restIn(first.answer.headers['retry-after']) : undefined;
  if (rest === undefined || rest > longestRest) return first;
  await clock.sleep(rest, signal).catch(() => undefined);
  return http.send(request, signal);
}

/** Milliseconds; a date is taken for longer than anybody waits here. */
function restIn(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return restUnsaid;
  return /^\d{1,4}$/.test(retryAfter) ? Math.max(Number(retryAfter) * 1000, restUnsaid) : undefined;
}
