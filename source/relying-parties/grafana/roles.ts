import type { FoundByOpinion } from '../second-opinion.ts';
import type { GrafanaCode } from './findings.ts';
import type { Paths } from './paths.ts';
import type { GrafanaSettings } from './settings.ts';
import type { Source } from './sources.ts';

type Found = FoundByOpinion<GrafanaCode>;

/** From the lowest to the highest. */
const ranks = ['None', 'Viewer', 'Editor', 'Admin'] as const;
type Role = (typeof ranks)[number];

interface Roles {
  readonly found: readonly Found[];
  /** In words; absent without a role, or if role sync is off. */
  readonly role?: string;
}

/** grafana/grafana: pkg/login/social/connectors/generic_oauth.go, extractRoleAndOrgs and postProcessUserInfo. */
export function rolesOf(sources: readonly Source[], paths: Paths, settings: GrafanaSettings): Roles {
  if (settings.skip_org_role_sync) return { found: [], role: 'as it is in Grafana' };
  const direct = directRole(sources, paths, settings);
  const mapping = mappingOf(settings);
  const texts = sources.map(({ text }) => text);
  const external = paths.list('org_attribute_path', texts).names;
  const trouble = paths.found.get('org_attribute_path');
  if (trouble?.code === 'expression-fails')
    return { found: [...direct.found, { ...trouble, code: 'org-expression-fails' }] };
  const varying = settings.org_mapping.find((entry) => varies.test(entry));
  if (varying !== undefined)
    return { found: [...direct.found, { code: 'org-mapping-varies', values: { entry: varying } }] };
  const mapped = mappedRoles(mapping.entries, external);
  const { role } = direct;
  if (mapped.size === 0 && role === undefined && settings.role_attribute_strict) {
    const told = direct.found.filter(({ code }) => code !== 'role-missing');
    const isJudged = told.every(({ code }) => code !== 'expression-not-judged');
    return { found: [...told, ...mapping.found, ...(isJudged ? [{ code: 'role-required' as const }] : [])] };
  }
  const given = role ?? asRole(settings.auto_assign_org_role) ?? 'Viewer';
  const roles =
    mapped.size === 0
      ? given
      : [...mapped]
          .map(([org, own]) => `${higher(own, role)} in ${org === '*' ? 'every organization' : org}`)
          .join(', ');
  const server = direct.administrator ? ', administrator of the server' : '';
  return { found: [...direct.found, ...mapping.found], role: `${roles}${server}` };
}

interface DirectRole extends Omit<Roles, 'role'> {
  readonly role?: Role;
  readonly administrator?: boolean;
}

/** Replaces the claims on the second try (social_base.go, searchRole). */
const noGroups = '{"groups":[]}';

/** The first source with a role; each is tried again as if it held only an empty list of groups. */
function directRole(sources: readonly Source[], paths: Paths, settings: GrafanaSettings): DirectRole {
  const path = 'role_attribute_path';
  if (settings[path] === '') return { found: [] };
  const unknown: Found[] = [];
  for (const [at, { name, text }] of sources.entries()) {
    const own = paths.text(path, text);
    const trouble = paths.found.get(path);
    if (trouble?.code === 'expression-not-judged') return { found: [trouble] };
    const word = own ?? paths.text(path, noGroups);
    if (word === undefined) continue;
    const isServer = word.toLowerCase() === 'grafanaadmin';
    const role = isServer ? 'Admin' : asRole(word);
    if (role === undefined) {
      unknown.push({ code: 'role-unknown', values: { word, source: name } });
      continue;
    }
    const administrator = isServer && settings.allow_assign_grafana_admin;
    const lost = own === undefined ? betterRole(role, sources.slice(at + 1), paths) : undefined;
    const found: readonly Found[] = [
      ...(lost ? [{ code: 'role-without-groups' as const, values: { source: name, role, ...lost } }] : []),
      ...(isServer && !administrator ? [{ code: 'server-admin-off' as const }] : []),
    ];
    return { found, role, administrator };
  }
  const trouble = paths.found.get(path);
  const found = [...(trouble ? [trouble] : []), ...unknown.slice(0, 1)];
  const missing: Found = { code: 'role-missing', values: { role: settings.auto_assign_org_role } };
  return { found: found.length > 0 ? found : [missing] };
}

/** The different role that a later source would have given. */
function betterRole(role: Role, sources: readonly Source[], paths: Paths) {
  for (const { name, text } of sources) {
    const lost = paths.text('role_attribute_path', text);
    if (lost !== undefined && asRole(lost) !== role) return { later: name, lost };
  }
  return undefined;
}

/** The same file, getRoleFromSearch, which ignores case. */
function asRole(word: string): Role | undefined {
  return ranks.find((role) => role.toLowerCase() === word.toLowerCase());
}

function higher(one: Role, other: Role | undefined): Role {
  return other !== undefined && ranks.indexOf(other) > ranks.indexOf(one) ? other : one;
}

type Entry = readonly [external: string, org: string, role: Role];

/** The same folder: org_role_mapper.go, ParseOrgMappingSettings. Whether the organization exists is unknown. */
function mappingOf({ org_mapping, role_attribute_strict: strict }: GrafanaSettings) {
  const read = org_mapping.map((entry) => entryOf(entry, strict));
  const [unread] = org_mapping.filter((_, at) => read[at] === undefined);
  const found: readonly Found[] =
    unread === undefined ? [] : [{ code: 'org-mapping-unread', values: { entry: unread } }];
  // If a role is required, one unreadable entry discards them all.
  return { found, entries: strict && unread !== undefined ? [] : read.filter((one) => one !== undefined) };
}

/** Until 2026 every backslash was dropped; since then, non-ASCII letters are split into bytes (splitOrgMapping). */
const varies = /\\(?!:)|[^\0-\x7f]/;

function entryOf(entry: string, strict: boolean): Entry | undefined {
  const parts = entry.split(/(?<!\\):/).map((part) => part.replaceAll('\\:', ':'));
  const [external = '', org = '', word] = parts;
  const role = ranks.find((one) => one === word);
  if (parts.length > 3 || org === '' || (strict && role === undefined)) return undefined;
  return [external, org, role ?? 'Viewer'];
}

/** The same file, getMappedOrgRoles and handleGlobalOrgMapping: the highest role that applies to each organization. */
function mappedRoles(entries: readonly Entry[], external: readonly string[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const [from, org, role] of entries)
    if (from === '*' || external.includes(from)) roles.set(org, higher(role, roles.get(org)));
  const global = roles.get('*');
  return new Map([...roles].map(([org, role]) => [org, higher(role, global)]));
}
