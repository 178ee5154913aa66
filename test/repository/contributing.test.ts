import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { createEngine, judgeGathered } from '../../source/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

describe('the check written in CONTRIBUTING', () => {
  const section = /## A small check, complete\n([\s\S]*?)\n## /.exec(contributing)?.[1] ?? '';
  const [check = '', table = '', importLine = '', consequences = ''] = Array.from(
    section.matchAll(/```ts\n([\s\S]*?)```/g),
    ([, code]) => code,
  );
  const [checkFile = '', testFile = '', registry = '', consequencesFile = ''] = Array.from(
    section.matchAll(/`((?:source|test)\/(?:checks|relying-parties)\/[\w./-]+\.ts)`/g),
    ([, path]) => path,
  );
  const previous = /goes after `(\w+)`/.exec(section)?.[1];
  const name = /export const (\w+)/.exec(check)?.[1];
  const checkout = mkdtempSync(join(tmpdir(), 'oidc-wizard-contributing-'));
  afterAll(() => rmSync(checkout, { recursive: true, force: true }));

  test('is a new one', () => {
    expect(check).toContain('defineCheck');
    expect([checkFile, testFile].filter((file) => existsSync(join(root, file)))).toEqual([]);
  });

  test('passes types, lint and the gates if the section is followed', { timeout: 120_000 }, () => {
    for (const part of ['source', 'test', 'build', 'bench', 'bin', 'docs', 'package.json', 'tsconfig.json']) {
      cpSync(join(root, part), join(checkout, part), { recursive: true });
    }
    for (const part of [
      'vitest.config.ts',
      'biome.json',
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
    ]) {
      cpSync(join(root, part), join(checkout, part));
    }
    symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));

    writeFileSync(join(checkout, checkFile), check);
    writeFileSync(join(checkout, testFile), table);
    const index = readFileSync(join(checkout, registry), 'utf8');
    const entry = `  ${previous},\n`;
    expect(index).toContain(entry);
    writeFileSync(join(checkout, registry), importLine + index.replace(entry, `${entry}  ${name},\n`));

    const said = readFileSync(join(checkout, consequencesFile), 'utf8');
    writeFileSync(join(checkout, consequencesFile), said.replace(/^};$/m, `${consequences}};`));

    run(['build/docs.ts']);
    // The copy is not a Git checkout, from which lint reads the list of ignored files.
    const biome = ['node_modules/@biomejs/biome/bin/biome'];
    run([...biome, 'check', '--write', '--vcs-enabled=false', 'source', 'test/checks']);
    run([...biome, 'ci', '--error-on-warnings', '--vcs-enabled=false', 'source/checks', 'test/checks']);
    run(['node_modules/typescript/bin/tsc', '--noEmit']);
    const gates = ['repository/checks', 'repository/layers', 'checks/subjects', 'checks/tables'];
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'parts'];
    run([...vitest, ...[...gates, 'checks/named-in-texts'].map((gate) => `test/${gate}.test.ts`)]);
    // Without its table, the same gates list every outcome.
    rmSync(join(checkout, testFile));
    const { status, stderr } = spawn([...vitest, 'test/repository/checks.test.ts']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/subject-types\/subject-types-listed.*subject-types\/subject-types-missing/s);
  });

  function spawn(args: readonly string[]) {
    return spawnSync(process.execPath, args, { cwd: checkout, encoding: 'utf8', timeout: 90_000 });
  }

  function run(args: readonly string[]): void {
    const { status, stdout, stderr } = spawn(args);
    expect({ args, status, said: status === 0 ? '' : stdout + stderr }).toEqual({
      args,
      status: 0,
      said: '',
    });
  }
});

test('every script named in CONTRIBUTING exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const named = Array.from(contributing.matchAll(/npm run (?:-s )?([\w-]+)/g), ([, script]) => script ?? '');
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

test('the library exports the engine that the commands use', async () => {
  const engine = await createEngine(300_000);
  expect(engine.probes.length).toBeGreaterThan(5);
  expect(judgeGathered(engine, {}).results).toEqual([]);
});
