import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../source/core/json/json-value.ts';

describe('JSON that is nested too deep', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  it.each([5_000, 10_000])('is read at %i levels and can be written again', (depth) => {
    const value = parseJson(
      `{"issuer":"https://id.acme.dev","odd":${nested(depth)},"__proto__":${nested(depth)}}`,
    );
    expect(value).toMatchObject({ issuer: 'https://id.acme.dev' });
    expect(() => JSON.stringify(value)).not.toThrow();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('is unchanged if it is shallow', () => {
    expect(JSON.stringify(parseJson(nested(100)))).toBe(nested(100));
  });
});
