import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../source/core/redactor.ts';
import { Secret } from '../../source/core/secret.ts';

const value = 'p+q/%: r=canary';
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
  ])('takes a learned secret out, %s', (_, form) => {
    const redactor = createRedactor();
    redactor.learn(secret);
    expect(redactor.redact(`before ${form} after`)).toMatch(/^before .*\[secret\].* after$/);
    expect(redactor.redact(`before ${form} after`)).not.toContain(form);
  });

  test('leaves other text as it is', () => {
    const redactor = createRedactor();
    redactor.learn(new Secret('abc'));
    expect(redactor.redact('abcdef')).toBe('abcdef');
  });
});
