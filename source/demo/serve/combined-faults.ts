import { failed, type Result } from '../../core/http/failure.ts';
import type { JsonValue } from '../../core/json/json-value.ts';
import type { Fault } from '../fault.ts';
import type { FaultInjection } from '../fault-injection/fault-injection.ts';

/** Combines several faults, or names two that cannot be combined because they change the same thing differently. */
export function combinedFaults(faults: readonly Fault[]): Result<FaultInjection> {
  for (const [index, fault] of faults.entries()) {
    const rival = faults.slice(0, index).find((other) => !merged(injectionOf(other), injectionOf(fault)));
    if (rival) {
      const message = `${rival.id} and ${fault.id} exclude each other: both change the same answer.`;
      return failed(message);
    }
  }
  const all = faults.map(injectionOf).reduce((one, other) => merged(one, other) ?? one, {});
  return { ok: true, value: all as FaultInjection };
}

interface Tree {
  readonly [name: string]: Tree | JsonValue | undefined;
}

function injectionOf({ id, title, story, repair, expects, ...injection }: Fault): Tree {
  return injection as unknown as Tree;
}

/** Concatenates lists and merges objects; `undefined` if two values differ. */
function merged(one: Tree, other: Tree): Tree | undefined {
  const both: Record<string, Tree[string]> = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const there = both[name];
    if (there === undefined || there === value) both[name] = value;
    else if (Array.isArray(there) && Array.isArray(value)) both[name] = [...there, ...value];
    else if (isTree(there) && isTree(value)) {
      const inner = merged(there, value);
      if (inner === undefined) return undefined;
      both[name] = inner;
    } else return undefined;
  }
  return both;
}

function isTree(value: Tree[string]): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
