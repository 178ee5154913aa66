import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ErrorCatalog } from '../../../source/core/checks/check.ts';
import type { ProviderError } from '../../../source/core/errors/error-catalog.ts';
import { createErrorCatalog } from '../../../source/core/errors/explain.ts';
import { rememberedCatalog } from '../../../source/core/errors/remembered-catalog.ts';
import { errorCatalog } from '../../../source/error-catalog/index.ts';

const codes = errorCatalog.flatMap((entry) => entry.codes ?? []);
const sayings = errorCatalog.flatMap((entry) => [...(entry.sentences ?? []), ...(entry.words ?? [])]);
const vendors = [undefined, ...new Set(errorCatalog.flatMap((entry) => entry.vendors))];

const answers = fc.record(
  {
    code: fc.oneof(fc.constantFrom(...codes), fc.string({ maxLength: 12 })),
    text: fc
      .array(fc.oneof(fc.constantFrom(...sayings), fc.constantFrom(...codes), fc.string({ maxLength: 20 })), {
        maxLength: 4,
      })
      .map((parts) => parts.join(' ')),
  },
  { requiredKeys: ['text'] },
);

describe('a catalogue that remembers', () => {
  it('gives the same explanations as the one it wraps, in any order and number of requests', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...vendors),
        fc.array(answers, { minLength: 1, maxLength: 4 }),
        (vendor, asked) => {
          const plain = createErrorCatalog(errorCatalog, vendor);
          const remembered = rememberedCatalog(plain);
          for (const words of [...asked, ...asked])
            expect(remembered.explain(words)).toEqual(plain.explain(words));
        },
      ),
      { numRuns: 60 },
    );
  });

  const counted = (): { readonly catalog: ErrorCatalog; readonly looked: ProviderError[] } => {
    const looked: ProviderError[] = [];
    const explain = (words: ProviderError) => {
      looked.push(words);
      return [];
    };
    return { catalog: rememberedCatalog({ explain }), looked };
  };

  it('looks up each answer once', () => {
    const { catalog, looked } = counted();
    for (const text of ['a', 'b', 'a', 'a']) catalog.explain({ text });
    catalog.explain({ code: 'x', text: 'a' });
    expect(looked).toEqual([{ text: 'a' }, { text: 'b' }, { code: 'x', text: 'a' }]);
  });

  it('keeps no long answer in memory', () => {
    const { catalog, looked } = counted();
    const text = 'a'.repeat(50_000);
    for (const _ of [1, 2]) catalog.explain({ text });
    expect(looked).toHaveLength(2);
  });
});
