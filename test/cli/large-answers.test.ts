import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diagnoseEverything } from '../support/diagnose-everything.ts';
import { largeAnswers } from '../support/large-answers.ts';
import { createWorkMeter, type WorkMeter } from '../support/work-done.ts';

/** Prime, so that each kind of text comes to each kind of place; bench/fuzz-bodies.ts takes others. */
const everyHowMany = 1009;
const sample = largeAnswers.filter((_, index) => index % everyHowMany === 0);
const size = 25_000;

let meter: WorkMeter;
let plain: number;

beforeAll(async () => {
  meter = await createWorkMeter();
  const small = () => diagnoseEverything({ respond: largeAnswers[0].respond(1) });
  // What is loaded or compiled once.
  await small();
  plain = await meter.count(small);
});
afterAll(() => meter.stop());

describe('the work for a large answer grows no faster than the answer', () => {
  // What other files of this worker left running is counted too; work that grows faster does so each time.
  test.each(sample)('$name', { retry: 2 }, async ({ respond }) => {
    const work = (times: number) =>
      meter.count(async () => {
        const { report } = await diagnoseEverything({ respond: respond(size * times) });
        expect(report.checks.length).toBeGreaterThan(60);
      });
    const [once, twice, fourTimes] = [await work(1), await work(2), await work(4)];
    // In proportion, the second step costs twice the first; chance is worth a part of a plain run.
    expect(fourTimes - twice).toBeLessThan(2.2 * Math.max(0, twice - once) + plain / 4);
  });
});
