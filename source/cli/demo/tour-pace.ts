import type { Context } from '../context.ts';

/** Seconds per caption, enough to read two lines twice. */
const usualPace = 6;

/** Seconds per caption; `undefined` without a tour; a sentence if there cannot be one. */
export function tourPace({ flags, stdin, stdout }: Context, isPlain: boolean): number | string | undefined {
  const { tour, pace = String(usualPace), auto, fault } = flags;
  if (!tour) return flags.pace === undefined ? undefined : '--pace goes with --tour.';
  const seconds = Number(pace);
  if (!(seconds >= 0.5 && seconds <= 600)) return '--pace is a number of seconds from 0.5 to 600.';
  if (auto || fault !== undefined || isPlain || !(stdin().isTTY && stdout.isTTY))
    return 'The tour needs a terminal, and shows a fault of its own: oidc-wizard demo --tour.';
  return seconds;
}
