import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const launcher = fileURLToPath(new URL('../../bin/oidc-wizard.cjs', import.meta.url));

/** What an old Node says, on a terminal that is so wide or on none. */
function saidByOldNode(columns: number | undefined) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '16.20.2' } });
    process.stderr.columns = ${columns};
    require(${JSON.stringify(launcher)});`;
  return spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' });
}

const line =
  'oidc-wizard needs Node.js 22.12 or newer; this is 16.20.2. In a checkout, npm start, npm test and npm run oidc-wizard bring their own.';

test('an old Node is refused with one line', () => {
  expect(saidByOldNode(undefined)).toMatchObject({ status: 3, stdout: '', stderr: `${line}\n` });
});

test.each([12, 20, 40, 79, 80, 200])('that breaks between words in %i columns', (columns) => {
  const lines = saidByOldNode(columns).stderr.trimEnd().split('\n');
  expect(lines.join(' ')).toBe(line);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns);
  for (const [index, next] of lines.slice(1).entries())
    expect(`${lines[index]} ${next.split(' ')[0]}`.length).toBeGreaterThan(columns);
});
