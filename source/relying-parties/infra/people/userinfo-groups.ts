import type { ProviderKind } from '../../../core/run/configuration.ts';
import type { InfraUserinfo } from './userinfo-reading.ts';

/**
 * What Infra takes for a person's groups, once each and in their order (Infra: internal/server/data/identity.go,
 * AssignIdentityToGroups); groups that it gave earlier for this provider and that are not among them are taken away.
 * Undefined where it asks the vendor's own directory instead (Infra: providers/azure.go, providers/google.go).
 */
export function userinfoGroups({ groups }: InfraUserinfo, kind: ProviderKind): readonly string[] | undefined {
  return kind === 'azure' || kind === 'google' ? undefined : [...new Set(groups)];
}
