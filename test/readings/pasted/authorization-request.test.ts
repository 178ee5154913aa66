import { describe, expect, test } from 'vitest';
import { authorizationRequestIn } from '../../../source/readings/pasted/authorization-request.ts';

const usual = {
  client_id: 'grafana',
  redirect_uri: 'https://grafana.acme.dev/login',
  response_type: 'code',
  scope: 'openid email',
};

function address(changed: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries({ ...usual, ...changed }).filter(([, value]) => value !== undefined);
  return `https://id.acme.dev/authorize?${new URLSearchParams(given as [string, string][])}`;
}

const problems = (text: string) =>
  authorizationRequestIn(text)?.problems.map(({ fails, what }) => `${fails}: ${what}`);

describe('problems of a login request', () => {
  test.each<[string, Readonly<Record<string, string | undefined>>, readonly string[]]>([
    ['nothing', {}, []],
    ['no state and no nonce are no error', { code_challenge: undefined }, []],
    ['a scope without openid', { scope: 'profile email' }, ['always: The scope “openid” is missing']],
    ['no scope', { scope: undefined }, ['always: The scope “openid” is missing']],
    ['scopes with commas', { scope: 'openid,email' }, ['always: The scopes are not set apart']],
    ['scopes encoded twice', { scope: 'openid%20email' }, ['always: The scopes are not set apart']],
    ['no response type', { response_type: undefined }, ['always: It has no response_type']],
    ['response type token', { response_type: 'token' }, ['always: Its response_type gives no ID token']],
    [
      'an ID token without a nonce',
      { response_type: 'id_token' },
      ['sometimes: Tokens would come after', 'always: It requests an ID token'],
    ],
    [
      'http on a host',
      { redirect_uri: 'http://grafana.acme.dev/login' },
      ['sometimes: Its redirect_uri is http'],
    ],
    ['http on loopback', { redirect_uri: 'http://localhost:8301' }, []],
    ['http on the loopback address', { redirect_uri: 'http://127.0.0.1:8301/cb' }, []],
    ['no redirect URI', { redirect_uri: undefined }, ['always: It has no redirect_uri']],
    [
      'half an address',
      { redirect_uri: 'undefined/callback' },
      ['always: Its redirect_uri is no whole address'],
    ],
    ['encoded twice', { redirect_uri: 'https%3A%2F%2Fa.dev' }, ['always: Its redirect_uri is encoded twice']],
    [
      'a client id nobody filled in',
      { client_id: '<your client id>' },
      ['always: Its client id is a placeholder'],
    ],
    ['a secret in it', { client_secret: 's' }, ['sometimes: It contains the client secret']],
    ['no page may be shown', { prompt: 'none' }, ['sometimes: prompt=none']],
    [
      'a challenge of the wrong length',
      { code_challenge: 'abc', code_challenge_method: 'S256' },
      ['always: Its code_challenge is not an S256'],
    ],
    ['a plain challenge', { code_challenge: 'a'.repeat(43) }, ['sometimes: Its challenge is plain']],
    [
      'pushed parameters are not visible',
      { scope: undefined, redirect_uri: undefined, request_uri: 'urn:x' },
      [],
    ],
  ])('%s', (_, changed, expected) => {
    const found = problems(address(changed));
    expect(found).toHaveLength(expected.length);
    for (const [place, start] of expected.entries()) expect(found?.[place]).toContain(start);
  });

  test('reports a repeated parameter', () => {
    expect(problems(`${address({})}&scope=openid`)).toEqual(['always: It gives scope more than once.']);
  });
});

test.each([
  ['an access log', `10.0.0.1 - - "GET ${address({}).replace('https://id.acme.dev', '')} HTTP/1.1" 400 12`],
  ['a sentence', `I am sent to ${address({})}, and then nothing.`],
  ['a page', `<a href="${address({}).replaceAll('&', '&amp;')}">`],
])('finds it in %s', (_, text) => {
  expect(problems(text)).toEqual([]);
});

test.each([
  ['an answer', 'http://localhost:8301/?code=abc&state=x&client_id=a&scope=openid'],
  ['an error', 'https://a.dev/cb?error=access_denied&client_id=a&scope=openid'],
  ['any address', 'https://a.dev/?client_id=a'],
])('%s is not a request', (_, text) => {
  expect(authorizationRequestIn(text)).toBeUndefined();
});

test.each(['/a?', ' /a', 'https://', '/?client_id=&scope=', '"/'])(
  'two hundred thousand letters of “%s” are read in reasonable time',
  (unit) => {
    const start = performance.now();
    authorizationRequestIn(unit.repeat(200_000 / unit.length));
    expect(performance.now() - start).toBeLessThan(2000);
  },
);
