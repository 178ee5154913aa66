import type { HttpRequest } from '../../core/run/ports.ts';
import type { Secret } from '../../core/secrets/secret.ts';
import { goUserAgent } from '../../go/net-http/user-agent.ts';

export type ClientAuthenticationMethod = 'client_secret_basic' | 'client_secret_post';

export interface TokenRequest {
  readonly tokenEndpoint: string;
  readonly allowLoopbackHttp: boolean;
  readonly method: ClientAuthenticationMethod;
  /** HTTP Basic without form-encoding. */
  readonly isPlain?: boolean;
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly parameters: Readonly<Record<string, string | Secret>>;
}

/** A request to the token endpoint, byte for byte as golang.org/x/oauth2 sends it (internal/token.go). */
export function tokenRequest(request: TokenRequest): HttpRequest {
  const { method, isPlain, clientId, clientSecret, parameters } = request;
  const basic = method === 'client_secret_basic';
  return {
    method: 'POST',
    url: request.tokenEndpoint,
    ...(basic && {
      authorization: { scheme: 'basic', clientId, secret: clientSecret, ...(isPlain && { isPlain }) },
    }),
    form: basic ? parameters : { ...parameters, client_id: clientId, client_secret: clientSecret },
    headers: { 'user-agent': goUserAgent },
    purpose: 'credential',
    allowLoopbackHttp: request.allowLoopbackHttp,
  };
}
