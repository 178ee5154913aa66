import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { hasHiddenCharacters } from '../../source/core/text/printable.ts';
import { quoted } from '../../source/relying-parties/formats/quoted.ts';

test('any text comes back from YAML and TOML as it was, and none of it acts on a terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const written = quoted(text);
      expect(hasHiddenCharacters(written)).toBe(false);
      expect(parseYaml(`a: ${written}`)).toEqual({ a: text });
      expect(parseToml(`a = ${written}`)).toEqual({ a: text });
    }),
  );
});
