import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../source/core/redactor.ts';
import { Secret } from '../../source/core/secret.ts';

const value = 'p+q/%: "r\\=canary';
const secret = new Secret(value);

describe('a secret', () => {
  test.each([
    ['String()', () => String(secret)],
    ['a template', () => `${secret}`],
    ['concatenation', () => `x${secret}`],
    ['JSON', () => JSON.stringify({ secret })],
    ['inspect', () => inspect({ secret }, { showHidden: true, depth: 9 })],
    ['an error', () => new Error('with', { cause: secret }).cause?.toString() ?? ''],
    ['its own keys', () => JSON.stringify(Object.entries(secret))],
    ['a structured clone', () => JSON.stringify(structuredClone({ ...secret }))],
  ])('is masked by %s', (_, print) => {
    expect(print()).not.toContain('canary');
  });

  test('is given only by reveal()', () => {
    expect(secret.reveal()).toBe(value);
  });
});

describe('the redactor', () => {
  const bytes = Buffer.from(value);
  test.each([
    ['plain', value],
    ['percent-encoded', encodeURIComponent(value)],
    ['form-encoded', new URLSearchParams({ s: value }).toString()],
    ['base64', bytes.toString('base64')],
    ['base64url', bytes.toString('base64url')],
    ['hex', bytes.toString('hex')],
    ['upper-case hex', bytes.toString('hex').toUpperCase()],
    ['within JSON', JSON.stringify({ secret: value })],
    ['within JSON as PHP writes it', JSON.stringify({ secret: value }).replaceAll('/', '\\/')],
    ['within JSON as .NET writes it', `{"secret":"${value.replaceAll('+', '\\u002B')}"}`],
    ['within JSON within JSON', JSON.stringify(JSON.stringify({ secret: value }))],
    ['percent-encoded in lower case', encodeURIComponent(value).toLowerCase()],
    ['with every character percent-encoded', `%${bytes.toString('hex').replace(/..(?=.)/g, '$&%')}`],
    ['within HTML', value.replaceAll('+', '&#43;').replaceAll('/', '&#x2F;')],
    ['in the base64 of one byte more before it', Buffer.from(`x${value}`).toString('base64')],
    ['in the base64 of two bytes more', Buffer.from(`id${value} and so on`).toString('base64')],
    ['in the base64 of more behind it', Buffer.from(`abc${value} and so on`).toString('base64url')],
  ])('takes a learned secret out, %s', (_, form) => {
    const redactor = createRedactor();
    redactor.learn(secret);
    expect(redactor.redact(`before ${form} after`)).toMatch(/^before .*\[secret\].* after$/);
    expect(redactor.redact(`before ${form} after`)).not.toContain(form);
  });

  test('learns a token of a megabyte', () => {
    const redactor = createRedactor();
    const token = 'abcdefgh'.repeat(1 << 17);
    redactor.learn(new Secret(token));
    expect(redactor.redact(`before ${token}`)).toBe('before [secret]');
  });

  test('leaves other text as it is', () => {
    const redactor = createRedactor();
    redactor.learn(new Secret('abc'));
    expect(redactor.redact('abcdef')).toBe('abcdef');
  });
});
