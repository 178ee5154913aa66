import type { ClientAuthenticationAttempt } from '../../core/facts/facts.ts';
import type { HttpAnswer } from '../../core/facts/http-exchange.ts';
import { localhostRedirectUri } from '../../core/http/localhost-redirect-uri.ts';
import { isObject, parseJson, stringMember } from '../../core/json/json-value.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe } from '../../core/run/probe.ts';
import { basicCredential } from '../../core/secrets/basic-credential.ts';
import { Secret } from '../../core/secrets/secret.ts';
import { providerErrorIn } from '../../readings/provider-error.ts';
import type { RelyingParty } from '../../relying-parties/relying-party.ts';
import { usableTokenEndpoint } from '../discovery/usable-endpoint.ts';
import { clientSecretFor, forTokenEndpoint } from './endpoint-audience.ts';
import { sendTokenRequest } from './send-token-request.ts';
import { tokenRequest } from './token-request.ts';

const methods = ['client_secret_basic', 'client_secret_post'] as const;

/**
 * At most seven token requests with a code that cannot exist. The first two are those of Infra's own validation (no
 * redirect_uri; Infra: internal/server/providers/oidc.go, Validate), so the answers predict Infra's verdict and show
 * the provider's view of the secret; controls with a random secret show whether the provider checks it. If those not
 * refused get no OAuth error at all, or one about the missing redirect_uri that a random secret gets as well, a
 * complete request as in a login and its control replace them, by one method until it shows that the secret is checked.
 *
 * Providers count wrong secrets, and some lock a client out. So the given secret is sent by both methods at once. If
 * refused, it is sent once more by HTTP Basic if form-encoding changes it, which some do not decode, and that is all;
 * controls follow one by one, two at most besides the one for the missing redirect_uri, and none after one was refused,
 * which shows that the provider checks the secret, or after the provider demanded too long a pause.
 */
export function createClientAuthenticationProbe({ request }: Pick<RelyingParty, 'request'>) {
  return defineProbe({
    ...sourceOf('clientAuthentication'),
    asks: 'network',
    showsClient: true,
    async gather({ input, discovery }, { http, clock, random, redactor, secrets }, signal) {
      const { clientId, allowHttp } = input.configuration;
      const given = secrets.input.clientSecret;
      if (!clientId || !given || given.isEmpty)
        return { absent: 'not-given', why: 'No client id and secret were given.' };
      const tokenEndpoint = usableTokenEndpoint(discovery, allowHttp);
      if (typeof tokenEndpoint !== 'string') return tokenEndpoint;

      const clientSecret = clientSecretFor(given, discovery, request);
      redactor.learn(clientSecret);
      const encoded = basicCredential(clientId, clientSecret);
      const plain = basicCredential(clientId, clientSecret, true);
      redactor.learn(encoded);
      redactor.learn(plain);
      const attempt = async (
        method: (typeof methods)[number],
        secret: 'given' | 'random',
        asLogin: { readonly asLogin?: true } = {},
        isPlain = false,
      ): Promise<ClientAuthenticationAttempt> => {
        const sent = tokenRequest({
          tokenEndpoint,
          allowLoopbackHttp: allowHttp,
          method,
          isPlain,
          clientId,
          clientSecret:
            secret === 'given' ? clientSecret : forTokenEndpoint(new Secret(random.token(24)), discovery),
          parameters: {
            grant_type: 'authorization_code',
            code: random.token(24),
            ...(asLogin.asLogin && { redirect_uri: localhostRedirectUri }),
          },
        });
        // The code cannot exist, so nothing comes of it where it is sent twice.
        const exchange = await sendTokenRequest({ ...sent, connection: 'shared' }, { http, clock }, signal);
        return { method, secret, ...asLogin, exchange };
      };

      const attempts = [...(await Promise.all(methods.map((method) => attempt(method, 'given'))))];
      if (attempts.some(mustStop)) return { tokenEndpoint, attempts };
      const letThrough = attempts.filter(isLetThrough);
      if (letThrough.length === 0 && !plain.equals(encoded)) {
        const { exchange: unencoded } = await attempt('client_secret_basic', 'given', {}, true);
        return { tokenEndpoint, attempts, unencoded };
      }
      const incomplete = letThrough.filter(wantsCompleteRequest);
      const [first] = incomplete;
      if (first && incomplete.length === letThrough.length) {
        if (incomplete.every(missesRedirectUri)) {
          const control = await attempt(first.method, 'random');
          attempts.push(control);
          // If a random secret is refused, the client is checked before the redirect URI, by either method.
          if (mustStop(control) || !wantsCompleteRequest(control)) return { tokenEndpoint, attempts };
        }
        const asLogin = { asLogin: true } as const;
        for (const { method } of incomplete) {
          const given = await attempt(method, 'given', asLogin);
          attempts.push(given);
          if (mustStop(given)) break;
          if (!isLetThrough(given)) continue;
          const control = await attempt(method, 'random', asLogin);
          attempts.push(control);
          if (mustStop(control) || !isSameError(given, control)) break;
        }
        return { tokenEndpoint, attempts };
      }
      for (const { method } of letThrough) {
        const control = await attempt(method, 'random');
        attempts.push(control);
        if (mustStop(control) || !isLetThrough(control)) break;
      }
      return { tokenEndpoint, attempts };
    },
  });
}

/** A silent host tells nothing more, and one that limits requests gets none. */
function mustStop({ exchange }: ClientAuthenticationAttempt): boolean {
  return exchange.outcome === 'failed' || exchange.answer.status === 429;
}

/** Not refused for the secret; otherwise a wrong one could only be refused again. */
function isLetThrough({ exchange }: ClientAuthenticationAttempt): boolean {
  if (exchange.outcome === 'failed') return false;
  const error = errorOf(exchange.answer);
  return error !== 'invalid_client' && (error === 'invalid_grant' || exchange.answer.status !== 401);
}

function isSameError(one: ClientAuthenticationAttempt, other: ClientAuthenticationAttempt): boolean {
  if (one.exchange.outcome === 'failed' || other.exchange.outcome === 'failed') return false;
  return errorOf(one.exchange.answer) === errorOf(other.exchange.answer);
}

/** Whether the request was rejected as incomplete, before the client was checked. */
function wantsCompleteRequest(attempt: ClientAuthenticationAttempt): boolean {
  const { exchange } = attempt;
  if (exchange.outcome === 'failed') return false;
  return errorOf(exchange.answer) === undefined || missesRedirectUri(attempt);
}

function missesRedirectUri({ exchange }: ClientAuthenticationAttempt): boolean {
  if (exchange.outcome === 'failed' || errorOf(exchange.answer) !== 'invalid_request') return false;
  return /redirect[_ ]?ur[il]/i.test(providerErrorIn(exchange.answer).text);
}

/** The OAuth error code of an answer (RFC 6749, 5.2). */
function errorOf({ body }: HttpAnswer): string | undefined {
  const read = parseJson(body);
  return isObject(read) ? stringMember(read, 'error') : undefined;
}
