import { layOut } from '../lines/flow.ts';
import { blank, type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import type { Look } from '../look.ts';
import { groupsIn, type LoginClaims } from './infra-reads.ts';

/** More than anyone reads; directories with thousands of groups must not slow the screen. */
const most = 300;

/** All groups that Infra would take, where there are too many for one row. */
export function groupList({ userinfo }: LoginClaims, look: Look): readonly Line[] {
  const groups = groupsIn(userinfo) ?? [];
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
      contentWidth(look.columns) - 2,
    ).map(({ spans }): Line => ({ spans: [span('  '), ...spans], aria: 'listitem' })),
    ...(hidden > 0 ? [line(span(`  and ${hidden} more`, 'dim'))] : []),
  ];
}
