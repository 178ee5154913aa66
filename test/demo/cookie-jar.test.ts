import { expect, test } from 'vitest';
import { createCookieJar } from '../../source/demo/sign-in-as/cookie-jar.ts';

test.each([
  ['a cookie for everything', ['a=1; path=/'], '/x/y', 'a=1'],
  ['a cookie of a folder', ['a=1; Path=/sign-in'], '/sign-in/7', 'a=1'],
  ['a cookie of a folder with a similar name', ['a=1; path=/sign-in'], '/sign-in-as', undefined],
  ['a cookie without a path', ['a=1'], '/from/other', 'a=1'],
  ['a cookie without a path elsewhere', ['a=1'], '/else', undefined],
  ['two cookies', ['a=1; path=/', 'b=2; path=/; HttpOnly'], '/', 'a=1; b=2'],
  ['a cookie that is set again', ['a=1; path=/', 'a=2; path=/'], '/', 'a=2'],
  [
    'a cookie that was taken back',
    ['a=1; path=/', 'a=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT'],
    '/',
    undefined,
  ],
  ['a value with an equals sign', ['a=b=c; path=/'], '/', 'a=b=c'],
])('The cookie jar sends %s where it belongs', (_, lines, path, header) => {
  const jar = createCookieJar();
  jar.take(lines, '/from/here');
  expect(jar.header(path)).toBe(header);
});
