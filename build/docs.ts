// Writes the pages that are generated from code: `npm run docs`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { judging } from '../source/cli/engine.ts';
import { version } from '../source/core/version.ts';
import { secondOpinions } from '../source/relying-parties/second-opinions.ts';
import { checksPage } from './checks-page.ts';
import { manualPage } from './manual-page.ts';
import { readmeWithOptions } from './readme-options.ts';
import { relyingPartiesPage } from './relying-parties-page.ts';
import { requirementsPage } from './requirements-page.ts';

await mkdir(new URL('../docs/', import.meta.url), { recursive: true });
await writeFile(
  new URL('../docs/checks.md', import.meta.url),
  checksPage(judging.checks, judging.consequences),
);

await writeFile(new URL('../docs/relying-parties.md', import.meta.url), relyingPartiesPage(secondOpinions));

const requirements = new URL('../docs/infra-requirements.md', import.meta.url);
await writeFile(requirements, requirementsPage(await readFile(requirements, 'utf8'), judging.checks));

const readme = new URL('../README.md', import.meta.url);
await writeFile(readme, readmeWithOptions(await readFile(readme, 'utf8')));

await writeFile(new URL('../docs/oidc-wizard.1', import.meta.url), manualPage(version));
