import { describe, expect, test } from 'vitest';
import { restricted } from '../../source/core/errors/about.ts';
import { explainText } from '../../source/core/errors/explain.ts';
import { vocabulary } from '../../source/core/errors/vocabulary.ts';
import { placeholders } from '../../source/core/text/template.ts';
import { errorCatalog } from '../../source/error-catalog/index.ts';
import { vendors } from '../../source/vendors/index.ts';
import { vendorNames } from '../../source/vendors/vendor-names.ts';

const entries = errorCatalog.map((entry) => [entry.id, entry] as const);

test('ids are unique', () => {
  expect(new Set(errorCatalog.map(({ id }) => id)).size).toBe(errorCatalog.length);
});

test('the catalogue survives JSON', () => {
  expect(JSON.parse(JSON.stringify(errorCatalog))).toEqual(errorCatalog);
});

describe('every entry', () => {
  test.each(entries)('%s can be found, and only by its own patterns', (_, entry) => {
    const { codes = [], sentences = [], words = [], concepts = [] } = entry;
    const patterns = [...sentences, ...words];
    expect(codes.length + patterns.length + concepts.length).toBeGreaterThan(0);
    for (const rule of concepts) {
      expect(rule.split(' ').length).toBeGreaterThan(1);
      expect(
        restricted(rule)
          .rule.split(/[ |]/)
          .filter((concept) => !Object.hasOwn(vocabulary, concept)),
      ).toEqual([]);
    }
    for (const code of codes) expect(code).toMatch(/^[a-z]\w{2,79}$/i);
    for (const pattern of patterns) {
      const expression = new RegExp(pattern, 'i');
      expect(expression.test('')).toBe(false);
      expect(pattern, 'unbounded repetition of anything').not.toMatch(/\.[*+]/);
      expect(pattern, 'nested repetition').not.toMatch(/[*+}]\)[*+{]/);
    }
  });

  test.each(entries)('%s names known vendors by their labels', (_, entry) => {
    const named = new Map<string, string>(Object.entries(vendorNames));
    for (const id of entry.vendors)
      expect(vendors).toContainEqual(expect.objectContaining({ id, label: named.get(id) ?? 'no name' }));
  });

  test.each(entries)('%s has plain texts that are complete without values', (_, { title, cause, remedy }) => {
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
    ['AADSTS99999: something this dictionary does not hold', 'other'],
    ['{"sub":"1","groups":"admins"}', 'groups-wrong-type'],
  ])('%s', (text, meaning) => {
    expect(explainText(errorCatalog, text)[0]?.entry.meaning).toBe(meaning);
  });
});
