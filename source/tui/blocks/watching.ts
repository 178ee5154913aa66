import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph } from '../lines/wrap.ts';

/** That what failed is looked at again by itself, or how that ended. */
export function watching({ watch, now, step }: Session, display: Display): readonly Line[] {
  const width = contentWidth(display.columns);
  if (watch.on) {
    const next = watch.nextAt === undefined ? undefined : Math.max(0, Math.ceil((watch.nextAt - now) / 1000));
    const when = next === undefined || display.screenReader ? 'looking' : `next look in ${next} s`;
    const what = step === 'registration' ? 'once accepted' : 'once it works';
    return paragraph(`turns green by itself ${what}; ${when}`, width, {
      lead: [span(`${display.glyphs.busy} watching: `, 'busy')],
      role: 'dim',
    });
  }
  switch (watch.ended) {
    case 'all-green':
      return step === 'registration'
        ? [line(span(`${display.glyphs.verdict.pass} everything is registered`, 'pass'))]
        : [];
    case 'time-is-up':
      return paragraph('Watching ended after a while without a change; w watches on.', width, {
        role: 'dim',
      });
    default:
      return [];
  }
}
