import type { Context } from './context.ts';

/** Reports a usage error on standard error. */
export function usageError({ stderr }: Context, sentence: string): 2 {
  stderr.write(`${sentence}\n`);
  return 2;
}
