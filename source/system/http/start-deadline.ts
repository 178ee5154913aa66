import { sinceStart } from '../since-start.ts';

/** Nothing but a computation holds the program up for longer. */
const slice = 100;

/**
 * Calls back after so much time in which this program listened, unless it is stopped before. While it computes no
 * answer can be taken in, though it may have come: such time is not the other side's.
 */
export function startDeadline(milliseconds: number, onEnd: () => void): () => void {
  let left = milliseconds;
  let since = sinceStart();
  let timer = setTimeout(tick, Math.min(slice, left));
  return () => clearTimeout(timer);

  function tick(): void {
    const passed = sinceStart() - since;
    since += passed;
    left -= Math.min(passed, slice);
    // What came while the program was held up is taken in after this timer.
    if (left < 1 && passed < 2 * slice) onEnd();
    else timer = setTimeout(tick, Math.max(1, Math.min(slice, left)));
  }
}
