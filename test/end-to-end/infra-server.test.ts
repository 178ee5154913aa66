import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Report } from '../../source/core/report/report.ts';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { systemClock } from '../../source/system/clock.ts';
import { createStore } from '../../source/system/store/store.ts';
import { createBrowserDouble } from '../support/browser-double.ts';
import { type CliRun, startCli } from '../support/cli.ts';
import { type FakeInfra, type InfraState, startInfraServer } from '../support/infra-server.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo({ dashboards: ['https://infra.example.com/login/callback'] });
});
afterAll(() => demo.close());

const key = 'canarykey1.abcdefghijklmnopqrstuvwx';
const state: InfraState = {
  version: '0.21.0',
  accessKey: key,
  grants: [
    { user: 'u1', privilege: 'admin', resource: 'infra' },
    { group: 'g1', privilege: 'admin', resource: 'infra' },
  ],
  groups: [{ id: 'g1', name: 'admins' }],
  users: [{ id: 'u2', name: 'Ada@example.com' }],
  providers: [{ id: 'p1', name: 'acme', url: 'old.acme.dev', kind: 'oidc', clientID: 'x', scopes: [] }],
};

function start(
  infra: Pick<FakeInfra, 'origin'>,
  environment: Readonly<Record<string, string>>,
  login = false,
) {
  const known = ['--url', demo.issuer, '--allow-http', '--client-id', demo.clientId];
  const more = login ? ['--login', '--no-browser'] : [];
  return startCli(['check', 'acme', ...known, '--infra-server', infra.origin, '--json', ...more], {
    environment: { INFRA_PROVIDER_CLIENT_SECRET: demo.clientSecret.reveal(), ...environment },
  });
}

function infraResults({ stdout }: CliRun): Readonly<Record<string, string>> {
  const { checks } = JSON.parse(stdout) as Report;
  return Object.fromEntries(
    checks
      .filter(({ phase, id }) => phase === 'infra' || id === 'granted-groups')
      .map(({ id, code }) => [id, code]),
  );
}

describe('an Infra server given by the person', () => {
  test('reports its public data without a key', async () => {
    const infra = await startInfraServer(state);
    const run = await start(infra, {}).ended;
    expect(infraResults(run)).toMatchObject({
      'infra-server': 'answers',
      'infra-access-key': 'does-not-apply',
      'infra-provider-name-taken': 'taken',
      'infra-stored-provider': 'not-stored',
    });
    expect(infra.requests.filter(({ authorization }) => authorization)).toEqual([]);
  });

  test('with a key also reports its owner, existing users and groups’ rights', async () => {
    const infra = await startInfraServer(state);
    const running = start(infra, { INFRA_ACCESS_KEY: key }, true);
    const [, url = ''] = await running.said(/^Sign in: (\S+)$/m);
    const browser = createBrowserDouble('ada');
    await browser.open(url);
    const run = await running.ended;
    await browser.settled();
    expect(infraResults(run)).toMatchObject({
      'granted-groups': 'granted',
      'infra-access-key': 'administrator',
      'infra-user-name': 'other-case',
    });
    expect(run.stdout + run.stderr).not.toContain('canarykey1');
  });

  test('does not get the key of another server', async () => {
    const infra = await startInfraServer(state);
    const environment = { INFRA_ACCESS_KEY: key, INFRA_SERVER: 'other.acme.dev' };
    const run = await start(infra, environment).ended;
    expect(infraResults(run)).toMatchObject({
      'infra-server': 'answers',
      'infra-access-key': 'does-not-apply',
    });
    expect(infra.requests.filter(({ authorization }) => authorization)).toEqual([]);
    const why =
      'INFRA_ACCESS_KEY was not used: it is for https://other.acme.dev, which this run does not contact.';
    expect(run.stderr).toContain(why);
    expect(run.stdout).toContain(why);
  });

  test('from saved values does not get a key that was given without a server', async () => {
    const infra = await startInfraServer(state);
    const folder = mkdtempSync(join(tmpdir(), 'oidc-wizard-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const environment = { OIDC_WIZARD_CONFIG_DIR: folder, INFRA_ACCESS_KEY: key };
    const saved = { name: 'acme', url: demo.issuer, infraServers: [infra.origin] };
    const store = createStore({ environment, clock: systemClock });
    await store.save({ ...saved, kind: 'oidc' });
    const run = await startCli(['check', 'acme', '--allow-http', '--json'], { environment }).ended;
    expect(infra.requests).not.toEqual([]);
    expect(infra.requests.filter(({ authorization }) => authorization)).toEqual([]);
    expect(run.stderr).toContain('INFRA_ACCESS_KEY was not used: INFRA_SERVER or --infra-server must name');
  });

  test('that does not answer leaves the verdict to the provider', async () => {
    const run = await start({ origin: 'https://127.0.0.1:9' }, { INFRA_ACCESS_KEY: key }).ended;
    expect(infraResults(run)).toMatchObject({
      'infra-server': 'unreachable',
      'infra-provider-name-taken': 'cannot-tell',
    });
    const { checks } = JSON.parse(run.stdout) as Report;
    const lowering = checks.filter(({ verdict }) => verdict === 'warn' || verdict === 'fail');
    expect(lowering.filter(({ phase }) => phase === 'infra')).toEqual([]);
  });
});
