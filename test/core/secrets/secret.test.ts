import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { basicCredential } from '../../../source/core/secrets/basic-credential.ts';
import { createRedactor } from '../../../source/core/secrets/redactor.ts';
import { type Audience, Secret } from '../../../source/core/secrets/secret.ts';

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

  test('equals one of another copy of its class, as in two bundles', async () => {
    // @ts-expect-error: only the test runner knows the query, which loads the module once more.
    const copy: { Secret: typeof Secret } = await import('../../../source/core/secrets/secret.ts?copy');
    expect(secret.equals(new copy.Secret(value))).toBe(true);
    expect(secret.equals(new copy.Secret('another'))).toBe(false);
    expect(copy.Secret).not.toBe(Secret);
  });

  test('is returned by reveal()', () => {
    expect(secret.reveal()).toBe(value);
  });

  test('makes a credential at any length, encoded or plain', () => {
    const long = new Secret('ü'.repeat(200_000));
    for (const isPlain of [false, true])
      expect(basicCredential('infra', long, isPlain).reveal().length).toBeGreaterThan(500_000);
  });

  const token: Audience = { is: 'endpoint', url: 'https://id.example/token?v=2' };
  const origin: Audience = { is: 'origin', origin: 'https://infra.example' };
  test.each<[Audience, string, boolean]>([
    [{ is: 'nobody' }, 'https://id.example/', false],
    [{ is: 'nobody' }, '', false],
    [token, 'https://id.example/token?v=2', true],
    [token, 'HTTPS://ID.example:443/token?v=2', true],
    [token, 'https://id.example/token', false],
    [token, 'https://id.example/token?v=2&x', false],
    [token, 'https://id.example/', false],
    [token, 'https://id.example@evil.example/token?v=2', false],
    [token, 'http://id.example/token?v=2', false],
    [{ is: 'endpoint', url: 'no address' }, 'no address', false],
    [origin, 'https://infra.example/api/users?page=1', true],
    [origin, 'https://infra.example:8443/', false],
    [origin, 'http://infra.example/', false],
    [origin, 'https://infra.example.evil.example/', false],
    [{ is: 'origin', origin: 'null' }, 'data:text/plain,x', false],
  ])('for %j may be sent to %s: %s', (audience, url, may) => {
    const bound = secret.boundTo(audience);
    expect(bound.mayGoTo(url)).toBe(may);
    expect(bound.revealFor(url)).toMatchObject(
      may ? { ok: true, value } : { ok: false, failure: { code: 'audience-refused' } },
    );
    expect(JSON.stringify(may || bound.revealFor(url))).not.toContain('canary');
  });

  test('keeps its audience in derived values, but not an earlier one', () => {
    expect(basicCredential('infra', secret.boundTo(origin)).mayGoTo('https://infra.example')).toBe(true);
    expect(secret.boundTo(origin).boundTo(token).mayGoTo('https://infra.example')).toBe(false);
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
    ['in the base64 of a longer text', Buffer.from(`abc${value} and so on`).toString('base64url')],
  ])('removes a learned secret, %s', (_, form) => {
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

  test('leaves other text unchanged', () => {
    const redactor = createRedactor();
    redactor.learn(new Secret('abc'));
    expect(redactor.redact('abcdef')).toBe('abcdef');
  });
});
