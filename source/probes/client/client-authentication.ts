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
import { tokenRequest } from './token-request.ts';

const methods = ['client_secret_basic', 'client_secret_post'] as const;

/**
 * At most four token requests with a code that cannot exist. The first two are those of Infra's own validation
 * (no redirect_uri; Infra: internal/server/providers/oidc.go, Validate), so that the same answers predict what Infra
 * will say and tell what the provider thinks of the secret; controls with a random secret show whether it looks at it.
 * Where those that are not refused get no OAuth error at all, or one for the lack of a redirect_uri, a request as
 * complete as a login's and its control take their place.
 *
 * Providers count wrong secrets, and some lock a client out. So the given one goes out in both ways at once. Where it is
 * refused, it goes out once more by HTTP Basic if form-encoding changes it, which some do not decode, and that is all;
 * controls follow one after the other, two at most, and none once the provider asks for rest.
 */
export function createClientAuthenticationProbe({ request }: Pick<RelyingParty, 'request'>) {
  return defineProbe({
    ...sourceOf('clientAuthentication'),
    asks: 'network',
    showsClient: true,
    async gather({ input, discovery }, { http, random, redactor, secrets }, signal) {
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
        const exchange = await http.send({ ...sent, connection: 'shared' }, signal);
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
        const asLogin = { asLogin: true } as const;
        const given = await attempt(first.method, 'given', asLogin);
        attempts.push(given);
        if (!mustStop(given) && isLetThrough(given))
          attempts.push(await attempt(first.method, 'random', asLogin));
        return { tokenEndpoint, attempts };
      }
      for (const { method } of letThrough) {
        const control = await attempt(method, 'random');
        attempts.push(control);
        if (mustStop(control)) break;
      }
      return { tokenEndpoint, attempts };
    },
  });
}

/** Nothing more is learned from a host that does not answer, and one that asks for rest gets it. */
function mustStop({ exchange }: ClientAuthenticationAttempt): boolean {
  return exchange.outcome === 'failed' || exchange.answer.status === 429;
}

/** Not refused for the secret: where it is, a wrong one could only be refused again. */
function isLetThrough({ exchange }: ClientAuthenticationAttempt): boolean {
  if (exchange.outcome === 'failed') return false;
  const error = errorOf(exchange.answer);
  return error !== 'invalid_client' && (error === 'invalid_grant' || exchange.answer.status !== 401);
}

/** Whether the request was dismissed for what it lacks, before the client was looked at. */
function wantsCompleteRequest({ exchange }: ClientAuthenticationAttempt): boolean {
  if (exchange.outcome === 'failed') return false;
  const error = errorOf(exchange.answer);
  if (error === undefined) return true;
  return error === 'invalid_request' && /redirect[_ ]?ur[il]/i.test(providerErrorIn(exchange.answer).text);
}

/** The OAuth error code of an answer (RFC 6749, 5.2). */
function errorOf({ body }: HttpAnswer): string | undefined {
  const read = parseJson(body);
  return isObject(read) ? stringMember(read, 'error') : undefined;
}
