import type { Context } from './context.ts';
import { isInterrupt } from './interrupt.ts';

/** The terminal shows Ctrl-C as ^C, in the middle of a line: what follows, be it the prompt, begins a new one. */
export function beginLineAfterInterrupt({ signal, stderr }: Pick<Context, 'signal' | 'stderr'>): void {
  const begin = () => isInterrupt(signal.reason) && stderr.isTTY && stderr.write('\n');
  signal.addEventListener('abort', begin, { once: true });
}
