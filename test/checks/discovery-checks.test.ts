import { describe, expect, it } from 'vitest';
import { discovered, document, judgeAll, judgeOne } from './discovered.ts';

describe('the issuer', () => {
  it.each([
    ['a slash too few', 'https://id.acme.dev', 'https://id.acme.dev/'],
    ['a slash too many', 'https://id.acme.dev/', 'https://id.acme.dev'],
  ])('with %s names both values and the exact one to use', (_, typed, issuer) => {
    const [result] = judgeOne('issuer-match', discovered(typed, JSON.stringify({ ...document, issuer })));
    expect(result).toMatchObject({
      verdict: 'fail',
      code: 'issuer-trailing-slash',
      expected: typed,
      actual: issuer,
      remedy: { value: issuer },
    });
    expect(result?.infra).toContain('invalid provider url');
    expect(result?.infra).toContain(`expected "${typed}" got "${issuer}"`);
  });
});

describe('an endpoint over plain http', () => {
  it.each([
    ['of the issuer’s host', 'http://id.acme.dev/token', 'https://id.acme.dev/token'],
    ['of a port of that host', 'http://id.acme.dev:8080/token?a=b', 'https://id.acme.dev/token?a=b'],
    ['of an inner name', 'http://keycloak:8080/realms/acme/token', 'https://id.acme.dev/realms/acme/token'],
    ['of an inner address', 'http://10.1.2.3:8080/token', 'https://id.acme.dev/token'],
    ['of another public host', 'http://login.example.com/token', 'https://login.example.com/token'],
  ])('%s moves to a host where https can answer', (_, endpoint, value) => {
    const members = { token_endpoint: endpoint, userinfo_endpoint: endpoint };
    const facts = discovered(document.issuer, JSON.stringify({ ...document, ...members }));
    for (const [check, leavesOpen] of [
      ['endpoints', 'what token_endpoint returns over plain http'],
      ['userinfo-endpoint', 'what userinfo_endpoint returns over plain http'],
    ] as const)
      expect(judgeOne(check, facts)).toMatchObject([{ code: 'plain-http', remedy: { value }, leavesOpen }]);
  });
});

describe('missing members of the document', () => {
  it('optional ones stay optional', () => {
    const { scopes_supported: _s, token_endpoint_auth_methods_supported: _t, ...rest } = document;
    const results = judgeAll(discovered(document.issuer, JSON.stringify(rest)));
    expect(results.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
  });

  it('an issuer for machines is reported as such, and nothing else is', () => {
    const { authorization_endpoint: _a, token_endpoint: _t, userinfo_endpoint: _u, ...rest } = document;
    const results = judgeAll(discovered(document.issuer, JSON.stringify(rest)));
    expect(results.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)).toEqual([
      'not-a-login-provider',
    ]);
    expect(results.find(({ id }) => id === 'endpoints')?.blockedBy).toBe('not-a-login-provider');
  });
});
