import type { CelNode } from './parse.ts';

/** Types, whose names are values without being declared. */
export const typeNames: ReadonlySet<string> = new Set(
  'bool bytes double int list map null_type string type uint'.split(' '),
);

/** Macros over a list or a map’s keys. */
export const macros: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

/** Tells whether `optional` is the package rather than a variable. */
export function isOptionalPackage(node: CelNode | undefined, scope: object): boolean {
  return node?.is === 'name' && node.name === 'optional' && !Object.hasOwn(scope, node.name);
}
