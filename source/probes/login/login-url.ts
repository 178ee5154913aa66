import type { JsonObject } from '../../core/json/json-value.ts';
import type { Secret } from '../../core/secrets/secret.ts';
import type { AuthorizeRequest, LoginRequest } from '../../relying-parties/relying-party.ts';

export interface LoginUrlParts extends AuthorizeRequest {
  readonly parametersOf: LoginRequest['parameters'];
  /** Already validated. */
  readonly endpoint: URL;
  readonly document: JsonObject;
  readonly allowHttp: boolean;
  /** Exactly the relying party's own parameters: no PKCE, no nonce. */
  readonly asInfra: boolean;
  readonly nonce: string;
  readonly codeVerifier: Secret;
}

/** The address of a login: the relying party's parameters, plus PKCE and a nonce unless `asInfra` is set. */
export async function loginUrl(parts: LoginUrlParts): Promise<string> {
  const parameters = parts.parametersOf(parts);
  if (parts.asInfra) {
    const url = new URL(parts.endpoint);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return url.href;
  }
  const { authorizationUrl } = await import('../../oidc/index.ts');
  const document = { ...parts.document, authorization_endpoint: parts.endpoint.href };
  return authorizationUrl(
    { ...parts, document },
    {
      parameters,
      nonce: parts.nonce,
      codeVerifier: parts.codeVerifier.reveal(),
    },
  );
}
