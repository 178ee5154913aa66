import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import { noPerson } from '../../source/cli/check/no-person.ts';
import type { Context } from '../../source/cli/context.ts';
import { readSettings } from '../../source/cli/settings.ts';
import { createServices } from '../../source/cli/wizard/services.ts';
import type { Diagnosis } from '../../source/core/diagnose.ts';
import type { FactName } from '../../source/core/facts/facts.ts';
import type { Configuration } from '../../source/core/run/configuration.ts';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { type FakeInfra, startInfraServer } from '../support/infra-server.ts';

const key = 'canarykey1.abcdefghijklmnopqrstuvwx';

function context(parts: Partial<Pick<Context, 'flags' | 'environment'>>): Context {
  return {
    flags: {},
    environment: {},
    ...parts,
    words: [],
    stdin: () => new PassThrough() as unknown as NodeJS.ReadStream,
    stdout: new PassThrough() as unknown as NodeJS.WriteStream,
    stderr: new PassThrough() as unknown as NodeJS.WriteStream,
    redactor: createRedactor(),
    signal: new AbortController().signal,
  };
}

/** The wizard's world, begun with nothing answered, and then one run for each set of answers. */
async function wizardRuns(
  made: Context,
  want: readonly FactName[],
  ...typed: readonly Partial<Configuration>[]
): Promise<readonly Diagnosis[]> {
  const settled = await readSettings(made, undefined, async () => ({
    ok: false,
    failure: { code: 'other', message: 'no secret' },
  }));
  if (!settled.ok) throw new Error(settled.failure.message);
  const services = await createServices(settled.value, made, undefined);
  if (!services.ok) throw new Error(services.failure.message);
  const diagnoses: Diagnosis[] = [];
  for (const answers of typed) {
    const request = {
      configuration: { ...settled.value.configuration, ...answers },
      have: {},
      want,
      relyingParties: [],
      openBrowser: false,
      person: noPerson,
    };
    const progress = services.value.diagnose(request, made.signal);
    let step = await progress.next();
    while (!step.done) step = await progress.next();
    diagnoses.push(step.value);
  }
  return diagnoses;
}

const servers = async () => [await startInfra(), await startInfra()] as const;
const startInfra = () => startInfraServer({ version: '0.21.0', accessKey: key });
const sawKey = ({ requests }: FakeInfra) => requests.some(({ authorization }) => authorization !== undefined);

describe('Infra’s access key in the wizard', () => {
  const ask = (made: Context, ...hosts: readonly FakeInfra[]) =>
    wizardRuns(
      made,
      ['infraServer'],
      ...hosts.map(({ origin }) => ({ infraServers: [origin], allowHttp: true })),
    );
  const keyResult = ({ results }: Diagnosis | undefined = { gathered: {}, results: [] }) =>
    results.find(({ id }) => id === 'infra-access-key')?.summary;

  test('goes to the server in INFRA_SERVER and to no typed host', async () => {
    const [own, other] = await servers();
    const environment = { INFRA_ACCESS_KEY: key, INFRA_SERVER: own.origin };
    const [, second] = await ask(context({ environment }), own, other);
    expect([sawKey(own), sawKey(other)]).toEqual([true, false]);
    expect(other.requests).not.toEqual([]);
    expect(keyResult(second)).toBe(
      `INFRA_ACCESS_KEY was not used: it is for ${own.origin}, which this run does not contact.`,
    );
  });

  test('goes to the first --infra-server if INFRA_SERVER is not set', async () => {
    const [own, other] = await servers();
    const flags = { 'infra-server': [own.origin, other.origin] };
    await ask(context({ flags, environment: { INFRA_ACCESS_KEY: key } }), other, own);
    expect([sawKey(own), sawKey(other)]).toEqual([true, false]);
  });

  test('goes nowhere if no server is named', async () => {
    const [own, other] = await servers();
    const [first] = await ask(context({ environment: { INFRA_ACCESS_KEY: key } }), own, other);
    expect([sawKey(own), sawKey(other)]).toEqual([false, false]);
    expect(keyResult(first)).toBe(
      'INFRA_ACCESS_KEY was not used: INFRA_SERVER or --infra-server must name the server that it is for.',
    );
  });
});

describe('behind a proxy', () => {
  const before = process.env['HTTPS_PROXY'];
  afterEach(() => {
    if (before === undefined) delete process.env['HTTPS_PROXY'];
    else process.env['HTTPS_PROXY'] = before;
  });

  test('a typed URL goes through the proxy like a given one', async () => {
    process.env['HTTPS_PROXY'] = 'http://127.0.0.1:9';
    const [made] = await wizardRuns(context({}), ['network'], { url: 'https://192.0.2.1' });
    expect(made?.gathered.input).toMatchObject({ environment: { proxy: 'http://127.0.0.1:9' } });
    expect(made?.gathered.network).toMatchObject({ host: '192.0.2.1' });
    expect(made?.gathered.network).not.toHaveProperty('tls');
    expect(made?.results.filter(({ id, verdict }) => id === 'tls' && verdict === 'fail')).toEqual([]);
  });
});
