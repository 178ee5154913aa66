import type { UserinfoFact } from '../core/facts.ts';
import { mediaType } from '../core/http.ts';
import { isObject, parseJson } from '../core/json-value.ts';
import { followedMetadata } from '../core/metadata.ts';
import { defineProbe } from '../core/probe.ts';
import { Secret } from '../core/secret.ts';
import { createKeySet } from './key-set.ts';
import { readIdToken } from './read-id-token.ts';
import { usableEndpoint } from './usable-endpoint.ts';

/** UserInfo as Infra asks for it: GET with the token in the header (Core 5.3.1), JSON or a signed JWT (5.3.2). */
export const userinfoProbe = defineProbe({
  gives: 'userinfo',
  needs: ['inquiry', 'discovery', 'jwks', 'tokens'],
  asks: 'network',
  showsClient: true,
  async gather({ inquiry, discovery, jwks }, { http, secrets }, signal) {
    const { allowHttp } = inquiry.answers;
    const { userinfoEndpoint } = followedMetadata(discovery);
    if (userinfoEndpoint === undefined)
      return { absent: 'does-not-apply', why: 'The discovery document names no userinfo_endpoint.' };
    if (!usableEndpoint(userinfoEndpoint, allowHttp).ok)
      return {
        absent: 'does-not-apply',
        why: 'The UserInfo endpoint is not https, so no token is sent to it.',
      };
    const { accessToken } = secrets.tokens;
    if (!accessToken) return { absent: 'needs-missing', why: 'The login gave no access token.' };

    const exchange = await http.send(
      {
        method: 'GET',
        url: userinfoEndpoint,
        authorization: { scheme: 'bearer', token: accessToken },
        purpose: 'credential',
        allowLoopbackHttp: allowHttp,
      },
      signal,
    );
    const fact: UserinfoFact = { endpoint: userinfoEndpoint, exchange };
    if (exchange.outcome === 'failed' || exchange.answer.status !== 200) return fact;
    if (mediaType(exchange.answer) !== 'application/jwt')
      return { ...fact, ...readText(exchange.answer.body) };

    const keySet = createKeySet(jwks, allowHttp, http, signal);
    // Infra's library takes any algorithm that it knows here (go-oidc: oidc.go, UserInfo).
    const { signatureAlgorithms } = await import('../oidc/index.ts');
    const jwt = new Secret(exchange.answer.body.trim());
    const { payload, signature } = await readIdToken(jwt, Object.keys(signatureAlgorithms), keySet);
    return { ...fact, ...(payload !== undefined && readText(payload)), signature };
  },
});

function readText(text: string): Pick<UserinfoFact, 'text' | 'claims'> {
  const claims = parseJson(text);
  return { text, ...(isObject(claims) && { claims }) };
}
