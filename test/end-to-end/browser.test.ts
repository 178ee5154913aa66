import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../source/core/report/report.ts';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { callbackHeaders } from '../../source/system/callback/callback-page.ts';
import { chromium, launchChromium, openPage } from '../support/chromium.ts';
import { cleanEnvironment, launcher, program, type RunningCli, startCli } from '../support/cli.ts';
import { createHandOver } from '../support/hand-over.ts';
import { describeWith } from '../support/installed.ts';
import { openTerminal } from '../support/terminal.ts';

const callback = 'http://localhost:8301';
const dashboard = 'https://infra.example.com/login/callback';
const onStep = (name: string) => new RegExp(`◉ ${name}`);

describeWith([chromium], 'a real browser', () => {
  let demo: Demo;
  let browser: Browser;
  let running: RunningCli | undefined;
  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo({ dashboards: [dashboard] }), launchChromium()]);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    running?.child.kill();
    await running?.ended;
    running = undefined;
  });
  afterAll(() => Promise.all([demo.close(), browser.close()]));

  /** A check that waits for somebody to sign in at its address. */
  async function checkWithLogin(): Promise<{
    readonly address: string;
    readonly ended: RunningCli['ended'];
  }> {
    const known = ['--url', demo.issuer, '--allow-http', '--client-id', demo.clientId];
    running = startCli(['check', 'acme', ...known, '--login', '--no-browser', '--json'], {
      environment: { INFRA_PROVIDER_CLIENT_SECRET: demo.clientSecret.reveal() },
    });
    const [, address = ''] = await running.said(/^Sign in: (\S+)$/m);
    return { address, ended: running.ended };
  }

  async function signIn(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name }).click();
    await page.waitForURL(`${callback}/**`);
  }

  test('signs a person in for a check, and says on the way back where the verdict is', async () => {
    const { address, ended } = await checkWithLogin();
    const page = await openPage(browser);
    await page.goto(address);
    expect(await page.title()).toBe('Sign in · demo provider');
    const isCallback = (response: Response) => response.url().startsWith(callback);
    // Redirected silently to the provider once more, and back to a page.
    const sentOn = page.waitForResponse((response) => isCallback(response) && response.status() === 303);
    const cameBack = page.waitForResponse((response) => isCallback(response) && response.status() === 200);
    await signIn(page, 'Ada Lovelace');
    expect((await sentOn).headers()['location']).toContain('prompt=none');

    expect(await page.getByRole('heading').textContent()).toBe('The sign-in came back');
    expect(await page.locator('main').textContent()).toContain('The verdict is in the terminal.');
    const answer = await cameBack;
    expect(answer.headers()).toMatchObject(callbackHeaders);
    const { searchParams } = new URL(answer.url());
    expect([...searchParams.keys()].sort()).toEqual(['code', 'iss', 'state']);
    const html = await page.content();
    for (const value of searchParams.values()) expect(html).not.toContain(value);

    const { code, stdout } = await ended;
    expect(code).toBe(0);
    expect(JSON.parse(stdout) as Report).toMatchObject({
      verdict: 'pass',
      login: {
        completed: true,
        user: { name: 'Ada Lovelace', email: 'ada@example.com' },
        groups: ['admins', 'engineers'],
      },
    });
    for (const name of ['code', 'state']) expect(stdout).not.toContain(searchParams.get(name));
  });

  test('icon requests, a second tab and foreign addresses leave the login waiting', async () => {
    const { address, ended } = await checkWithLogin();
    const page = await openPage(browser);
    await page.goto(address);
    const secondTab = await page.context().newPage();
    expect((await secondTab.goto(`${callback}/favicon.ico`))?.status()).toBe(404);
    await secondTab.goto(`${callback}/`);
    expect(await secondTab.getByRole('heading').textContent()).toBe('Nothing came with this address');
    const foreign = '<script>document.title="hijacked"</script>';
    const query = new URLSearchParams({ state: foreign, code: foreign, error_description: foreign });
    expect((await secondTab.goto(`${callback}/?${query}`))?.status()).toBe(400);
    expect(await secondTab.title()).toMatch(/^This does not belong to the login that is waiting/);
    expect(await secondTab.content()).not.toContain('hijacked');
    await secondTab.goto(address);
    expect(await secondTab.title()).toBe('Sign in · demo provider');

    await signIn(page, 'Linus Torvalds');
    const { stdout } = await ended;
    expect(JSON.parse(stdout) as Report).toMatchObject({ login: { completed: true, groups: [] } });
  });

  test('reloading, going back and retrying keep the verdict', async () => {
    const { address, ended } = await checkWithLogin();
    const page = await openPage(browser);
    await page.goto(address);
    await signIn(page, 'Grace Hopper');
    // By now the port may be closed, or still show the same page.
    await page.reload().catch(() => undefined);
    await page.goBack().catch(() => undefined);
    const { code, stdout } = await ended;
    expect(code).toBe(0);
    expect(JSON.parse(stdout) as Report).toMatchObject({ verdict: 'pass', login: { groups: ['engineers'] } });
  });

  test.each([
    ['the program that BROWSER names', ({ program }: { program: string }) => ({ BROWSER: program })],
    [
      'the system’s own way',
      ({ folder }: { folder: string }) => ({ BROWSER: '', PATH: `${folder}:${process.env['PATH']}` }),
    ],
  ])('is opened by the wizard through %s, and leads to Claims and Connect', async (_, chosen) => {
    await using handOver = await createHandOver();
    await using terminal = openTerminal(
      program,
      [...launcher, 'acme', '--url', demo.issuer, '--allow-http', '--client-id', demo.clientId],
      { columns: 100, rows: 40, env: { ...cleanEnvironment(), ...chosen(handOver) } },
    );
    await terminal.waitFor(onStep('Provider'));
    terminal.write('\r');
    await terminal.waitFor(onStep('Credentials'));
    terminal.write(`${demo.clientSecret.reveal()}\r`);
    await terminal.waitFor(onStep('Registration'));
    terminal.write('infra.example.com\r');
    await terminal.waitFor(/registered[\s\S]*login\/callback\s+registered/);
    terminal.write('\r');
    await terminal.waitFor(onStep('Login'));
    terminal.write('\r');

    const page = await openPage(browser);
    await page.goto(await handOver.address);
    await signIn(page, 'Ada Lovelace');
    const claims = await terminal.waitFor(/◉ Claims[\s\S]*admins[\s\S]*engineers/);
    expect(claims).toContain('ada@example.com');
    await page.reload().catch(() => undefined);
    terminal.write('\r');
    const connect = await terminal.waitFor(/◉ Connect[\s\S]*infra providers add/);
    expect(connect).toContain(`infra providers add acme --url ${demo.issuer}`);
    terminal.write('\r');
    expect(await terminal.exit).toMatchObject({ exitCode: 0 });
    expect(terminal.raw()).not.toContain(demo.clientSecret.reveal());
  });

  test('a refusal by the provider is shown in the browser, and its words in the terminal', async () => {
    demo.setFault('user-not-assigned');
    const { address, ended } = await checkWithLogin();
    const page = await openPage(browser);
    await page.goto(address);
    await signIn(page, 'Ada Lovelace');
    expect(await page.getByRole('heading').textContent()).toBe('Your provider answered with an error');
    const { code, stdout } = await ended;
    demo.setFault(undefined);
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as Report;
    expect(report.checks.find(({ id }) => id === 'login')).toMatchObject({ verdict: 'fail' });
    expect(report.login).toMatchObject({ completed: false });
  });
});
