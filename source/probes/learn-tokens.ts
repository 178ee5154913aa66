import type { HttpExchange } from '../core/http.ts';
import type { Redactor } from '../core/redactor.ts';
import { Secret } from '../core/secret.ts';

/** Members that hold a token: `access_token`, `refresh_token`, `id_token` and a vendor's own, but not `token_type`. */
const inJson = /"[^"\\]*_token"\s*:\s*"([^"\\]*(?:\\.[^"\\]*)*)/giu;
const inForm = /(?:^|&)[^=&]*_token=([^&\s]*)/giu;

/**
 * Teaches the redactor every token of an answer, before anything of it is kept. It reads the text rather than the
 * JSON, so that truncated answers, repeated members and odd spellings hide nothing.
 */
export function learnTokens(exchange: HttpExchange, redactor: Redactor): void {
  if (exchange.outcome === 'failed') return;
  const { body } = exchange.answer;
  for (const [, raw = ''] of body.matchAll(inJson)) learn([raw, unescaped(raw)]);
  for (const [, raw = ''] of body.matchAll(inForm)) learn([raw, formDecoded(raw)]);

  function learn(values: readonly string[]): void {
    for (const value of values) redactor.learn(new Secret(value));
  }
}

function unescaped(raw: string): string {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}

function formDecoded(raw: string): string {
  return new URLSearchParams(`value=${raw}`).get('value') ?? raw;
}
