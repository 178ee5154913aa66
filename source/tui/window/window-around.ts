/** The part of a list that fits: from its beginning, and only as far down as the focused row asks for. */
export function windowAround(
  count: number,
  focus: number,
  rows: number,
): { readonly start: number; readonly end: number } {
  if (count <= rows) return { start: 0, end: count };
  const size = Math.max(0, rows);
  // One row more stays in sight below, where there is room to see what comes.
  const below = size > 3 ? 2 : 1;
  const start = Math.min(Math.max(0, focus - size + below), count - size);
  return { start, end: start + size };
}
