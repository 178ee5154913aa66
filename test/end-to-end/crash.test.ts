import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { cleanEnvironment, program as runtime } from '../support/cli.ts';
import { portAnswers } from '../support/port-answers.ts';
import { openTerminal } from '../support/terminal.ts';

/** Replaces a part of the product by one that throws. */
function breaking(name: 'frame' | 'update'): Plugin {
  const path = fileURLToPath(
    new URL(`../support/breaking-${name}.${name === 'frame' ? 'tsx' : 'ts'}`, import.meta.url),
  );
  return {
    name: `breaking-${name}`,
    setup({ onResolve }) {
      onResolve({ filter: new RegExp(`/${name}\\.tsx?$`) }, ({ importer }) =>
        importer === path ? undefined : { path },
      );
    },
  };
}

let program: string;
beforeAll(async () => {
  const entry = new URL('../support/breaking-wizard.ts', import.meta.url);
  program = await bundle(entry, [breaking('frame'), breaking('update')]);
});

/** Prints the terminal's settings before and after the program, and its exit status; its standard error is kept separate. */
const script = `
stty -g
"$0" "$1" demo 2>"$HOME/stderr"
code=$?
stty -g
stty -a
echo "ended with $code"
`;

function openBreaking() {
  // The executable acts as Bun if told so.
  const env = cleanEnvironment({ NODE_ENV: 'production', BROWSER: '/bin/false', BUN_BE_BUN: '1' });
  const terminal = openTerminal('/bin/sh', ['-c', script, runtime, program], {
    columns: 100,
    rows: 40,
    env,
  });
  const stderr = async () => {
    const text = await readFile(join(env['HOME'] ?? '', 'stderr'), 'utf8');
    // The demo's library warns about Bun; the build removes that.
    return text.replace(/^oidc-provider WARNING: Unsupported runtime\..*\n/, '');
  };
  return { terminal, stderr };
}

describe('the wizard with failing parts', () => {
  test.each(['Provider', 'Login'])(
    'on the step %s restores the terminal, closes everything, reports the error once and exits with 3',
    async (step) => {
      const { terminal, stderr } = openBreaking();
      await using rig = terminal;
      await rig.waitFor(/◉ Provider/);
      if (step === 'Login') {
        for (const next of ['Credentials', 'Registration', 'Login']) {
          rig.write('\r');
          await rig.waitFor(new RegExp(`◉ ${next}`));
        }
        rig.write('\r');
        await rig.waitFor(/client_id=/);
        expect(await portAnswers(8301)).toBe(true);
      }
      rig.write('\u0007');
      await rig.waitFor('ended with 3');
      await rig.exit;
      expect(await portAnswers(8301)).toBe(false);

      const left = rig.scrollback();
      // The demo's provider has one; the login listens on both address families.
      expect(left).toMatch(step === 'Login' ? /ports opened: [23], left open: 0/ : /opened: 1, left open: 0/);
      const settings = left.match(/^[0-9a-f]+(?::[0-9a-f]+)+$/gm);
      expect(settings).toHaveLength(2);
      expect(settings?.[1]).toBe(settings?.[0]);
      expect(left).toMatch(/ icanon[\s\S]* echo /);
      // Neither the screen nor the error is left on the terminal.
      expect(left).not.toMatch(/oidc-wizard|Provider|ERROR|no such line|\.mjs/);
      const last = (sequence: string) => rig.raw().lastIndexOf(`\u001b[?${sequence}`);
      expect(last('25h')).toBeGreaterThan(last('25l'));
      expect(last('2004l')).toBeGreaterThan(last('2004h'));
      expect(rig.raw()).not.toContain('\u001b]52');

      // The package that hides the cursor for Ink also writes the sequence to standard error.
      const said = await stderr();
      expect(said).toMatch(
        /^oidc-wizard stopped with an internal error:\nError: no such line\\u\{1b\}\]52;c;c3RvbGVu\\u\{7\}\\u\{1b\}\[\?25l\nin the help\n(?: +at .+\n)+(?:\u001b\[\?25h)?$/,
      );
      expect(said).toContain('Frame');
    },
  );

  test('ends in the same way if handling of input fails', async () => {
    const { terminal, stderr } = openBreaking();
    await using rig = terminal;
    await rig.waitFor(/◉ Provider/);
    rig.write('\u001b[200~pasted\u001b[201~');
    await rig.waitFor('ended with 3');
    await rig.exit;
    const settings = rig.scrollback().match(/^[0-9a-f]+(?::[0-9a-f]+)+$/gm);
    expect(settings).toHaveLength(2);
    expect(settings?.[1]).toBe(settings?.[0]);
    const last = (sequence: string) => rig.raw().lastIndexOf(`\u001b[?${sequence}`);
    expect(last('25h')).toBeGreaterThan(last('25l'));
    expect(last('2004l')).toBeGreaterThan(last('2004h'));
    expect(await stderr()).toMatch(
      /^Cancelled\. The client secret was not kept\.\noidc-wizard stopped with an internal error:\nError: no such\\u\{1b\}\[\?25l event\n +at /,
    );
  });
});
