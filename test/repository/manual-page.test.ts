import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { manualPage } from '../../build/manual-page.ts';
import { options } from '../../source/cli/options.ts';
import { version } from '../../source/core/version.ts';
import { describeWith } from '../support/installed.ts';

const file = fileURLToPath(new URL('../../docs/oidc-wizard.1', import.meta.url));
const groff = '/usr/bin/groff';

test('the manual page is current', () => {
  expect(readFileSync(file, 'utf8')).toBe(manualPage(version));
});

describeWith([{ name: 'groff', installed: existsSync(groff), optional: true }], 'the manual page', () => {
  test('the manual page is formatted without warnings and shows every option', () => {
    const { stdout, stderr, status } = spawnSync(groff, ['-man', '-ww', '-Tutf8', '-P-cbou', file], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const { name } of options) expect(stdout).toContain(`--${name}`);
  });
});
