import { type Line, type Span, span, spansWidth } from './line.ts';

/** Groups of spans laid out in rows, never broken inside; the last group keeps its place when others have to go. */
export function flow(groups: readonly (readonly Span[])[], width: number, rows: number): readonly Line[] {
  const last = groups.at(-1);
  for (let count = groups.length - 1; count >= 0; count--) {
    const laid = layOut(last ? [...groups.slice(0, count), last] : [], width);
    if (laid.length <= rows) return laid;
  }
  return last ? [{ spans: last }] : [];
}

const between = span('   ');

/** Groups of spans side by side, in as many rows as it takes. */
export function layOut(groups: readonly (readonly Span[])[], width: number): readonly Line[] {
  const lines: Span[][] = [];
  let used = 0;
  for (const group of groups) {
    const wide = spansWidth(group);
    const current = lines.at(-1);
    if (current && used + between.text.length + wide <= width) {
      current.push(between, ...group);
      used += between.text.length + wide;
    } else {
      lines.push([...group]);
      used = wide;
    }
  }
  return lines.map((spans) => ({ spans }));
}
