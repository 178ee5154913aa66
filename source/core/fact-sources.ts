import type { Configuration } from './configuration.ts';
import type { FactName } from './facts.ts';

/** What of the configuration a fact rests on, the facts it is gathered from, and of these what can be used once. */
export interface FactSource {
  readonly reads: readonly (keyof Configuration)[];
  readonly needs: readonly FactName[];
  readonly spends?: readonly FactName[];
}

/** As the probes gather them; data of its own, so that the wizard's first picture loads no probe. */
export const factSources: Readonly<Record<Exclude<FactName, 'input'>, FactSource>> = {
  typedUrlDiscovery: { reads: ['url', 'allowHttp'], needs: [] },
  issuerSearch: { reads: ['url', 'allowHttp'], needs: ['typedUrlDiscovery'] },
  discovery: { reads: ['url', 'allowHttp'], needs: ['typedUrlDiscovery', 'issuerSearch'] },
  network: { reads: ['url', 'allowHttp'], needs: ['issuerSearch'] },
  repeatedDiscovery: { reads: ['allowHttp'], needs: ['discovery'] },
  jwks: { reads: ['allowHttp'], needs: ['discovery'] },
  endpointReach: { reads: ['allowHttp'], needs: ['discovery'] },
  clientAuthentication: { reads: ['clientId', 'clientSecret', 'allowHttp'], needs: ['discovery'] },
  authorization: { reads: ['clientId', 'kind', 'allowHttp', 'infraServers'], needs: ['discovery'] },
  login: { reads: ['clientId', 'kind', 'allowHttp', 'asInfra'], needs: ['discovery'] },
  tokens: {
    reads: ['clientId', 'clientSecret', 'allowHttp'],
    needs: ['discovery', 'jwks', 'login'],
    spends: ['login'],
  },
  userinfo: { reads: ['clientId', 'allowHttp'], needs: ['discovery', 'jwks', 'tokens'] },
  refresh: {
    reads: ['clientId', 'clientSecret', 'allowHttp', 'probeRotation'],
    needs: ['discovery', 'jwks', 'tokens', 'userinfo'],
  },
  infraServer: { reads: ['infraServers', 'allowHttp'], needs: [] },
  infraUsers: { reads: ['infraServers', 'allowHttp'], needs: ['infraServer', 'tokens'] },
};

/** Facts that no longer hold when members change: what reads one of them, what that had used up, and what needs any of these. */
export function factsResting(on: readonly (keyof Configuration)[]): readonly FactName[] {
  const stale = new Set<FactName>();
  const sources = Object.entries(factSources) as [FactName, FactSource][];
  for (let before = -1; before !== stale.size; ) {
    before = stale.size;
    for (const [fact, { reads, needs, spends = [] }] of sources)
      if (reads.some((member) => on.includes(member)) || needs.some((need) => stale.has(need)))
        for (const gone of [fact, ...spends]) stale.add(gone);
  }
  return sources.flatMap(([fact]) => (stale.has(fact) ? [fact] : []));
}
