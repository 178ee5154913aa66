import { activeBindings, bindingLabel } from '../../session/keys.ts';
import type { Session } from '../../session/session.ts';
import { type Line, type Span, span, spansWidth } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import type { Look } from '../look.ts';

/** What the keys do right now; where room is short the later ones are left to help. */
export function footer(session: Session, look: Look): readonly Line[] {
  const bindings = activeBindings(session).filter(({ quiet }) => !quiet);
  // The key table has Ctrl-C first because it always holds; a person reads it last.
  const [last, others] = [bindings.filter(isInterrupt), bindings.filter((binding) => !isInterrupt(binding))];
  const keys = [...others, ...last].map((binding): readonly Span[] => [
    span(binding.shown, 'key'),
    span(` ${bindingLabel(binding, session)}`, 'dim'),
  ]);
  return flow(keys, contentWidth(look.columns), footerRows(look.rows));
}

function isInterrupt({ action }: { readonly action: string }): boolean {
  return action === 'interrupt';
}

function footerRows(rows: number): number {
  if (rows < 10) return 1;
  return rows < 20 ? 2 : 3;
}

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

function layOut(groups: readonly (readonly Span[])[], width: number): readonly Line[] {
  const lines: Span[][] = [];
  for (const group of groups) {
    const current = lines.at(-1);
    if (current && spansWidth(current) + between.text.length + spansWidth(group) <= width) {
      current.push(between, ...group);
    } else {
      lines.push([...group]);
    }
  }
  return lines.map((spans) => ({ spans }));
}
