import { isObject, type JsonObject, type JsonValue, member, parseJson } from '../../core/json/json-value.ts';
import { readGo } from '../../go/encoding-json/read.ts';
import { isJwtAnswer } from '../../go/go-oidc/is-jwt-answer.ts';
import { userInfoShape } from '../../go/go-oidc/user-info.ts';
import { parseGoInt } from '../../go/strconv/parse-int.ts';
import type { OpinionFacts } from '../second-opinion.ts';
import { payloadClaims } from '../shared/payload-claims.ts';

export interface AllClaims {
  readonly claims: JsonObject;
  /** `ignored` shows only as a warning in Vault’s log. */
  readonly userinfo: 'read' | 'none' | 'not-asked' | { readonly ignored: string };
}

/** The ID token’s claims, overridden one by one by those of UserInfo (path_oidc.go, pathCallback). */
export function allClaims(facts: OpinionFacts, issuer: string): AllClaims {
  const { userinfo, discovery } = facts;
  const { nonce: _, ...own } = payloadClaims(facts);
  if (!discovery?.specification.userinfoEndpoint) return { claims: own, userinfo: 'none' };
  if (!userinfo) return { claims: own, userinfo: 'not-asked' };
  const read = readUserinfo(userinfo, member(own, 'sub'), issuer);
  return typeof read === 'string'
    ? { claims: own, userinfo: { ignored: read } }
    : { claims: { ...own, ...read }, userinfo: 'read' };
}

/** hashicorp/cap: oidc/provider.go, verifyClaims of UserInfo. */
const verifyClaims = { type: 'oidc.verifyClaims', fields: { sub: 'string', iss: 'string' } } as const;

/**
 * UserInfo’s claims, or why they are ignored (coreos/go-oidc: oidc/oidc.go, UserInfo; hashicorp/cap: oidc/provider.go,
 * UserInfo).
 */
function readUserinfo(
  { exchange, text, signature }: NonNullable<OpinionFacts['userinfo']>,
  subject: JsonValue | undefined,
  issuer: string,
): JsonObject | string {
  if (exchange.outcome === 'failed') return exchange.failure.message;
  const { answer } = exchange;
  if (answer.status !== 200) return `it answers with status ${answer.status}`;
  const isJwt = isJwtAnswer(answer);
  if (isJwt && signature?.is !== 'valid') return 'no key matches the signature of its answer';
  const body = isJwt ? (text ?? '') : answer.body;
  const known = readGo(body, userInfoShape);
  if (!known.ok) return known.error.message;
  const verified = readGo(body, verifyClaims);
  if (!verified.ok) return verified.error.message;
  const { sub, iss } = verified.value;
  if (sub !== subject) return 'its “sub” is not that of the ID token';
  if (iss !== '' && iss !== issuer) return 'its “iss” is another issuer';
  const claims = parseJson(body);
  return isObject(claims) ? claims : 'its answer is not a JSON object';
}

/** claims.go, getClaim: a JSON pointer if it begins with a slash, otherwise a literal name. Null counts as missing. */
export function claimIn(claims: JsonObject, name: string): JsonValue | undefined {
  if (!name.startsWith('/')) return member(claims, name) ?? undefined;
  let value: JsonValue | undefined = claims;
  for (const part of name.slice(1).split('/')) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    // mitchellh/mapstructure v1.5.0: mapstructure.go, decodeInt; an empty string is 0.
    if (Array.isArray(value)) value = value[Number(parseGoInt(key || '0'))];
    else value = isObject(value) ? member(value, key) : undefined;
  }
  return value ?? undefined;
}

/** claims.go, normalizeList. */
export function listOf(value: JsonValue): readonly JsonValue[] | undefined {
  if (Array.isArray(value)) return value;
  return isObject(value) ? undefined : [value];
}
