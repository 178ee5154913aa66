import type { Context } from './context.ts';

/** Reports on standard error why a command could not finish. */
export function unfinished({ stderr }: Context, sentence: string): 3 {
  stderr.write(`${sentence}\n`);
  return 3;
}
