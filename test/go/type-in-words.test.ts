import { expect, test } from 'vitest';
import { typeInWords } from '../../source/go/encoding-json/type-in-words.ts';

test.each([
  ['string', 'a string'],
  ['object', 'an object'],
  ['int64', 'an int64'],
  ['array', 'a list'],
  ['[]string', 'a list of strings'],
  ['bool', 'true or false'],
  ['null', 'null'],
])('%s is %s in words', (type, words) => {
  expect(typeInWords(type)).toBe(words);
});
