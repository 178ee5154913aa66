import type { ProviderError } from '../../core/errors/error-catalog.ts';
import type { IdTokenFact, LoginFact, TokenResponse, TokensFact } from '../../core/facts/facts.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe } from '../../core/run/probe.ts';
import { basicCredential } from '../../core/secrets/basic-credential.ts';
import { Received } from '../../core/secrets/received.ts';
import type { Secret } from '../../core/secrets/secret.ts';
import { acceptedAlgorithms } from '../../go/go-oidc/accepted-algorithms.ts';
import { haveSameDocument } from '../../go/go-oidc/discovery-url.ts';
import { goRedirect } from '../../go/net-http/redirect.ts';
import { readTokenResponse } from '../../go/oauth2/token-response.ts';
import { notSeenFromHere } from '../../readings/not-seen-from-here.ts';
import { providerErrorIn } from '../../readings/provider-error.ts';
import { gaveTokens } from '../../readings/token/gave-tokens.ts';
import { isAboutPkce } from '../../readings/token/plain-login.ts';
import type { RelyingParty } from '../../relying-parties/relying-party.ts';
import { clientSecretFor, forTokenEndpoint, forUserinfoEndpoint } from '../client/endpoint-audience.ts';
import { usableTokenEndpoint } from '../discovery/usable-endpoint.ts';
import { createKeySet } from './key-set.ts';
import { learnTokens } from './learn-tokens.ts';
import { opinionOfDiscovery, opinionOfLogin } from './openid-client-verdict.ts';
import { claimsOf, readIdToken } from './read-id-token.ts';
import { receivedTokens } from './received-tokens.ts';
import { redeemCode } from './redeem-code.ts';

/** Words about parameters of the request, which repeating the login does not change. */
const ofParameters = /redirect|pkce|verifier|challenge/i;

