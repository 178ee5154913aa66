import { buildAuthorizationUrl, calculatePKCECodeChallenge } from 'openid-client';
import { type ConfigurationParts, createConfiguration } from './configuration.ts';

export interface AuthorizationRequest {
  /** Infra’s parameters; the redirect URI is sent exactly as written. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** The address to open in a browser: the given request with PKCE S256 (RFC 7636, 4.3) and a nonce. */
export async function authorizationUrl(
  parts: ConfigurationParts,
  { parameters, nonce, codeVerifier }: AuthorizationRequest,
): Promise<string> {
  const url = buildAuthorizationUrl(createConfiguration(parts), {
    ...parameters,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  });
  return url.href;
}
