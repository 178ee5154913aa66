import type {
  DiscoveryFact,
  LoginFact,
  OpenidClientVerdict,
  TokensFact,
  UserinfoFact,
} from '../../core/facts/facts.ts';
import type { HttpAnswer, HttpExchange } from '../../core/facts/http-exchange.ts';
import { stringMember } from '../../core/json/json-value.ts';
import type { Secret } from '../../core/secrets/secret.ts';
import type { KeySet } from './key-set.ts';

export interface ClientParts {
  readonly clientId: string;
  readonly allowHttp: boolean;
  readonly discovery: DiscoveryFact;
}

export interface LoginParts extends ClientParts {
  readonly tokenEndpoint: string;
  readonly login: LoginFact;
  readonly codeVerifier?: Secret;
  /** As received, tokens included. */
  readonly exchange: HttpExchange | undefined;
  readonly keySet: KeySet;
}

/** The verdict of openid-client on the login's answer, independent of what Infra does with it. */
export async function opinionOfLogin(parts: LoginParts): Promise<TokensFact['standard']> {
  const { discovery, login, codeVerifier, exchange, keySet } = parts;
  if (exchange?.outcome !== 'answered')
    return { ok: false, code: 'NO_ANSWER', message: 'The token endpoint did not answer.' };
  const { openidClientVerdict } = await import('../../oidc/index.ts');
  const iss = login.outcome.is === 'code' ? login.outcome.iss : undefined;
  return openidClientVerdict({
    document: discovery.specification.members,
    clientId: parts.clientId,
    allowHttp: parts.allowHttp,
    redirectUri: login.redirectUri,
    ...(iss !== undefined && { iss }),
    ...(login.nonceSent !== undefined && { nonce: login.nonceSent }),
    ...(codeVerifier && { codeVerifier: codeVerifier.reveal() }),
    tokenEndpoint: parts.tokenEndpoint,
    tokenAnswer: captured(exchange.answer),
    ...keysOf(keySet),
  });
}

/** Run together with the login, which loads the client anyway, so that a run without one starts faster. */
export async function opinionOfDiscovery(parts: ClientParts): Promise<OpenidClientVerdict> {
  const { clientId, allowHttp, discovery } = parts;
  const { standardDiscovery } = await import('../../oidc/index.ts');
  const { answer, specification } = discovery;
  const issuer = stringMember(specification.members, 'issuer') ?? '';
  return standardDiscovery({ issuer, clientId, allowHttp, answer });
}

/** Undefined if that client would ask another address than Infra does. */
export async function opinionOfUserinfo(
  parts: ClientParts,
  { endpoint, exchange }: UserinfoFact,
  subject: string | undefined,
  keySet: KeySet,
): Promise<OpenidClientVerdict | undefined> {
  const { clientId, allowHttp, discovery } = parts;
  const document = discovery.specification.members;
  if (exchange.outcome === 'failed' || stringMember(document, 'userinfo_endpoint') !== endpoint)
    return undefined;
  const { standardUserinfo } = await import('../../oidc/index.ts');
  return standardUserinfo({
    document,
    clientId,
    allowHttp,
    ...(subject !== undefined && { subject }),
    endpoint,
    answer: captured(exchange.answer),
    ...keysOf(keySet),
  });
}

function keysOf(keySet: KeySet) {
  const keys = keySet.latest();
  return keys && { keys: { url: keySet.url, answer: captured(keys) } };
}

function captured({ status, headers, body }: HttpAnswer) {
  return { status, headers, body };
}
