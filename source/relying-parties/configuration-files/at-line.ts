/** Sets every line to the given one, for text whose own lines do not occur in the file. */
export function atLine<T>(read: T, line: number): T {
  if (typeof read !== 'object' || read === null) return read;
  if (Array.isArray(read)) return read.map((one) => atLine(one, line)) as T;
  const members = Object.entries(read).map(([key, value]) => [
    key,
    (key === 'line' || key === 'firstLine') && typeof value === 'number' ? line : atLine(value, line),
  ]);
  return Object.fromEntries(members) as T;
}
