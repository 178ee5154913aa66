import type { InfraKeyFact } from '../../core/facts/facts.ts';
import { member, stringMember } from '../../core/json/json-value.ts';
import { askInfra, type InfraApi } from './infra-api.ts';

/** Whose key it is and whether it may add a provider, which requires the role admin (Infra: internal/access/provider.go). */
export async function checkAccessKey(api: InfraApi): Promise<InfraKeyFact> {
  const self = await askInfra(api, '/api/users/self');
  if (!self.ok) return { is: 'refused', failure: self.failure };
  const id = encodeURIComponent(stringMember(self.value, 'id') ?? '');
  const user = stringMember(self.value, 'name') ?? '';
  const roles = await askInfra(
    api,
    `/api/grants?user=${id}&resource=infra&privilege=admin&showInherited=true`,
  );
  if (!roles.ok) return { is: 'refused', failure: roles.failure };
  const items = member(roles.value, 'items');
  return { is: 'accepted', user, administrator: Array.isArray(items) && items.length > 0 };
}
