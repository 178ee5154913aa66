import type { Fault } from './fault.ts';

/** Every fault, in the order of a run. */
export const faults: readonly Fault[] = [];

export function findFault(id: string): Fault | undefined {
  return faults.find((fault) => fault.id === id);
}
