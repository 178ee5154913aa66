import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { faults } from '../../source/demo/faults.ts';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { callbackUri, dashboard } from './log-in.ts';
import { createOnlooker, type Onlooker } from './onlooker.ts';
import { sightings } from './sightings.ts';

let demo: Demo;
let provider: Onlooker;
const slept: number[] = [];

beforeAll(async () => {
  const clock = {
    async sleep(milliseconds: number) {
      slept.push(milliseconds);
    },
  };
  demo = await startDemo({ callbackUri, dashboards: [dashboard], clock });
  provider = createOnlooker(demo, slept);
});
beforeEach(() => {
  slept.length = 0;
});
afterAll(() => demo.close());

describe('The list of faults', () => {
  test('has unique ids, and each fault can be seen', () => {
    const ids = faults.map(({ id }) => id);
    expect(
      sightings.map(([id]) => id),
      'test/demo/sightings.ts, in the order of source/demo/faults.ts',
    ).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(faults))).toEqual(faults);
  });

  test.each(faults)('tells the story of $id in one sentence', ({ title, story }) => {
    expect(story).toMatch(/^[A-Z].*\.$/);
    expect(title).not.toMatch(/[.!]$/);
  });
});

describe('A fault', () => {
  test.each(sightings)('%s is really there, and gone once it is turned off', async (id, look, there) => {
    demo.setFault(id);
    expect(demo.fault?.id).toBe(id);
    expect(await look(provider)).toEqual(there);

    demo.setFault(undefined);
    slept.length = 0;
    expect(demo.fault).toBeUndefined();
    expect(await look(provider)).not.toEqual(there);
  });

  test.each(faults.filter(({ repair }) => repair !== undefined))('$id can be repaired', async ({ id }) => {
    const sighting = sightings.find(([seen]) => seen === id);
    expect(sighting, 'its line in test/demo/sightings.ts').toBeDefined();
    const [, look, there] = sighting ?? [];
    demo.setFault(id);
    await demo.repair();
    expect(demo.fault).toBeUndefined();
    expect(await look?.(provider)).not.toEqual(there);
  });

  test.each(faults.filter(({ repair }) => repair === undefined))(
    '$id stays: it is not the provider’s',
    ({ id }) => {
      demo.setFault(id);
      expect(demo.repair()).toBeUndefined();
      expect(demo.fault?.id).toBe(id);
    },
  );
});
