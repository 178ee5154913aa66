import type { HttpExchange } from '../../core/facts/http-exchange.ts';
import type { Redactor } from '../../core/secrets/redactor.ts';
import { Secret } from '../../core/secrets/secret.ts';
import { tokenMembers } from '../../core/secrets/token-members.ts';

/** The tokens of a token response by the standard (RFC 6749, 5.1; Core 3.1.3.3). */
const standard = /^(?:access_token|refresh_token|id_token)$/iu;
/** Each of the three twice, for a response that repeats itself; no provider sends more, and learning each has a cost. */
const most = 6;

/** Teaches the redactor the tokens of an answer; a vendor's own tokens are only masked where the answer is shown. */
export function learnTokens(exchange: HttpExchange, redactor: Redactor): void {
  if (exchange.outcome === 'failed') return;
  let learned = 0;
  for (const { name, value } of tokenMembers(exchange.answer.body)) {
    if (!standard.test(name)) continue;
    for (const one of [value, unescaped(value), formDecoded(value)]) redactor.learn(new Secret(one));
    learned += 1;
    if (learned === most) return;
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
