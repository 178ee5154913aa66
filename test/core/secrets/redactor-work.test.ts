import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../../source/core/secrets/redactor.ts';
import { Secret } from '../../../source/core/secrets/secret.ts';
import { createTextMatcher } from '../../../source/core/secrets/text-matcher.ts';
import { unescaped } from '../../../source/core/secrets/unescaped.ts';

const units = (text: string) => Uint16Array.from(text, (character) => character.charCodeAt(0));
const text = (all: Uint16Array) => String.fromCharCode(...all);

/** A text that counts how often its characters are read. */
function counted(content: string): { readonly text: ArrayLike<number>; readonly reads: () => number } {
  let reads = 0;
  const all = units(content);
  const proxy = new Proxy(all, {
    get(target, name) {
      if (name === 'length') return target.length;
      reads += 1;
      return target[Number(name)];
    },
  });
  return { text: proxy, reads: () => reads };
}

const many = 20_000;
/** The most expensive inputs: runs of what begins an escape, and escapes that never end. */
const costly: readonly (readonly [string, string])[] = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).map(
    (one) => [`a run of ${one}`, one.repeat(many)] as const,
  ),
  ['escaped backslashes before a u', `${'\\'.repeat(many)}u`],
  ['escapes of JSON', '\\u0041'.repeat(many)],
  ['repeatedly encoded percent signs', `%${'25'.repeat(many)}`],
  ['beginnings of UTF-8', '%c3'.repeat(many)],
  ['a beginning of UTF-8 before a long run', `%f0%90%90%${'25'.repeat(many)}`.repeat(2)],
  ['references that never end', `&#${'0'.repeat(many)}`],
  ['repeatedly encoded ampersands', `&${'amp;'.repeat(many)}`],
  ['JSON within JSON', JSON.stringify(JSON.stringify(JSON.stringify({ a: '"'.repeat(many) })))],
];

describe('the cost of a text', () => {
  test.each(costly)('undoing escapes reads each character a few times: %s', (_, content) => {
    const { text: source, reads } = counted(content);
    unescaped(source);
    expect(reads()).toBeLessThanOrEqual(12 * content.length);
  });

  test.each([
    ...costly,
    ['near matches everywhere', 'a'.repeat(many)] as const,
    ['the long pattern almost whole, twice', `${'a'.repeat(17_000)}c`.repeat(2)] as const,
  ])('searching reads each character at most twice: %s', (_, content) => {
    const patterns = [`b${'a'.repeat(5000)}`, `${'a'.repeat(16_384)}${'a'.repeat(many)}b`, 'abab', '\\\\"'];
    const { text: source, reads } = counted(content);
    createTextMatcher(patterns.map(units)).search(source);
    expect(reads()).toBeLessThanOrEqual(2 * content.length + 2);
  });
});

describe('undoing escapes', () => {
  test.each([
    ['a\\u002bb', 'a+b'],
    ['a\\\\\\\\u002Bb', 'a+b'],
    ['\\/ \\" \\\\" \\n', '/ " " \n'],
    ['C:\\x', 'C:\\x'],
    ['C:\\\\x', 'C:\\x'],
    ['%2b%2B%252b%25252b', '++++'],
    ['%c3%bc %FC %C3%25BC', 'ü ü ü'],
    ['100% %zz %', '100% %zz %'],
    ['%f0%9f%98%80 &#128512; \\ud83d\\ude00', '😀 😀 😀'],
    ['&#43;&#x2b;&#X0002B;&amp;&quot;', '+++&"'],
    ['&#; &#x; &#xffffff; &nbsp; &', '&#; &#x; &#xffffff; &nbsp; &'],
  ])('%s', (written, meant) => {
    const { units: all, from } = unescaped(units(written));
    expect(text(all)).toBe(meant);
    expect(from[all.length]).toBe(written.length);
  });
});

