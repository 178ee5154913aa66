import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { bindingsOf } from '../keys/bindings.ts';
import { flow } from '../lines/flow.ts';
import { type Line, type Span, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { keyName } from './key-name.ts';

/** What the keys do right now; where room is short the later ones are left to help. */
export function footer(session: Session, display: Display): readonly Line[] {
  const bindings = bindingsOf(session.shown).filter(({ quiet }) => !quiet);
  // The key table has Ctrl-C first because it always holds; a person reads it last.
  const [last, others] = [bindings.filter(isInterrupt), bindings.filter((binding) => !isInterrupt(binding))];
  const keys = [...others, ...last].map((binding): readonly Span[] => [
    span(keyName(binding.shown, display), 'key'),
    span(` ${binding.label}`, 'dim'),
  ]);
  return flow(keys, contentWidth(display.columns), footerRows(display));
}

function isInterrupt({ action }: { readonly action: string }): boolean {
  return action === 'interrupt';
}

function footerRows({ columns, rows }: Display): number {
  if (rows < 10) return 1;
  if (rows < 20) return 2;
  return columns < 60 ? 4 : 3;
}
