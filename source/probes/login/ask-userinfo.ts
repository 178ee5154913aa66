import type { UserinfoFact } from '../../core/facts/facts.ts';
import { isObject, parseJson } from '../../core/json/json-value.ts';
import type { HttpPort } from '../../core/run/ports.ts';
import { Secret } from '../../core/secrets/secret.ts';
import { signatureAlgorithms } from '../../core/token/signature-algorithms.ts';
import { isJwtAnswer } from '../../go/go-oidc/is-jwt-answer.ts';
import { goUserAgent } from '../../go/net-http/user-agent.ts';
import type { KeySet } from './key-set.ts';
import { readIdToken } from './read-id-token.ts';
import { sendWithinOrigin } from './send-within-origin.ts';

export interface UserinfoQuestion {
  readonly endpoint: string;
  readonly accessToken: Secret;
  readonly allowHttp: boolean;
  readonly keySet: KeySet;
}

/** UserInfo as Infra requests it: GET with the token in the header (Core 5.3.1), JSON or a signed JWT (5.3.2). */
export async function askUserinfo(
  { endpoint, accessToken, allowHttp, keySet }: UserinfoQuestion,
  http: HttpPort,
  signal: AbortSignal,
): Promise<UserinfoFact> {
  const request = { url: endpoint, headers: { 'user-agent': goUserAgent }, allowLoopbackHttp: allowHttp };
  const exchange = await sendWithinOrigin(request, accessToken, http, signal);
  const fact: UserinfoFact = { endpoint, exchange };
  if (exchange.outcome === 'failed' || exchange.answer.status !== 200) return fact;
  if (!isJwtAnswer(exchange.answer)) return { ...fact, ...readText(exchange.answer.body) };

  // Infra's library accepts any known algorithm here (go-oidc: oidc.go, UserInfo). Unlike an ID token's claims, these
  // are read only after go-jose has removed white space (go-oidc: oidc.go, UserInfo).
  const jwt = new Secret(exchange.answer.body.replace(/\s+/g, ''));
  const { payload, signature } = await readIdToken(jwt, signatureAlgorithms, keySet);
  return { ...fact, ...(payload !== undefined && readText(payload)), signature };
}

function readText(text: string): Pick<UserinfoFact, 'text' | 'claims'> {
  const claims = parseJson(text);
  return { text, ...(isObject(claims) && { claims }) };
}
