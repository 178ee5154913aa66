import { isObject, type JsonObject, type JsonValue } from '../../core/json/json-value.ts';
import { type Middleware, paths } from '../provider/provider.ts';
import type { SigningKey } from '../provider/signing-keys.ts';
import type { FaultInjection, IdTokenInjection, KeySetInjection } from './fault-injection.ts';
import { faultyIdToken } from './faulty-id-token.ts';
import { patched } from './patch.ts';

type Context = Parameters<Middleware>[0];

/** Changes the provider’s documents: discovery, keys, tokens, UserInfo. Errors stay unchanged. */
export function documents(
  injection: FaultInjection,
  keys: readonly [SigningKey, ...SigningKey[]],
  origin: string,
): Middleware {
  const refreshed = new Set<string>();
  let keySets = 0;
  return async (ctx, next) => {
    await next();
    const body = ctx.body as JsonValue | undefined;
    if (ctx.status === 200 && isObject(body)) ctx.body = changed(ctx, body);
  };

  function changed({ path, headers, oidc }: Context, body: JsonObject): JsonObject {
    switch (path) {
      case paths.discovery:
        return patched(body, injection.discovery ?? {}, origin);
      case paths.jwks:
        keySets += 1;
        return injection.jwks && keySets % (injection.jwks.every ?? 1) === 0
          ? keySet(body, injection.jwks)
          : body;
      case paths.token:
        if (oidc.params?.['grant_type'] === 'refresh_token') refreshed.add(String(body['access_token']));
        return tokenAnswer(body);
      case paths.userinfo: {
        const again = refreshed.has(headers.authorization?.replace(/^Bearer /, '') ?? '');
        const { userinfo = {}, refreshedUserinfo = userinfo } = injection;
        return patched(body, again ? refreshedUserinfo : userinfo, origin);
      }
      default:
        return body;
    }
  }

  function tokenAnswer(body: JsonObject): JsonObject {
    const { clockSeconds, token = {} } = injection;
    const change = clockSeconds === undefined ? injection.idToken : issuedBy(clockSeconds, injection.idToken);
    const idToken = body['id_token'];
    const signed =
      change && typeof idToken === 'string'
        ? { ...body, id_token: faultyIdToken(idToken, change, keys[0].privateKey, origin) }
        : body;
    return patched(signed, token, origin);
  }

  function keySet(
    body: JsonObject,
    { add = [], without = [], withoutIds, again, shows }: KeySetInjection,
  ): JsonObject {
    const published = Array.isArray(body['keys']) ? (body['keys'] as readonly JsonObject[]) : [];
    const kept = published
      .filter(({ kid }) => !without.includes(String(kid)))
      .map((key) => ({ ...key, ...(shows !== undefined && key['kid'] === shows && privatePart(shows)) }))
      .map((key) => (withoutIds ? patched(key, { remove: ['kid'] }, origin) : key));
    const repeated = kept.filter(({ kid }) => kid === again).map((key) => ({ ...key, kid: `${again}-next` }));
    return { ...body, keys: [...kept, ...(again === undefined ? [] : repeated), ...add] };
  }

  function privatePart(kid: string): JsonObject {
    return { d: keys.find((key) => key.kid === kid)?.jwk.d ?? '' };
  }
}

/** The change to an ID token that a provider with a fast clock issues; `ahead` in seconds. */
function issuedBy(ahead: number, change: IdTokenInjection = {}): IdTokenInjection {
  const shift = { iat: ahead, exp: ahead, auth_time: ahead, ...change.claims?.shift };
  return { ...change, claims: { ...change.claims, shift } };
}
