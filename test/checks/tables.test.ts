import { describe, expect, it } from 'vitest';
import { codesOf } from './outcomes.ts';
import { tables } from './tables.ts';

describe.each(tables)('$id', ({ id, cases }) => {
  it.each(cases)('%s: %s', (_, code, facts) => {
    expect(codesOf(id, facts)).toEqual([code].flat());
  });
});
