import type { Failure } from '../../core/http/failure.ts';
import type { JsonObject } from '../../core/json/json-value.ts';
import { stringMember } from '../../core/json/json-value.ts';
import type { InfraApi } from '../../probes/infra-server/infra-api.ts';
import {
  type ApiTrouble,
  planConnection,
  readRefusal,
  refusalOfFailure,
  troubleCalled,
  troubleOf,
} from '../../relying-parties/infra/rules.ts';
import type { ConnectRequest, LookedAt } from '../../session/connect/connecting.ts';

/** Gathers everything that decides what connecting would do: version, rights, names, groups. Writes nothing. */
export async function lookAtInfra(
  api: InfraApi,
  host: string,
  { wished, here }: ConnectRequest,
): Promise<LookedAt> {
  const { askInfra, askInfraForList, checkAccessKey, readGroupRights, readStoredProvider } = await import(
    '../../probes/infra-server/for-connecting.ts'
  );
  const values = { host, name: wished.name, url: wished.url };
  const stopped = (failure: Failure): LookedAt => ({
    is: 'stopped',
    trouble: troubleOf(refusalOfFailure(failure), here, values),
  });
  const because = (trouble: ApiTrouble): LookedAt => ({ is: 'stopped', trouble });

  if (wished.name === 'infra') return because(troubleCalled('name-of-infra', values));
  // Without the key, which may only be shown to something that answers like Infra.
  const { accessKey: _, ...anybody } = api;
  const version = await askInfra(anybody, '/api/version');
  if (!version.ok) return stopped(version.failure);
  const running = stringMember(version.value, 'version');
  if (running === undefined) return because(troubleOf(readRefusal(200, undefined, {}), here, values));
  const key = await checkAccessKey(api);
  if (key.is === 'refused') return stopped(key.failure);
  if (!key.administrator) return because(troubleCalled('not-administrator', { ...values, user: key.user }));
  const lists = await Promise.all(
    ['/api/providers', '/api/grants', '/api/groups'].map((path) => askInfraForList(api, path)),
  );
  const items: (readonly JsonObject[])[] = [];
  for (const list of lists) {
    if (!list.ok) return stopped(list.failure);
    items.push(list.value);
  }
  const [providers = [], grants = [], groups = []] = items;
  const seen = {
    origin: api.origin,
    host,
    user: key.user,
    version: running,
    providers: providers.map(readStoredProvider),
    groups: readGroupRights(grants, groups),
  };
  return { is: 'seen', connection: planConnection(seen, wished) };
}
