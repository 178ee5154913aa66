import { sinceStart } from '../since-start.ts';

/** Milliseconds per timer; only a computation delays one for much longer. */
const slice = 100;

/**
 * Calls back after this much time in which the program was able to receive answers; the returned function cancels it.
 * Time spent computing does not count against the other side.
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
    // Answers that arrived during a computation are processed after this timer.
    if (left < 1 && passed < 2 * slice) onEnd();
    else timer = setTimeout(tick, Math.max(1, Math.min(slice, left)));
  }
}
