import { describe, expect, it } from 'vitest';
import { discovered, document, inquiryFor, judgeAll, judgeOne } from './discovered.ts';
import { said, text } from './discovery/facts.ts';
import { codesOf } from './outcomes.ts';

describe('the issuer', () => {
  it.each([
    ['a slash too few', 'https://id.acme.dev', 'https://id.acme.dev/'],
    ['a slash too many', 'https://id.acme.dev/', 'https://id.acme.dev'],
  ])('with %s names both values and gives the exact one', (_, typed, issuer) => {
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

  it.each(['id.acme.dev', 'http://id.acme.dev', ' https://id.acme.dev '])(
    '%j is as good, once Infra has cleaned it',
    (typed) => {
      expect(judgeOne('issuer-match', discovered(typed, text))[0]?.code).toBe('matches');
    },
  );
});

describe('what the document leaves out', () => {
  it('keeps the optional members optional', () => {
    const { scopes_supported: _s, token_endpoint_auth_methods_supported: _t, ...rest } = document;
    const results = judgeAll(discovered(document.issuer, JSON.stringify(rest)));
    expect(results.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
  });

  it('says of an issuer for machines that it is one, and nothing else', () => {
    const { authorization_endpoint: _a, token_endpoint: _t, userinfo_endpoint: _u, ...rest } = document;
    const results = judgeAll(discovered(document.issuer, JSON.stringify(rest)));
    expect(results.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)).toEqual([
      'not-a-login-provider',
    ]);
    expect(results.find(({ id }) => id === 'endpoints')?.blockedBy).toBe('not-a-login-provider');
  });

  it('asks neither groups of Azure’s and Google’s UserInfo nor offline_access of Google', () => {
    const listed = said({ scopes_supported: ['openid', 'email', 'offline_access'] });
    const azure = { ...listed, input: inquiryFor(document.issuer, { kind: 'azure' }) };
    const google = {
      ...said({ scopes_supported: ['openid', 'email'] }),
      input: inquiryFor(document.issuer, { kind: 'google' }),
    };
    expect(codesOf('scopes', azure)).toEqual(['asks-for-all']);
    expect(codesOf('scopes', google)).toEqual(['asks-for-all']);
  });
});
