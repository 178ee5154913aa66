import { describe, expect, it } from 'vitest';
import type { HttpAnswer, HttpExchange } from '../../../source/core/facts/http-exchange.ts';
import { acceptedAlgorithms } from '../../../source/go/go-oidc/accepted-algorithms.ts';
import { type IdTokenJudgement, idTokenTrouble } from '../../../source/go/go-oidc/id-token.ts';
import { readTokenResponse } from '../../../source/go/oauth2/token-response.ts';
import { sessionForecast } from '../../../source/relying-parties/infra/people/session-forecast.ts';
import { userinfoGroups } from '../../../source/relying-parties/infra/people/userinfo-groups.ts';
import { readUserinfo } from '../../../source/relying-parties/infra/people/userinfo-reading.ts';
import { predictValidate } from '../../../source/relying-parties/infra/server/validate-prediction.ts';
import { versionRules } from '../../../source/relying-parties/infra/server/version-rules.ts';
import { answered } from '../../checks/discovered.ts';

function answer(body: string, status = 200, type = 'application/json'): HttpAnswer {
  const exchange = answered('https://id.acme.dev/token', body, { status, headers: { 'content-type': type } });
  if (exchange.outcome === 'failed') throw new Error('it answered');
  return exchange.answer;
}

describe('a token answer', () => {
  it.each([
    [
      '{"access_token":"a","id_token":"b","expires_in":"3600"}',
      'application/json',
      { expiresIn: 3600, hasIdToken: true },
    ],
    ['{"access_token":"a","expires_in":0}', 'text/html', { hasAccessToken: true, hasRefreshToken: false }],
    [
      'access_token=a&refresh_token=r&expires_in=60',
      'text/plain; charset=utf-8',
      { expiresIn: 60, hasRefreshToken: true },
    ],
    ['{"Access_Token":"a"}', 'application/json', { hasAccessToken: false }],
  ])('%s as %s is read', (body, type, value) => {
    expect(readTokenResponse(answer(body, 200, type))).toMatchObject({ ok: true, value });
  });

  it.each([
    [
      '{"access_token":"a"}',
      200,
      'text/plain',
      'no-access-token',
      'oauth2: server response missing access_token',
    ],
    ['{}', 200, 'application/json', 'no-access-token', 'oauth2: server response missing access_token'],
    [
      '<html>',
      200,
      'text/html',
      'unreadable',
      "oauth2: cannot parse json: invalid character '<' looking for beginning of value",
    ],
    [
      '{"access_token":"a","expires_in":"1 hour"}',
      200,
      'application/json',
      'unreadable',
      'oauth2: cannot parse json: json: invalid number literal, trying to unmarshal "\\"1 hour\\"" into Number',
    ],
    ['{"error":"invalid_grant"}', 400, 'application/json', 'status', 'oauth2: "invalid_grant"'],
    [
      '{"error":"bad","error_description":"no"}',
      200,
      'application/json',
      'error-in-success',
      'oauth2: "bad" "no"',
    ],
  ])('%s, status %d as %s, is %s', (body, status, type, is, message) => {
    expect(readTokenResponse(answer(body, status, type))).toMatchObject({ ok: false, is, message });
  });

  it('is read up to one mebibyte', () => {
    const long = JSON.stringify({ access_token: 'a', more: 'x'.repeat(2 ** 20) });
    expect(readTokenResponse(answer(long))).toMatchObject({ ok: false, is: 'too-large' });
  });
});

