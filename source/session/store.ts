import type { SessionEffect } from './effect.ts';
import type { Session } from './session.ts';
import type { SessionEvent, Update } from './update.ts';

export type Dispatch = (event: SessionEvent) => void;

export type SessionStore = ReturnType<typeof createStore>;

/** Holds the session. Synchronous: `getState` reflects each event at once, however fast keys arrive. */
export function createStore(
  initial: Session,
  update: Update,
  perform: (effect: SessionEffect, dispatch: Dispatch) => void,
  /** Milliseconds since the epoch. */
  now: () => number,
) {
  let state = initial;
  const { subscribe, tell } = createListeners();
  const waiting: SessionEvent[] = [];
  let draining = false;

  /** An event dispatched while another is handled waits for its turn, so that effects stay in order. */
  function dispatch(event: SessionEvent): void {
    waiting.push(event);
    if (draining) return;
    draining = true;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [after, effects] = update({ ...state, now: now() }, next);
        state = after;
        for (const effect of effects) perform(effect, dispatch);
      }
    } finally {
      draining = false;
    }
    tell();
  }

  return { getState: () => state, dispatch, subscribe };
}

/** Subscribers to changes. */
export function createListeners() {
  const listeners = new Set<() => void>();
  return {
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(): void {
      for (const listener of [...listeners]) listener();
    },
  };
}
