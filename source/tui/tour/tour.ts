import { createListeners } from '../../session/listeners.ts';
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

/** Presses the wizard's keys by itself and says what is seen. */
export interface Tour {
  /** Undefined once it is over: the wizard is the person's. */
  getState(): TourState | undefined;
  subscribe(listener: () => void): () => void;
  start(): void;
  /** A key of the person's; false where it is not the tour's. */
  press(key: Key): boolean;
}

export interface TourOptions {
  readonly screen: Pick<ScreenStore, 'getState' | 'press' | 'subscribe'>;
  readonly scenes: readonly Scene[];
  /** How long a caption stands. */
  readonly milliseconds: number;
  /** Calls back once, unless what it returned is called first. */
  readonly after: (milliseconds: number, onTimeout: () => void) => () => void;
}

/** Of a caption's time; fast enough for a name, slow enough to be seen. */
const keyShare = 1 / 40;
/** Pressed when all was shown, so that the summary is what remains. */
const finish: Key = { id: 'return' };

export function createTour({ screen, scenes, milliseconds, after }: TourOptions): Tour {
  const { subscribe, tell } = createListeners();
  const beats: readonly (Key | Scene)[] = scenes.flatMap((scene) => [...scene.keys, scene]);
  let state: TourState | undefined = { caption: '', scene: 0, scenes: scenes.length, isPaused: false };
  /** What comes next by itself, or at once by the arrow. */
  let next: () => void = () => {};
  let stopTimer: () => void = () => {};
  let stopLooking: () => void = () => {};

  function show(change: Partial<TourState>): void {
    if (!state) return;
    state = { ...state, ...change };
    tell();
  }

  function wait(time: number, then: () => void): void {
    next = then;
    stopTimer = after(time, then);
  }

  function play(index: number): void {
    const beat = beats[index];
    if (beat === undefined) {
      end();
      screen.press(finish);
    } else if ('caption' in beat) whenReached(beat, index);
    else {
      screen.press(beat);
      wait(milliseconds * keyShare, () => play(index + 1));
    }
  }

  function whenReached(scene: Scene, index: number): void {
    const reached = () => {
      if (!scene.isReached(screen.getState().session)) return;
      stopLooking();
      show({ caption: scene.caption, scene: scenes.indexOf(scene) + 1 });
      wait(milliseconds, () => play(index + 1));
      // What is held is a picture: the keys that lead to the next one are pressed without a stop.
      if (state?.isPaused) stopTimer();
    };
    stopLooking = screen.subscribe(reached);
    next = () => {};
    reached();
  }

  function end(): void {
    stopTimer();
    stopLooking();
    state = undefined;
    tell();
  }

  return {
    getState: () => state,
    subscribe,
    start: () => play(0),
    press(key) {
      if (!state) return false;
      switch (key.id) {
        case ' ': {
          const isPaused = !state.isPaused;
          if (isPaused) stopTimer();
          show({ isPaused });
          if (!isPaused) next();
          return true;
        }
        case 'right':
          stopTimer();
          next();
          return true;
        case 'q':
        case 'escape':
          end();
          return true;
        case 'ctrl+c':
          end();
          return false;
        default:
          return true;
      }
    },
  };
}
