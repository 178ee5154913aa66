import { isObject, type JsonObject, type JsonValue } from '../../core/json-value.ts';
import { type Middleware, paths } from '../provider/provider.ts';
import type { SigningKey } from '../provider/signing-keys.ts';
import { deviantIdToken } from './deviant-id-token.ts';
import type { Deviation, KeySetDeviation } from './deviation.ts';
import { patched } from './patch.ts';

/** Changes what the provider says in its documents: discovery, keys, tokens, UserInfo. Errors stay as they are. */
export function documents(
  deviation: Deviation,
  keys: readonly [SigningKey, ...SigningKey[]],
  origin: string,
): Middleware {
  return async (ctx, next) => {
    await next();
    const body = ctx.body as JsonValue | undefined;
    if (ctx.status === 200 && isObject(body)) ctx.body = changed(ctx.path, body);
  };

  function changed(path: string, body: JsonObject): JsonObject {
    switch (path) {
      case paths.discovery:
        return patched(body, deviation.discovery ?? {}, origin);
      case paths.jwks:
        return deviation.jwks ? keySet(body, deviation.jwks) : body;
      case paths.token:
        return tokenAnswer(body);
      case paths.userinfo:
        return patched(body, deviation.userinfo ?? {}, origin);
      default:
        return body;
    }
  }

  function tokenAnswer(body: JsonObject): JsonObject {
    const { idToken: change, clockSeconds: ahead, token = {} } = deviation;
    let answer = body;
    for (const idTokenChange of [change, ahead !== undefined && clockChange(ahead)]) {
      const idToken = answer['id_token'];
      if (!idTokenChange || typeof idToken !== 'string') continue;
      answer = { ...answer, id_token: deviantIdToken(idToken, idTokenChange, keys[0].privateKey, origin) };
    }
    return patched(answer, token, origin);
  }

  function keySet(
    body: JsonObject,
    { add = [], without = [], withoutIds, shows }: KeySetDeviation,
  ): JsonObject {
    const published = Array.isArray(body['keys']) ? (body['keys'] as readonly JsonObject[]) : [];
    const kept = published
      .filter(({ kid }) => !without.includes(String(kid)))
      .map((key) => ({ ...key, ...(shows !== undefined && key['kid'] === shows && privatePart(shows)) }))
      .map((key) => (withoutIds ? patched(key, { remove: ['kid'] }, origin) : key));
    return { ...body, keys: [...kept, ...add] };
  }

  function privatePart(kid: string): JsonObject {
    return { d: keys.find((key) => key.kid === kid)?.jwk.d ?? '' };
  }
}

function clockChange(ahead: number): NonNullable<Deviation['idToken']> {
  return { claims: { shift: { iat: ahead, exp: ahead, auth_time: ahead } } };
}
