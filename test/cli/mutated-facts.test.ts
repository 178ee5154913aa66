import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsToText } from '../../source/cli/check/facts-to-text.ts';
import { judgeSavedFacts } from '../../source/cli/check/judge-saved-facts.ts';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { diagnoseProvider } from '../support/diagnose-provider.ts';
import { actingIn } from '../support/hostile-text.ts';
import { type Script, startScriptedProvider } from '../support/scripted-provider.ts';
import { folder } from '../system/support/folder.ts';

type Node = { [key: string]: unknown };

const deep = () => {
  let value: unknown = 'bottom';
  for (let level = 0; level < 300; level += 1) value = level % 2 === 0 ? [value] : { deep: value };
  return value;
};

/** What may stand in place of any node of a file; the last takes the node away. */
const mutations: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['0', 0],
  ['-1.5', -1.5],
  ['1e300', 1e300],
  ['true', true],
  ['an empty string', ''],
  ['acting text', 'a\n\u001b[31mb\u202e'],
  ['a command', "'; touch PWN; #"],
  ['a list', [null, 1, 'x']],
  ['an object', { is: 'x', outcome: 'x' }],
  ['depth', deep()],
  ['__proto__', JSON.parse('{"__proto__":{"is":"valid"},"constructor":1}')],
  ['nothing', undefined],
];

/** Every node once for each place in the shape: the elements of a list and the headers of an answer are alike. */
function places(file: unknown): readonly (readonly string[])[] {
  const seen = new Map<string, readonly string[]>();
  const walk = (value: unknown, path: readonly string[], shape: string) => {
    if (path.length > 0 && !seen.has(shape)) seen.set(shape, path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const isAlike = Array.isArray(value) || path.at(-1) === 'headers';
      const kind = (inner as Node | null)?.['outcome'] ?? (inner as Node | null)?.['is'] ?? '';
      walk(inner, [...path, key], `${shape}.${isAlike ? '*' : key}${kind}`);
    }
  };
  walk(file, [], '');
  return [...seen.values()];
}

function mutated(text: string, path: readonly string[], value: unknown): string {
  const file = JSON.parse(text) as Node;
  let holder = file;
  for (const key of path.slice(0, -1)) holder = holder[key] as Node;
  const last = path.at(-1) ?? '';
  if (value === undefined && Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (value === undefined) delete holder[last];
  else holder[last] = value;
  return JSON.stringify(file);
}

async function judged(file: string, format: string) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) =>
    ({
      isTTY: false,
      columns: 80,
      write: (text: string) => (written[name] += text),
    }) as unknown as NodeJS.WriteStream;
  const code = await judgeSavedFacts(file, {
    flags: { facts: file, format, for: 'all' } as never,
    words: [],
    environment: {},
    stdin: () => process.stdin,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    redactor: createRedactor(),
    signal: new AbortController().signal,
  });
  return { code, ...written };
}

const scripts: Readonly<Record<string, Script>> = {
  'a provider that works': {},
  'a provider that refuses': {
    replies: {
      '/token': () => ({ status: 400, json: { error: 'invalid_client', error_description: 'no' } }),
      '/userinfo': () => ({ status: 500, body: '<html>no' }),
      '/jwks': () => ({ hangsUp: 'at-once' }),
    },
  },
};

describe.each(Object.entries(scripts))('the saved facts of %s', (_, script) => {
  test('give a verdict or one sentence whatever is changed, never a crash', async () => {
    await using provider = await startScriptedProvider(script);
    const text = factsToText(await diagnoseProvider(provider, 'a-client-secret'));
    const file = join(folder(), 'facts.json');
    const bad: unknown[] = [];
    const codes: unknown[] = [];
    for (const [at, path] of places(JSON.parse(text)).entries()) {
      for (const [name, value] of mutations.filter((__, index) => (index + at) % 2 === 0)) {
        writeFileSync(file, mutated(text, path, value));
        const format = ['json', 'text', 'markdown', 'junit'][codes.length % 4] ?? 'json';
        const run = await judged(file, format).catch((error: unknown) => ({
          code: String((error as Error).stack),
          stdout: '',
          stderr: '',
        }));
        codes.push(run.code);
        const isFine =
          [0, 1, 2].includes(run.code as number) &&
          (run.code !== 2 || /^[^\n]{1,500}\n[^\n]*\n?$/.test(run.stderr)) &&
          !run.stdout.includes('check-crashed') &&
          !run.stdout.includes('failed with an internal error') &&
          actingIn(run.stdout + run.stderr).length === 0;
        if (!isFine) bad.push({ path: path.join('.'), name, format, ...run });
      }
    }
    expect(codes.length).toBeGreaterThan(400);
    expect(codes.filter((code) => code === 2).length).toBeGreaterThan(100);
    expect(codes.filter((code) => code !== 2).length).toBeGreaterThan(100);
    expect(bad.slice(0, 10)).toEqual([]);
  }, 120_000);
});
