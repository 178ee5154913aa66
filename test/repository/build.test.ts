import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error The build is plain JavaScript.
import { executableStart } from '../../build/executable.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const checkout = mkdtempSync(join(tmpdir(), 'oidc-wizard-build-'));
const lock = join(checkout, 'dist.lock');

beforeAll(() => {
  for (const part of ['source', 'build', 'package.json', 'package-lock.json'])
    cpSync(join(root, part), join(checkout, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

function run(...args: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: checkout });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('close', (code) => resolve({ code, said }));
  });
}

const build = () => run('build/build.mjs');
const built = () => ({
  made: statSync(join(checkout, 'dist')).ino,
  of: readFileSync(join(checkout, 'dist/made-of'), 'utf8'),
});

describe('a build', { timeout: 120_000 }, () => {
  test('started beside another waits for it, and then has nothing to do', async () => {
    const both = await Promise.all([build(), build()]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.filter(({ said }) => said.includes('Waiting for another'))).toHaveLength(1);
    const before = built();
    expect(await build()).toEqual({ code: 0, said: '' });
    expect(built()).toEqual(before);
  });

  test('is complete at every moment while the source changes, and leaves nothing behind', async () => {
    const before = built();
    const file = join(checkout, 'source/core/version.ts');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n// Another.\n`);
    const entries = readdirSync(join(checkout, 'dist')).toSorted();
    const seen = new Set<string>();
    const watching = setInterval(() => {
      try {
        seen.add(readdirSync(join(checkout, 'dist')).toSorted().join());
      } catch {
        // Between the old and the new one.
      }
    }, 1);
    expect(await build()).toEqual({ code: 0, said: '' });
    clearInterval(watching);
    expect([...seen]).toEqual([entries.join()]);
    expect(built().of).not.toBe(before.of);
    expect(readdirSync(checkout).filter((name) => name.startsWith('dist.'))).toEqual([]);
  });

  test('that fails keeps the last output and passes the turn on', async () => {
    const before = built();
    const file = join(checkout, 'source/core/version.ts');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}\nexport const = 1;\n`);
    expect((await build()).code).toBe(1);
    expect(built()).toEqual(before);
    writeFileSync(file, text);
    expect(await build()).toEqual({ code: 0, said: '' });
  });
});

test.each([
  ['of a process that is gone', '999999999', 0],
  ['that nobody signed in time', '', 60],
  ['older than any build, whatever process has that id now', String(process.pid), 3600],
])('a turn %s is over', async (_, holder, age) => {
  writeFileSync(lock, holder);
  utimesSync(lock, Date.now() / 1000 - age, Date.now() / 1000 - age);
  const take = "require('./build/take-turn.cjs').takeTurn(process.cwd()); process.stdout.write('taken')";
  expect(await run('-e', take)).toEqual({ code: 0, said: 'taken' });
  expect(readdirSync(checkout).filter((name) => name.startsWith('dist.'))).toEqual([]);
});

test('the launcher has the line from which the executable runs it', () => {
  expect(readFileSync(join(root, 'build/start.cjs'), 'utf8')).toContain(executableStart);
});
