import { describe, expect, test } from 'vitest';
// @ts-expect-error The bundle's own part is plain JavaScript.
import * as bundled from '../../build/simple-segmenter.mjs';
import { fc } from '../support/properties.ts';

const { isSimple, segmenter } = bundled as {
  isSimple(text: string): boolean;
  segmenter: { segment(text: string): Pick<Intl.Segments, typeof Symbol.iterator | 'containing'> };
};
const real = new Intl.Segmenter();
const codeUnits = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const simple = codeUnits.filter(isSimple);

describe('the bundle’s short cut through graphemes', () => {
  test('takes only characters that are one grapheme beside any other of them', () => {
    expect(simple.length).toBeGreaterThan(600);
    for (const first of simple) {
      for (const second of ['a', '1', '’', '─', '✔', first]) {
        const text = `${first}${second}${first}`;
        expect(Array.from(real.segment(text)).length).toBe(text.length);
      }
    }
  });

  test('takes only characters that fill one column', () => {
    // East Asian wide, emoji by default, and whatever has no width of its own.
    const wide =
      /[\p{Emoji_Presentation}\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffe6]/u;
    expect(simple.filter((character) => wide.test(character))).toEqual([]);
  });

  test('says the same as Intl.Segmenter about any text', () => {
    const some = fc.string({
      unit: fc.oneof(fc.constantFrom(...simple), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
    });
    fc.assert(
      fc.property(some, (text) => {
        const ours = Array.from(segmenter.segment(text), ({ segment, index }) => ({ segment, index }));
        const theirs = Array.from(real.segment(text), ({ segment, index }) => ({ segment, index }));
        expect(ours).toEqual(theirs);
        for (const index of [0, 1, text.length - 1, text.length]) {
          expect(segmenter.segment(text).containing(index)?.segment).toBe(
            real.segment(text).containing(index)?.segment,
          );
        }
      }),
    );
  });
});
