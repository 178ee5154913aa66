import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Case } from './outcomes.ts';

interface Table {
  /** The path in `test/`, the same as the check's in `source/`. */
  readonly path: string;
  readonly id: string;
  readonly cases: readonly Case[];
}

const root = fileURLToPath(new URL('../', import.meta.url));
/** Apart from shared files, each file in the checks' folders is the table of one check. */
const table = /^(?:checks\/[\w-]+|relying-parties\/[\w-]+\/checks\/[\w-]+)\/(?!facts\.)[\w-]+\.ts$/;

/** The table of every check that has one. */
export const tables: readonly Table[] = await Promise.all(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => table.test(path))
    .sort()
    .map(async (path) => {
      const { cases } = (await import(pathToFileURL(root + path).href)) as Pick<Table, 'cases'>;
      return { path, id: basename(path, '.ts'), cases };
    }),
);
