import { isObject, type JsonObject, type JsonValue, member } from '../../core/json/json-value.ts';

/** A claim that seems to hold groups but is not read by Infra. */
export interface GroupsClaim {
  /** The claim's name; a path with dots if nested. */
  readonly claim: string;
  readonly names: readonly string[];
}

const wellKnown = /^(groups?|roles?|member_?of|is_?member_?of|wids|groups_direct)$/i;
/** The last part of a namespaced name: `https://acme.dev/groups`, `urn:zitadel:iam:org:project:roles`. */
const namespaced = /[:/](groups?|roles?)$/i;
/** Lists of other things: audiences, methods, addresses. */
const otherLists = /^(aud|amr|emails?|alt_emails|scopes?|scp|locale|addresses|identities|otherMails)$/i;

/** Claims that seem to hold groups, best first. Leaves out those named exactly `groups`, which Infra reads. */
export function groupsElsewhere(claims: JsonObject): readonly GroupsClaim[] {
  const members = Object.entries(claims).filter(([name]) => name.toLowerCase() !== 'groups');
  const named = members.filter(([name]) => wellKnown.test(name) || namespaced.test(name));
  const nested = members.flatMap(([name, value]) => (isObject(value) ? rolesInside(name, value) : []));
  const lists = members.filter(([name, value]) => Array.isArray(value) && !otherLists.test(name));
  const found = [...named, ...nested, ...lists.filter((one) => !named.includes(one))].map(
    ([claim, value]) => ({
      claim,
      names: namesIn(value),
    }),
  );
  return found.filter(({ names }) => names.length > 0);
}

/** Keycloak: `realm_access.roles`, `resource_access.<client>.roles`. */
function rolesInside(name: string, object: JsonObject): readonly (readonly [string, JsonValue])[] {
  return Object.entries(object).flatMap(([inner, value]) => {
    if (/^(groups|roles)$/.test(inner)) return [[`${name}.${inner}`, value] as const];
    const roles = isObject(value) && Object.hasOwn(value, 'roles') ? value['roles'] : undefined;
    return roles === undefined ? [] : [[`${name}.${inner}.roles`, roles] as const];
  });
}

/** The names in a value: a list of strings, of objects with a name, an object with names as keys, or one string. */
export function namesIn(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : namesInText(value);
  if (Array.isArray(value)) return (value as readonly JsonValue[]).flatMap(nameOf);
  return isObject(value) ? Object.keys(value) : [];
}

function nameOf(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!isObject(value)) return [];
  const name = ['name', 'displayName', 'display', 'groupName', 'groupId', 'id', 'value']
    .map((key) => (Object.hasOwn(value, key) ? value[key] : undefined))
    .find((one) => typeof one === 'string');
  return typeof name === 'string' ? [name] : [];
}

/** A list written as a string: `["a","b"]`, `[a, b]`, `a;b`, `a,b`. */
function namesInText(text: string): readonly string[] {
  return text
    .replace(/^\s*\[|\]\s*$/g, '')
    .split(/[,;]/)
    .map((part) => part.trim().replace(/^["']|["']$/g, ''))
    .filter((part) => part !== '');
}

/** Whether the groups did not fit into the token (Microsoft Entra). */
export function hasOverage(claims: JsonObject): boolean {
  const names = Object.hasOwn(claims, '_claim_names') ? claims['_claim_names'] : undefined;
  const mark = member(claims, 'hasgroups');
  return (isObject(names) && Object.hasOwn(names, 'groups')) || mark === true || mark === 'true';
}

/** The `groups` claim of UserInfo, in any case, as Go finds it: the last one counts. */
export function groupsClaim(claims: JsonObject): JsonValue | undefined {
  return groupsClaims(claims).at(-1);
}

/** All claims with that name, in any case. */
export function groupsClaims(claims: JsonObject): readonly JsonValue[] {
  return Object.entries(claims).flatMap(([name, value]) => (name.toLowerCase() === 'groups' ? [value] : []));
}