describe('finding patterns', () => {
  test.each([
    ['one', ['abc'], 'xabcx', [1, 4]],
    ['one after the other', ['abc'], 'abcabc', [0, 3, 3, 6]],
    ['the longest', ['bc', 'abcd'], 'abcdbc', [0, 4, 4, 6]],
    ['several that overlap, as one', ['abc', 'cde', 'bcdef'], 'abcdef', [0, 6]],
    ['one with itself', ['aba'], 'ababa', [0, 5]],
    ['one within a near match of another', ['abcx', 'bc'], 'abcd', [1, 3]],
    ['none', ['abc'], 'ab', []],
  ])('%s', (_, patterns, content, spans) => {
    expect(createTextMatcher(patterns.map(units)).search(units(content)).spans).toEqual(spans);
  });

  test('matches a very long pattern, and its beginning at the end', () => {
    const long = 'abcdefghij'.repeat(3000);
    const matcher = createTextMatcher([units(long)]);
    expect(matcher.search(units(`x${long}y${long.slice(0, 20_000)}z${long.slice(0, 100)}`))).toEqual({
      spans: [1, 30_001, 30_002, 50_002],
      unfinished: 100,
    });
  });
});

describe('the redactor', () => {
  const secret = 'p+q/%: "r\\=canary';
  const json = (value: string) => JSON.stringify(value).slice(1, -1);
  const html = (value: string) =>
    value.replace(/[^a-z0-9]/gi, (character) => `&#${character.charCodeAt(0)};`);

  test.each([
    ['JSON in JSON in JSON', json(json(json(secret)))],
    ['a URL in a URL', encodeURIComponent(encodeURIComponent(secret))],
    ['a form in HTML', html(new URLSearchParams([['', secret]]).toString().slice(1))],
    ['JSON in a URL', encodeURIComponent(json(secret))],
    ['a URL in JSON', json(encodeURIComponent(secret))],
    ['HTML in JSON in a URL', encodeURIComponent(json(html(secret)))],
    ['JSON in HTML as characters', html(json(secret))],
    ['base64 in a URL', encodeURIComponent(btoa(secret))],
    ['base64 in JSON of PHP', btoa(`${secret}?>?`).replaceAll('/', '\\/')],
  ])('finds a secret escaped as %s', (_, form) => {
    const redactor = createRedactor();
    redactor.learn(new Secret(secret));
    expect(redactor.redact(`before ${form} after`)).toMatch(/^before \[secret\].* after$/);
  });

  test('leaves words readable that are part of public values, even if sent as a token', () => {
    const redactor = createRedactor();
    redactor.spare(['https://id.acme.dev/realms/staff', 'grafana']);
    const words = [
      'email_verified',
      'RS256',
      'https://id.acme.dev',
      'graf',
      '3600',
      'true',
      'example',
      'code',
    ];
    for (const word of words) redactor.learn(new Secret(word));
    redactor.learn(new Secret('kTq81-vX'));
    expect(redactor.redact(`${words.join(' ')} kTq81-vX`)).toBe(`${words.join(' ')} [secret]`);
  });

  test.each([
    ['plainly', 'before kTq81-vXm2', 'before [secret]'],
    ['in an escape', 'before kTq81-vXm2\\u00', 'before kTq81-vXm2\\u00'],
    ['in percent-encoding', 'before kTq81-vXm2%2bab', 'before [secret]'],
    ['after a few characters', 'before kTq81', 'before kTq81'],
    ['within a word of everyone’s', 'email_verified', 'email_verified'],
  ])('hides a secret that was cut off %s', (_, text, shown) => {
    const redactor = createRedactor();
    redactor.learn(new Secret('kTq81-vXm2+abcdef'));
    redactor.learn(new Secret('email_verified_by_nobody'));
    expect(redactor.redact(text)).toBe(shown);
  });

  test('hides a public word of an earlier configuration once it is no longer public', () => {
    const redactor = createRedactor();
    redactor.spare(['https://id.acme.dev/kTq81-vX']);
    redactor.learn(new Secret('kTq81-vX'));
    expect(redactor.redact('kTq81-vX')).toBe('kTq81-vX');
    redactor.spare(['https://id.acme.dev']);
    expect(redactor.redact('kTq81-vX')).toBe('[secret]');
  });
});
