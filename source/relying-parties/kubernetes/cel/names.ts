import type { CelNode } from './parse.ts';

/** Names that are values without being declared: types. */
export const typeNames: ReadonlySet<string> = new Set(
  'bool bytes double int list map null_type string type uint'.split(' '),
);

/** Of a list or of a map’s keys. */
export const macros: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

/** Whether `optional` is the package, and no variable. */
export function isOptionalPackage(node: CelNode | undefined, scope: object): boolean {
  return node?.is === 'name' && node.name === 'optional' && !Object.hasOwn(scope, node.name);
}
