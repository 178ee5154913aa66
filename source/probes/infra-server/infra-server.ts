import type { InfraServerFact } from '../../core/facts/facts.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import type { HttpPort } from '../../core/run/ports.ts';
import { defineProbe } from '../../core/run/probe.ts';
import type { Secret } from '../../core/secrets/secret.ts';
import { limitConcurrency } from '../limit-concurrency.ts';
import { checkAccessKey } from './infra-access-key.ts';
import { readGroupRights, readProviders, readText } from './infra-answers.ts';
import { askInfra, askInfraForList, type InfraApi } from './infra-api.ts';
import { infraOrigins, noInfraServer } from './infra-origins.ts';

const atATime = 4;

/**
 * What each Infra server reports about itself and its providers; these requests need no login. Grants are requested
 * only with an access key, and only from the server that the key is for.
 */
export const infraServerProbe = defineProbe({
  ...sourceOf('infraServer'),
  asks: 'network',
  async gather({ input }, { http, redactor, secrets }, signal) {
    const { allowHttp } = input.configuration;
    const origins = infraOrigins(input.configuration);
    if (origins.length === 0) return noInfraServer;
    const key = secrets.input.infraAccessKey;
    if (key) redactor.learn(key);
    const servers = await limitConcurrency(atATime, origins, (origin) =>
      look(origin, key?.mayGoTo(origin) ? key : undefined, allowHttp, http, signal),
    );
    return { servers };
  },
});

async function look(
  origin: string,
  accessKey: Secret | undefined,
  allowLoopbackHttp: boolean,
  http: HttpPort,
  signal: AbortSignal,
): Promise<InfraServerFact['servers'][number]> {
  const host = URL.parse(origin)?.host ?? origin;
  const api: InfraApi = { origin, allowLoopbackHttp, http, signal };
  const version = await askInfra(api, '/api/version');
  if (!version.ok) return { host, failure: version.failure };
  const withKey: InfraApi | undefined = accessKey && { ...api, accessKey };
  const [configuration, providers, grants, groups, key] = await Promise.all([
    askInfra(api, '/api/server-configuration'),
    askInfraForList(api, '/api/providers'),
    withKey && askInfraForList(withKey, '/api/grants'),
    withKey && askInfraForList(withKey, '/api/groups'),
    withKey && checkAccessKey(withKey),
  ]);
  const failure = [configuration, providers, grants, groups].find((result) => result?.ok === false);
  return {
    host,
    ...readText(version.value, 'version'),
    ...(configuration.ok && readText(configuration.value, 'baseDomain')),
    ...(providers.ok && { providers: readProviders(providers.value) }),
    ...(grants?.ok &&
      groups?.ok && { grantedGroups: readGroupRights(grants.value, groups.value).map(({ name }) => name) }),
    ...(key && { accessKey: key }),
    ...(failure && !failure.ok && { failure: failure.failure }),
  };
}
