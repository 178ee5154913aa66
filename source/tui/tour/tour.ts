import { createListeners } from '../../session/store.ts';
import type { Key } from '../keys/key.ts';
import type { ScreenStore } from '../screen-store.ts';
import type { Scene } from './scenes.ts';

export interface TourState {
  readonly caption: string;
  /** From 1. */
  readonly scene: number;
  readonly scenes: number;
  readonly isPaused: boolean;
}

export type Tour = ReturnType<typeof createTour>;

export interface TourOptions {
  readonly screen: Pick<ScreenStore, 'getState' | 'press' | 'subscribe'>;
  readonly scenes: readonly Scene[];
  /** How long a caption is shown. */
  readonly milliseconds: number;
  /** Calls back once, unless the returned function is called first. */
  readonly after: (milliseconds: number, onTimeout: () => void) => () => void;
}

/** Of a caption's time; fast enough for a name, slow enough to be seen. */
const keyShare = 1 / 40;
/** Pressed at the end, so that the summary remains. */
const finish: Key = { id: 'return' };

/** Presses the wizard's keys by itself and shows captions. */
export function createTour({ screen, scenes, milliseconds, after }: TourOptions) {
  const { subscribe, tell } = createListeners();
  let state: TourState | undefined = { caption: '', scene: 0, scenes: scenes.length, isPaused: false };
  let isWaiting = false;
  let stopWaiting: () => void = () => {};

  function show(change: Partial<TourState>): void {
    if (state) state = { ...state, ...change };
    tell();
  }

  /** Yields what to wait for: a time, being held, or a state of the session. */
  function* play(): Generator<number | 'held' | Scene['isReached'], void> {
    for (const [index, { keys, isReached, caption }] of scenes.entries()) {
      for (const key of keys) {
        screen.press(key);
        yield milliseconds * keyShare;
      }
      yield isReached;
      show({ caption, scene: index + 1 });
      // A pause holds a scene: the keys that lead to the next one are pressed without a stop.
      yield state?.isPaused ? 'held' : milliseconds;
    }
    end();
    screen.press(finish);
  }

  const course = play();
  function goOn(): void {
    stopWaiting();
    const { value: until } = course.next();
    isWaiting = typeof until !== 'function';
    if (typeof until === 'number') stopWaiting = after(until, goOn);
    if (typeof until !== 'function') return;
    const look = () => until(screen.getState().session) && goOn();
    stopWaiting = screen.subscribe(look);
    look();
  }

  function end(): void {
    stopWaiting();
    state = undefined;
    tell();
  }

  return {
    /** Undefined once it is over: the person controls the wizard. */
    getState: () => state,
    subscribe,
    start: goOn,
    /** A key of the person; false if it is not one of the tour's. */
    press({ id }: Key): boolean {
      if (!state) return false;
      if (['q', 'escape', 'ctrl+c'].includes(id)) end();
      else if (id === 'right' && isWaiting) goOn();
      else if (id === ' ') {
        const isPaused = !state.isPaused;
        show({ isPaused });
        if (isWaiting) (isPaused ? stopWaiting : goOn)();
      }
      return id !== 'ctrl+c';
    },
  };
}