describe('Infra’s verdict on a client that is added', () => {
  const says = (body: string, status = 400): HttpExchange =>
    answered('https://id.acme.dev/token', body, { status });
  const silent: HttpExchange = {
    outcome: 'failed',
    requested: 'https://id.acme.dev/token',
    failure: { code: 'connection-refused', message: 'refused' },
    redirects: [],
  };

  it.each([
    ['the code refused', says('{"error":"invalid_grant"}'), says('{"error":"invalid_grant"}'), 'ok'],
    [
      'a wrong secret in other words',
      says('{"error":"unauthorized_client"}', 401),
      says('{"error":"unauthorized_client"}', 401),
      'ok',
    ],
    [
      'the client id named',
      says('x'),
      says('{"error_description":"unknown client_id"}'),
      'invalid provider clientID',
    ],
    ['the client id in words', says('x'), says('unknown client id'), 'invalid provider clientID'],
    ['the secret named', says('x'), says('wrong secret'), 'invalid provider clientSecret'],
    [
      'only Basic allowed, and said so',
      says('{"error":"invalid_grant"}'),
      says('method client_secret_post not allowed'),
      'invalid provider clientSecret',
    ],
    ['words in the first answer only', says('wrong secret'), says('{"error":"invalid_grant"}'), 'ok'],
    ['no answer', silent, silent, 'ok'],
    [
      'a page about secrets with status 200, which is no token error',
      says('<p>secret', 200),
      says('<p>secret', 200),
      'ok',
    ],
  ])('%s', (_, basic, post, expected) => expect(predictValidate(basic, post).says).toBe(expected));
});

describe('an ID token', () => {
  const now = 1_700_000_000;
  const claims = { iss: 'https://id.acme.dev', sub: '1', aud: 'infra', exp: now + 60, email: 'ann@acme.dev' };
  const good: IdTokenJudgement = {
    issuer: 'https://id.acme.dev',
    audiences: ['infra'],
    algorithms: ['RS256'],
    now: now * 1000,
    parts: 3,
    payload: JSON.stringify(claims),
    header: { alg: 'RS256' },
    signatureValid: true,
  };
  const claiming = (more: object): IdTokenJudgement => ({
    ...good,
    payload: JSON.stringify({ ...claims, ...more }),
  });

  it.each([
    ['good', good],
    ['with several audiences', claiming({ aud: ['x', 'infra'] })],
    ['with nbf four minutes ahead', claiming({ nbf: now + 240 })],
    ['with exp as text', claiming({ exp: String(now + 60) })],
    ['without sub, iat or nonce', claiming({ sub: undefined })],
    [
      'of Google without scheme',
      { ...claiming({ iss: 'accounts.google.com' }), issuer: 'https://accounts.google.com' },
    ],
    [
      'with a claim source',
      claiming({ _claim_names: { groups: 'a' }, _claim_sources: { a: { endpoint: 'x' } } }),
    ],
  ])('%s is accepted', (_, token) => expect(idTokenTrouble(token)).toBeUndefined());

  it.each([
    ['parts', { ...good, parts: 1 }, 'oidc: malformed jwt: oidc: malformed jwt, expected 3 parts got 1'],
    [
      'claims',
      claiming({ sub: 5 }),
      'oidc: failed to unmarshal claims: json: cannot unmarshal number into Go struct field idToken.sub of type string',
    ],
    [
      'claims',
      { ...good, parts: 5, payload: '\u0001' },
      "oidc: failed to unmarshal claims: invalid character '\\x01' looking for beginning of value",
    ],
    ['claim-sources', claiming({ _claim_names: { groups: 'src1' } }), 'oidc: source does not exist'],
    [
      'issuer',
      claiming({ iss: 'https://id.acme.dev/' }),
      'oidc: id token issued by a different provider, expected "https://id.acme.dev" got "https://id.acme.dev/"',
    ],
    ['audience', claiming({ aud: ['x', 'y'] }), 'oidc: expected audience "infra" got ["x" "y"]'],
    [
      'expiry',
      claiming({ exp: now - 1 }),
      'oidc: token is expired (Token Expiry: 2023-11-14 22:13:19 +0000 UTC)',
    ],
    [
      'expiry',
      claiming({ exp: undefined }),
      'oidc: token is expired (Token Expiry: 0001-01-01 00:00:00 +0000 UTC)',
    ],
    [
      'not-before',
      claiming({ nbf: now + 301 }),
      'oidc: current time 2023-11-14 22:13:20 +0000 UTC before the nbf (not before) time: 2023-11-14 22:18:21 +0000 UTC',
    ],
    [
      'algorithm',
      { ...good, header: { alg: 'HS256' } },
      'oidc: id token signed with unsupported algorithm, expected ["RS256"] got "HS256"',
    ],
    [
      'header',
      { ...good, header: { alg: 'RS256', kid: 7 } },
      'oidc: malformed jwt: json: cannot unmarshal number into Go value of type string',
    ],
    [
      'header',
      { ...good, header: { alg: 'RS256', x5c: ['AAAA'] } },
      'oidc: malformed jwt: go-jose/go-jose: failed to unmarshal x5c field: x509: malformed certificate',
    ],
    [
      'signature',
      { ...good, signatureValid: false },
      'failed to verify signature: failed to verify id token signature',
    ],
  ])('breaks the rule %s', (rule, token, message) => {
    expect(idTokenTrouble(token)).toMatchObject({ rule, message });
  });

  it.each([1e308, 1e19, 2 ** 63 - 2048])('expired long ago for Go with an exp of %d', (exp) =>
    expect(idTokenTrouble(claiming({ exp }))?.rule).toBe('expiry'),
  );

  it('is refused for the first rule that it breaks', () => {
    const bad = {
      ...claiming({ iss: 'x', aud: 'y', exp: 1 }),
      header: { alg: 'none' },
      signatureValid: false,
    };
    expect(idTokenTrouble(bad)?.rule).toBe('issuer');
  });

  it.each([
    [undefined, undefined, ['RS256']],
    [['HS256', 'none'], undefined, ['RS256']],
    [['HS256', 'ES256', 'RS256'], undefined, ['ES256', 'RS256']],
    [['EdDSA'], 'v0.21.0', ['RS256']],
    [['EdDSA'], '0.22.0', ['EdDSA']],
    [['EdDSA'], undefined, ['EdDSA']],
  ])('may be signed, if %j is listed and the server is %s, with %j', (listed, version, accepted) => {
    expect(acceptedAlgorithms(listed, versionRules(version))).toEqual(accepted);
  });
});

