import { inExecutable } from './in-executable.ts';

type Collect = (how: { readonly type: 'minor' }) => void;

let collect: Collect | undefined;

/**
 * Frees what was made lately and is not in use any more. What is read from a connection lies beside V8's heap, where V8
 * lets 32 MB of it gather before it looks.
 */
export function collectNewGarbage(): void {
  if (inExecutable) return;
  collect ??= collector();
  collect({ type: 'minor' });
}

/** V8 gives it to contexts that are made while the flag is set. */
function collector(): Collect {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--expose-gc');
  const gc: Collect = process.getBuiltinModule('node:vm').runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return gc;
}
