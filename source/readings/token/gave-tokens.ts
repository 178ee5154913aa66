import type { HttpExchange } from '../../core/facts/http-exchange.ts';
import { readTokenResponse } from '../../go/oauth2/token-response.ts';

/** Whether golang/oauth2 reads tokens from it. */
export function gaveTokens(exchange: HttpExchange): boolean {
  return exchange.answer !== undefined && readTokenResponse(exchange.answer).ok;
}
