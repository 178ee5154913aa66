import type { Context } from './context.ts';
import { isInterrupt } from './interrupt.ts';

/** The terminal echoes Ctrl-C as ^C; what follows, such as the prompt, then starts on a new line. */
export function beginLineAfterInterrupt({ signal, stderr }: Pick<Context, 'signal' | 'stderr'>): void {
  const begin = () => isInterrupt(signal.reason) && stderr.isTTY && stderr.write('\n');
  signal.addEventListener('abort', begin, { once: true });
}
