import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Report } from '../../source/core/report/report.ts';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { createBrowserDouble } from '../support/browser-double.ts';
import { runCli, startCli } from '../support/cli.ts';
import { departures } from '../support/report-shape.ts';

const facts = join(tmpdir(), `oidc-wizard-opinions-${process.pid}.json`);
let demo: Demo;
let live: Report;

/** One login at a provider that says the address is not verified: Infra warns, others refuse. */
beforeAll(async () => {
  demo = await startDemo({
    // Kubernetes redirects to kubelogin, on the person's machine.
    dashboards: [
      'https://infra.example.com/login/callback',
      'http://localhost:8000',
      'http://localhost:18000',
    ],
    fault: 'email-unverified',
  });
  const known = ['--url', demo.issuer, '--allow-http', '--client-id', demo.clientId];
  const server = ['--infra-server', 'infra.example.com'];
  const running = startCli(
    [
      'check',
      'acme',
      ...known,
      ...server,
      '--login',
      '--no-browser',
      '--json',
      '--save-facts',
      facts,
      '--for',
      'all',
    ],
    { environment: { INFRA_PROVIDER_CLIENT_SECRET: demo.clientSecret.reveal() } },
  );
  const [, url = ''] = await running.said(/^Sign in: (\S+)$/m);
  const browser = createBrowserDouble('ada');
  await browser.open(url);
  const { stdout } = await running.ended;
  await browser.settled();
  live = JSON.parse(stdout) as Report;
});
afterAll(() => demo.close());

const check = (...more: readonly string[]) => runCli(['check', '--facts', facts, ...more]);

describe('check --for', () => {
  test('says for each program whether people get in, and why not', () => {
    expect(departures(live)).toEqual([]);
    expect(live.verdict).toBe('warn');
    const verdicts = live.relyingParties?.map(({ id, verdict }) => [id, verdict]) ?? [];
    expect(Object.fromEntries(verdicts)).toMatchObject({
      kubernetes: 'fail',
      'argo-cd': 'pass',
      grafana: 'pass',
      gitlab: 'pass',
      vault: 'pass',
      'oauth2-proxy': 'fail',
    });
    expect(live.relyingParties?.[0]?.findings[0]).toMatchObject({
      code: 'email-not-verified',
      owner: 'provider',
      cites: [expect.stringContaining('(getUsername)')],
    });
  });

  test('says the same for saved facts, and does not change Infra’s results', async () => {
    const [plain, asked] = await Promise.all([check('--json'), check('--json', '--for', 'all')]);
    const { relyingParties, ...rest } = JSON.parse(asked.stdout) as Report;
    expect(relyingParties).toEqual(live.relyingParties);
    expect(`${JSON.stringify(rest, null, 2)}\n`).toBe(plain.stdout);
  });

  test.each([
    ['not asked, they count for nothing', [], 0],
    ['asked, a refusal fails the run', ['--for', 'kubernetes'], 1],
    [
      'a setting with which it accepts the login passes',
      ['--for', 'kubernetes', '--set', 'kubernetes.oidc-username-claim=sub'],
      0,
    ],
    ['an unknown one is a usage error', ['--for', 'grafanaa'], 2],
    ['an unknown setting is a usage error', ['--for', 'kubernetes', '--set', 'kubernetes.x=y'], 2],
  ])('%s', async (_, more, code) => {
    const run = await check(...more);
    expect(run.code).toBe(code);
    if (code === 2) expect(run).toMatchObject({ stdout: '', stderr: expect.stringMatching(/^\S.*\.\n$/) });
  });

  test.each([
    ['text', /Where this login works\n {2}✖ Kubernetes {2}The API server refuses the ID token/],
    [
      'markdown',
      /## Where this login works\n\n\| relying party \| verdict \|.*\n.*\n\| Kubernetes 1\.36\.3 \| fail \|/,
    ],
    [
      'junit',
      /<testcase classname="relying-parties" name="kubernetes: Kubernetes"><properties>.*<failure type="email-not-verified"/,
    ],
  ])('in %s', async (format, pattern) => {
    const { stdout } = await check('--for', 'kubernetes', '--format', format);
    expect(stdout).toMatch(pattern);
  });

  test('works in the demo too', async () => {
    const { code, stdout } = await runCli(['demo', '--auto', '--json', '--for', 'kubernetes']);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Report).relyingParties).toMatchObject([
      { verdict: 'pass', user: 'oidc:ada@example.com', groups: ['oidc:admins', 'oidc:engineers'] },
    ]);
  });
});

describe('export', () => {
  test('writes the configuration for the facts’ provider, and obstacles to standard error', async () => {
    const { code, stdout, stderr } = await runCli(['export', 'kubernetes', '--facts', facts]);
    expect(code).toBe(0);
    expect(parseYaml(stdout).jwt[0].issuer.url).toBe(demo.issuer);
    expect(stderr).toContain('Kubernetes: The API server refuses the ID token');
  });

  test('asks the provider itself if its address is given, and never writes the secret', async () => {
    const output = join(tmpdir(), `oidc-wizard-export-${process.pid}.toml`);
    const secret = demo.clientSecret.reveal();
    const run = await runCli(
      [
        'export',
        'oauth2-proxy',
        '--url',
        demo.issuer,
        '--allow-http',
        '--client-id',
        demo.clientId,
        '--output',
        output,
      ],
      { environment: { INFRA_PROVIDER_CLIENT_SECRET: secret } },
    );
    expect(run).toMatchObject({ code: 0, stdout: '' });
    const written = readFileSync(output, 'utf8');
    expect(parseToml(written)).toMatchObject({ oidc_issuer_url: demo.issuer, client_id: demo.clientId });
    expect(written + run.stderr).not.toContain(secret);
  });

  test('obstacles that the configuration removes are not reported', async () => {
    const strict = await startDemo({ dashboards: [], fault: 'pkce-required' });
    const known = ['--url', strict.issuer, '--allow-http', '--client-id', strict.clientId];
    const { code, stdout, stderr } = await runCli(['export', 'oauth2-proxy', ...known]);
    await strict.close();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(parseToml(stdout)).toMatchObject({ code_challenge_method: 'S256' });
  });

  test('writes the command to connect for Infra', async () => {
    const { stdout } = await runCli(['export', 'infra', '--facts', facts]);
    expect(spawnSync('sh', ['-n'], { input: stdout, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(stdout).toContain(
      `\ninfra providers add acme --url ${demo.issuer} --client-id ${demo.clientId}\n`,
    );
  });

  test.each([
    ['no program', ['export'], 2],
    ['no provider', ['export', 'kubernetes'], 2],
    ['an unknown format', ['export', 'kubernetes', '--format', 'json', '--facts', facts], 2],
    ['an option of other commands', ['export', 'kubernetes', '--facts', facts, '--strict'], 2],
    ['a provider without a document', ['export', 'kubernetes', '--url', 'https://127.0.0.1:1'], 1],
  ])('%s is reported on standard error, and nothing is written', async (_, args, code) => {
    expect(await runCli(args)).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(/^\S/) });
  });
});
