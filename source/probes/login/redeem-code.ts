import type { TokensFact } from '../../core/facts/facts.ts';
import type { HttpExchange } from '../../core/facts/http-exchange.ts';
import type { Ports } from '../../core/run/ports.ts';
import type { Secret } from '../../core/secrets/secret.ts';
import { sendTokenRequest } from '../client/send-token-request.ts';
import { type ClientAuthenticationMethod, type TokenRequest, tokenRequest } from '../client/token-request.ts';

export interface Redemption extends Omit<TokenRequest, 'method' | 'parameters'> {
  readonly code: Secret;
  /** The same string as in the authorization request (RFC 6749, 4.1.3). */
  readonly redirectUri: string;
  readonly codeVerifier?: Secret;
}

export type TokenAttempt = TokensFact['attempts'][number];

/**
 * Tries HTTP Basic first and, after any failure, once more with the secret in the form, as x/oauth2 does
 * (internal/token.go, RetrieveToken), even if the first try used up the code. Exchanges are as received, including
 * tokens.
 */
export async function redeemCode(
  redemption: Redemption,
  succeeded: (exchange: HttpExchange) => boolean,
  ports: Pick<Ports, 'http' | 'clock'>,
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
    exchange: await sendTokenRequest(
      { ...tokenRequest({ ...redemption, method, parameters }), isPatient: true },
      ports,
      signal,
    ),
  });
  const basic = await send('client_secret_basic');
  // A first try that takes all the time leaves none for a second one.
  const isLate = basic.exchange.failure?.code.startsWith('timeout-') ?? false;
  if (succeeded(basic.exchange) || isLate || signal.aborted) return [basic];
  return [basic, await send('client_secret_post')];
}
