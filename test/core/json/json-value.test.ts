import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../source/core/json/json-value.ts';

describe('JSON that nests deeper than anybody looks', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  it.each([5_000, 10_000])('at %i levels is read, and can be written again', (depth) => {
    const value = parseJson(
      `{"issuer":"https://id.acme.dev","odd":${nested(depth)},"__proto__":${nested(depth)}}`,
    );
    expect(value).toMatchObject({ issuer: 'https://id.acme.dev' });
    expect(() => JSON.stringify(value)).not.toThrow();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('is left as it is where it is shallow', () => {
    expect(JSON.stringify(parseJson(nested(100)))).toBe(nested(100));
  });
});
