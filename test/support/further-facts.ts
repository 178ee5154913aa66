import type { AuthorizationAttempt, Gathered } from '../../source/core/facts/facts.ts';
import type { HttpExchange } from '../../source/core/facts/http-exchange.ts';
import { asking, control, infraRequest, lateControl, signIn } from '../checks/registration/facts.ts';
import { attempt, redirect } from './facts.ts';

export const page = 'https://argocd.acme.dev/auth/callback';
export const commandLine = 'http://localhost:8085/auth/callback';
export const scopes = ['openid', 'profile', 'groups'];

export const to = (redirectUri: string, exchange: HttpExchange, more: Partial<AuthorizationAttempt> = {}) =>
  attempt('as-relying-party', exchange, { redirectUri, scopes, ...more });

export const alone = (scope: string, exchange: HttpExchange) =>
  attempt('scope', exchange, { redirectUri: page, scopes: ['openid', scope] });

export const noScope = redirect(`${page}?error=invalid_scope`);

/** A provider that checks redirect URIs at once, or after sign-in. */
export const early = asking(infraRequest(signIn), control);
export const late = asking(infraRequest(signIn), lateControl);

export function further(about: Gathered, ...attempts: AuthorizationAttempt[]): Gathered {
  const request = { relyingParty: 'argo-cd', label: 'Argo CD', redirectUris: [page, commandLine], scopes };
  return { ...about, furtherAuthorization: { requests: [{ ...request, attempts }] } };
}

export const nobody = (about: Gathered): Gathered => ({ ...about, furtherAuthorization: { requests: [] } });
