import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../source', import.meta.url));

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
const imports = new Map(
  files.map((file) => [file, importedBy(file, readFileSync(join(source, file), 'utf8'))]),
);

test('every import of our own files is found', () => {
  const missing = [...imports].flatMap(([file, targets]) =>
    targets.filter((target) => !imports.has(target)).map((target) => `${file} → ${target}`),
  );
  expect(missing).toEqual([]);
  expect([...imports.values()].flat().length).toBeGreaterThan(500);
});

test('no file imports itself through others, types and lazy imports included', () => {
  expect(cycles(imports)).toEqual([]);
});

test.each<[string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
  ['a file that imports itself', { a: ['a'] }, ['a → a']],
  ['two files', { a: ['b'], b: ['a'] }, ['a → b → a']],
  ['three files after a fourth', { z: ['a'], a: ['b'], b: ['c'], c: ['a'] }, ['a → b → c → a']],
  ['two ways to one file', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
])('%s', (_what, graph, expected) => {
  expect(cycles(new Map(Object.entries(graph)))).toEqual(expected);
});

function importedBy(file: string, text: string): readonly string[] {
  const statics = text.matchAll(/^(?:import|export)\s+(?:[^'"();]*?\bfrom\s+)?'(\.[^']+)'/gms);
  const dynamics = text.matchAll(/\bimport\(\s*'(\.[^']+)'\s*\)/g);
  return Array.from([...statics, ...dynamics], ([, target = '']) => normalize(join(dirname(file), target)));
}

/** Depth first; each file is visited once. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const since = path.indexOf(file);
    if (since >= 0) found.push([...path.slice(since), file].join(' → '));
    if (since >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}
