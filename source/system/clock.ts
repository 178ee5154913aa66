import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../core/run/ports.ts';
import { sinceStart } from './since-start.ts';

/** Milliseconds without a pause; a person does not notice a shorter delay after a key. */
const longestStretch = 30;
let lastTurn = sinceStart();

/** The machine’s clock. A cancelled sleep rejects with the signal’s reason. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    try {
      await sleep(milliseconds, undefined, { signal });
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    }
  },
  async giveWay() {
    if (sinceStart() - lastTurn < longestStretch) return;
    await setImmediate();
    lastTurn = sinceStart();
  },
};
