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
  'no part of a second opinion loads with %s',
  (file) => {
    const sources = loadedWith(file);
    expect(sources.size).toBeGreaterThan(0);
    expect([...sources].filter(ofOpinions)).toEqual([]);
  },
);

test('second opinions load together, on request', () => {
  expect([...loadedWith('opinions.js')].filter(ofOpinions).length).toBeGreaterThan(20);
});

test('explaining an error loads no code for requests, checks or screens', () => {
  const sources = [...loadedWith('explain-command.js')];
  expect(sources).toContain('source/core/errors/explain.ts');
  const others = /^source\/(?:checks|probes|oidc|system|session|relying-parties|tui|vendors)\//;
  expect(sources.filter((source) => others.test(source))).toEqual(['source/vendors/vendor-names.ts']);
});

describe('the start-up file', () => {
  const built = (file: string) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'latin1');

  test.each([
    ['the wizard until its first picture', 'wizard.cjs', 640_000],
    ['a check until its first request', 'headless.cjs', 150_000],
    ['a command without a screen', 'headless-commands.cjs', 1_285_000],
    ['explaining an error', 'explain.cjs', 440_000],
  ])('is one script for %s, in ASCII and no larger than before', (_, file, most) => {
    const text = built(file);
    expect(text.length).toBeGreaterThan(most / 2);
    expect(text.length).toBeLessThan(most);
    // Read as Latin-1; a non-ASCII letter would become two.
    expect(text.search(/[^\0-\x7f]/)).toBe(-1);
  });

  test('never imports a module by itself, which would cause a warning from Node', () => {
    for (const file of ['wizard.cjs', 'headless.cjs', 'headless-commands.cjs', 'explain.cjs']) {
      expect(built(file).match(/\bimport\("\.[^"]*"\)/g)).toBeNull();
      const asked = [...built(file).matchAll(/importLater\("\.\/([^"]+)"\)/g)].map(([, path = '']) => path);
      expect(asked.length).toBeGreaterThan(2);
      for (const path of asked) expect(() => built(path)).not.toThrow();
    }
  });
});
