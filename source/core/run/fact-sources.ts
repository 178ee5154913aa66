import type { FactName } from '../facts/facts.ts';
import type { Configuration } from './configuration.ts';
import type { Probe } from './probe.ts';

/** What of the configuration a fact rests on, the facts it is gathered from, and of these what can be used once. */
export interface FactSource {
  readonly reads: readonly (keyof Configuration)[];
  /** Looked at to open as many connections as will be needed: the fact does not rest on it. */
  readonly foresees?: readonly (keyof Configuration)[];
  /** Besides the input, which every probe is given. */
  readonly needs: readonly FactName[];
  readonly spends?: readonly FactName[];
}

/** What the probes gather each fact from; data of its own, so that the wizard's first picture loads no probe. */
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
  login: { reads: ['clientId', 'kind', 'allowHttp', 'asInfra', 'prompt'], needs: ['discovery'] },
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

/** What a probe gives and needs, by the table. */
export function sourceOf<Name extends keyof Sources>(
  gives: Name,
): { readonly gives: Name } & Pick<Probe<Name, Needs<Name>>, 'needs' | 'spends'> {
  const { needs, spends = [] }: FactSource = factSources[gives];
  return { gives, needs: ['input', ...(needs as Needs<Name>[])], spends: spends as Needs<Name>[] };
}

const sources = Object.entries(factSources) as [FactName, FactSource][];

/** Some facts, those that were used up for them, and all that need any of these. */
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

/** Facts that no longer hold when members change: what reads one of them, what that had used up, and what needs any of these. */
export function factsResting(on: readonly (keyof Configuration)[]): readonly FactName[] {
  return withFollowing((_, { reads }) => reads.some((member) => on.includes(member)));
}

/** Facts that are gathered from one, directly or not. */
export function factsFrom(one: FactName): readonly FactName[] {
  return withFollowing((fact) => fact === one).filter((fact) => fact !== one);
}

const ofAddress: readonly (keyof Configuration)[] = ['url', 'allowHttp'];

/** What the provider's address alone leads to. */
export const factsOfProvider = besides(
  withFollowing((_, { reads }) => reads.some((member) => !ofAddress.includes(member))),
);

/** What a person who signs in brings. */
export const factsFromLogin = withFollowing((fact) => fact === 'login');

/** Everything that can be learned without anybody signing in. */
export const factsWithoutLogin = besides(factsFromLogin);
