import type { Context } from './context.ts';

/** Says on standard error why a command could not finish. */
export function couldNot({ stderr }: Context, sentence: string): 3 {
  stderr.write(`${sentence}\n`);
  return 3;
}
