import { describe, expect, test } from 'vitest';
import { cleanEnvironment, launcher, program } from '../support/cli.ts';
import { openTerminal } from '../support/terminal.ts';

const keys = { pageUp: '\u001b[5~', pageDown: '\u001b[6~', end: '\u001b[F', home: '\u001b[H' };
const steps = ['Provider', 'Credentials', 'Registration', 'Login', 'Claims', 'Connect'];
/**
 * In milliseconds. A key press is handled within this time; a person would not notice less, and a loaded machine needs
 * some of it.
 */
const soon = 2_000;

describe('ten thousand groups', () => {
  test.each([
    [80, 24],
    [40, 15],
  ])('scroll in %i columns and %i rows, and lead to the report', async (columns, rows) => {
    await using terminal = openTerminal(program, [...launcher, 'demo', '--fault', 'groups-ten-thousand'], {
      columns,
      rows,
      env: cleanEnvironment({ BROWSER: '/bin/false' }),
    });
    const on = (step: string) => new RegExp(`◉ ${step}|${step} ${steps.indexOf(step) + 1} of 6`);
    await terminal.waitFor(on('Provider'));
    for (const step of ['Credentials', 'Registration', 'Login']) {
      terminal.write('\r');
      await terminal.waitFor(on(step));
    }
    terminal.write('\r');
    await terminal.waitFor('waiting for you to sign in');
    terminal.write('1');
    await terminal.waitFor(on('Claims'));
    await terminal.waitFor(/The person has 10000[\s\S]*groups +10000: team-1, [\s\S]* more lines below/);

    const hit = async (key: string, wanted: RegExp) => {
      terminal.write(key);
      const screen = await terminal.waitFor(wanted, soon);
      const shown = screen.split('\n');
      // The screen is filled from its first row to the keys at the end, and nothing scrolled away.
      expect(shown[0]).toMatch(/^ oidc-wizard demo/);
      expect(shown.length).toBeLessThan(rows + 1);
      expect(shown.at(-1)).toContain('^C quit');
      expect(terminal.scrollback()).toBe(screen);
      return screen;
    };
    const above = async (key: string) => linesAbove(await hit(key, / more lines above/));

    const first = await above(keys.pageDown);
    await hit(keys.pageDown, new RegExp(`^ +(?!${first} )\\d+ more lines above`, 'm'));
    await hit(keys.end, /team-10000$/m);
    expect(terminal.screen()).not.toContain('more lines below');
    const last = linesAbove(terminal.screen());
    expect(last).toBeGreaterThan(1_000);
    await hit(keys.pageUp, /more lines above[\s\S]*team-\d+[\s\S]*more lines below/);
    expect(linesAbove(terminal.screen())).toBeLessThan(last);
    await hit(keys.pageDown, /team-10000$/m);
    await hit(keys.home, /^ What Infra reads$/m);
    expect(terminal.screen()).not.toContain('more lines above');

    terminal.write('\r');
    await terminal.waitFor(on('Connect'));
    await terminal.waitFor(/Read the[\s\S]*finish/);
    terminal.write('\r');
    expect(await terminal.exit).toEqual({ exitCode: 0, signal: 0 });
    const report = terminal.scrollback();
    expect(report).toMatch(/^oidc-wizard \S+ +demo/);
    expect(report).toContain('The person has 10000 groups.');
    expect(report).toMatch(/Infra\s+will\s+work\s+with\s+this\s+provider/);
  });
});

function linesAbove(screen: string): number {
  return Number(/(\d+) more lines above/.exec(screen)?.[1]);
}
