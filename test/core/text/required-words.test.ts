import { describe, expect, it, test } from 'vitest';
import { holdsOneOfEach, requiredWords } from '../../../source/core/text/required-words.ts';
import { errorCatalog } from '../../../source/error-catalog/index.ts';
import { fc } from '../../support/properties.ts';

const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  pattern: fc
    .array(fc.array(tie('part'), { maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .map((all) => all.map((parts) => parts.join('')).join('|')),
  part: fc
    .tuple(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(
          'a',
          'B',
          'c',
          ' ',
          '.',
          '[ab]',
          '[^\\]]',
          '\\.',
          '\\w',
          '\\b',
          '\\u0061',
          '\u0101',
          '^',
          '$',
        ),
        fc
          .tuple(fc.constantFrom('(', '(?:', '(?!', '(?=', '(?<!', '(?<=', '(?<name>'), tie('pattern'))
          .map(([start, inner]) => `${start}${inner})`),
      ),
      fc.constantFrom('', '', '', '?', '*', '+', '{0,2}', '{2}', '+?'),
    )
    .map(([one, times]) => one + times),
}));

function compiled(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 'i');
  } catch {
    return undefined;
  }
}

describe('the words that a regular expression requires', () => {
  test.each([
    ['(?:login|sign-?in) (?:is )?refused', [['login', 'sign'], [' '], ['refused']]],
    ['(?<org>[a-z]{1,63})[.](?:okta|okta-emea)[.]com', [['okta', 'okta-emea'], ['com']]],
    ['a{0,2}bc+d?', [['bc']]],
    ['(?<!un)known\\b(?! good)', [['known']]],
    ['x\\.y|z*ab', [['x.y', 'ab']]],
    ['(?:|x)\\w', []],
    ['\\u201cabc', []],
  ])('of %s are these', (source, words) => {
    expect(requiredWords(source)).toEqual(words);
  });

  it('are in every text that it matches', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'aAbc .]\u0100'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, texts, (source, text) => {
        if (compiled(source)?.test(text))
          expect(holdsOneOfEach(requiredWords(source), text.toLowerCase())).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    'invalid_client: client authentication failed',
    'invalid_grant: grant request is invalid',
    "invalid_request: missing required parameter 'redirect_uri'",
  ])('leave few patterns of the error catalogue to compile for “%s”', (text) => {
    const sources = errorCatalog.flatMap(({ sentences = [], words = [] }) => [...sentences, ...words]);
    const left = sources.filter((source) => holdsOneOfEach(requiredWords(source), text));
    expect(left.length).toBeLessThan(20);
    expect(sources.length).toBeGreaterThan(700);
  });
});
