import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../source/core/json/json-value.ts';
import { readToken } from '../../../source/readings/pasted/read-token.ts';
import { tokensIn, withTokenInOneLine, withTokensCut } from '../../../source/readings/pasted/tokens-in.ts';

const now = 1_800_000_000;
const signature = 'c2lnbmF0dXJlLW9mLWEtdG9rZW4';

function encoded(value: JsonObject): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function token(header: JsonObject, claims: JsonObject): string {
  return `${encoded(header)}.${encoded(claims)}.${signature}`;
}

const signed = { alg: 'RS256', kid: 'k1', typ: 'JWT' };
const claims = {
  iss: 'https://id.acme.dev',
  sub: 'ada',
  aud: 'grafana',
  iat: now - 60,
  exp: now + 300,
  nonce: 'n',
  email: 'ada@acme.dev',
  email_verified: true,
  groups: ['admins'],
};
const idToken = token(signed, claims);

const read = (text: string) => tokensIn(withTokenInOneLine(text)).map((one) => readToken(one, now * 1000));
const problems = (text: string) =>
  read(text).flatMap(({ problems: all }) => all.map(({ fails, what }) => `${fails}: ${what}`));

describe('the kind of a token', () => {
  test.each<[string, JsonObject, JsonObject]>([
    ['An ID token', signed, claims],
    ['An ID token', signed, { iss: 'https://kc.acme.dev/realms/a', typ: 'ID', azp: 'grafana' }],
    ['An access token', { ...signed, typ: 'at+jwt' }, claims],
    ['An access token', signed, { sub: 'ada', scp: 'User.Read' }],
    ['An access token', signed, { iss: 'https://kc.acme.dev/realms/a', typ: 'Bearer', nonce: 'n' }],
    ['An access token', signed, { iss: 'https://cognito', token_use: 'access' }],
    ['A refresh token', { alg: 'HS512' }, { iss: 'https://kc.acme.dev/realms/a', typ: 'Refresh' }],
    ['A logout token', signed, { events: { 'http://schemas.openid.net/event/backchannel-logout': {} } }],
    ['A client assertion', signed, { iss: 'grafana', sub: 'grafana', aud: 'https://id.acme.dev/token' }],
    ['A token of a cluster’s service account', signed, { sub: 'system:serviceaccount:a:b' }],
    ['A signed token (JWT)', signed, { iss: 'https://id.acme.dev', sub: 'ada', aud: 'grafana' }],
    ['An encrypted token', { alg: 'RSA-OAEP', enc: 'A256GCM' }, {}],
  ])('%s', (title, header, body) => {
    const text = Object.hasOwn(header, 'enc') ? `${token(header, body)}.aaaa.bbbb` : token(header, body);
    expect(read(text)[0]?.title).toMatch(new RegExp(`^${title.replace(/[()]/g, '\\$&')}`));
  });

  test.each([
    ['the session of a web framework', `${encoded({ user: 1 })}.ZfQ0yw.${signature}`],
    ['a state', encoded({ nonce: 'abc', redirect: '/' })],
    ['an address', 'https://eyJ.example/eyJhbGciOiJSUzI1NiJ9'],
  ])('%s is not a token', (_, text) => {
    expect(tokensIn(text)).toEqual([]);
  });
});

test.each([
  ['alone', idToken],
  ['with Bearer', `Authorization: Bearer ${idToken}`],
  ['in a log line', `level=error msg="refused" token=${idToken} user=1`],
  ['in JSON', JSON.stringify({ id_token: idToken })],
  ['in an address', `https://a.dev/cb#id_token=${idToken}&state=x`],
  ['in an address inside another', `https://a.dev/?to=${encodeURIComponent(`/cb?id_token=${idToken}`)}`],
  ['broken over lines by a terminal', `Bearer ${idToken.replace(/.{60}/g, '$&\n')}`],
])('a token is found %s', (_, text) => {
  expect(read(text).map(({ title }) => title)).toEqual(['An ID token']);
  expect(problems(text)).toEqual([]);
});

