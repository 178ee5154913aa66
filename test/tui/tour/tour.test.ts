import { expect, test } from 'vitest';
import { type Key, typed } from '../../../source/tui/keys/key.ts';
import type { ScreenStore } from '../../../source/tui/screen-store.ts';
import type { Scene } from '../../../source/tui/tour/scenes.ts';
import { createTour } from '../../../source/tui/tour/tour.ts';
import { aSession } from '../../support/sessions.ts';

const space = typed(' ');
const right: Key = { id: 'right' };

const scenes: readonly Scene[] = [
  { keys: [], isReached: ({ step }) => step === 'provider', caption: 'one' },
  { keys: [typed('a'), typed('b')], isReached: ({ step }) => step === 'login', caption: 'two' },
];

/** A tour over a screen and a clock that the test moves. */
function rehearse() {
  const pressed: string[] = [];
  const timers: { readonly at: number; readonly then: () => void }[] = [];
  const listeners = new Set<() => void>();
  let now = 0;
  let session = aSession({ step: 'provider' });
  const screen: Pick<ScreenStore, 'getState' | 'press' | 'subscribe'> = {
    getState: () => ({ session, ui: session }),
    press: (one) => void pressed.push(one.id),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const tour = createTour({
    screen,
    scenes,
    milliseconds: 1000,
    after(milliseconds, then) {
      const timer = { at: now + milliseconds, then };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0);
    },
  });
  tour.start();
  return {
    tour,
    pressed,
    listeners,
    caption: () => tour.getState()?.caption,
    pass(milliseconds: number) {
      for (const end = now + milliseconds; ; ) {
        const [first] = timers.toSorted((one, other) => one.at - other.at);
        if (!first || first.at > end) {
          now = end;
          return;
        }
        timers.splice(timers.indexOf(first), 1);
        now = first.at;
        first.then();
      }
    },
    arrive(step: 'login') {
      session = aSession({ step });
      for (const listener of listeners) listener();
    },
  };
}

test('the tour presses the keys of each scene, waits until it is there, and ends', () => {
  const { tour, pressed, caption, pass, arrive } = rehearse();
  expect(caption()).toBe('one');
  pass(999);
  expect(pressed).toEqual([]);
  pass(1);
  expect(pressed).toEqual(['a']);
  pass(500);
  expect(pressed).toEqual(['a', 'b']);
  expect(caption()).toBe('one');
  arrive('login');
  expect(caption()).toBe('two');
  pass(1000);
  expect(pressed).toEqual(['a', 'b', 'return']);
  expect(tour.getState()).toBeUndefined();
});

test('space holds it and lets it go on', () => {
  const { tour, pressed, pass } = rehearse();
  expect(tour.press(space)).toBe(true);
  pass(10_000);
  expect(pressed).toEqual([]);
  tour.press(space);
  expect(pressed).toEqual(['a']);
});

test('what is reached while it is held is said, and stays', () => {
  const { tour, pressed, caption, pass, arrive } = rehearse();
  pass(2000);
  tour.press(space);
  arrive('login');
  pass(10_000);
  expect({ caption: caption(), pressed }).toEqual({ caption: 'two', pressed: ['a', 'b'] });
});

test('the arrow goes on at once, and while it is held to the next picture', () => {
  const { tour, pressed, caption, pass, arrive } = rehearse();
  tour.press(space);
  tour.press(right);
  expect(pressed).toEqual(['a']);
  pass(500);
  expect(pressed).toEqual(['a', 'b']);
  arrive('login');
  pass(10_000);
  expect({ caption: caption(), pressed }).toEqual({ caption: 'two', pressed: ['a', 'b'] });
});

test.each<[string, Key, boolean]>([
  ['q', typed('q'), true],
  ['Escape', { id: 'escape' }, true],
  ['Ctrl-C, which the wizard takes too', { id: 'ctrl+c' }, false],
])('%s ends it, and the wizard is the person’s', (_, one, isTaken) => {
  const { tour, pressed, pass, listeners } = rehearse();
  pass(2000);
  expect(tour.press(one)).toBe(isTaken);
  expect(tour.getState()).toBeUndefined();
  pass(10_000);
  expect(pressed).toEqual(['a', 'b']);
  expect(tour.press(typed('x'))).toBe(false);
  expect(listeners.size).toBe(0);
});

test('other keys do nothing meanwhile', () => {
  const { tour, pressed } = rehearse();
  expect(tour.press(typed('x'))).toBe(true);
  expect(pressed).toEqual([]);
});
