import { describe, expect, it } from 'vitest';
import { literalIndex } from '../../../source/core/errors/literal-index.ts';
import { compileWording } from '../../../source/core/text/wording.ts';
import { errorCatalog } from '../../../source/error-catalog/index.ts';
import { fc } from '../../support/properties.ts';

const wordings = errorCatalog.flatMap((entry) =>
  [...(entry.sentences ?? []), ...(entry.words ?? [])].map((source) => ({
    ...compileWording(source, 'sentence'),
    entry,
  })),
);
const find = literalIndex(wordings);
const literals = wordings.map(({ literal }) => literal);
const piece = fc.oneof(
  fc.constantFrom(...literals),
  fc.constantFrom(...literals).map((one) => one.slice(1)),
  fc.constantFrom(...literals).map((one) => one.slice(0, -1)),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const texts = fc
  .array(piece, { maxLength: 6 })
  .chain((pieces) => fc.constantFrom('', ' ', ': ').map((between) => pieces.join(between)));

describe('the index of the error catalogue', () => {
  it('finds every pattern whose literal is in a text, in catalogue order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const held = wordings.filter(({ literal }) => text.includes(literal));
        expect(find(text)).toEqual(held);
      }),
    );
  });

  it('finds literals of any length', () => {
    const few = ['', 'a', 'ab', 'abc', 'abcd', 'abc', 'b'].map((literal) => ({ literal }));
    const findFew = literalIndex(few);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 }), (text) => {
        expect(findFew(text)).toEqual(few.filter(({ literal }) => text.includes(literal)));
      }),
    );
  });
});

describe('a pattern of plain words', () => {
  it('is its own literal in lower case', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aB9_ ,:;=/<>!&%#@~-'), maxLength: 12 });
    fc.assert(
      fc.property(plain, (source) => {
        expect(compileWording(source, 'word').literal).toBe(source.toLowerCase());
        // With a group at the end, the source is parsed letter by letter.
        expect(compileWording(`${source}(?:x)?`, 'word').literal).toBe(source.toLowerCase());
      }),
    );
  });
});
