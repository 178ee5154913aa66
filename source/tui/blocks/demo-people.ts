import type { Drawn as Session } from '../drawn.ts';
import { type Line, line, span } from '../lines/line.ts';

/** The people of the demo provider, each on the key that signs in as them without a browser. */
export function demoPeople({ demo }: Session): readonly Line[] {
  if (!demo || demo.people.length === 0) return [];
  return [
    line(span('Or sign in without a browser as', 'title')),
    ...demo.people.slice(0, 9).map(
      ({ name, groups }, index): Line => ({
        ...line(span(`  ${index + 1} `, 'key'), name, span(`  ${groups.join(', ') || 'no groups'}`, 'dim')),
        aria: 'listitem',
      }),
    ),
  ];
}
