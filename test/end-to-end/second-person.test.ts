import { describe, expect, test } from 'vitest';
import { cleanEnvironment, launcher, program } from '../support/cli.ts';
import { openTerminal, type TerminalRig } from '../support/terminal.ts';

function openDemo(...args: readonly string[]): TerminalRig {
  return openTerminal(program, [...launcher, 'demo', ...args], {
    columns: 100,
    rows: 50,
    env: { ...cleanEnvironment(), BROWSER: '/bin/false' },
  });
}

const onStep = (name: string) => new RegExp(`◉ ${name}`);

async function onRegistration(terminal: TerminalRig): Promise<void> {
  await terminal.waitFor(/checks? passed/);
  terminal.write('\r');
  await terminal.waitFor(onStep('Credentials'));
  await terminal.waitFor(/checks? passed/);
  terminal.write('\r');
  await terminal.waitFor(onStep('Registration'));
  await terminal.waitFor(/login\/callback\s+registered/);
}

describe('the demo in a real terminal', () => {
  test('adds Argo CD, registers its redirect URI, and compares a second person', async () => {
    await using terminal = openDemo();
    await onRegistration(terminal);
    terminal.write('+');
    await terminal.waitFor('Argo CD');
    terminal.write('\u001b[B');
    await terminal.waitFor('such as argocd.example.com');
    terminal.write('argocd.acme.dev');
    await terminal.waitFor('argocd.acme.dev');
    terminal.write('\r');
    await terminal.waitFor(/remove/);
    terminal.write('\u001b');
    await terminal.waitFor(/https:\/\/argocd\.acme\.dev\/auth\/callback\s+not registered/);
    await terminal.waitFor('register what is missing');
    terminal.write('x');
    await terminal.waitFor(/https:\/\/argocd\.acme\.dev\/auth\/callback\s+registered/);
    terminal.write('\r');
    await terminal.waitFor(onStep('Login'));
    terminal.write('1');
    await terminal.waitFor(onStep('Claims'));
    await terminal.waitFor('ada@example.com');
    await terminal.waitFor('sign in as someone else');
    terminal.write('s');
    await terminal.waitFor('Sign in as somebody other than Ada Lovelace');
    await terminal.waitFor('Or sign in without a browser as');
    terminal.write('2');
    await terminal.waitFor('Compared with Ada Lovelace');
    expect(terminal.screen()).toContain('groups (ID token, UserInfo): lacks admins');
    expect(terminal.screen()).not.toContain('refresh token (');
    terminal.write('t');
    await terminal.waitFor('Compared with Grace Hopper');
    expect(terminal.screen()).toContain('groups (ID token, UserInfo): also has admins');
    terminal.write('l');
    await terminal.waitFor(/✔ Argo CD: /);
    terminal.write('\u001b');
    terminal.write('\u0003');
    expect(await terminal.exit).toMatchObject({ exitCode: 130 });
  });

  test('does the same line by line', async () => {
    await using terminal = openDemo('--plain');
    await terminal.waitFor('Name [demo]:');
    for (const _ of ['name', 'url', 'kind']) terminal.write('\r');
    await terminal.waitFor(/Client ID/);
    terminal.write('\r\r');
    await terminal.waitFor(/Infra host/);
    terminal.write('\r');
    await terminal.waitFor('+ relying parties');
    terminal.write('+\r');
    await terminal.waitFor('1 Kubernetes');
    terminal.write('1\r');
    await terminal.waitFor('http://localhost:8000 of Kubernetes is not registered');
    await terminal.waitFor('register what is missing');
    terminal.write('x\r');
    await terminal.waitFor('http://localhost:8000 of Kubernetes is registered');
    await terminal.waitFor(/Enter continue[\s\S]*$/);
    terminal.write('\r');
    await terminal.waitFor('1-5 sign in as');
    terminal.write('1\r');
    await terminal.waitFor('s sign in as someone else');
    terminal.write('s\r');
    await terminal.waitFor('somebody other than Ada Lovelace');
    await terminal.waitFor('prompt=login');
    terminal.write('2\r');
    await terminal.waitFor('Compared with Ada Lovelace');
    await terminal.waitFor('lacks admins');
    await terminal.waitFor('t to Ada Lovelace');
    terminal.write('t\r');
    await terminal.waitFor('also has admins');
    terminal.write('\u0003');
    expect(await terminal.exit).toMatchObject({ exitCode: 130 });
  });
});
