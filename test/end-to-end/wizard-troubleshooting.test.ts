import { createServer, type Server } from 'node:net';
import { describe, onTestFinished, test } from 'vitest';
import { signInAs } from '../../source/demo/sign-in-as/sign-in-as.ts';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { cleanEnvironment, launcher, program } from '../support/cli.ts';
import { openTerminal, type TerminalRig } from '../support/terminal.ts';

const dashboard = 'https://infra.example.com/login/callback';
const enter = '\r';
const onStep = (name: string) => new RegExp(`◉ ${name}`);

function openWizard(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  size = { columns: 100, rows: 40 },
): TerminalRig {
  return openTerminal(program, [...launcher, ...args], {
    ...size,
    env: { ...cleanEnvironment(environment), BROWSER: '/bin/false' },
  });
}

/** Presses a key, then waits for its result. */
async function press(terminal: TerminalRig, key: string, wanted: string | RegExp): Promise<string> {
  terminal.write(key);
  return await terminal.waitFor(wanted, 20_000);
}

describe('content taller than the screen', () => {
  test('can be scrolled back to its beginning', async () => {
    await using terminal = openWizard(['demo', '--fault', 'secret-wrong'], {}, { columns: 80, rows: 24 });
    await terminal.waitFor(/\d+ checks passed/);
    await press(terminal, enter, onStep('Credentials'));
    await press(terminal, enter, 'continue anyway');
    await terminal.waitFor(/more lines above/);
    await press(terminal, '\u001b[H', /Client ID {2}/);
    await press(terminal, '\u001b[F', /more lines above/);
    await press(terminal, '\u001b[A'.repeat(20), /Client ID {2}/);
  });

  test.each([
    { columns: 80, rows: 24 },
    { columns: 40, rows: 24 },
  ])('shows why a pasted address is refused, at $columns columns', async (size) => {
    await using terminal = openWizard(['demo'], {}, size);
    await terminal.waitFor(/\d+ checks passed/);
    await press(terminal, enter, /Client ID/);
    await press(terminal, enter, /Redirect URIs/);
    await press(terminal, enter, /A real login/);
    await press(terminal, enter, 'waiting for you');
    await press(terminal, 'p', 'send the address');
    await press(terminal, 'http://localhost:8301/?code=evil&state=wrong', '•••');
    await press(terminal, enter, 'is from an earlier');
  });
});

describe('the demo with a fault', () => {
  test('turns green by itself once the fault is repaired', async () => {
    await using terminal = openWizard(['demo', '--fault', 'redirect-dashboard-missing']);
    await terminal.waitFor(/\d+ checks passed/);
    await press(terminal, enter, onStep('Credentials'));
    await press(terminal, enter, /login\/callback\s+not registered/);
    await terminal.waitFor('x repair: register the dashboard’s redirect URI');
    await terminal.waitFor('watching:');
    await press(terminal, 'x', /^(?![\s\S]*(✖|x repair))[\s\S]*login\/callback\s+registered/);
    await press(terminal, enter, onStep('Login'));
  });

  test('shows a fault of the given values where it belongs, and repairing it corrects them', async () => {
    await using terminal = openWizard(['demo']);
    await terminal.waitFor(/\d+ checks passed/);
    await press(terminal, enter, onStep('Credentials'));
    await press(terminal, enter, /login\/callback\s+registered/);
    await press(terminal, 'f', 'A fault for the demo provider');
    const down = '\u001b[B';
    await pressUntil(terminal, down, '❯ A wrong client secret');
    await terminal.waitFor('An admin made a new secret in the console and pasted the old one.');
    await press(terminal, enter, /✖ fail: The provider refuses/);
    await terminal.waitFor(onStep('Credentials'));
    await press(terminal, 'x', /^(?![\s\S]*✖)[\s\S]*\d+ checks passed/);
    await press(terminal, 'f', 'A fault for the demo provider');
    await pressUntil(terminal, down, '❯ A slash that the issuer does not have');
    await press(terminal, enter, /URL +http:\S+\/\n/);
    await terminal.waitFor(onStep('Provider'));
    await terminal.waitFor(/✖ fail: [\s\S]*⏎ use it[\s\S]*↑[\s\S]*you typed/);
  });
});

