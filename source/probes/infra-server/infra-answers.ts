import type { InfraProvider } from '../../core/facts.ts';
import { type JsonObject, stringMember, stringsMember } from '../../core/json-value.ts';

/** One text member of an answer, where it is there and not empty. */
export function readText<Key extends string>(answer: JsonObject, key: Key): { readonly [K in Key]?: string } {
  const value = stringMember(answer, key);
  return value ? ({ [key]: value } as { [K in Key]: string }) : {};
}

/** Infra: api/provider.go */
export function readProviders(items: readonly JsonObject[]): readonly InfraProvider[] {
  return items.map((item) => ({
    id: stringMember(item, 'id') ?? '',
    name: stringMember(item, 'name') ?? '',
    url: stringMember(item, 'url') ?? '',
    kind: stringMember(item, 'kind') ?? '',
    clientId: stringMember(item, 'clientID') ?? '',
    scopes: stringsMember(item, 'scopes') ?? [],
    authUrl: stringMember(item, 'authURL') ?? '',
  }));
}

/** Names of the groups that a grant names by id (Infra: api/grant.go, api/group.go). */
export function readGrantedGroups(
  grants: readonly JsonObject[],
  groups: readonly JsonObject[],
): readonly string[] {
  const granted = new Set(grants.map((grant) => stringMember(grant, 'group')));
  return groups.flatMap((group) => {
    const name = stringMember(group, 'name');
    return name !== undefined && granted.has(stringMember(group, 'id') ?? '') ? [name] : [];
  });
}
