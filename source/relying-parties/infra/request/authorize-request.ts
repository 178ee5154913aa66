import type { ProviderKind } from '../../../core/answers.ts';

export interface AuthorizeRequest {
  readonly kind: ProviderKind;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly state: string;
}

/** The parameters that Infra's dashboard sends, and no others (Infra: ui/components/providers.js). */
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
