import type { ProviderKind } from '../../../core/configuration.ts';
import type { VersionRules } from '../server/version-rules.ts';
import type { InfraUserinfo } from './userinfo-reading.ts';

/** What Infra ends up with for a person's groups. */
export type GroupsResult =
  | { readonly is: 'groups'; readonly groups: readonly string[] }
  /** None: groups that Infra gave the person earlier for this provider are taken away. */
  | { readonly is: 'none' }
  /** A name with a comma cannot be stored by this server, and the login fails. */
  | { readonly is: 'comma'; readonly groups: readonly string[]; readonly names: readonly string[] }
  /** Asked of the vendor's own directory (Infra: providers/azure.go, providers/google.go), not of UserInfo. */
  | { readonly is: 'from-directory'; readonly directory: 'Microsoft Graph' | 'Google Admin SDK' };

/** Infra: internal/server/data/identity.go, AssignIdentityToGroups. Names are taken once each, in their order. */
export function groupsResult(
  userinfo: InfraUserinfo,
  kind: ProviderKind,
  rules?: VersionRules,
): GroupsResult {
  if (kind === 'azure') return { is: 'from-directory', directory: 'Microsoft Graph' };
  if (kind === 'google') return { is: 'from-directory', directory: 'Google Admin SDK' };
  const groups = [...new Set(userinfo.groups)];
  if (groups.length === 0) return { is: 'none' };
  const names = groups.filter((name) => name.includes(','));
  return names.length > 0 && rules?.storesCommas === false
    ? { is: 'comma', groups, names }
    : { is: 'groups', groups };
}