describe('problems of a token', () => {
  test.each<[string, JsonObject, JsonObject, readonly string[]]>([
    ['nothing', signed, {}, []],
    ['expired', signed, { exp: now - 7200 }, ['always: It expired 2 hours ago']],
    ['not yet valid', signed, { nbf: now + 600 }, ['always: It is valid only from']],
    ['made in the future', signed, { iat: now + 600 }, ['sometimes: It was issued at']],
    ['a time as a text', signed, { exp: `${now + 300}` }, ['sometimes: “exp” is a string']],
    [
      'a time in milliseconds',
      signed,
      { exp: (now + 300) * 1000 },
      ['sometimes: “exp” seems to count milliseconds'],
    ],
    ['signed by a secret', { alg: 'HS256' }, {}, ['always: It is signed with HS256']],
    ['not signed', { alg: 'none', kid: 'k' }, {}, ['always: It is not signed']],
    ['no key named', { alg: 'RS256' }, {}, ['sometimes: Its header names no key']],
    [
      'several audiences',
      signed,
      { aud: ['a', 'b'] },
      ['sometimes: “aud” lists several audiences, and “azp”'],
    ],
    ['one audience as a list', signed, { aud: ['grafana'] }, []],
    [
      'an audience of the wrong type',
      signed,
      { aud: 7 },
      ['always: “aud” is neither', 'always: Go’s library'],
    ],
    ['no e-mail address', signed, { email: null }, ['sometimes: It contains no “email”']],
    [
      'an address nobody verified',
      signed,
      { email_verified: false },
      ['sometimes: “email_verified” is false'],
    ],
    [
      'a boolean as a text',
      signed,
      { email_verified: 'true' },
      ['sometimes: “email_verified” is not true or false'],
    ],
    ['groups as a text', signed, { groups: 'admins' }, ['sometimes: “groups” is a string']],
    [
      'groups left out',
      signed,
      { groups: ['a'], hasgroups: true },
      ['sometimes: Microsoft left the groups out'],
    ],
    [
      'an issuer with a slash',
      signed,
      { iss: 'https://id.acme.dev/' },
      ['sometimes: Its issuer ends with a slash'],
    ],
    ['an http issuer', signed, { iss: 'http://id.acme.dev' }, ['sometimes: Its issuer is an http address']],
  ])('%s', (_, header, changed, expected) => {
    const found = problems(token(header, { ...claims, ...changed }));
    expect(found).toHaveLength(expected.length);
    for (const [place, start] of expected.entries()) expect(found[place]).toContain(start);
  });

  test.each([
    [
      'cut off in its claims',
      idToken.slice(0, 150),
      ['Its signature is missing', 'Its claims cannot be read'],
    ],
    ['without its signature', idToken.slice(0, -signature.length), ['Its signature is missing']],
    ['with a part too many', `${idToken}.x`, ['It has 4 parts']],
    ['a header that was changed', `eyJhbGciOiJSUzI1N+/.${encoded(claims)}.x`, ['Its header cannot be read']],
    [
      'required claims missing',
      token(signed, { nonce: 'n', email: 'a@b.c', groups: [] }),
      ['It lacks “iss”'],
    ],
    ['an access token', token(signed, { ...claims, scope: 'openid' }), ['It is for an API']],
    [
      'encrypted',
      `${token({ alg: 'dir', enc: 'A256GCM', iss: 'https://a.auth0.com/' }, {})}.a.b`,
      ['Only the owner of the key'],
    ],
  ])('%s', (_, text, expected) => {
    const found = problems(text).join('\n');
    for (const words of expected) expect(found).toContain(words);
  });
});

test('the signature is not shown, and a live token is called a secret', () => {
  const shown = JSON.stringify(read(idToken));
  expect(shown).not.toContain(signature);
  expect(shown).toContain('A live token is a secret');
  expect(withTokensCut(`refused: ${idToken}`)).toBe('refused: eyJ…');
  const broken = idToken.replace(/.{80}/g, '$&\n');
  expect(withTokensCut(withTokenInOneLine(broken))).toBe('eyJ…');
  expect(JSON.stringify(read(token(signed, { ...claims, exp: now - 1 })))).toContain('It has expired');
});

test.each(['eyJ', 'eyJ.', 'eyJ=', '=eyJaaaaaaaaaaaaa', 'eyJhbGciOiJSUzI1NiJ9.', 'ey\n'])(
  'two hundred thousand letters of “%s” are read in reasonable time',
  (unit) => {
    const text = unit.repeat(200_000 / unit.length);
    const start = performance.now();
    tokensIn(text);
    withTokensCut(text);
    expect(performance.now() - start).toBeLessThan(2000);
  },
);
