import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
// @ts-expect-error The bundle's own part is plain JavaScript.
import * as bundled from '../../build/builtin-modules.mjs';

const { builtinModules } = bundled as { builtinModules(): import('esbuild').Plugin };

async function built(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    platform: 'node',
    metafile: true,
    write: false,
    logLevel: 'silent',
    plugins: [builtinModules()],
  });
  return outputFiles[0]?.text ?? '';
}

describe('an import of Node’s own module', () => {
  test.each([
    ['of a name', "import { join } from 'node:path'; export const found = join;"],
    ['of everything', "import * as path from 'node:path'; export const found = path.join;"],
    ['of the default', "import path from 'path'; export const found = path.join;"],
    ['handed on', "export { join as found } from 'node:path';"],
  ])('%s gives Node’s export, and is no longer an import', async (_what, contents) => {
    const text = await built(contents);
    expect(text).not.toMatch(/from\s*"|import\(/);
    const { found } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    expect(found('a', '..', 'b')).toBe((await import('node:path')).join('a', '..', 'b'));
  });

  test('reads no member that is not used', async () => {
    const text = await built("import { Agent } from 'node:http'; export const found = Agent;");
    expect(text.match(/read\(".*?"\)/g)).toEqual(['read("Agent")']);
  });

  test('loads nothing before one of its functions is called', async () => {
    const text = await built("import { createServer, get } from 'node:http'; export { createServer, get };");
    expect(text.match(/^.*\bload\(\).*$/gm)).toEqual([
      expect.stringMatching(/=> load\(\)\.createServer\(/),
      expect.stringMatching(/=> load\(\)\.get\(/),
    ]);
  });

  test.each([
    ['a class', "import { Agent } from 'node:http'; export const found = Agent;", 'http', 'Agent'],
    ['an object', "import { constants } from 'node:fs'; export const found = constants;", 'fs', 'constants'],
    [
      'a function with its own promisified form',
      "import { exec } from 'node:child_process'; export const found = exec;",
      'child_process',
      'exec',
    ],
  ])('gives %s itself', async (_what, contents, module, name) => {
    const { found } = await import(`data:text/javascript,${encodeURIComponent(await built(contents))}`);
    const { [name]: own } = { ...process.getBuiltinModule(module) } as Readonly<Record<string, unknown>>;
    expect(found).toBe(own);
  });

  test('of a module that is not used is left out', async () => {
    expect(await built("import 'node:http'; import { get } from 'node:https';")).not.toContain('getBuiltin');
  });
});
