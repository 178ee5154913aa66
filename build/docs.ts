// Writes the pages that come from the code: `npm run docs`.
import { mkdir, writeFile } from 'node:fs/promises';
import { judging } from '../source/cli/engine.ts';
import { checksPage } from './checks-page.ts';

await mkdir(new URL('../docs/', import.meta.url), { recursive: true });
await writeFile(
  new URL('../docs/checks.md', import.meta.url),
  checksPage(judging.checks, judging.consequences),
);
