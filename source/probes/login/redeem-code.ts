import type { TokensFact } from '../../core/facts/facts.ts';
import type { HttpExchange } from '../../core/facts/http-exchange.ts';
import type { HttpPort } from '../../core/run/ports.ts';
import type { Secret } from '../../core/secrets/secret.ts';
import { type ClientAuthenticationMethod, type TokenRequest, tokenRequest } from '../client/token-request.ts';

export interface Redemption extends Omit<TokenRequest, 'method' | 'parameters'> {
  readonly code: Secret;
  /** The very string that the authorization request carried (RFC 6749, 4.1.3). */
  readonly redirectUri: string;
  readonly codeVerifier?: Secret;
}

export type TokenAttempt = TokensFact['attempts'][number];

/**
 * HTTP Basic first and, whatever went wrong, once more with the secret in the form: so does x/oauth2 (internal/token.go,
 * RetrieveToken), the used-up code of the first try included. Exchanges are as received; tokens are in them.
 */
export async function redeemCode(
  redemption: Redemption,
  succeeded: (exchange: HttpExchange) => boolean,
  http: HttpPort,
  signal: AbortSignal,
): Promise<readonly TokenAttempt[]> {
  const { code, codeVerifier, redirectUri } = redemption;
  const parameters = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    ...(codeVerifier && { code_verifier: codeVerifier }),
  };
  const send = async (method: ClientAuthenticationMethod): Promise<TokenAttempt> => ({
    method,
    exchange: await http.send(tokenRequest({ ...redemption, method, parameters }), signal),
  });
  const basic = await send('client_secret_basic');
  if (succeeded(basic.exchange) || signal.aborted) return [basic];
  return [basic, await send('client_secret_post')];
}
