import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { openTerminal, type TerminalOptions } from '../support/terminal.ts';

let program: string;
beforeAll(async () => {
  program = await bundle(new URL('../support/wizard-program.tsx', import.meta.url));
});

const start = (options: TerminalOptions = {}) => openTerminal(process.execPath, [program], options);

describe('the wizard in a real terminal', () => {
  test('shows its first screen below what was there, with the cursor in the first field', async () => {
    await using terminal = start();
    const screen = await terminal.waitFor('Name');
    expect(screen).toMatch(/^before the wizard\n ?oidc-wizard.*\n ?◉/);
    const row = screen.split('\n').findIndex((text) => text.includes('Name'));
    await terminal.waitFor(() => terminal.cursor().x === 18 && terminal.cursor().y === row);
  });

  test('takes everything that arrives in one read, Enter included', async () => {
    await using terminal = start();
    await terminal.waitFor('help');
    terminal.write('acme-sso\thttps://id.example\u001b[H\u001b[3~');
    await terminal.waitFor(/Name\s+acme-sso/);
    await terminal.waitFor(/URL\s+ttps:\/\/id\.example/);
  });

  test('loses nothing that is typed before it is there', async () => {
    await using terminal = start();
    await terminal.waitFor('before the wizard');
    terminal.write('early');
    await terminal.waitFor(/Name +early/);
  });

  test('shows wide characters and moves the cursor by their width', async () => {
    await using terminal = start();
    await terminal.waitFor('help');
    terminal.write('日本🎉');
    await terminal.waitFor(/Name\s+日本🎉/);
    await terminal.waitFor(() => terminal.cursor().x === 18 + 6);
  });

  test('writes only what a key changes', async () => {
    await using terminal = start();
    await terminal.waitFor('help');
    terminal.write('acme');
    await terminal.waitFor(/Name\s+acme/);
    await terminal.waitFor(() => terminal.cursor().x === 18 + 4);
    const before = terminal.raw().length;
    terminal.write('x');
    await terminal.waitFor(/Name\s+acmex/);
    await terminal.waitFor(() => terminal.cursor().x === 18 + 5);
    expect(terminal.raw().length - before).toBeLessThan(400);
  });

  test('tells its state in the window’s title, and gives the old one back', async () => {
    await using terminal = start();
    await terminal.waitFor('help');
    terminal.write('acme');
    await terminal.waitFor(/Name\s+acme/);
    expect(terminal.raw()).toContain('\u001b]2;oidc-wizard, acme, Provider\u0007');
    terminal.write('\u0003');
    await terminal.exit;
    expect(terminal.raw().split('\u001b[22;2t')).toHaveLength(2);
    expect(terminal.raw().split('\u001b[23;2t')).toHaveLength(2);
  });

  test('Ctrl-C takes the picture away, gives the terminal back and ends with 130', async () => {
    await using terminal = start();
    await terminal.waitFor('help');
    terminal.write('acme');
    await terminal.waitFor(/Name\s+acme/);
    terminal.write('\u0003');
    expect(await terminal.exit).toEqual({ exitCode: 130, signal: 0 });
    expect(terminal.scrollback()).toBe('before the wizard\nname=acme secret length=0');
    expect(terminal.raw()).toContain('\u001b[?2004l');
    expect(terminal.raw().lastIndexOf('\u001b[?25h')).toBeGreaterThan(
      terminal.raw().lastIndexOf('\u001b[?25l'),
    );
    expect(terminal.raw()).not.toContain('\u001b[?1049h');
  });

  test('draws itself for a new size and leaves nothing of the old picture', async () => {
    await using terminal = start();
    await terminal.waitFor('help');
    terminal.write('acme\thttps://id.example');
    await terminal.waitFor(/URL +https:\/\/id\.example/);
    for (const [columns, rows] of [
      [60, 20],
      [100, 30],
      [70, 30],
    ] as const) {
      await terminal.resize(columns, rows);
      await terminal.waitFor((screen) => screen.includes(columns < 80 ? '1 of 6' : '○ Connect'));
      await terminal.waitFor((screen) => screen.match(/oidc-wizard/g)?.length === 1);
      expect(terminal.scrollback()).toMatch(/^before the wizard\n/);
    }
  });

  test('leaves nothing of a wide picture either, where the terminal moves its cursor further', async () => {
    await using terminal = start({ columns: 120, rows: 30, env: { TERM_PROGRAM: 'vscode' } });
    await terminal.waitFor('help');
    // Enter has the wizard say that this is no address: then nothing is looked up, and nothing moves on the screen.
    terminal.write(`acme\t${'https://[id.example/realms/staff/'.repeat(3)}\r\u001b[H`);
    await terminal.waitFor(/contains\s+no\s+host/);
    const isAtAddress = (now: string) => {
      const { x, y } = terminal.cursor();
      return now.split('\n')[y]?.indexOf('https:') === x;
    };
    await terminal.waitFor(isAtAddress);
    let drawn = -1;
    const drewNothing = () => {
      const before = drawn;
      drawn = terminal.raw().length;
      return drawn === before;
    };
    for (const [columns, words] of [
      [30, 'Provider 1 of 6'],
      [80, '○ Connect'],
      [29, 'Provider 1 of 6'],
      [120, '○ Connect'],
    ] as const) {
      // A row that is on its way when the terminal changes cannot be told from one that is there.
      await expect.poll(drewNothing, { interval: 100 }).toBe(true);
      await terminal.resize(columns, 30);
      const screen = await terminal.waitFor((now) => now.includes(words) && isAtAddress(now));
      expect(screen).toMatch(/^before the wizard\n ?oidc-wizard.*\n ?◉/);
      expect(terminal.scrollback().match(/oidc-wizard|Name/g)).toEqual(['oidc-wizard', 'Name']);
    }
  });

  test.each([
    ['shows colours', {}, true],
    ['shows none where NO_COLOR is set', { NO_COLOR: '1' }, false],
  ])('%s', async (_, env, coloured) => {
    await using terminal = start({ env });
    await terminal.waitFor('help');
    expect(/\u001b\[(?:\d+;)*[349]\d/.test(terminal.raw())).toBe(coloured);
  });

  test.each([
    [20, 5],
    [300, 100],
  ])('lives in %i columns and %i rows', async (columns, rows) => {
    await using terminal = start({ columns, rows });
    await terminal.waitFor('Provider');
    terminal.write('abc');
    await terminal.waitFor('abc');
    terminal.write('\u0003');
    expect((await terminal.exit).exitCode).toBe(130);
  });
});