describe('UserInfo', () => {
  it.each([
    ['{"email":"a@b","groups":["x","x",null]}', { email: 'a@b', name: '', groups: ['x', 'x', ''] }],
    ['{"name":"Ann","Groups":["x"]}', { email: '', name: 'Ann', groups: ['x'] }],
    ['{"name":"Ann","groups":null,"email_verified":"true"}', { email: '', name: 'Ann', groups: [] }],
  ])('%s is read', (text, value) => expect(readUserinfo(text)).toEqual({ ok: true, value }));

  it.each([
    [
      '{"name":"Ann","groups":"admins"}',
      'groups-type',
      'user info claims: json: cannot unmarshal string into Go struct field UserInfoClaims.groups of type []string',
    ],
    [
      '{"name":"Ann","groups":[{"name":"x"}]}',
      'groups-type',
      'user info claims: json: cannot unmarshal object into Go struct field UserInfoClaims.groups of type string',
    ],
    [
      '{"name":5}',
      'claim-type',
      'user info claims: json: cannot unmarshal number into Go struct field UserInfoClaims.name of type string',
    ],
    [
      '{"sub":5,"name":"x"}',
      'claim-type',
      'get user info: oidc: failed to decode userinfo: json: cannot unmarshal number into Go struct field userInfoRaw.sub of type string',
    ],
    [
      '{"name":"x","email_verified":"yes"}',
      'claim-type',
      'get user info: oidc: failed to decode userinfo: invalid value for boolean',
    ],
    ['{"sub":"1"}', 'no-name-or-email', 'claim must include either a name or email'],
    [
      '<html>',
      'not-json',
      "get user info: oidc: failed to decode userinfo: invalid character '<' looking for beginning of value",
    ],
  ])('%s breaks the rule %s', (text, rule, message) => {
    expect(readUserinfo(text)).toMatchObject({ ok: false, rule, message });
  });

  const person = (...groups: string[]) => ({ email: '', name: 'x', groups });
  it.each([
    [person(), 'oidc', []],
    [person('a', 'b', 'a'), 'okta', ['a', 'b']],
    [person('cn=a,ou=b'), 'oidc', ['cn=a,ou=b']],
    [person('a'), 'azure', undefined],
    [person('a'), 'google', undefined],
  ] as const)('%j of kind %s gives %j', (userinfo, kind, groups) => {
    expect(userinfoGroups(userinfo, kind)).toEqual(groups);
  });
});

