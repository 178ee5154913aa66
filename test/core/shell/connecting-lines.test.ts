import { expect, test } from 'vitest';
import { connectingLines } from '../../../source/core/shell/connecting-lines.ts';
import { inPowerShell } from '../../../source/core/shell/power-shell.ts';
import { type Shell, shellOf } from '../../../source/core/shell/shell.ts';
import { shellQuoted } from '../../../source/core/shell/shell-quoted.ts';

test.each<[string | undefined, string, Shell | undefined]>([
  ['/bin/bash', 'linux', 'bash'],
  ['/opt/homebrew/bin/fish', 'darwin', 'fish'],
  ['/bin/zsh', 'darwin', 'zsh'],
  ['/bin/dash', 'linux', 'sh'],
  ['/usr/bin/ksh', 'linux', 'sh'],
  ['C:\\Program Files\\Git\\usr\\bin\\bash.exe', 'win32', 'bash'],
  [undefined, 'win32', 'powershell'],
  [undefined, 'linux', undefined],
  ['', 'linux', undefined],
  ['/bin/tcsh', 'linux', undefined],
  ['/bin/constructor', 'linux', undefined],
])('$SHELL=%s on %s means %s', (variable, platform, shell) => {
  expect(shellOf(variable, platform)).toBe(shell);
});

test('for an unknown shell, each line names the shells it is for', () => {
  const shells = connectingLines(undefined, 'infra').map((one) => one.shells);
  expect(shells).toEqual(['sh, bash and zsh', 'fish']);
  const [powerShell] = connectingLines('powershell', 'infra');
  expect(powerShell).toMatchObject({
    shells: 'PowerShell',
    secretLine: expect.stringContaining('Read-Host'),
  });
});

test.each([
  ['acme', 'acme'],
  ["it's", "'it''s'"],
  [String.raw`a\b`, String.raw`'a\b'`],
  [String.raw`x=\'; touch PWN; #`, String.raw`'x=\''; touch PWN; #'`],
  ['$(x) `y`', "'$(x) `y`'"],
  ['', "''"],
])('PowerShell gets %j, with each quote doubled', (value, word) => {
  expect(inPowerShell(`infra providers add ${shellQuoted(value)} --kind oidc`)).toBe(
    `infra providers add ${word} --kind oidc`,
  );
});

test('there is no PowerShell command for a value with a double quote', () => {
  expect(inPowerShell(`infra providers add ${shellQuoted('a"b')}`)).toBeUndefined();
});
