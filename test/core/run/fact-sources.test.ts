import { describe, expect, test } from 'vitest';
import type { FactName } from '../../../source/core/facts/facts.ts';
import {
  type FactSource,
  factSources,
  factsFromLogin,
  factsOfProvider,
  factsWithoutLogin,
} from '../../../source/core/run/fact-sources.ts';
import type { AnyProbe } from '../../../source/core/run/probe.ts';
import { readOpinionSettings } from '../../../source/relying-parties/opinion-settings.ts';
import type { AnySecondOpinion } from '../../../source/relying-parties/second-opinion.ts';
import { secondOpinions } from '../../../source/relying-parties/second-opinions.ts';
import { diagnoseEverything } from '../../support/diagnose-everything.ts';
import { scripted } from '../../support/large-answers.ts';

describe('the sets of facts that follow from the table:', () => {
  test.each<[FactName, 'without a client' | 'without a login' | 'by a login']>([
    ['discovery', 'without a client'],
    ['jwks', 'without a client'],
    ['endpointReach', 'without a client'],
    ['clientAuthentication', 'without a login'],
    ['authorization', 'without a login'],
    ['infraServer', 'without a login'],
    ['tokens', 'by a login'],
    ['directoryGroups', 'by a login'],
    ['infraUsers', 'by a login'],
  ])('%s %s', (fact, when) => {
    expect(factsOfProvider.includes(fact)).toBe(when === 'without a client');
    expect(factsWithoutLogin.includes(fact)).toBe(when !== 'by a login');
    expect(factsFromLogin.includes(fact)).toBe(when === 'by a login');
  });
});

type Read = Record<'reads' | 'needs', Set<string>>;

/** Reports each accessed member; for those in `inside`, also the members within. */
function watched<T extends object>(
  target: T,
  onRead: (name: string) => void,
  inside: Readonly<Record<string, (value: object) => object>> = {},
): T {
  return new Proxy(target, {
    get(_, name) {
      const value: unknown = Reflect.get(target, name);
      onRead(String(name));
      const next = inside[String(name)];
      return next && typeof value === 'object' && value !== null ? next(value) : value;
    },
    ownKeys() {
      const names = Reflect.ownKeys(target);
      for (const name of names) onRead(String(name));
      return names;
    },
  });
}

const nothing = (): void => undefined;

/** The probe, reporting which members of the configuration and which facts it reads. */
function watchedProbe(probe: AnyProbe, { reads, needs }: Read): AnyProbe {
  const isRead = (name: string) => reads.add(name);
  const lookedInto = (name: string) => (fact: object) => watched(fact, () => needs.add(name));
  const facts = Object.fromEntries(probe.needs.map((name) => [name, lookedInto(name)]));
  const input = (fact: object) =>
    watched(fact, nothing, { configuration: (configuration) => watched(configuration, isRead) });
  return {
    ...probe,
    gather(have: object, ports, signal) {
      const secrets = watched(ports.secrets, nothing, {
        ...facts,
        input: (came) =>
          watched(came, (name) => ['clientSecret', 'serviceAccount'].includes(name) && isRead(name)),
      });
      return probe.gather(
        watched(have, nothing, { ...facts, input }) as never,
        { ...ports, secrets },
        signal,
      );
    },
  };
}

const userinfoElsewhere = (_: unknown, { body = '{}' }) => ({
  body: JSON.stringify({ ...JSON.parse(body), userinfo_endpoint: 'https://api.example.com/userinfo' }),
});

const kubernetes = secondOpinions[0] as AnySecondOpinion;
const asItComes = readOpinionSettings(kubernetes, []);
if (!asItComes.ok) throw new Error(asItComes.failure.message);
const settings = asItComes.value;

test('each probe reads exactly what the table of sources declares', async () => {
  const read = new Map<string, Read>();
  const around = (probe: AnyProbe) => {
    const known = read.get(probe.gives) ?? { reads: new Set(), needs: new Set() };
    read.set(probe.gives, known);
    return watchedProbe(probe, known);
  };
  await diagnoseEverything({ respond: scripted({}), around, asked: [{ opinion: kubernetes, settings }] });
  await diagnoseEverything({ respond: scripted({ replies: { discovery: userinfoElsewhere } }), around });
  for (const kind of ['azure', 'google'] as const)
    await diagnoseEverything({ respond: scripted({}), around, answers: { kind } });
  const sorted = ({ reads, needs }: Record<'reads' | 'needs', Iterable<string>>) => ({
    reads: [...reads].toSorted(),
    needs: [...needs].toSorted(),
  });
  const stated = Object.entries<FactSource>(factSources).map(([fact, { reads, needs, foresees = [] }]) => [
    fact,
    sorted({ reads: [...reads, ...foresees], needs }),
  ]);
  const seen = [...read].map(([fact, known]) => [fact, sorted(known)]);
  expect(
    Object.fromEntries(seen),
    'What a probe reads, and what the table says. What it reads of some documents alone needs a run with such a one.',
  ).toEqual(Object.fromEntries(stated));
});
