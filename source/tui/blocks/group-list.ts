import { infraTakes } from '../../session/connect/infra-takes.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { layOut } from '../lines/flow.ts';
import { blank, type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';

/** More than anyone reads; what a provider sends beyond them must not slow the screen. */
const most = 10_000;

/** Laid out once for each answer and width: a key that scrolls through thousands must not lay them out again. */
const laidOut = new WeakMap<readonly string[], { readonly width: number; readonly rows: readonly Line[] }>();

/** All groups that Infra would take, where there are too many for one row. */
export function groupList({ facts }: Pick<Session, 'facts'>, display: Display): readonly Line[] {
  const { groups } = infraTakes(facts);
  if (groups.is !== 'list') return [];
  const { names } = groups;
  const width = contentWidth(display.columns) - 2;
  const earlier = laidOut.get(names);
  if (earlier?.width === width) return earlier.rows;
  const rows = rowsOf(names, width);
  laidOut.set(names, { width, rows });
  return rows;
}

function rowsOf(groups: readonly string[], width: number): readonly Line[] {
  if (groups.length < 4) return [];
  const hidden = groups.length - most;
  return [
    blank,
    line(
      span('Groups', 'title'),
      span(`  ${groups.length}, created in Infra where they do not exist`, 'dim'),
    ),
    ...layOut(
      groups.slice(0, most).map((name) => [span(name)]),
      width,
    ).map(({ spans }): Line => ({ spans: [span('  '), ...spans], aria: 'listitem' })),
    ...(hidden > 0 ? [line(span(`  and ${hidden} more`, 'dim'))] : []),
  ];
}