test('lets a given client secret be edited like a typed one', async () => {
  await using terminal = openWizard(['demo']);
  await terminal.waitFor(/\d+ checks passed/);
  await press(terminal, enter, /❯ Client secret +•{32}\n/);
  await press(terminal, 'x', /❯ Client secret +•{33}\n/);
  await press(terminal, '\u007f', /❯ Client secret +•{32}\n/);
  await press(terminal, enter, onStep('Registration'));
});

describe('a provider that is fixed elsewhere', () => {
  test('turns green while the wizard watches: first its document, then its registration', async () => {
    await using demo = await aDemo('discovery-down');
    await using terminal = openWizard([
      'acme',
      '--allow-http',
      '--no-browser',
      '--url',
      demo.issuer,
      '--client-id',
      demo.clientId,
      '--infra-server',
      'infra.example.com',
    ]);
    await terminal.waitFor(/✖ fail[\s\S]*watching:/);
    await demo.repair();
    await terminal.waitFor(/^(?![\s\S]*(✖|watching:))[\s\S]*\d+ checks passed/, 20_000);
    demo.setFault('redirect-localhost-missing');
    await press(terminal, enter, onStep('Credentials'));
    terminal.write(demo.clientSecret.reveal());
    await press(terminal, enter, /http:\/\/localhost:8301\s+not registered/);
    await terminal.waitFor('watching:');
    await demo.repair();
    await terminal.waitFor('everything is registered', 20_000);
  });
});

describe('a port that somebody else holds', () => {
  test.each(['127.0.0.1', '::1'])(
    'on %s alone is reported with its holder, and the login continues once it is free',
    async (host) => {
      const holder = await hold(host);
      await using terminal = openWizard(['demo']);
      await toLogin(terminal);
      await press(terminal, enter, `Port 8301 is in use by node (process ${process.pid})`);
      holder.close();
      await terminal.waitFor('waiting for you to sign in', 20_000);
      await press(terminal, '1', onStep('Claims'));
      await terminal.waitFor('ada@example.com');
    },
  );

  test('is not needed: the address of the last page can be pasted', async () => {
    await hold('127.0.0.1');
    await using terminal = openWizard(['demo']);
    await toLogin(terminal);
    await press(terminal, enter, 'Port 8301 is in use');
    await press(terminal, 'p', 'waiting for the pasted address');
    await terminal.waitFor('Paste back');
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+\/authorize\?\S+(?:\n\S+)*/.exec(terminal.screen()) ?? [];
    terminal.write('http://localhost:8301/?code=made-up&state=another');
    await press(terminal, enter, 'from an earlier login');
    const back = await signInAs(url.replaceAll('\n', ''), 'grace', { deliver: false });
    terminal.write(`\u001b[200~${back}\u001b[201~`);
    await press(terminal, enter, onStep('Claims'));
    await terminal.waitFor('grace@example.com');
  });
});

async function aDemo(fault: string): Promise<Demo & AsyncDisposable> {
  const demo = await startDemo({ dashboards: [dashboard], fault });
  return Object.assign(demo, { [Symbol.asyncDispose]: () => demo.close() });
}

async function hold(host: string): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ port: 8301, host, ipv6Only: true }, resolve);
  });
  onTestFinished(() => void server.close());
  return server;
}

async function toLogin(terminal: TerminalRig): Promise<void> {
  await terminal.waitFor(onStep('Provider'));
  for (const step of ['Credentials', 'Registration', 'Login']) await press(terminal, enter, onStep(step));
}

/** Repeats a key; each press is seen before the next. */
async function pressUntil(terminal: TerminalRig, key: string, wanted: string): Promise<string> {
  for (let turn = 0; turn < 150 && !terminal.screen().includes(wanted); turn += 1) {
    const before = terminal.screen();
    terminal.write(key);
    await terminal.waitFor((now) => now !== before);
  }
  return await terminal.waitFor(wanted);
}
