import { expect, test } from 'vitest';
import { inEnglish } from '../../../source/core/text/in-english.ts';

const words = (text: string) => inEnglish(text).text.replace(/\s+/g, ' ').trim();

test.each([
  ['Ungültiger Parameter: redirect_uri', 'invalid Parameter: redirect_uri'],
  ['Client introuvable.', 'Client not found.'],
  ['Parámetro no válido: redirect_uri', 'parameter invalid: redirect_uri'],
  ['无效的参数: redirect_uri', 'invalid parameter: redirect_uri'],
  ['クライアントが見つかりません。', 'client が not found。'],
  ['토큰이 만료되었습니다', 'token 이 expired 되었습니다'],
  ['클라이언트를 찾을 수 없습니다', 'client 를 not found'],
])('“%s” is translated to English', (text, english) => {
  expect(words(text)).toBe(english);
});

test.each(['the sin of token', 'invalid_client: Client not found', ''])('“%s” is left unchanged', (text) => {
  expect(inEnglish(text).text).toBe(text);
});

test('a range of the English text leads back to the pasted words', () => {
  const { text, original } = inEnglish('Fehler: Client nicht gefunden (acme)');
  const at = text.indexOf('Client');
  expect(original(at, text.indexOf('found') + 'found'.length)).toBe('Client nicht gefunden');
});

test('text without blanks may have any length', () => {
  expect(inEnglish('未找到'.repeat(200_000)).text).toContain('not found');
});

test('a long text takes linear time', () => {
  const started = performance.now();
  inEnglish('nicht gefunden 无效的参数 '.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(8000);
});
