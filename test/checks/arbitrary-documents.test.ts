import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discovered, document, judgeAll, keySet, rsaKey, textsOf } from './discovered.ts';

const member = fc.constantFrom(
  ...Object.keys(document),
  'Issuer',
  'keys',
  '__proto__',
  'constructor',
  'grant_types_supported',
);
const provider = fc
  .dictionary(member, fc.jsonValue({ maxDepth: 3 }))
  .map((more) => ({ ...document, ...more }));
const key = fc.dictionary(
  fc.constantFrom('kty', 'kid', 'crv', 'x', 'y', 'n', 'e', 'd', 'p', 'q', 'k', 'x5c', 'x5t', 'alg', 'use'),
  fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom('RSA', 'EC', 'OKP', 'oct', 'P-256', 'Ed25519', 'AQAB'),
  ),
);

function crashes(url: string, text: string, keys: string): readonly string[] {
  const results = judgeAll(discovered(url, text, keys));
  for (const text of results.flatMap(textsOf)) expect(text).not.toContain('undefined');
  return results.filter(({ code }) => code === 'check-crashed').map(({ summary }) => summary);
}

describe('no check crashes', () => {
  it('on any document', () => {
    fc.assert(
      fc.property(provider, (value) => {
        expect(crashes(document.issuer, JSON.stringify(value), keySet(rsaKey))).toEqual([]);
      }),
    );
  });

  it('on any JSON and any other text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(crashes(document.issuer, text, text)).toEqual([]);
      }),
    );
  });

  it('on any key', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 3 }), (keys) => {
        expect(crashes(document.issuer, JSON.stringify(document), keySet(...keys))).toEqual([]);
      }),
    );
  });

  it('on any URL', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (url) => {
        expect(crashes(url, JSON.stringify(document), keySet(rsaKey))).toEqual([]);
      }),
    );
  });
});
