import { describe, expect, it } from 'vitest';
import { ignoredByForm, judgeParameters } from '../../source/system/callback/callback-request.ts';

const form = 'application/x-www-form-urlencoded';

describe('a request before its parameters', () => {
  const table: readonly [string, string, string, Record<string, string>, string | undefined][] = [
    ['GET', '/?code=c&state=s', 'localhost:8301', {}, undefined],
    ['GET', '/?code=c', 'LOCALHOST:8301', {}, undefined],
    ['GET', '/', '127.0.0.1:8301', {}, undefined],
    ['GET', '/', '[::1]:8301', {}, undefined],
    ['POST', '/', 'localhost:8301', { 'content-type': form }, undefined],
    ['POST', '/', 'localhost:8301', { 'content-type': `${form}; charset=utf-8` }, undefined],
    ['POST', '/', 'localhost:8301', { 'content-type': 'application/json' }, 'wrong-method'],
    ['POST', '/', 'localhost:8301', {}, 'wrong-method'],
    ['GET', '/', 'localhost', {}, 'wrong-host'],
    ['GET', '/', 'localhost:8302', {}, 'wrong-host'],
    ['GET', '/', 'evil.example:8301', {}, 'wrong-host'],
    ['GET', '/', 'localhost.evil.example:8301', {}, 'wrong-host'],
    ['OPTIONS', '/', 'localhost:8301', {}, 'preflight'],
    ['GET', '/favicon.ico', 'localhost:8301', {}, 'favicon'],
    ['HEAD', '/?state=s&code=c', 'localhost:8301', {}, 'head'],
    ['GET', '/callback?state=s', 'localhost:8301', {}, 'wrong-path'],
    ['GET', '//?state=s', 'localhost:8301', {}, 'wrong-path'],
    ['GET', 'http://localhost:8301/?state=s', 'localhost:8301', {}, 'wrong-path'],
    ['PUT', '/', 'localhost:8301', {}, 'wrong-method'],
    ['GET', '/?state=s', 'localhost:8301', { 'sec-purpose': 'prefetch;prerender' }, 'prefetch'],
    ['GET', '/?state=s', 'localhost:8301', { purpose: 'prefetch' }, 'prefetch'],
  ];
  it.each(table)('%s %s for %s with %j: %s', (method, target, host, headers, ignored) => {
    expect(ignoredByForm({ method, target, headers: { host, ...headers } }, 8301)?.ignored).toBe(ignored);
  });

  it('without a Host is refused', () => {
    expect(ignoredByForm({ method: 'GET', target: '/', headers: {} }, 8301)?.ignored).toBe('wrong-host');
  });
});

describe('the parameters of a request', () => {
  const table: readonly [string, string][] = [
    ['/?state=right&code=c', 'callback'],
    ['/?state=right&error=access_denied', 'callback'],
    ['/?state=right', 'callback'],
    ['/', 'fragment'],
    ['/?', 'fragment'],
    ['/?code=c', 'no-state'],
    ['/?error=access_denied', 'error-without-state'],
    ['/?state=wrong&code=c', 'wrong-state'],
    ['/?state=Right&code=c', 'altered-state'],
    ['/?state=right%20&code=c', 'altered-state'],
    ['/?state=righ&code=c', 'altered-state'],
    ['/?state=r&code=c', 'wrong-state'],
    ['/?state=%252Fright&code=c', 'altered-state'],
    ['/?state=&code=c', 'no-state'],
    ['/?state=right&state=right&code=c', 'repeated-parameter'],
    ['/?state=right&code=c&code=d', 'repeated-parameter'],
    ['/?state=right&code=c&iss=a&iss=b', 'callback'],
    ['/?state=right&code=c&session_state=a&session_state=b', 'callback'],
  ];
  it.each(table)('%s: %s', (target, expected) => {
    const verdict = judgeParameters({ method: 'GET', target, headers: {} }, 'right');
    expect(verdict.is === 'ignored' ? verdict.ignored : verdict.is).toBe(expected);
  });

  it('of a form_post come only from its body', () => {
    const post = { method: 'POST', target: '/?state=right&code=c', headers: {} };
    expect(judgeParameters({ ...post, body: '' }, 'right')).toMatchObject({ ignored: 'no-state' });
    expect(judgeParameters({ ...post, body: 'state=right&code=d' }, 'right')).toMatchObject({
      by: 'form_post',
    });
  });
});
