import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readmeWithOptions } from '../../build/readme-options.ts';
import { secondOpinions } from '../../source/relying-parties/second-opinions.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['source', 'test', 'build', 'bench', 'bin', 'docs', 'deploy'];
const files = [
  ...readdirSync(root),
  ...[...folders, '.ci', '.github'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) => join(folder, String(file))),
  ),
].filter((file) => /(?:[.](?:md|yml|ts|tsx|mjs|cjs)|^[.]ci.run)$/.test(file));
const names = new Set(files.map((file) => basename(file)));

const inFolder = new RegExp(`(?<![\\w./@{}-])(?:${folders.join('|')})/[\\w./-]*\\w`, 'g');
const ofModule = /(?<![\w./@*{}-])(?:[\w-]+\/)*[a-z][\w-]*(?:\.[a-z]+)*\.(?:tsx?|mjs)\b/g;
/** Where a recipe leaves a name open. */
const isOpen = /(?:^|\/)[A-Z]{2,}\b/;

/** Paths of other programs, of build output, of CONTRIBUTING's example, and made up by tests. */
const elsewhere = [
  'deploy/infra-server',
  'docs/identity/oidc.md',
  'base-server.ts',
  'querystring.ts',
  'build/reconciler.js',
  'source/checks/discovery/subject-types.ts',
  'test/checks/discovery/subject-types.ts',
  'core/values.ts',
  'core/core.ts',
  'example.ts',
  'script.mjs',
];

/** Module names match any file; paths are complete, or relative to a folder of source or to the file. */
function isThere(path: string, file: string): boolean {
  if (!path.includes('/')) return names.has(path);
  return ['', 'source', 'test', dirname(file)].some((base) => existsSync(join(root, base, path)));
}

test('every path named in a document, a comment or a message exists', () => {
  const missing = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const named = [...text.matchAll(inFolder), ...text.matchAll(ofModule)].map(([path]) => path);
    return named
      .filter((path) => !isOpen.test(path) && !elsewhere.includes(path) && !isThere(path, file))
      .map((path) => `${file}: ${path}`);
  });
  expect([...new Set(missing)]).toEqual([]);
});

test('README names every relying party that judges a login', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(secondOpinions.map(({ label }) => label).filter((label) => !readme.includes(label))).toEqual([]);
});

test("README's list of options is the option table", () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(readmeWithOptions(readme)).toBe(readme);
});
