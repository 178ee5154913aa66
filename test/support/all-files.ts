import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything in the files below a folder, and their names, as one text. */
export function allFiles(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const path = join(folder, name);
      return lstatSync(path).isFile() ? `${path}\n${readFileSync(path, 'utf8')}` : path;
    })
    .join('\n');
}
