import { useAnimation } from 'ink';
import { useRef } from 'react';

/** The time of the latest event plus the time passed since; only the component that uses it redraws. */
export function useNow({ now }: { readonly now: number }, interval: number, isActive = true): number {
  const { time } = useAnimation({ interval, isActive });
  const event = useRef({ now, time });
  if (event.current.now !== now) event.current = { now, time };
  return now + Math.max(0, time - event.current.time);
}
