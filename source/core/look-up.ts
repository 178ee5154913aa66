/** The table's own entry of that name; undefined if it has none. */
export function lookUp<const Table extends object>(
  table: Table,
  name: string | undefined,
): Table[keyof Table] | undefined {
  return name !== undefined && Object.hasOwn(table, name) ? table[name as keyof Table] : undefined;
}
