import { inExecutable } from './in-executable.ts';

let holders = 0;

/**
 * Keeps V8’s heap small during many runs, or while much data is read; otherwise it grows to several times what is in
 * use before V8 collects. V8’s defaults, which keep compiled code, return once every caller has called the returned
 * function. Meanwhile the young generation does not grow, because it would stay that large.
 */
export function keepHeapSteady(): () => void {
  if (inExecutable) return () => undefined;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  holders += 1;
  setFlagsFromString('--heap-growing-percent=20');
  setFlagsFromString('--semi-space-growth-factor=1');
  return () => {
    holders -= 1;
    if (holders > 0) return;
    setFlagsFromString('--heap-growing-percent=0');
    setFlagsFromString('--semi-space-growth-factor=2');
  };
}
