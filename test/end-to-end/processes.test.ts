import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanEnvironment, launcher, program, runCli } from '../support/cli.ts';
import { providerOfFile, secretInEnvironment } from '../support/provider-of-file.ts';
import { openTerminal } from '../support/terminal.ts';
import { folder } from '../system/support/folder.ts';

const asked = providerOfFile();
const isRoot = process.getuid?.() === 0;

/** A command line for bash, with the program as `"$@"`. */
async function shell(
  line: string,
  args: readonly string[],
): Promise<{ code: number | null; stderr: string; stdout: string }> {
  const child: ChildProcess = spawn('bash', ['-c', line, 'bash', program, ...launcher, ...args], {
    env: cleanEnvironment(secretInEnvironment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  child.stdout?.on('data', (part) => {
    text.stdout += part;
  });
  child.stderr?.on('data', (part) => {
    text.stderr += part;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...text };
}

describe('missing streams', () => {
  const stack = /^\s+at |EPIPE|Error:/m;

  test('a reader that stops early causes no error message', async () => {
    const { stdout, stderr } = await shell('"$@" | head -c 10', asked());
    expect(stdout).toHaveLength(10);
    expect(stderr).not.toMatch(stack);
  });

  test('a full disk is named, and the exit code says that the report was not written', async () => {
    const { code, stderr } = await shell('"$@" > /dev/full', asked());
    expect(code).toBe(3);
    expect(stderr).toContain('could not be written');
    expect(stderr).not.toMatch(stack);
  });

  test.each([
    ['closed', '"$@" 2>&-'],
    ['read by nobody', '"$@" 2> >(true)'],
    ['full', '"$@" 2>/dev/full'],
  ])('standard error that is %s does not affect the report', async (_, line) => {
    const { code, stdout } = await shell(line, asked('--json', '--debug'));
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, verdict: 'pass' });
    expect(code).toBe(0);
  });

  test.each([
    ['closed', '"$@" <&-'],
    ['empty', '"$@" </dev/null'],
  ])('standard input that is %s contains no secret', async (_, line) => {
    const { code, stdout, stderr } = await shell(line, asked('--client-secret-file', '-'));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/Standard input/);
  });

  test.each(['</dev/null', '<&-'])('the wizard without a keyboard (%s) suggests check', async (input) => {
    const { code, stderr } = await shell(`"$@" ${input}`, ['acme']);
    expect(code).toBe(2);
    expect(stderr).toContain('oidc-wizard check');
  });
});

describe('the home folder', () => {
  const saved = (...names: readonly string[]) =>
    JSON.stringify({
      version: 1,
      providers: names.map((name) => ({ name, url: 'http://localhost:9', kind: 'oidc', infraServers: [] })),
    });
  function homeWith(text: string): { readonly config: string; readonly file: string } {
    const config = folder();
    const file = join(config, 'providers.json');
    writeFileSync(file, text);
    return { config, file };
  }
  const providers = (config: string, ...words: readonly string[]) =>
    runCli(['providers', ...words], { environment: { OIDC_WIZARD_CONFIG_DIR: config } });

  const homes: readonly (readonly [string, () => string])[] = [
    ['that does not exist', () => '/nonexistent/home'],
    ['that is a file', () => homeWith('').file],
    ['without a name', () => ''],
    ['that cannot be written', readOnlyFolder],
  ];
  // Root can write to every folder.
  test.each(homes.slice(0, isRoot ? -1 : undefined))('%s does not affect a check', async (_, place) => {
    const home = place();
    const environment = { ...secretInEnvironment, HOME: home, XDG_CONFIG_HOME: '', XDG_CACHE_HOME: '' };
    const run = await runCli(['check', 'acme', ...asked().slice(1), '--json'], { environment });
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ verdict: 'pass' });
    const list = await runCli(['providers'], { environment });
    expect(list).toMatchObject({ code: 0, stdout: '' });
    expect(run.stderr + list.stderr).not.toMatch(/^\s+at /m);
  });

  test('a damaged file of providers is kept aside, with a message', async () => {
    const { config, file } = homeWith('{"version": 1, "providers": [');
    const { code, stderr } = await providers(config);
    expect(code).toBe(0);
    const [aside = ''] = readdirSync(config);
    expect(aside).toMatch(/^providers\.json\.bad-\d+$/);
    expect(stderr).toContain(join(config, aside));
    expect(readFileSync(join(config, aside), 'utf8')).toBe('{"version": 1, "providers": [');
    expect(existsSync(file)).toBe(false);
  });

  test('a file of a newer version is left unchanged', async () => {
    const text = '{"version": 99, "providers": []}';
    const { config, file } = homeWith(text);
    const list = await providers(config);
    expect(list.stderr).toContain('newer');
    const removal = await providers(config, 'remove', 'acme');
    expect(removal.code).not.toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(readdirSync(config)).toEqual(['providers.json']);
  });

  test('programs that save at the same moment keep every change', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { config, file } = homeWith(saved('kept', ...names));
    const runs = await Promise.all(names.map((name) => providers(config, 'remove', name)));
    expect(runs.map(({ code }) => code)).toEqual(names.map(() => 0));
    expect(JSON.parse(readFileSync(file, 'utf8')).providers).toMatchObject([{ name: 'kept' }]);
    expect(readdirSync(config)).toEqual(['providers.json']);
  });
});

