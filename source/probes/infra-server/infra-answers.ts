import type { InfraProvider } from '../../core/facts/facts.ts';
import { type JsonObject, stringMember, stringsMember } from '../../core/json/json-value.ts';
import type { GroupRights, StoredProvider } from '../../relying-parties/infra/rules.ts';

/** One string member of an answer, if present and not empty. */
export function readText<Key extends string>(answer: JsonObject, key: Key): { readonly [K in Key]?: string } {
  const value = stringMember(answer, key);
  return value ? ({ [key]: value } as { [K in Key]: string }) : {};
}

/** Infra: api/provider.go */
export function readProviders(items: readonly JsonObject[]): readonly InfraProvider[] {
  return items.map(readProvider);
}

function readProvider(item: JsonObject): InfraProvider {
  return {
    id: stringMember(item, 'id') ?? '',
    name: stringMember(item, 'name') ?? '',
    url: stringMember(item, 'url') ?? '',
    kind: stringMember(item, 'kind') ?? '',
    clientId: stringMember(item, 'clientID') ?? '',
    scopes: stringsMember(item, 'scopes') ?? [],
    authUrl: stringMember(item, 'authURL') ?? '',
  };
}

/** Includes the times, which reveal an update. */
export function readStoredProvider(item: JsonObject): StoredProvider {
  return { ...readProvider(item), ...readText(item, 'created'), ...readText(item, 'updated') };
}

/** The groups that hold grants, with these; grants name them by id (Infra: api/grant.go, api/group.go). */
export function readGroupRights(
  grants: readonly JsonObject[],
  groups: readonly JsonObject[],
): readonly GroupRights[] {
  const rights = new Map<string, string[]>();
  for (const grant of grants) {
    const id = stringMember(grant, 'group') ?? '';
    const right = `${stringMember(grant, 'privilege') ?? '?'} on ${stringMember(grant, 'resource') ?? '?'}`;
    const held = rights.get(id);
    if (held) held.push(right);
    else if (id !== '') rights.set(id, [right]);
  }
  return groups.flatMap((group) => {
    const held = rights.get(stringMember(group, 'id') ?? '');
    return held ? [{ name: stringMember(group, 'name') ?? '', rights: held }] : [];
  });
}
