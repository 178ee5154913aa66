import { expect, test } from 'vitest';
import { textOf } from '../../source/system/http/body-text.ts';

test.each([
  ['nothing', '', 'utf-8'],
  ['one letter', '7b', 'utf-8'],
  ['ASCII', '7b 22 61 22 3a 31 7d', 'utf-8'],
  ['a letter of two bytes', '22 c3 a4 22', 'utf-8'],
  ['a byte order mark', 'ef bb bf 7b 7d', 'utf-8-bom'],
  ['two bytes a letter', '7b 00 7d 00', 'utf-16'],
  ['two bytes a letter, the mark first', 'ff fe 7b 00', 'utf-16'],
  ['Latin-1', '22 e4 22', 'not-utf-8'],
  ['a replacement character that was sent', '22 ef bf bd 22', 'utf-8'],
])('%s reads the same in however many parts it comes', (_, hex, encoding) => {
  const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
  const whole = textOf([bytes]);
  expect(whole.encoding).toBe(encoding);
  expect(whole.body).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  expect(textOf(Array.from(bytes, (byte) => Buffer.from([byte])))).toEqual(whole);
});