function readOnlyFolder(): string {
  const home = folder();
  chmodSync(home, 0o500);
  return home;
}

describe('--output', () => {
  test.each([
    ['a symbolic link', 'link', 'symbolic link'],
    ['a folder', 'folder', 'is a folder'],
    ['a missing folder', 'no/where', 'does not exist'],
  ])('into %s is refused in one sentence', async (_, name, words) => {
    const place = folder();
    writeFileSync(join(place, 'precious'), 'precious');
    symlinkSync(join(place, 'precious'), join(place, 'link'));
    mkdirSync(join(place, 'folder'));
    const { code, stdout, stderr } = await runCli(asked('--output', join(place, name)), {
      environment: secretInEnvironment,
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(words);
    expect(readFileSync(join(place, 'precious'), 'utf8')).toBe('precious');
    expect(readdirSync(place).toSorted()).toEqual(['folder', 'link', 'precious']);
  });
});

describe('a check in a terminal', () => {
  const wholeScreen = async (env: Readonly<Record<string, string>>, columns = 80) => {
    await using terminal = openTerminal(program, [...launcher, ...asked()], {
      columns,
      env: { ...cleanEnvironment(), ...secretInEnvironment, ...env },
    });
    const { exitCode } = await terminal.exit;
    return { exitCode, raw: terminal.raw() };
  };

  test('is coloured, unless told not to be', async () => {
    expect((await wholeScreen({})).raw).toContain('\u001b[32m');
  });

  test.each([
    ['NO_COLOR', { NO_COLOR: '1' }, 80],
    ['TERM=dumb', { TERM: 'dumb' }, 80],
    ['LANG=C', { LANG: 'C', LC_ALL: 'C', NO_COLOR: '1' }, 80],
    ['20 columns', { NO_COLOR: '1' }, 20],
  ])('prints the same without escape sequences: %s', async (_, env, columns) => {
    const { exitCode, raw } = await wholeScreen(env, columns);
    expect(exitCode).toBe(0);
    expect(raw).not.toContain('\u001b');
    expect(raw.replaceAll(/\s+/g, ' ')).toContain('Nothing found that would stop Infra; log in to prove it.');
    if ('LANG' in env) expect(raw).toMatch(/^[\t\r\n\x20-\x7e]*$/);
  });
});

describe('the wizard', () => {
  const openWizard = (columns: number, rows: number) =>
    openTerminal(program, [...launcher, 'demo', '--no-browser'], {
      columns,
      rows,
      env: cleanEnvironment(),
    });

  test.each([
    [20, 5],
    [40, 10],
    [300, 100],
  ])('works at %i columns and %i rows, and leaves the terminal as it was', async (columns, rows) => {
    await using terminal = openWizard(columns, rows);
    await terminal.waitFor((screen) => screen.trim() !== '');
    for (const key of ['\r', '\t', '?', '\u001b', '\u001b[B', '\u001b[A']) terminal.write(key);
    terminal.write('\u0003');
    expect(await terminal.exit).toMatchObject({ exitCode: 130 });
    const raw = terminal.raw();
    expect(raw.lastIndexOf('\u001b[?25h')).toBeGreaterThan(raw.lastIndexOf('\u001b[?25l'));
  });

  test('survives a storm of resizing with one complete screen', async () => {
    await using terminal = openWizard(80, 24);
    await terminal.waitFor(/◉ Provider/);
    for (let turn = 0; turn < 80; turn += 1) {
      await terminal.resize(20 + ((turn * 37) % 180), 5 + ((turn * 13) % 60));
    }
    await terminal.resize(100, 30);
    const screen = await terminal.waitFor((now) => /◉ Provider/.test(now) && /\^C quit/.test(now));
    expect(screen.match(/◉ Provider/g)).toHaveLength(1);
    terminal.write('\u0003');
    expect(await terminal.exit).toMatchObject({ exitCode: 130 });
  });
});
