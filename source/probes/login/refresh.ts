import type { TokenResponse } from '../../core/facts/facts.ts';
import type { HttpExchange } from '../../core/facts/http-exchange.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe } from '../../core/run/probe.ts';
import { expiryDelta } from '../../go/oauth2/expiry-delta.ts';
import { readTokenResponse } from '../../go/oauth2/token-response.ts';
import { gaveTokens } from '../../readings/token/gave-tokens.ts';
import type { RelyingParty } from '../../relying-parties/relying-party.ts';
import { clientSecretFor, forUserinfoEndpoint } from '../client/endpoint-audience.ts';
import { sendTokenRequest } from '../client/send-token-request.ts';
import { tokenRequest } from '../client/token-request.ts';
import { usableTokenEndpoint } from '../discovery/usable-endpoint.ts';
import { askUserinfo } from './ask-userinfo.ts';
import { createKeySet } from './key-set.ts';
import { learnTokens } from './learn-tokens.ts';
import { claimsOf } from './read-id-token.ts';
import { receivedTokens } from './received-tokens.ts';

/**
 * Refreshes once and requests UserInfo with the new token, as Infra does every two hours. With the person's consent it
 * then sends the old refresh token again, as Infra does too: it never keeps the new one. That comes last, because a
 * provider may end the old token only once the new access token was used (Doorkeeper: `refresh_token_revoked_on_use?`).
 * If access tokens count as expired from the start, Infra refreshes twice before UserInfo, and so does this.
 * All of it follows the login's own UserInfo, because a refresh may end the first access token.
 */
export function createRefreshProbe({ request }: Pick<RelyingParty, 'request'>) {
  return defineProbe({
    ...sourceOf('refresh'),
    asks: 'network',
    showsClient: true,
    async gather(
      { input, discovery, jwks, tokens, userinfo: { endpoint, exchange: atLogin } },
      { http, clock, redactor, secrets },
      signal,
    ) {
      const { clientId, allowHttp, probeRotation } = input.configuration;
      const { refreshToken } = secrets.tokens;
      const given = secrets.input.clientSecret;
      if (!refreshToken) return { absent: 'not-given', why: 'No refresh token came with the login.' };
      if (!clientId || !given) return { absent: 'not-given', why: 'No client id and secret were given.' };
      const tokenEndpoint = usableTokenEndpoint(discovery, allowHttp);
      if (typeof tokenEndpoint !== 'string') return tokenEndpoint;

      const asked = tokenRequest({
        tokenEndpoint,
        allowLoopbackHttp: allowHttp,
        method: tokens.attempts.at(-1)?.method ?? 'client_secret_basic',
        clientId,
        clientSecret: clientSecretFor(given, discovery, request),
        parameters: { grant_type: 'refresh_token', refresh_token: refreshToken },
      });
      const refreshRequest = { ...asked, isPatient: true } as const;
      const first = await sendTokenRequest(refreshRequest, { http, clock }, signal);
      const received = first.outcome === 'answered' ? receivedTokens(first.answer, redactor) : {};
      learnTokens(first, redactor);
      const next = received.refreshToken;
      const idTokenClaims = received.idToken && claimsOf(received.idToken);

      const isDue = countsAsExpired(tokens.response) && countsAsExpired(responseOf(first));
      const atOnce = isDue ? await sendTokenRequest(refreshRequest, { http, clock }, signal) : undefined;
      if (atOnce) learnTokens(atOnce, redactor);
      const latest = atOnce ?? first;
      const fresh = gaveTokens(latest) && latest.answer ? receivedTokens(latest.answer, redactor) : {};
      const accessToken = fresh.accessToken && forUserinfoEndpoint(fresh.accessToken, discovery);
      const keySet = createKeySet(jwks, allowHttp, http, signal);
      const userinfo =
        accessToken &&
        atLogin.answer &&
        (await askUserinfo({ endpoint, accessToken, allowHttp, keySet }, http, signal));

      const again = probeRotation && gaveTokens(latest);
      const reuse = again ? await sendTokenRequest(refreshRequest, { http, clock }, signal) : undefined;
      if (reuse) learnTokens(reuse, redactor);
      return {
        first,
        gaveNewRefreshToken: next !== undefined && !next.equals(refreshToken),
        ...(idTokenClaims && { idTokenClaims }),
        ...(atOnce && { atOnce }),
        ...(userinfo && { userinfo }),
        ...(reuse && { reuse }),
      };
    },
  });
}

function responseOf({ answer }: HttpExchange): TokenResponse | undefined {
  const reading = answer && readTokenResponse(answer);
  return reading?.ok ? reading.value : undefined;
}

function countsAsExpired(response: TokenResponse | undefined): boolean {
  return response?.expiresIn !== undefined && response.expiresIn <= expiryDelta;
}
