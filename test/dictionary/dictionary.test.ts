import { describe, expect, test } from 'vitest';
import { explainText } from '../../source/core/explain.ts';
import { placeholders } from '../../source/core/template.ts';
import { dictionary } from '../../source/dictionary/index.ts';
import { vendors } from '../../source/vendors/index.ts';

const entries = dictionary.map((entry) => [entry.id, entry] as const);

/** The failure catalogue: F01 to F120, of which F39 is unused. */
const catalogue = [
  'F01 F02 F03 F04 F05 F06 F07 F08 F09 F10 F11 F12 F13 F14 F15 F16 F17 F18 F19 F20',
  'F21 F22 F23 F24 F25 F26 F27 F28 F29 F30 F31 F32 F33 F34 F35 F36 F37 F38',
  'F40 F41 F42 F43 F44 F45 F46 F47 F48 F49 F50 F51 F52 F53 F54 F55 F56 F57 F58 F59 F60',
  'F61 F62 F63 F64 F65 F66 F67 F68 F69 F70 F71 F72 F73 F74 F75 F76 F77 F78 F79 F80',
  'F81 F82 F83 F84 F85 F86 F87 F88 F89 F90 F91 F92 F93 F94 F95 F96 F97 F98 F99 F100',
  'F101 F102 F103 F104 F105 F106 F107 F108 F109 F110 F111 F112 F113 F114 F115 F116 F117 F118 F119 F120',
].flatMap((line) => line.split(' '));

test.each(catalogue)('%s is covered by an entry', (row) => {
  expect(dictionary.some(({ rows }) => rows.includes(row))).toBe(true);
});

test('no entry claims a row that the catalogue does not have', () => {
  expect(dictionary.flatMap(({ rows }) => rows).filter((row) => !catalogue.includes(row))).toEqual([]);
});

test('ids are unique', () => {
  expect(new Set(dictionary.map(({ id }) => id)).size).toBe(dictionary.length);
});

test('it survives being written as JSON', () => {
  expect(JSON.parse(JSON.stringify(dictionary))).toEqual(dictionary);
});

describe('every entry', () => {
  test.each(entries)('%s can be found, and only by what is its own', (_, { codes, patterns }) => {
    expect(codes.length + patterns.length).toBeGreaterThan(0);
    for (const code of codes) expect(code).toMatch(/^[a-z]\w{2,79}$/i);
    for (const pattern of patterns) {
      const expression = new RegExp(pattern, 'i');
      expect(expression.test('')).toBe(false);
      expect(pattern, 'unbounded repetition of anything').not.toMatch(/\.[*+]/);
      expect(pattern, 'nested repetition').not.toMatch(/[*+}]\)[*+{]/);
    }
  });

  test.each(entries)('%s names vendors that are described', (_, entry) => {
    const known = vendors.map(({ id }) => id);
    expect(entry.vendors.filter((id) => !known.includes(id))).toEqual([]);
  });

  test.each(entries)('%s speaks plainly, and completely without values', (_, { title, cause, remedy }) => {
    const { say, steps = [], value = '', command = '', link } = remedy;
    const texts = [title, cause, say, ...steps, value, command];
    expect(texts.flatMap(placeholders)).toEqual([]);
    expect(texts.join(' ')).not.toContain('!');
    expect(cause).toMatch(/[.]$/);
    expect(say).toMatch(/[.]$/);
    expect(title).not.toMatch(/[.]$/);
    if (link !== undefined) expect(link).toMatch(/^https:\/\//);
  });
});

describe('what people paste', () => {
  test.each<[string, string]>([
    [
      'oidc: issuer did not match the issuer returned by provider, expected "https://x" got "https://x/"',
      'wrong-issuer',
    ],
    ['https://x/.well-known/openid-configuration/.well-known/openid-configuration 404', 'wrong-issuer'],
    ['{"error":"Unable to find matching target resource method"}', 'wrong-issuer'],
    [
      'oidc: failed to decode provider discovery object: expected Content-Type = application/json, got "text/html": invalid character \'<\'',
      'gateway-in-front',
    ],
    ['<title>Just a moment...</title>', 'gateway-in-front'],
    ['dial tcp: lookup idp.example on 10.0.0.10:53: no such host', 'network'],
    ['dial tcp 10.0.0.1:443: connect: connection refused', 'network'],
    ['getaddrinfo ENOTFOUND idp.example', 'network'],
    ['context deadline exceeded (Client.Timeout exceeded while awaiting headers)', 'network'],
    ['x509: certificate signed by unknown authority', 'certificate'],
    ['Error: unable to verify the first certificate; code UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
    ['x509: certificate is valid for *.x, not y', 'certificate'],
    ['x509: certificate has expired or is not yet valid', 'certificate'],
    ['http: server gave HTTP response to HTTPS client', 'https-required'],
    ['oidc: id token signed with unsupported algorithm, expected ["RS256"] got "HS256"', 'algorithm'],
    [
      'failed to verify signature: fetching keys oidc: failed to decode keys: go-jose/go-jose: unsupported elliptic curve',
      'keys-unreadable',
    ],
    ['failed to verify id token signature', 'signature'],
    ['ID token claim is missing an email address', 'email-missing'],
    ['claim must include either a name or email', 'email-missing'],
    ['oidc: expected audience "a" got ["b"]', 'audience'],
    ['oidc: token is expired (Token Expiry: 2026-01-01 00:00:00 +0000 UTC)', 'time'],
    [
      'user info claims: json: cannot unmarshal string into Go struct field UserInfoClaims.groups of type []string',
      'groups-wrong-type',
    ],
    ['oauth2: server response missing access_token', 'request-malformed'],
    ['could not extract id_token from oauth2 token', 'scope-refused'],
    ['oidc: user info endpoint is not supported by this provider', 'userinfo-missing'],
    ['oauth2: token expired and refresh token is not set', 'refresh-token-refused'],
    ['{"code":400,"message":"validation failed: url: invalid provider url"}', 'infra-refuses'],
    ['validation failed: clientSecret: invalid provider clientSecret', 'client-secret-wrong'],
    ['409 a provider with that name already exists', 'infra-refuses'],
    ['you do not have permission to create provider, requires role admin', 'infra-refuses'],
    ['session in identity provider expired or revoked', 'refresh-token-refused'],
    ['This site can’t be reached. localhost refused to connect. ERR_CONNECTION_REFUSED', 'local-machine'],
    ['Error: listen EADDRINUSE: address already in use 127.0.0.1:8301', 'local-machine'],
    ['http://localhost:8301/#code=abc&state=1', 'response-type-refused'],
    ['https://acme.cloudflareaccess.com/cdn-cgi/access/login/idp.example', 'gateway-in-front'],
    ['AADSTS50105: Your administrator has configured the application to block users', 'user-not-assigned'],
    ['AADSTS90072: something this dictionary does not hold', 'other'],
    ['{"sub":"1","groups":"admins"}', 'groups-wrong-type'],
  ])('%s', (text, meaning) => {
    expect(explainText(dictionary, text)[0]?.entry.meaning).toBe(meaning);
  });
});
