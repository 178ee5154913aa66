import { describe, expect, test } from 'vitest';
import { launcher, program, runCli } from '../support/cli.ts';
import { openTerminal } from '../support/terminal.ts';

const start = (...more: readonly string[]) =>
  openTerminal(program, [...launcher, 'demo', '--tour', ...more], {
    columns: 100,
    rows: 30,
  });

describe('the tour', () => {
  test('shows all steps, breaks one thing, fixes it, and leaves a summary', async () => {
    await using terminal = start('--pace', '0.5');
    await terminal.waitFor(/removed the dashboard’s redirect URI/, 60_000);
    expect(terminal.screen()).toMatch(
      /✖ fail: https:\/\/infra\.example\.com\/login\/callback is not registered/,
    );
    expect(await terminal.exit).toMatchObject({ exitCode: 0 });
    expect(terminal.screen()).toContain('Infra will work with this provider.');
    expect(terminal.screen()).not.toContain('take over');
  });

  test('pauses when held, and hands over the wizard', async () => {
    await using terminal = start('--pace', '0.5');
    await terminal.waitFor('space pause');
    terminal.write(' ');
    const held = await terminal.waitFor('space go on');
    const [scene] = /\d+\/\d+/.exec(held) ?? [];
    terminal.write('\u001b[C');
    await terminal.waitFor((screen) => !screen.includes(scene ?? '') && screen.includes('space go on'));
    terminal.write('q');
    await terminal.waitFor((screen) => !screen.includes('take over'));
    terminal.write('\u0003');
    expect(await terminal.exit).toMatchObject({ exitCode: 130 });
  });

  test.each([
    ['without a terminal', ['--tour'], 'needs a terminal'],
    ['with a fault', ['--tour', '--fault', 'groups-as-text'], 'a fault of its own'],
    ['at no pace', ['--tour', '--pace', 'fast'], '--pace is a number of seconds'],
    ['with only a pace', ['--pace', '3'], '--pace goes with --tour'],
  ])('is refused %s with one sentence', async (_, words, said) => {
    const { code, stdout, stderr } = await runCli(['demo', ...words]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});
