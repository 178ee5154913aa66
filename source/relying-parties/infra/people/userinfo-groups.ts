import type { ProviderKind } from '../../../core/run/configuration.ts';
import type { InfraUserinfo } from './userinfo-reading.ts';

/**
 * A person’s groups as Infra stores them, without duplicates and in order (Infra: internal/server/data/identity.go,
 * AssignIdentityToGroups), which removes earlier ones of this provider. `undefined` if it asks the vendor’s directory
 * instead (Infra: providers/azure.go, providers/google.go).
 */
export function userinfoGroups({ groups }: InfraUserinfo, kind: ProviderKind): readonly string[] | undefined {
  return kind === 'azure' || kind === 'google' ? undefined : [...new Set(groups)];
}
