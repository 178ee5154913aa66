import { expect, it } from 'vitest';
import {
  type CallbackPage,
  callbackHeaders,
  callbackPage,
} from '../../source/system/callback/callback-page.ts';

const pages: readonly CallbackPage[] = [
  'received',
  'refused',
  'other-login',
  'nothing-in-it',
  'repeated',
  'too-large',
  'not-here',
];

it.each(pages)('the page "%s" is complete, static and loads nothing', (page) => {
  const html = callbackPage(page);
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(html).toMatch(/<title>.+<\/title>/);
  expect(html).not.toMatch(/<(script|a|img|link|form|iframe|object)\b|https?:|\bon\w+=|url\(|@import/i);
  expect(html).toMatch(/terminal|login/);
});

it('may run nothing and load nothing', () => {
  expect(callbackHeaders['content-security-policy']).toMatch(
    /^default-src 'none'; style-src 'unsafe-inline'/,
  );
});
