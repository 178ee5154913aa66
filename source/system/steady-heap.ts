import { inExecutable } from './in-executable.ts';

let holders = 0;

/**
 * While many runs follow each other in one process, or one reads much: V8 would let its heap grow to several times what is
 * in use before it looks for what is not. Once everybody has called back what is given, V8 goes by its own measure again,
 * under which what was compiled is kept. What is new gets no more room meanwhile: it would be held as well.
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
