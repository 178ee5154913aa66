import type { ClientMetadata } from 'oidc-provider';
import type { Registration } from './registration.ts';
import type { Settings } from './settings.ts';

/** `oidc-provider` refuses a client without redirect URIs. */
const nowhere = 'https://nowhere.invalid/';

/** The demo’s client as the provider stores it (OpenID Connect Registration 1.0, 2). */
export function clientMetadata(
  { clientId, clientName, clientSecret, callbackUris, dashboards }: Registration,
  settings: Settings,
): ClientMetadata {
  const { redirectUris = ['{callback}', '{dashboards}'] } = settings;
  const registered = redirectUris.flatMap((uri) =>
    uri === '{dashboards}' ? dashboards : callbackUris.map((own) => uri.replace('{callback}', own)),
  );
  return {
    client_id: clientId,
    client_secret: clientSecret.reveal(),
    client_name: clientName,
    redirect_uris: registered.length > 0 ? registered : [nowhere],
    response_types: ['code'],
    grant_types: settings.withoutRefreshTokens
      ? ['authorization_code']
      : ['authorization_code', 'refresh_token'],
    ...(settings.clientScope && { scope: settings.clientScope.join(' ') }),
    ...(settings.publicClient && { token_endpoint_auth_method: 'none' }),
    ...(settings.symmetricIdToken && { id_token_signed_response_alg: 'HS256' }),
    ...(settings.encryptedIdToken && {
      id_token_encrypted_response_alg: 'dir',
      id_token_encrypted_response_enc: 'A128CBC-HS256',
    }),
    ...(settings.parRequired && { require_pushed_authorization_requests: true }),
    ...(settings.requestObjectRequired && { require_signed_request_object: true }),
  };
}
