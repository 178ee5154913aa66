import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { createBrowserDouble } from '../support/browser-double.ts';
import { cleanEnvironment, launcher, program } from '../support/cli.ts';
import { portAnswers } from '../support/port-answers.ts';
import { openTerminal, type TerminalRig } from '../support/terminal.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo({ dashboards: ['https://infra.example.com/login/callback'] });
});
afterAll(() => demo.close());

function openPlain(columns: number, ...args: readonly string[]): TerminalRig {
  return openTerminal(program, [...launcher, ...args, '--plain'], {
    columns,
    rows: 50,
    env: { ...cleanEnvironment(), TERM: 'dumb', BROWSER: '/bin/false' },
  });
}

/** The length of the output when the last answer was typed. */
const answeredAt = new WeakMap<TerminalRig, number>();

/** Answers the question at the end of the output, on a step, once it appears. */
async function answer(terminal: TerminalRig, step: string, question: string, line: string): Promise<void> {
  const before = answeredAt.get(terminal) ?? 0;
  await terminal.waitFor(() => {
    const text = written(terminal);
    const sinceHeading = text.slice(text.lastIndexOf(' of 6: '));
    // The last answer's line has ended, so the question now is a later one.
    const isAnew = text.slice(before).includes('\n');
    return isAnew && sinceHeading.includes(`: ${step}`) && text.replaceAll('\n', ' ').endsWith(question);
  });
  answeredAt.set(terminal, written(terminal).length);
  terminal.write(`${line}\r`);
}

function written(terminal: TerminalRig): string {
  return terminal.raw().replaceAll('\r', '');
}

/** Control characters, except line ends. */
const terminalCharacters = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

