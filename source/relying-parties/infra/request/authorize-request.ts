import type { AuthorizeRequest } from '../../relying-party.ts';

/** Exactly the parameters that Infra’s dashboard sends (Infra: ui/components/providers.js). */
export function authorizeParameters(request: AuthorizeRequest): Readonly<Record<string, string>> {
  return {
    redirect_uri: request.redirectUri,
    client_id: request.clientId,
    response_type: 'code',
    scope: request.scopes.join(' '),
    state: request.state,
    ...(request.kind === 'google' && { prompt: 'consent', access_type: 'offline' }),
  };
}
