import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { hasHiddenCharacters } from '../../source/core/text/printable.ts';
import { hclQuoted } from '../../source/relying-parties/formats/hcl-quoted.ts';
import { quoted } from '../../source/relying-parties/formats/quoted.ts';
import { parseHcl } from '../support/hcl.ts';

test('YAML and TOML preserve any text, without terminal controls', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const written = quoted(text);
      expect(hasHiddenCharacters(written)).toBe(false);
      expect(parseYaml(`a: ${written}`)).toEqual({ a: text });
      expect(parseToml(`a = ${written}`)).toEqual({ a: text });
    }),
  );
});

test.each([
  'plain',
  'a"b\\b\\\\f',
  '\b\f\n\r\t\u0007',
  '<{var.x} and %{if true}'.replace('<', '$'),
  '$<{x} %%{x} $ % {'.replace('<', '$'),
  'zero\u200bwidth \u202e 😀 \u{e0001}',
])('HCL preserves %j, and nothing in it is an expression', async (text) => {
  const written = hclQuoted(text);
  expect(hasHiddenCharacters(written)).toBe(false);
  const { a } = (await parseHcl(`a = ${written}`)) as unknown as { a: string };
  // As a template: what would begin an expression stands doubled.
  expect(a.replace(/([$%])\1\{/g, '$1{')).toBe(text);
});
