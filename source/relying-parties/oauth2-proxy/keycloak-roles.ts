import { isObject, type JsonValue, jsonType, member } from '../../core/json/json-value.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import { coercedText } from './coerce.ts';
import type { ProxyCode } from './findings.ts';

export type KeycloakRoles =
  | { readonly ok: true; readonly roles: readonly string[] }
  | { readonly ok: false; readonly found: FoundByOpinion<ProxyCode> };

/**
 * oauth2-proxy: providers/keycloak_oidc.go, extractRoles: read from the access token without verifying its signature.
 */
export function keycloakRoles({ tokens }: OpinionFacts): KeycloakRoles {
  const claims = tokens?.accessTokenClaims;
  if (!claims) return { ok: false, found: { code: 'access-token-opaque' } };
  const realm = member(claims, 'realm_access') ?? {};
  const realmRoles = isObject(realm) ? (member(realm, 'roles') ?? []) : undefined;
  if (!Array.isArray(realmRoles) || realmRoles.some((role) => role !== null && typeof role !== 'string'))
    return refused('realm_access', realmRoles ?? realm);
  const resources = member(claims, 'resource_access') ?? {};
  if (!isObject(resources)) return refused('resource_access', resources);
  const clientRoles: string[] = [];
  for (const [client, access] of Object.entries(resources)) {
    if (!isObject(access) || !Object.hasOwn(access, 'roles')) continue;
    const roles = member(access, 'roles');
    if (!Array.isArray(roles)) return refused(`resource_access.${client}.roles`, roles);
    clientRoles.push(...roles.map((role) => `${client}:${coercedText(role)}`));
  }
  return {
    ok: true,
    roles: [...realmRoles.map((role) => role ?? ''), ...clientRoles].map((role) => `role:${role}`),
  };
}

function refused(claim: string, value: JsonValue | undefined): KeycloakRoles {
  return {
    ok: false,
    found: { code: 'access-token-type', values: { message: `“${claim}” is ${jsonType(value)}` } },
  };
}
