import type { FactName } from '../facts/facts.ts';
import type { Configuration } from './configuration.ts';
import type { Probe } from './probe.ts';

/** What a fact is gathered from: members of the configuration, and other facts. */
export interface FactSource {
  readonly reads: readonly (keyof Configuration)[];
  /** Members used only to open enough connections in advance; the fact does not depend on them. */
  readonly foresees?: readonly (keyof Configuration)[];
  /** Besides the input, which every probe receives. */
  readonly needs: readonly FactName[];
  readonly spends?: readonly FactName[];
}

/** The source of each fact, apart from the probes so that the wizard's first screen loads none of them. */
export const factSources = {
  typedUrlDiscovery: { reads: ['url', 'allowHttp'], foresees: ['clientId'], needs: [] },
  issuerSearch: { reads: ['url', 'allowHttp'], needs: ['typedUrlDiscovery'] },
  discovery: { reads: ['url', 'allowHttp'], needs: ['typedUrlDiscovery', 'issuerSearch'] },
  network: { reads: ['url', 'allowHttp'], needs: ['issuerSearch'] },
  repeatedDiscovery: { reads: ['allowHttp'], needs: ['discovery'] },
  jwks: { reads: ['allowHttp'], needs: ['discovery'] },
  endpointReach: { reads: ['allowHttp'], needs: ['discovery'] },
  clientAuthentication: { reads: ['clientId', 'clientSecret', 'allowHttp'], needs: ['discovery'] },
  authorization: { reads: ['clientId', 'kind', 'allowHttp', 'infraServers'], needs: ['discovery'] },
  furtherAuthorization: { reads: ['url', 'clientId', 'allowHttp'], needs: ['discovery', 'authorization'] },
  login: { reads: ['url', 'clientId', 'kind', 'allowHttp', 'asInfra', 'prompt'], needs: ['discovery'] },
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
  directoryGroups: { reads: ['kind', 'allowHttp', 'serviceAccount'], needs: ['discovery', 'tokens'] },
  infraServer: { reads: ['infraServers', 'allowHttp'], needs: [] },
  infraUsers: { reads: ['infraServers', 'allowHttp'], needs: ['tokens'] },
} as const satisfies Readonly<Record<Exclude<FactName, 'input'>, FactSource>>;

type Sources = typeof factSources;
type Needs<Name extends keyof Sources> = 'input' | Sources[Name]['needs'][number];

/** A probe's `gives`, `needs` and `spends`, from the table. */
export function sourceOf<Name extends keyof Sources>(
  gives: Name,
): { readonly gives: Name } & Pick<Probe<Name, Needs<Name>>, 'needs' | 'spends'> {
  const { needs, spends = [] }: FactSource = factSources[gives];
  return { gives, needs: ['input', ...(needs as Needs<Name>[])], spends: spends as Needs<Name>[] };
}

const sources = Object.entries(factSources) as [FactName, FactSource][];

/** The matching facts, those spent to gather them, and everything that depends on any of these. */
function withFollowing(isOne: (fact: FactName, source: FactSource) => boolean): readonly FactName[] {
  const found = new Set<FactName>();
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [fact, source] of sources)
      if (isOne(fact, source) || source.needs.some((need) => found.has(need)))
        for (const name of [fact, ...(source.spends ?? [])]) found.add(name);
  }
  return sources.flatMap(([fact]) => (found.has(fact) ? [fact] : []));
}

function besides(facts: readonly FactName[]): readonly FactName[] {
  return sources.flatMap(([fact]) => (facts.includes(fact) ? [] : [fact]));
}

/**
 * Facts that are outdated when members of the configuration change: those that read one of them, those spent for these,
 * and everything that depends on any of these.
 */
export function factsResting(on: readonly (keyof Configuration)[]): readonly FactName[] {
  return withFollowing((_, { reads }) => reads.some((member) => on.includes(member)));
}

/** Facts gathered from this one, directly or not. */
export function factsFrom(one: FactName): readonly FactName[] {
  return withFollowing((fact) => fact === one).filter((fact) => fact !== one);
}

const ofAddress: readonly (keyof Configuration)[] = ['url', 'allowHttp'];

/** Facts that depend only on the provider's address. */
export const factsOfProvider = besides(
  withFollowing((_, { reads }) => reads.some((member) => !ofAddress.includes(member))),
);

/** Facts that depend on somebody signing in. */
export const factsFromLogin = withFollowing((fact) => fact === 'login');

/** Facts that can be learned without anybody signing in. */
export const factsWithoutLogin = besides(factsFromLogin);
