import { useAnimation } from 'ink';
import { useRef } from 'react';

/** The time of the latest event and what has passed since: what counts draws itself anew, by itself and alone. */
export function useNow({ now }: { readonly now: number }, interval: number, isActive = true): number {
  const { time } = useAnimation({ interval, isActive });
  const event = useRef({ now, time });
  if (event.current.now !== now) event.current = { now, time };
  return now + Math.max(0, time - event.current.time);
}