describe('the wizard as plain lines, on a dumb terminal', () => {
  test.each([100, 20])(
    'leads through the demo in %i columns, signing in as a demo person',
    async (columns) => {
      await using terminal = openPlain(columns, 'demo');
      await answer(terminal, 'Provider', 'Name [demo]: ', '');
      await answer(terminal, 'Provider', ']: ', '');
      await answer(terminal, 'Provider', 'google [oidc]: ', '');
      await answer(terminal, 'Credentials', 'Client ID [infra]: ', '');
      await answer(terminal, 'Credentials', 'Client secret, not shown [as given]: ', '');
      await answer(terminal, 'Registration', '[infra.example.com]: ', '');
      await answer(terminal, 'Registration', 'q quit: ', '');
      await answer(terminal, 'Login', 'q quit: ', '1');
      await answer(terminal, 'Claims', 'q quit: ', '');
      await answer(terminal, 'Connect', 'q quit: ', '');
      expect(await terminal.exit).toMatchObject({ exitCode: 0 });
      const text = written(terminal);
      expect(text).toContain('\nhttps://infra.example.com/login/callback\n');
      expect(text).toMatch(/\nSign in: http:\/\/127\.0\.0\.1:\d+\/\S+\n/);
      expect(text).toMatch(/name +Ada Lovelace[\s\S]*email +ada@example.com[\s\S]*admins/);
      expect(text).toMatch(/\ninfra providers add demo --url http:\/\/127\.0\.0\.1:\d+ --client-id infra\n/);
      expect(text.replaceAll('\n', '')).not.toMatch(terminalCharacters);
    },
  );

  test('shows none of the lines pasted after the first line of a secret', async () => {
    await using terminal = openPlain(100, 'demo');
    await answer(terminal, 'Provider', 'Name [demo]: ', '');
    await answer(terminal, 'Provider', ']: ', '');
    await answer(terminal, 'Provider', 'google [oidc]: ', '');
    await answer(terminal, 'Credentials', 'Client ID [infra]: ', '');
    await answer(terminal, 'Credentials', '[as given]: ', 'first half\rsecond half');
    await answer(terminal, 'Credentials', 'q quit: ', 'q');
    await terminal.waitFor(() => written(terminal).endsWith('y or n? '));
    expect(written(terminal)).toContain('Only the first line was used.');
    expect(written(terminal)).not.toContain('half');
  });

  test('reads typed answers and a pasted address, and shows neither the secret nor the code', async () => {
    await using terminal = openPlain(
      100,
      '--allow-http',
      '--no-browser',
      '--infra-server',
      'infra.example.com',
    );
    await answer(terminal, 'Provider', 'Name: ', 'acme');
    await answer(terminal, 'Provider', 'URL: ', demo.issuer);
    await answer(terminal, 'Provider', 'google [oidc]: ', '');
    await answer(terminal, 'Credentials', 'Client ID: ', demo.clientId);
    await answer(terminal, 'Credentials', 'Client secret, not shown: ', demo.clientSecret.reveal());
    await answer(terminal, 'Registration', '[infra.example.com]: ', '');
    await answer(terminal, 'Registration', 'q quit: ', '');
    await answer(terminal, 'Login', 'q quit: ', '');
    await answer(terminal, 'Login', 'q quit: ', 'p');
    const [, url = ''] = /\nSign in: (\S+)\n/.exec(written(terminal)) ?? [];
    const address = await demo.signInAs(url, 'grace', { deliver: false });
    await answer(terminal, 'Login', 'not shown (Enter alone: go back): ', address);
    await answer(terminal, 'Claims', 'q quit: ', '');
    await answer(terminal, 'Connect', 'q quit: ', '');
    expect(await terminal.exit).toMatchObject({ exitCode: 0 });
    const text = written(terminal);
    expect(text).toContain('grace@example.com');
    expect(text).not.toContain(demo.clientSecret.reveal());
    expect(text).not.toContain(new URL(address).searchParams.get('code') ?? 'a code');
    expect(text.replaceAll('\n', '')).not.toMatch(terminalCharacters);
  });

  test('continues by itself when the browser returns', async () => {
    await using terminal = openPlain(100, 'demo', '--no-browser');
    await toLogin(terminal);
    await answer(terminal, 'Login', 'q quit: ', '');
    await answer(terminal, 'Login', 'q quit: ', '?');
    const [, url = ''] = /\nSign in: (\S+)\n/.exec(written(terminal)) ?? [];
    const browser = createBrowserDouble('linus');
    await browser.open(url);
    await browser.settled();
    await answer(terminal, 'Claims', 'q quit: ', 'q');
    expect(await terminal.exit).toMatchObject({ exitCode: 130 });
    expect(written(terminal)).toMatch(/Type a letter and Enter:[\s\S]*\nb stop the sign-in\n/);
  });

  test.each([
    ['Ctrl-C', '\u0003', 130],
    ['the end of the input', '\u0004', 130],
    ['SIGTERM', 'SIGTERM', 143],
  ])('%s during a login closes the port', async (_, stop, exitCode) => {
    await using terminal = openPlain(100, 'demo', '--no-browser');
    await toLogin(terminal);
    await answer(terminal, 'Login', 'q quit: ', '');
    await terminal.waitFor(/Sign in: [\s\S]*q quit:/);
    if (stop === 'SIGTERM') terminal.kill(stop);
    else terminal.write(stop);
    expect(await terminal.exit).toMatchObject({ exitCode });
    expect(await portAnswers(8301)).toBe(false);
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['the end of the input', '\u0004'],
  ])('%s during input of the secret restores the terminal’s echo', async (_, stop) => {
    const script = '"$@" demo --plain; echo "code $?"; stty -a';
    await using terminal = openTerminal('/bin/sh', ['-c', script, 'sh', program, ...launcher], {
      columns: 100,
      rows: 50,
      env: { ...cleanEnvironment(), TERM: 'dumb' },
    });
    await answer(terminal, 'Provider', 'Name [demo]: ', '');
    await answer(terminal, 'Provider', ']: ', '');
    await answer(terminal, 'Provider', 'google [oidc]: ', '');
    await answer(terminal, 'Credentials', 'Client ID [infra]: ', '');
    await terminal.waitFor('Client secret, not shown');
    terminal.write(stop);
    await terminal.exit;
    expect(written(terminal)).toMatch(/code 130[\s\S]* icanon [\s\S]* echo /);
  });
});

async function toLogin(terminal: TerminalRig): Promise<void> {
  await answer(terminal, 'Provider', 'Name [demo]: ', '');
  await answer(terminal, 'Provider', ']: ', '');
  await answer(terminal, 'Provider', 'google [oidc]: ', '');
  await answer(terminal, 'Credentials', 'Client ID [infra]: ', '');
  await answer(terminal, 'Credentials', '[as given]: ', '');
  await answer(terminal, 'Registration', '[infra.example.com]: ', '');
  await answer(terminal, 'Registration', 'q quit: ', '');
}
