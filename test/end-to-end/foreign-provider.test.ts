import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Report } from '../../source/core/report/report.ts';
import { chromium, launchChromium, openPage } from '../support/chromium.ts';
import { cleanEnvironment, launcher, program, type RunningCli, runCli, startCli } from '../support/cli.ts';
import { type Glewlwyd, glewlwydInstalled, startGlewlwyd } from '../support/glewlwyd/start-glewlwyd.ts';
import { createHandOver } from '../support/hand-over.ts';
import { describeWith } from '../support/installed.ts';
import { openTerminal } from '../support/terminal.ts';

const callback = 'http://localhost:8301';
const onStep = (name: string) => new RegExp(`◉ ${name}`);

describeWith([chromium, glewlwydInstalled], 'a provider that was not written here (glewlwyd)', () => {
  let browser: Browser;
  let glewlwyd: Glewlwyd;
  let running: RunningCli | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  // Anew for each test, because it remembers consents.
  beforeEach(async () => {
    glewlwyd = await startGlewlwyd();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    running?.child.kill();
    await running?.ended;
    running = undefined;
    await glewlwyd.close();
  });
  afterAll(() => browser.close());

  function startCheck(): RunningCli {
    const known = ['--url', glewlwyd.issuer, '--allow-http', '--client-id', glewlwyd.clientId];
    running = startCli(['check', 'glewlwyd', ...known, '--login', '--no-browser', '--json'], {
      environment: { INFRA_PROVIDER_CLIENT_SECRET: glewlwyd.clientSecret.reveal() },
    });
    return running;
  }

  /** What a person does on the provider's pages: login and password, then which scopes the client may have. */
  async function signIn(page: Page, scopes: readonly string[]): Promise<void> {
    await page.getByLabel('Login').fill(glewlwyd.person.login);
    await page.getByLabel('Password').fill(glewlwyd.person.password);
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByRole('heading', { name: 'Client access grant' }).waitFor();
    for (const scope of scopes) await page.getByLabel(scope, { exact: true }).check();
    await page.getByRole('button', { name: 'Grant access' }).click();
    const resume = page.getByRole('button', { name: 'Continue' });
    await resume.click();
    // The login as Infra sends it, on the page that Glewlwyd shows to a signed-in person.
    await page.waitForURL(({ searchParams }) => !`${searchParams.get('callback_url')}`.includes('nonce='));
    await resume.click();
    await page.waitForURL(`${callback}/**`);
  }

  test('is judged by a check with a login on its own pages', async () => {
    const check = startCheck();
    const [, address = ''] = await check.said(/^Sign in: (\S+)$/m);
    const page = await openPage(browser);
    await page.goto(address);
    await signIn(page, ['email', 'groups']);
    const { code, stdout } = await check.ended;
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({
      verdict: 'fail',
      provider: { issuer: glewlwyd.issuer, vendor: { id: 'glewlwyd' } },
      login: {
        completed: true,
        user: { name: glewlwyd.person.name, email: glewlwyd.person.email },
        groups: ['admins', 'staff'],
        session: { refreshToken: true, rotation: 'none' },
      },
      infra: { url: glewlwyd.issuer, scopes: ['openid', 'email', 'groups'] },
    });
    // One login reveals what was unknown before: after sign-in it demands the nonce that Infra does not send.
    expect(report.checks.filter(({ verdict }) => verdict === 'warn' || verdict === 'fail')).toMatchObject([
      { id: 'authorize-demands', code: 'nonce-required', said: 'invalid_request: nonce required' },
    ]);
    for (const id of [
      'client-credentials',
      'login',
      'id-token-signature',
      'access-token-hash',
      'userinfo-subject',
      'groups',
    ])
      expect(report.checks.find((check) => check.id === id)).toMatchObject({ id, verdict: 'pass' });
  });

  test('has its refusal of a wrong secret found without any login', async () => {
    const known = ['--url', glewlwyd.issuer, '--allow-http', '--client-id', glewlwyd.clientId];
    const { code, stdout } = await runCli(
      ['check', 'glewlwyd', ...known, '--client-secret-file', '-', '--json'],
      { input: 'not-the-secret' },
    );
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as Report;
    expect(report.checks.filter(({ verdict }) => verdict === 'fail')).toMatchObject([
      { id: 'client-credentials', code: 'refused' },
    ]);
    // Infra sends less than a login does, gets no readable answer, and accepts.
    expect(report.checks.find(({ id }) => id === 'infra-client-check')).toMatchObject({
      code: 'will-accept-wrongly',
    });
  });

  test('is connected by the wizard, with its pages in the browser that the wizard opens', async () => {
    await using handOver = await createHandOver();
    await using terminal = openTerminal(program, [...launcher, '--allow-http'], {
      columns: 100,
      rows: 40,
      env: { ...cleanEnvironment(), BROWSER: handOver.program },
    });
    await terminal.waitFor(onStep('Provider'));
    terminal.write(`glewlwyd\t${glewlwyd.issuer}/.well-known/openid-configuration\r`);
    await terminal.waitFor(onStep('Credentials'));
    terminal.write(`${glewlwyd.clientId}\t${glewlwyd.clientSecret.reveal()}\r`);
    await terminal.waitFor(onStep('Registration'));
    terminal.write('infra.example.com\r');
    await terminal.waitFor(/registered[\s\S]*login\/callback\s+registered/);
    terminal.write('\r');
    await terminal.waitFor(onStep('Login'));
    terminal.write('\r');
    const page = await openPage(browser);
    await page.goto(await handOver.address);
    await signIn(page, ['email', 'groups']);
    await terminal.waitFor(onStep('Claims'));
    const claims = await terminal.waitFor(/groups\s+admins, staff\s+from UserInfo/);
    expect(claims).toMatch(/user\s+\S+\s+from the ID token/);
    expect(claims).toContain(glewlwyd.person.email);
    terminal.write('\r');
    await terminal.waitFor(onStep('Connect'));
    await terminal.waitFor(`infra providers add glewlwyd --url ${glewlwyd.issuer}`);
    terminal.write('\r');
    // Glewlwyd accepts the connection, but no login as Infra sends it.
    expect(await terminal.exit).toMatchObject({ exitCode: 1 });
    expect(terminal.raw()).not.toContain(glewlwyd.clientSecret.reveal());
  });
});
