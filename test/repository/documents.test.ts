import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readmeWithOptions } from '../../build/readme-options.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test.each(['README.md', 'ARCHITECTURE.md', 'SECURITY.md'])(
  'every source file that %s names is there',
  (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const named = Array.from(
      text.matchAll(/`([a-z-]+(?:\/[a-z-]+)*(?:\.test)?\.(?:tsx?|mjs|cjs))`/g),
      ([, path = '']) => path,
    );
    const missing = named.filter(
      (path) => path.includes('/') && !['', 'source'].some((base) => existsSync(join(root, base, path))),
    );
    expect(missing).toEqual([]);
  },
);

test("README's list of options is the option table", () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(readmeWithOptions(readme)).toBe(readme);
});
