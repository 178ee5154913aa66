import type { JsonObject, JsonValue } from '../../core/json-value.ts';
import { presentFact } from '../../core/present-fact.ts';
import type { Session } from '../../session/session.ts';

export interface LoginClaims {
  readonly idToken?: JsonObject;
  readonly userinfo?: JsonObject;
  /** Only where it is a JWT that can be read. */
  readonly accessToken?: JsonObject;
}

export function loginClaims({ facts }: Pick<Session, 'facts'>): LoginClaims {
  const tokens = presentFact(facts, 'tokens');
  const idToken = tokens?.idToken?.claims;
  const accessToken = tokens?.accessTokenClaims;
  const userinfo = presentFact(facts, 'userinfo')?.claims;
  return { ...(idToken && { idToken }), ...(userinfo && { userinfo }), ...(accessToken && { accessToken }) };
}

/** The claims that Infra reads of each document (Infra: providers/oidc.go; the ID token's others are verified only). */
export const infraReads = {
  idToken: ['email'],
  userinfo: ['name', 'email', 'groups'],
} as const;

/** Go matches JSON keys case-insensitively, an exact match first. */
export function claimNamed(claims: JsonObject | undefined, name: string): JsonValue | undefined {
  if (!claims) return undefined;
  if (Object.hasOwn(claims, name)) return claims[name];
  const key = Object.keys(claims).find((one) => one.toLowerCase() === name);
  return key === undefined ? undefined : claims[key];
}

/** The groups as Infra would take them; absent where the claim is missing or no list of texts. */
export function groupsIn(claims: JsonObject | undefined): readonly string[] | undefined {
  const value = claimNamed(claims, 'groups');
  if (!Array.isArray(value)) return undefined;
  const names = value.filter((item): item is string => typeof item === 'string');
  return names.length === value.length ? names : undefined;
}
