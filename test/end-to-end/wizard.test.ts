import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { createBrowserDouble } from '../support/browser-double.ts';
import { cleanEnvironment, launcher, program } from '../support/cli.ts';
import { portAnswers } from '../support/port-answers.ts';
import { startScriptedProvider, visit } from '../support/scripted-provider.ts';
import { openTerminal, type TerminalRig } from '../support/terminal.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo({ dashboards: ['https://infra.example.com/login/callback'] });
});
afterAll(() => demo.close());

function openWizard(...args: readonly string[]): TerminalRig {
  return openTerminal(program, [...launcher, ...args], {
    columns: 100,
    rows: 40,
    env: { ...cleanEnvironment(), BROWSER: '/bin/false' },
  });
}

const onStep = (name: string) => new RegExp(`◉ ${name}`);

describe('the wizard in a real terminal', () => {
  test('takes typed input through all six steps, and leaves a summary', async () => {
    await using terminal = openWizard('--allow-http', '--no-browser');
    await terminal.waitFor(onStep('Provider'));
    terminal.write('acme\t');
    terminal.write(`${demo.issuer}\r`);
    await terminal.waitFor(onStep('Credentials'));
    // Typed fast: everything arrives in one read.
    terminal.write(`${demo.clientId}\t${demo.clientSecret.reveal()}\r`);
    await terminal.waitFor(onStep('Registration'));
    terminal.write('infra.example.com\r');
    await terminal.waitFor(/registered[\s\S]*login\/callback\s+registered/);
    terminal.write('\r');
    await terminal.waitFor(onStep('Login'));
    terminal.write('\r');
    await terminal.waitFor(/client_id=/);
    const url = signInAddress(terminal.screen());
    const browser = createBrowserDouble('grace');
    await browser.open(url);
    await browser.settled();
    await terminal.waitFor(onStep('Claims'));
    // A terminal may show the beginning of a screen before the rest.
    await terminal.waitFor('grace@example.com');
    await terminal.waitFor('engineers');
    terminal.write('\r');
    await terminal.waitFor(onStep('Connect'));
    await terminal.waitFor(`infra providers add acme --url ${demo.issuer} --client-id ${demo.clientId}`);
    terminal.write('\r');
    expect(await terminal.exit).toMatchObject({ exitCode: 0 });
    // The summary fits a terminal of 24 rows, whatever stays open, and does not list passes.
    const left = terminal.screen().split('oidc-wizard ').at(-1) ?? '';
    expect(left).toContain('Infra will work with this provider.');
    expect(left).toMatch(/Signed in: Grace Hopper · grace@example\.com · groups: engineers/);
    expect(left.trimEnd().split('\n').length).toBeLessThanOrEqual(24);
    expect(left.match(/✔/g)).toHaveLength(1);
    expect(terminal.scrollback()).toContain('Infra will work with this provider.');
    expect(terminal.raw()).not.toContain(demo.clientSecret.reveal());
  });

  test('of the demo starts with the relying parties of --for, configured by --set', async () => {
    await using terminal = openTerminal(
      program,
      [...launcher, 'demo', '--for=grafana', "--set=grafana.role_attribute_path='Editor'"],
      { columns: 100, rows: 40 },
    );
    await terminal.waitFor(onStep('Provider'));
    for (const next of ['Credentials', 'Registration']) {
      terminal.write('\r');
      await terminal.waitFor(onStep(next));
    }
    await terminal.waitFor(/And for Grafana[\s\S]*grafana\.example\.org\/login\/generic_oauth\s+registered/);
    terminal.write('\r');
    await terminal.waitFor(onStep('Login'));
    terminal.write('1');
    await terminal.waitFor('where this login works');
    terminal.write('l');
    await terminal.waitFor(/✔ Grafana: .*\(Editor\)/);
  });

  test('shows where else the login works, with what to change there', async () => {
    await using terminal = openTerminal(program, [...launcher, 'demo', '--fault', 'email-unverified'], {
      columns: 100,
      rows: 40,
    });
    await terminal.waitFor(onStep('Provider'));
    for (const next of ['Credentials', 'Registration', 'Login']) {
      terminal.write('\r');
      await terminal.waitFor(onStep(next));
    }
    terminal.write('1');
    await terminal.waitFor(onStep('Claims'));
    await terminal.waitFor('where this login works');
    terminal.write('l');
    await terminal.waitFor(/✖ Kubernetes: .*email_verified/);
    await terminal.waitFor(/✔ Argo CD: /);
    terminal.write('\u001b');
    await terminal.waitFor(onStep('Claims'));
    terminal.write('\u0003');
    expect(await terminal.exit).toMatchObject({ exitCode: 130 });
  });

  test('goes back and forward without losing anything', async () => {
    await using terminal = openWizard('demo');
    await terminal.waitFor(onStep('Provider'));
    terminal.write('\r');
    await terminal.waitFor(onStep('Credentials'));
    terminal.write('\r');
    await terminal.waitFor(onStep('Registration'));
    terminal.write('\u001b');
    await terminal.waitFor(onStep('Credentials'));
    terminal.write('\u001b');
    const screen = await terminal.waitFor(onStep('Provider'));
    expect(screen).toMatch(/Name\s+demo/);
    terminal.write('\r');
    expect(await terminal.waitFor(onStep('Credentials'))).toMatch(/Client ID\s+infra/);
  });

  test.each(['Provider', 'Credentials', 'Registration', 'Login'])(
    'Ctrl-C on the step %s restores the terminal and exits with 130',
    async (step) => {
      await using terminal = openWizard('demo');
      await terminal.waitFor(onStep('Provider'));
      for (const next of ['Credentials', 'Registration', 'Login']) {
        if (onStep(step).test(terminal.screen())) break;
        terminal.write('\r');
        await terminal.waitFor(onStep(next));
      }
      if (step === 'Login') {
        terminal.write('\r');
        await terminal.waitFor(/client_id=/);
      }
      terminal.write('\u0003');
      expect(await terminal.exit).toMatchObject({ exitCode: 130 });
      // The cursor is shown again and bracketed paste is off.
      expect(terminal.raw().lastIndexOf('\u001b[?25h')).toBeGreaterThan(
        terminal.raw().lastIndexOf('\u001b[?25l'),
      );
      expect(terminal.raw().lastIndexOf('\u001b[?2004l')).toBeGreaterThan(
        terminal.raw().lastIndexOf('\u001b[?2004h'),
      );
      expect(await portAnswers(8301)).toBe(false);
      // What was learned before a cancelled login remains readable.
      const left = terminal.raw().split('Cancelled.')[1] ?? '';
      if (step === 'Login') {
        expect(left).toContain('Nothing found that would stop Infra');
        expect(left).toContain('The login was cancelled before anyone came back.');
      } else {
        expect(left).not.toContain('Discovery');
      }
    },
  );

  test.each([
    ['Ctrl-C on Claims', '1', 'Claims', '\u0003', ['Signed in: Ada Lovelace']],
    ['q and y during a login', '\r', 'Login', 'qy', ['The login was cancelled before anyone came back.']],
  ])('%s leaves a summary of what was learned', async (_, key, step, leave, said) => {
    await using terminal = openWizard('demo');
    await terminal.waitFor(onStep('Provider'));
    for (const next of ['Credentials', 'Registration', 'Login']) {
      terminal.write('\r');
      await terminal.waitFor(onStep(next));
    }
    terminal.write(key);
    await terminal.waitFor(step === 'Login' ? /client_id=/ : onStep(step));
    for (const one of leave) {
      terminal.write(one);
      if (one === 'q') await terminal.waitFor('Quit the wizard?');
    }
    expect(await terminal.exit).toMatchObject({ exitCode: 130 });
    const left = terminal.raw().split('Cancelled.')[1] ?? '';
    for (const words of said) expect(left).toContain(words);
  });

  test('Ctrl-C without a given secret does not mention one', async () => {
    await using terminal = openWizard();
    await terminal.waitFor(onStep('Provider'));
    terminal.write('\u0003');
    expect(await terminal.exit).toMatchObject({ exitCode: 130 });
    expect(terminal.screen().trim()).toMatch(/Cancelled\.$/);
  });

  test('Ctrl-C before the tokens arrive blames nobody', async () => {
    const silent = ({ body }: { readonly body: string }) =>
      body.includes('code=a-code') ? { silent: true as const } : undefined;
    await using provider = await startScriptedProvider({ replies: { '/token': silent } });
    await using terminal = openTerminal(
      program,
      [...launcher, '--url', provider.origin, '--client-id', 'infra', '--allow-http', '--no-browser'],
      {
        columns: 100,
        rows: 40,
        env: { ...cleanEnvironment(), INFRA_PROVIDER_CLIENT_SECRET: 'a-client-secret' },
      },
    );
    await terminal.waitFor(onStep('Provider'));
    terminal.write('acme\r');
    await terminal.waitFor(onStep('Credentials'));
    terminal.write('\r');
    await terminal.waitFor(onStep('Registration'));
    terminal.write('infra.example.com\r');
    await terminal.waitFor(/login\/callback\s+registered/);
    terminal.write('\r');
    await terminal.waitFor(onStep('Login'));
    terminal.write('\r');
    await terminal.waitFor(/client_id=/);
    await visit(signInAddress(terminal.screen()));
    await terminal.waitFor('Exchanging the code');
    terminal.write('\u0003');
    expect(await terminal.exit).toMatchObject({ exitCode: 130 });
    const left = terminal.screen().split('Cancelled.')[1]?.replace(/\s+/g, ' ') ?? '';
    expect(left).toContain('Not proven: what was in progress when it was stopped.');
    expect(left).not.toMatch(/✖|fail|token endpoint/);
  });

  test.each(['SIGTERM', 'SIGHUP'] as const)(
    '%s during a login closes the port and reports how it ended',
    async (signal) => {
      await using terminal = openWizard('demo');
      await terminal.waitFor(onStep('Provider'));
      for (const next of ['Credentials', 'Registration', 'Login']) {
        terminal.write('\r');
        await terminal.waitFor(onStep(next));
      }
      terminal.write('\r');
      await terminal.waitFor(/client_id=/);
      terminal.kill(signal);
      expect(await terminal.exit).toMatchObject({ exitCode: signal === 'SIGTERM' ? 143 : 129 });
      expect(await portAnswers(8301)).toBe(false);
    },
  );
});

/** The address takes several rows of the screen, up to an empty one. */
function signInAddress(screen: string): string {
  const rows = screen.split('\n').map((row) => row.trim());
  const first = rows.findIndex((row) => row.startsWith('http://127.0.0.1:'));
  const after = rows.indexOf('', first);
  return rows.slice(first, after).join('');
}
