import type { Context } from './context.ts';

/** Says what is wrong with how it was called. */
export function usageError({ stderr }: Context, sentence: string): 2 {
  stderr.write(`${sentence}\n`);
  return 2;
}
