import { describe, expect, test } from 'vitest';
import { explainText } from '../../source/core/errors/explain.ts';
import { errorCatalog } from '../../source/error-catalog/index.ts';
import { advised, nobodys, pasted, unrelated } from './pasted.ts';
import { unseen } from './unseen.ts';

const first = (text: string) => explainText(errorCatalog, text)[0]?.entry.id;

test('the tables are as large as they claim', () => {
  expect(pasted.length).toBeGreaterThanOrEqual(150);
  expect(nobodys.length).toBeGreaterThanOrEqual(40);
});

test.each([...pasted, ...unseen, ...advised])('%s', (text, id) => {
  expect(first(text)).toBe(id);
});

test.each(unrelated)('“%s” is not explained', (text) => {
  expect(explainText(errorCatalog, text)).toEqual([]);
  expect(first(`${text}\n2026-01-15T10:00:01Z ERROR AADSTS50011: no`)).toBe('entra-aadsts50011');
});

test.each(nobodys)('no product is blamed for “%s”', (text) => {
  expect(explainText(errorCatalog, text).flatMap(({ entry }) => entry.vendors)).toEqual([]);
  expect(first(text) ?? '').not.toMatch(/^local-refused/);
});

describe('the text around an error does not matter', () => {
  const single = pasted.filter(([text]) => !/[\n"]|error=/.test(text));
  const wrappings: Readonly<Record<string, (text: string) => string>> = {
    'a log line': (text) =>
      `2026-01-15T10:00:00.000Z [info] starting\n2026-01-15T10:00:01.000Z [error] login: ${text}`,
    'a JSON log': (text) =>
      JSON.stringify({ level: 'error', ts: 1768471200.1, msg: text, caller: 'x/y.go:12' }),
    'JSON inside JSON': (text) => JSON.stringify({ log: JSON.stringify({ msg: text }) }),
    'a form-encoded address': (text) =>
      `https://a.dev/cb?${new URLSearchParams({ error_description: text })}&state=x`,
    'a percent-encoded address': (text) => `https://a.dev/cb?message=${encodeURIComponent(text)}`,
    'a page': (text) =>
      `<html><body><p class="x">${text.replaceAll('&', '&amp;').replaceAll("'", '&#39;').replaceAll('<', '&lt;')}</p></body></html>`,
    colours: (text) => `\u001b[31mERRO\u001b[0m ${text}\u001b[0m`,
    'small letters': (text) => text.toLowerCase(),
    'curly quotes': (text) => text.replaceAll("'", '\u2019'),
    'broken lines': (text) => text.replaceAll(' ', '\n  '),
    'a quotation': (text) => `> ${text}`,
  };
  test.each(Object.entries(wrappings))('%s', (_, wrapped) => {
    const changed = single.filter(([text, id]) => first(wrapped(text)) !== id);
    expect(changed.map(([text, id]) => [text, id, first(wrapped(text))])).toEqual([]);
  });
});

test.each(['INFO GET /healthz 200 12ms', '信息 登录成功 用户名 令牌 验证 重定向地址 配置'])(
  'three megabytes of “%s” are read like one line',
  (noise) => {
    const log = `2026-01-15T10:00:00Z ${noise}\n`.repeat(3_000_000 / (noise.length + 22));
    expect(first(`${log}2026-01-15T10:00:01Z ERROR AADSTS50011: no`)).toBe('entra-aadsts50011');
  },
);
