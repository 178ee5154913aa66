import type { HttpExchange } from '../core/http.ts';
import { isObject, type JsonObject, parseJson } from '../core/json-value.ts';

const telling = ['issuer', 'authorization_endpoint', 'token_endpoint', 'jwks_uri'];

/**
 * The discovery document of an exchange, read kindly: a byte order mark or a wrong content type is for a check to
 * tell, and must not hide all the rest.
 */
export function metadataDocument(exchange: HttpExchange): JsonObject | undefined {
  if (exchange.outcome === 'failed' || exchange.answer.status !== 200) return undefined;
  const { body } = exchange.answer;
  const value = parseJson(body.startsWith('\ufeff') ? body.slice(1) : body);
  return isObject(value) && telling.some((key) => Object.hasOwn(value, key)) ? value : undefined;
}
