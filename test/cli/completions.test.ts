import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bashCompletion } from '../../source/cli/help/completions/bash.ts';
import { completionWords } from '../../source/cli/help/completions/completion-words.ts';
import { fishCompletion } from '../../source/cli/help/completions/fish.ts';
import { powershellCompletion } from '../../source/cli/help/completions/powershell.ts';
import { zshCompletion } from '../../source/cli/help/completions/zsh.ts';
import { askedNames, askedOpinions } from '../../source/cli/opinions/asked-opinions.ts';
import { exportNames } from '../../source/cli/opinions/export.ts';
import { options } from '../../source/cli/options.ts';
import { describeWith } from '../support/installed.ts';
import { realShells } from '../support/shells.ts';
import { openTerminal } from '../support/terminal.ts';
import { folder } from '../system/support/folder.ts';

/** Stands for the program: lists what was saved, a hostile name among it, and the demo's faults. */
const stub = `#!/bin/sh
case "$1" in
  providers) printf 'okta-europe\\thttps://x\\toidc\\n$(touch PWN)\\thttps://y\\toidc\\n\`touch PWN\`\\tz\\n' ;;
  demo) printf 'groups-as-text  fail  groups  A title\\nsecret-wrong  fail  x  A title\\n' ;;
esac
`;

const words = completionWords(exportNames, askedNames);
const scripts = {
  bash: bashCompletion(words),
  zsh: zshCompletion(words),
  fish: fishCompletion(words),
} as const;

for (const shell of realShells) {
  const { kind } = shell;
  if (kind !== 'bash' && kind !== 'zsh' && kind !== 'fish') continue;
  describeWith([shell], `completion in ${kind}`, () => {
    test('offers commands, options, their values, saved providers and faults, and runs none of them', async () => {
      const place = folder();
      writeFileSync(join(place, 'oidc-wizard'), stub);
      chmodSync(join(place, 'oidc-wizard'), 0o755);
      writeFileSync(join(place, 'completion'), scripts[kind]);
      await using terminal = openTerminal(shell.path, shell.args, {
        columns: 120,
        cwd: place,
        env: { PATH: `${place}:/usr/bin:/bin`, HOME: place, PS1: '> ', SHELL: shell.path },
      });
      await terminal.waitFor(/[>#] *$/);
      const ready = kind === 'zsh' ? 'autoload -U compinit; compinit -u -D; ' : '';
      terminal.write(
        `${ready}source ./completion; echo loaded-$((40+2)) || true\r`.replace(
          '$((40+2))',
          kind === 'fish' ? '(math 40+2)' : '$((40+2))',
        ),
      );
      await terminal.waitFor(/loaded-42/);
      for (const [typed, completed] of [
        ['oidc-wizard expl', 'oidc-wizard explain'],
        ['oidc-wizard okt', 'oidc-wizard okta-europe'],
        ['oidc-wizard check --save-f', 'oidc-wizard check --save-facts'],
        ['oidc-wizard check --format markd', 'oidc-wizard check --format markdown'],
        ['oidc-wizard check --url x okta-e', 'oidc-wizard check --url x okta-europe'],
        ['oidc-wizard demo --fault groups-as-t', 'oidc-wizard demo --fault groups-as-text'],
        ['oidc-wizard completion zs', 'oidc-wizard completion zsh'],
        ['oidc-wizard export kubel', 'oidc-wizard export kubelogin'],
        ['oidc-wizard check --for kubern', 'oidc-wizard check --for kubernetes'],
        ['oidc-wizard providers remove okta-e', 'oidc-wizard providers remove okta-europe'],
        ['oidc-wizard export grafana okta-e', 'oidc-wizard export grafana okta-europe'],
      ] as const) {
        terminal.write(`${typed}\t`);
        await terminal.waitFor(new RegExp(`${completed}(?![\\w-])`));
        terminal.write('\u0015');
      }
      terminal.write('oidc-wizard check \t\t');
      await terminal.waitFor(/touch\\? PWN/);
      expect(existsSync(join(place, 'PWN'))).toBe(false);
    }, 60_000);
  });
}

test('--for is completed with exactly the relying parties that it takes', () => {
  const check = words.find(({ command }) => command === 'check');
  const offered = [check?.options.find(({ name }) => name === 'for')?.values ?? []].flat();
  expect(offered).toContain('kubernetes');
  expect(offered).not.toContain('kubelogin');
  for (const name of offered) expect(askedOpinions({ for: name })).toMatchObject({ ok: true });
});

test('PowerShell completes every option', () => {
  const script = powershellCompletion(words);
  for (const { name } of options) expect(script).toContain(`'--${name}'`);
});