/** Redeems the login's code, once as Infra would, and reads everything received. */
export function createTokensProbe({ request }: Pick<RelyingParty, 'request'>) {
  return defineProbe({
    ...sourceOf('tokens'),
    // One use only (RFC 6749, 4.1.2): a second run needs a second login.
    asks: 'network',
    showsClient: true,
    async gather({ input, discovery, jwks, login }, ports, signal) {
      const { http, redactor, secrets, clock, person } = ports;
      const { clientId, allowHttp } = input.configuration;
      const given = secrets.input.clientSecret;
      const { code, codeVerifier, codeAsInfra } = secrets.login;
      if (login.outcome.is !== 'code' || !code)
        return { absent: 'needs-missing', why: 'The login brought no code.' };
      if (!clientId || !given) return { absent: 'not-given', why: 'No client id and secret were given.' };
      const metadata = followedMetadata(discovery);
      // RFC 9207, 2.4: a code that says it came from elsewhere must not be sent anywhere. A slash too many is not elsewhere.
      const { iss } = login.outcome;
      if (iss !== undefined && !haveSameDocument(iss, metadata.issuer ?? ''))
        return {
          absent: 'needs-missing',
          why: 'The answer came from another issuer, so its code was not used.',
        };
      const tokenEndpoint = usableTokenEndpoint(discovery, allowHttp);
      if (typeof tokenEndpoint !== 'string') return tokenEndpoint;

      const clientSecret = clientSecretFor(given, discovery, request);
      redactor.learn(clientSecret);
      redactor.learn(basicCredential(clientId, clientSecret));
      person.notify({ type: 'exchanging' });
      const redeem = async (redemption: { readonly code: Secret; readonly codeVerifier?: Secret }) => {
        const { redirectUri } = login;
        const attempts = await redeemCode(
          { tokenEndpoint, allowLoopbackHttp: allowHttp, clientId, clientSecret, redirectUri, ...redemption },
          gaveTokens,
          ports,
          signal,
        );
        for (const { exchange } of attempts) learnTokens(exchange, redactor);
        return attempts;
      };
      const offersPkce = 'code_challenge_methods_supported' in discovery.specification.members;
      const withPkce = await redeem({ code, ...(codeVerifier && { codeVerifier }) });
      const refusal = refusalIn(withPkce);
      const refusesCode = refusal?.code === 'invalid_grant';
      if (refusesCode && !codeAsInfra && login.asInfra && !ofParameters.test(refusal.text))
        return {
          absent: 'does-not-apply',
          why: 'The provider refused the code, which repeating the login may have ended; --as-infra logs in once, without repeating it.',
        };
      // Infra does not send the verifier, and a new code may end the previous one: the repeated login, with its own code,
      // shows what Infra gets.
      const instead =
        refusal && (refusesCode || refusesVerifier(refusal, offersPkce)) ? codeAsInfra : undefined;
      const attempts = instead ? await redeem({ code: instead }) : withPkce;
      const { nonceSent: _, ...withoutNonce } = login;
      const redeemed: LoginFact = instead ? withoutNonce : login;

      const last = attempts.at(-1)?.exchange;
      const answer = last?.answer;
      const redirect = answer && goRedirect(answer);
      if (redirect?.is === 'followed' && redirect.keepsForm)
        return {
          absent: 'does-not-apply',
          why: 'The token endpoint answers the code with a redirect, and a secret does not follow it.',
        };
      const unseen = last?.outcome === 'failed' && notSeenFromHere(last.failure, tokenEndpoint, discovery);
      if (unseen) return { absent: 'does-not-apply', why: `The token endpoint gave no answer. ${unseen}` };
      const at = answer?.receivedAt ?? clock.now();
      const received = answer ? receivedTokens(answer, redactor) : {};
      const keySet = createKeySet(jwks, allowHttp, http, signal);
      const algorithms = acceptedAlgorithms(metadata.idTokenSigningAlgValuesSupported);
      const idToken = received.idToken && (await readIdToken(received.idToken, algorithms, keySet));
      const fits = async (name: 'at_hash' | 'c_hash', text: Secret | undefined) =>
        text && idToken && (await fitsHash(name, text, idToken));
      const accessTokenHashMatches = await fits('at_hash', received.accessToken);
      const codeHashMatches = await fits('c_hash', instead ?? code);
      const accessTokenClaims = received.accessToken && claimsOf(received.accessToken);
      const reading = answer && readTokenResponse(answer);
      const parts = {
        clientId,
        allowHttp,
        tokenEndpoint,
        discovery,
        login: redeemed,
        ...(codeVerifier && !instead && { codeVerifier }),
        exchange: last,
        keySet,
      };
      // A secret that was just refused is not sent again: providers lock clients out.
      const again = reading?.ok && codeAsInfra && !instead ? codeAsInfra : undefined;
      const asInfra = instead ? attempts : again && (await redeem({ code: again }));
      const latest = asInfra?.at(-1)?.exchange;
      // A provider may end the first login's tokens at the second login.
      const { accessToken, refreshToken } = {
        ...received,
        ...(latest?.outcome === 'answered' && receivedTokens(latest.answer, redactor)),
      };
      const fact: TokensFact = {
        tokenEndpoint,
        attempts,
        ...(asInfra && { asInfra }),
        ...(reading?.ok && { response: { ...ownEnd(received.refreshToken, at), ...reading.value } }),
        ...(idToken && {
          idToken: {
            ...idToken,
            ...(accessTokenHashMatches !== undefined && { accessTokenHashMatches }),
            ...(codeHashMatches !== undefined && { codeHashMatches }),
          },
        }),
        ...(accessTokenClaims && { accessTokenClaims }),
        standard: await opinionOfLogin(parts),
        standardDiscovery: await opinionOfDiscovery(parts),
        at,
        ...(redeemed.nonceSent !== undefined && { nonceSent: redeemed.nonceSent }),
      };
      return new Received(fact, {
        ...(accessToken && { accessToken: forUserinfoEndpoint(accessToken, discovery) }),
        ...(refreshToken && { refreshToken: forTokenEndpoint(refreshToken, discovery) }),
      });
    },
  });
}

/** The lifetime in seconds of a refresh token that is a JWT, for answers that do not state it. */
function ownEnd(token: Secret | undefined, at: number): Pick<TokenResponse, 'refreshExpiresIn'> {
  const { exp, iat } = (token && claimsOf(token)) ?? {};
  if (typeof exp !== 'number' || exp <= 0) return {};
  return { refreshExpiresIn: Math.round(exp - (typeof iat === 'number' ? iat : at / 1000)) };
}

/**
 * Whether the provider does not know PKCE, or mishandles it. It should ignore the verifier (RFC 6749, 3.2); LinkedIn,
 * which offers no PKCE, reports a wrong client instead. If PKCE is offered, a refused client is not tried again:
 * providers lock clients out.
 */
function refusesVerifier(words: ProviderError, offersPkce: boolean): boolean {
  return isAboutPkce({ words }) || (!offersPkce && words.code === 'invalid_client');
}

/** The first attempt's refusal if none brought tokens; a second one may only meet what the first left behind. */
function refusalIn(attempts: TokensFact['attempts']): ProviderError | undefined {
  const [first] = attempts;
  if (first?.exchange.outcome !== 'answered' || attempts.some(({ exchange }) => gaveTokens(exchange)))
    return undefined;
  return providerErrorIn(first.exchange.answer);
}

async function fitsHash(
  name: 'at_hash' | 'c_hash',
  text: Secret,
  { header, claims }: IdTokenFact,
): Promise<boolean | undefined> {
  const { tokenHashMatches } = await import('../../oidc/index.ts');
  return tokenHashMatches(name, text.reveal(), header, claims);
}
