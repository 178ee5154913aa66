import { describe, expect, it } from 'vitest';
import { createEngine } from '../../source/cli/engine.ts';
import { inputFact } from '../../source/cli/input-fact.ts';
import { type Diagnosis, diagnose } from '../../source/core/diagnose.ts';
import type { FactName } from '../../source/core/facts/facts.ts';
import { factsOfProvider, factsWithoutLogin } from '../../source/core/run/fact-sources.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import { createHttp } from '../../source/system/http/http.ts';
import { createNetwork } from '../../source/system/network.ts';
import { inLockstep } from '../support/distance.ts';
import { type DistantProvider, startDistantProvider, type Traffic } from '../support/distant-provider.ts';
import { nothingGiven } from '../support/nothing-given.ts';
import { literalPorts } from '../support/ports.ts';

/** What the network costs is counted here; how long it takes is for `npm run bench`. */
describe('a check needs', () => {
  it('six round trips for everything that can be learned without a login', async () => {
    await using provider = await startDistantProvider(inLockstep());
    const { traffic, failed } = await checked(provider, factsWithoutLogin);
    expect(failed).toEqual([]);
    expect(traffic).toEqual({ requests: 15, connections: 10, depth: 6 });
  });

  it('four round trips for what the address alone leads to', async () => {
    await using provider = await startDistantProvider(inLockstep());
    const { traffic, failed } = await checked(provider, factsOfProvider);
    expect(failed).toEqual([]);
    expect(traffic).toEqual({ requests: 6, connections: 7, depth: 4 });
  });
});

async function checked(provider: DistantProvider, want: readonly FactName[]) {
  const clientSecret = new Secret(provider.clientSecret);
  const whole = want.includes('authorization');
  const configuration = {
    ...nothingGiven,
    name: 'acme',
    url: provider.issuer,
    ...(whole && { clientId: provider.clientId, clientSecret }),
    infraServers: whole ? [provider.dashboardHost] : [],
  };
  const plain = literalPorts();
  const authorities = { extra: [provider.authority] };
  const ports = {
    ...plain,
    http: createHttp({
      timeoutMs: 20_000,
      redactor: plain.redactor,
      userAgent: 'oidc-wizard',
      authorities,
    }),
    network: createNetwork({ timeoutMs: 20_000, authorities }),
  };
  const progress = diagnose(
    await createEngine(1000),
    {
      have: { input: inputFact(configuration, Date.now(), { tlsVerificationOff: false }) },
      want: want.filter((fact) => fact !== 'infraServer'),
      secrets: { clientSecret },
    },
    ports,
    AbortSignal.timeout(20_000),
  );
  let step = await progress.next();
  while (!step.done) step = await progress.next();
  const traffic: Traffic = provider.traffic;
  return { traffic, failed: failures(step.value) };
}

function failures({ results }: Diagnosis): readonly string[] {
  return results.filter(({ verdict }) => verdict === 'fail').map(({ id, code }) => `${id}/${code}`);
}
