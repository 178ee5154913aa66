import { once } from 'node:events';
import type { LineFile } from '../../system/files/line-file.ts';
import type { Context } from '../context.ts';

/** Writes whole lines to the file, or to standard output with back-pressure; returns false once nobody reads them. */
export function lineWriter(
  { stdout }: Pick<Context, 'stdout'>,
  file: LineFile | undefined,
): (line: string) => Promise<boolean> {
  if (file) return async (line) => file.write(line);
  let broken = stdout.destroyed;
  stdout.once('error', () => {
    broken = true;
  });
  return async (line) => {
    if (broken) return false;
    if (stdout.write(line)) return true;
    const over = new AbortController();
    const { signal } = over;
    try {
      await Promise.race([once(stdout, 'drain', { signal }), once(stdout, 'close', { signal })]);
      return !broken;
    } catch {
      return false;
    } finally {
      over.abort();
    }
  };
}
