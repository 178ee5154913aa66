import type { HttpExchange } from '../../../core/facts/http-exchange.ts';
import { readTokenResponse } from '../../../go/oauth2/token-response.ts';
import { gaveTokens } from '../../../readings/token/gave-tokens.ts';

/** Infra’s answer when a provider is added. */
export type ValidatePrediction =
  | { readonly says: 'ok' }
  | { readonly says: 'invalid provider clientID' | 'invalid provider clientSecret'; readonly word: string };

/**
 * Predicts Infra’s trial with a dummy code: it sends client id and secret by HTTP Basic, after any error again in the
 * form, and only searches the body of the last answer for words. Everything else passes (Infra:
 * internal/server/providers/oidc.go, Validate; golang/oauth2: internal/token.go).
 */
export function predictValidate(basic: HttpExchange, post: HttpExchange): ValidatePrediction {
  const { answer } = gaveTokens(basic) ? basic : post;
  const reading = answer && readTokenResponse(answer);
  // Infra searches only errors that include the answer’s body.
  if (!reading || reading.ok || (reading.is !== 'status' && reading.is !== 'error-in-success'))
    return { says: 'ok' };
  for (const word of ['client_id', 'client id'])
    if (answer.body.includes(word)) return { says: 'invalid provider clientID', word };
  return answer.body.includes('secret')
    ? { says: 'invalid provider clientSecret', word: 'secret' }
    : { says: 'ok' };
}
