import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Output {
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
  readonly inputs: Readonly<Record<string, unknown>>;
}

const { outputs } = JSON.parse(readFileSync(new URL('../../dist/meta.json', import.meta.url), 'utf8')) as {
  readonly outputs: Readonly<Record<string, Output>>;
};

/** The sources of everything that loads with a file of the bundle. */
function loadedWith(file: string): ReadonlySet<string> {
  const start = Object.keys(outputs).find((path) => path.endsWith(`/${file}`)) ?? '';
  const [seen, sources] = [new Set<string>(), new Set<string>()];
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const output = outputs[path];
    if (!output || seen.has(path)) continue;
    seen.add(path);
    for (const source of Object.keys(output.inputs)) sources.add(source);
    open.push(...output.imports.filter(({ kind }) => kind === 'import-statement').map((one) => one.path));
  }
  return sources;
}

const ofOpinions = (source: string) =>
  /^source\/(?:cli\/opinions|relying-parties\/(?!infra\/|index\.ts|rules\.ts|relying-party\.ts))/.test(
    source,
  );

test.each(['main.js', 'headless-commands.js', 'after-first-frame.js', 'demo-command.js', 'drive-itself.js'])(
  'nothing of a second opinion loads with %s',
  (file) => {
    const sources = loadedWith(file);
    expect(sources.size).toBeGreaterThan(0);
    expect([...sources].filter(ofOpinions)).toEqual([]);
  },
);

test('they load together, where one is asked', () => {
  expect([...loadedWith('opinions.js')].filter(ofOpinions).length).toBeGreaterThan(20);
});

test('nothing that asks, checks or shows a screen loads to explain an error', () => {
  const sources = [...loadedWith('explain-command.js')];
  expect(sources).toContain('source/core/errors/explain.ts');
  const others = /^source\/(?:checks|probes|oidc|system|session|relying-parties|tui)\//;
  expect(sources.filter((source) => others.test(source))).toEqual([]);
});

describe('what a start reads', () => {
  const built = (file: string) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'latin1');

  test.each([
    ['the wizard until its first picture', 'wizard.cjs', 640_000],
    ['a check until its first request', 'headless.cjs', 150_000],
    ['a command without a screen', 'headless-commands.cjs', 1_240_000],
    ['explaining an error', 'explain.cjs', 525_000],
  ])('is one script for %s, in ASCII and no larger than before', (_, file, most) => {
    const text = built(file);
    expect(text.length).toBeGreaterThan(most / 2);
    expect(text.length).toBeLessThan(most);
    // Read byte by byte; another letter would be read as two.
    expect(text.search(/[^\0-\x7f]/)).toBe(-1);
  });

  test('never asks a script for a module by itself, of which Node would warn', () => {
    for (const file of ['wizard.cjs', 'headless.cjs', 'headless-commands.cjs', 'explain.cjs']) {
      expect(built(file).match(/\bimport\("\.[^"]*"\)/g)).toBeNull();
      const asked = [...built(file).matchAll(/importLater\("\.\/([^"]+)"\)/g)].map(([, path = '']) => path);
      expect(asked.length).toBeGreaterThan(2);
      for (const path of asked) expect(() => built(path)).not.toThrow();
    }
  });
});
