import type { DiscoveryFact, LoginFact, TokensFact } from '../core/facts.ts';
import type { HttpAnswer, HttpExchange } from '../core/http.ts';
import type { Secret } from '../core/secret.ts';
import type { KeySet } from './key-set.ts';

export interface OpinionParts {
  readonly clientId: string;
  readonly allowHttp: boolean;
  readonly tokenEndpoint: string;
  readonly discovery: DiscoveryFact;
  readonly login: LoginFact;
  readonly codeVerifier?: Secret;
  /** As received, tokens included. */
  readonly exchange: HttpExchange | undefined;
  readonly keySet: KeySet;
}

/** What the standard's own client says of the answer, beside what Infra does with it. */
export async function standardOpinion(parts: OpinionParts): Promise<TokensFact['standard']> {
  const { discovery, login, codeVerifier, exchange, keySet } = parts;
  if (exchange?.outcome !== 'answered')
    return { ok: false, code: 'NO_ANSWER', message: 'The token endpoint did not answer.' };
  const { standardVerdict } = await import('../oidc/index.ts');
  const iss = login.outcome.is === 'code' ? login.outcome.iss : undefined;
  const keys = keySet.latest();
  return standardVerdict({
    document: discovery.specification.members,
    clientId: parts.clientId,
    allowHttp: parts.allowHttp,
    redirectUri: login.redirectUri,
    ...(iss !== undefined && { iss }),
    ...(login.nonceSent !== undefined && { nonce: login.nonceSent }),
    ...(codeVerifier && { codeVerifier: codeVerifier.reveal() }),
    tokenEndpoint: parts.tokenEndpoint,
    tokenAnswer: captured(exchange.answer),
    ...(keys && { keys: { url: keySet.url, answer: captured(keys) } }),
  });
}

function captured({ status, headers, body }: HttpAnswer) {
  return { status, headers, body };
}
