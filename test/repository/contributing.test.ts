import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createEngine, judgeGathered } from '../../source/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the example check compiles as it stands', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const example = /```ts\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  expect(example).toContain('defineCheck');
  // Beside the checks, since its imports are written from there.
  const folder = mkdtempSync(join(root, 'dist', 'example-'));
  try {
    writeFileSync(join(folder, 'check.ts'), example.replaceAll("'../core/", "'../../source/core/"));
    const config = { extends: join(root, 'tsconfig.json'), files: ['check.ts'], include: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the library hands out the engine that the commands use', async () => {
  const engine = await createEngine(300_000);
  expect(engine.probes.length).toBeGreaterThan(5);
  expect(judgeGathered(engine, {}).results).toEqual([]);
});
