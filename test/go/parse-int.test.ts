import { describe, expect, test } from 'vitest';
import { parseGoInt } from '../../source/go/strconv/parse-int.ts';

/** strconv.ParseInt(text, 0, 64) of Go 1.26 gave the same for each. */
describe('an integer with a base prefix, as Go reads it', () => {
  test.each<[string, bigint | undefined]>([
    ['0', 0n],
    ['-0', 0n],
    ['+1', 1n],
    ['-1', -1n],
    ['00', 0n],
    ['017', 15n],
    ['0_1', 1n],
    ['08', undefined],
    ['0x1F', 31n],
    ['0X_1f', 31n],
    ['0o17', 15n],
    ['0b10', 2n],
    ['0x', undefined],
    ['1_000', 1000n],
    ['1__0', undefined],
    ['_1', undefined],
    ['1_', undefined],
    ['1f', undefined],
    ['1.0', undefined],
    [' 1', undefined],
    ['', undefined],
    ['9223372036854775807', 9223372036854775807n],
    ['9223372036854775808', undefined],
    ['-9223372036854775808', -9223372036854775808n],
  ])('%j', (text, value) => expect(parseGoInt(text)).toBe(value));
});
