import { describe, expect, test } from 'vitest';
import { signInLog } from '../../source/plain/sign-in-log.ts';
import type { Invited, SignIn } from '../../source/session/login/sign-in.ts';
import { invited as opened } from '../support/sessions.ts';

const starting: SignIn = { is: 'starting' };
const invited: Invited = { ...opened, url: 'https://id.acme.dev/auth?state=1', browser: 'not-opened' };

describe('what is told of a test login', () => {
  test('is the address alone on its line, and the ways to it from elsewhere', () => {
    const lines = signInLog(starting, invited);
    expect(lines[0]).toBe('Sign in: https://id.acme.dev/auth?state=1');
    expect(lines[1]).toContain('ssh -L 8301:localhost:8301');
    expect(lines[2]).toContain('paste here the address');
  });

  test('names no tunnel where nothing listens', () => {
    const text = signInLog(starting, { ...invited, listening: false }).join('\n');
    expect(text).not.toContain('ssh');
    expect(text).toContain('will not open');
  });

  test.each<[string, SignIn, SignIn | undefined, readonly string[]]>([
    ['nothing where nothing is new', invited, invited, []],
    ['nothing while time goes by', invited, { ...invited, expiresAt: 5 }, []],
    ['the browser that opened', invited, { ...invited, browser: 'opened' }, ['Your browser was opened.']],
    [
      'the browser that did not',
      invited,
      { ...invited, browser: 'failed' },
      ['No browser could be opened here; open the address above yourself.'],
    ],
    [
      'a stray that hints at trouble, counted',
      { ...invited, ignoredRequests: ['favicon'], ignoredCount: 1 },
      { ...invited, ignoredRequests: ['favicon', 'wrong-state'], ignoredCount: 2 },
      [
        'Ignored: an answer to another login (2 stray requests so far); an older tab, or something on the way changes the state.',
      ],
    ],
    [
      'no icon that a browser asked for',
      invited,
      { ...invited, ignoredRequests: ['favicon'], ignoredCount: 1 },
      [],
    ],
    [
      'each refused paste, also for the same reason',
      { ...invited, pasteRefused: 'not-a-url' },
      { ...invited, pasteRefused: 'not-a-url' },
      ['That is not an address. Paste the whole line from the browser, starting with http.'],
    ],
    [
      'the return with an error',
      invited,
      { is: 'returned', withCode: false },
      ['The provider sent you back with an error.'],
    ],
    ['the exchange', invited, { is: 'exchanging' }, ['Exchanging the code for tokens …']],
    ['nothing at its end, which the results tell', { is: 'exchanging' }, undefined, []],
  ])('is %s', (_, before, after, lines) => {
    expect(signInLog(before, after)).toEqual(lines);
  });
});
