import { inExecutable } from './in-executable.ts';

type Collect = (how: { readonly type: 'minor' }) => void;

let collect: Collect | undefined;

/**
 * Frees recent garbage. Data from connections lies outside V8’s heap, where V8 lets 32 MB accumulate before it
 * collects.
 */
export function collectNewGarbage(): void {
  if (inExecutable) return;
  collect ??= collector();
  collect({ type: 'minor' });
}

/** V8 provides `gc` to contexts created while the flag is set. */
function collector(): Collect {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--expose-gc');
  const gc: Collect = process.getBuiltinModule('node:vm').runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return gc;
}