describe('how long a session lasts', () => {
  it.each([
    [
      { expiresIn: 3600, refreshToken: false, rotation: 'unknown' },
      'no-refresh-token',
      'after about 2 hours',
    ],
    [
      { expiresIn: 7200, refreshToken: false, rotation: 'unknown' },
      'no-refresh-token',
      'after about 2 hours',
    ],
    [
      { expiresIn: 86_400, refreshToken: false, rotation: 'unknown' },
      'no-refresh-token',
      'after about 24 hours',
    ],
    [{ expiresIn: 10, refreshToken: false, rotation: 'unknown' }, 'always-expired', 'the login itself fails'],
    [{ expiresIn: 3600, refreshToken: true, rotation: 'rotating' }, 'rotation', 'after about 4 hours'],
    [{ expiresIn: 3600, refreshToken: true, rotation: 'unknown' }, 'rotation-unknown', 'after about 4 hours'],
    [
      { expiresIn: 8, refreshedExpiresIn: 8, refreshToken: true, rotation: 'rotating' },
      'always-expired',
      'the login itself fails',
    ],
    [{ expiresIn: 8, refreshToken: true, rotation: 'rotating' }, 'rotation', 'after about 2 hours'],
    [{ expiresIn: 3600, refreshToken: true, rotation: 'none' }, 'infra-limit', 'sessions then last 3 days'],
    [
      { expiresIn: 3600, refreshToken: true, rotation: 'none', refreshWorked: false },
      'refresh-refused',
      'after about 2 hours',
    ],
    [
      { expiresIn: 3600, refreshToken: true, rotation: 'none', refreshedTokenWorks: false },
      'userinfo-refused',
      'after about 2 hours',
    ],
    [{ refreshToken: false, rotation: 'unknown' }, 'infra-limit', 'sessions then last 3 days'],
  ] as const)('with %j: %s', (tokens, ends, when) => {
    const forecast = sessionForecast(tokens);
    expect(forecast.ends).toBe(ends);
    expect(forecast.sentence).toContain(when);
  });

  it('is explained with the arithmetic', () => {
    expect(sessionForecast({ expiresIn: 3600, refreshToken: true, rotation: 'rotating' }).sentence).toContain(
      '4 hours',
    );
  });

  it('is given as two lengths if nobody knows whether a refresh token works twice', () => {
    const { sentence } = sessionForecast({ expiresIn: 3600, refreshToken: true, rotation: 'unknown' });
    expect(sentence).toContain('after about 4 hours');
    expect(sentence).toContain('30 days at most');
  });
});

describe('the version of the server', () => {
  it.each([
    ['0.21.0', false],
    ['v0.20.1', false],
    ['0.21.1', true],
    ['0.22.0', true],
    ['1.0.0', true],
  ])('%s stores commas: %s', (version, storesCommas) => {
    expect(versionRules(version)?.storesCommas).toBe(storesCommas);
  });

  it.each([undefined, '', 'dev'])('%s decides nothing', (version) =>
    expect(versionRules(version)).toBeUndefined(),
  );
});
