import { describe, expect, test } from 'vitest';
import { clientCredentials } from '../../source/checks/credentials/client-credentials.ts';
import type { Found } from '../../source/core/checks/check.ts';
import type { Gathered } from '../../source/core/facts/facts.ts';
import {
  answered,
  attempt,
  authorization,
  catalog,
  clientAuthentication,
  discovery,
  input,
  localhost,
  login,
  oauthError,
  redirect,
  tokens,
  userinfo,
  userinfoWithout,
  withClaims,
} from '../support/facts.ts';
import { badClient } from './credentials/facts.ts';
import { judgeOne, quiet, textsOf } from './discovered.ts';
import { idTokenClaims, tokenOf } from './id-token/facts.ts';

const response = { hasAccessToken: true, hasRefreshToken: true, hasIdToken: true };
const claims = (changes: Parameters<typeof withClaims>[0]): Gathered => ({ tokens: withClaims(changes) });
const tried = (exchange: ReturnType<typeof answered>): Gathered => ({
  tokens: tokens({ attempts: [{ method: 'client_secret_basic', exchange }] }),
});
const refused = (header: string): Gathered => ({
  userinfo: userinfoWithout(answered('', 401, { 'www-authenticate': header })),
});

/** A finding names the field, its value and the place, so that nobody has to search for them. */
describe('a finding names', () => {
  test.each<[what: string, check: string, facts: Gathered, ...named: readonly string[]]>([
    [
      'a space and its position',
      'id-token-email',
      claims({ email: 'ada lovelace@acme.dev' }),
      'a space (character 4)',
    ],
    [
      'an apostrophe and its position',
      'id-token-email',
      claims({ email: "o'brien@acme.dev" }),
      'an apostrophe (character 2)',
      'without an apostrophe',
    ],
    [
      'how to sign tokens if no keys are named',
      'endpoints',
      { input: input(), discovery: discovery({ jwks_uri: null }) },
      'no jwks_uri',
      'RS256',
    ],
    [
      'an endpoint that is missing, and not the public URL',
      'endpoints',
      { input: input(), discovery: discovery({ token_endpoint: null }) },
      'to name its “token_endpoint”',
    ],
    ['null as null', 'id-token-email', claims({ email: null }), '“email” is null'],
    ['a missing claim', 'id-token-email', claims({ email: undefined }), 'there is no claim “email”'],
    ['the type of a wrong claim', 'id-token-email', claims({ email: ['a@acme.dev'] }), 'a list'],
    [
      'email_verified and its value',
      'email-verified',
      claims({ email_verified: false }),
      '“email_verified” is false',
    ],
    [
      'an odd email_verified',
      'email-verified',
      claims({ email_verified: 'yes' }),
      '“email_verified”',
      '"yes"',
    ],
    [
      'expires_in',
      'access-token-lifetime',
      { tokens: tokens({ response: { ...response, expiresIn: 60 } }) },
      '60 seconds (expires_in)',
      'expires_in 300',
    ],
    [
      'the reason in WWW-Authenticate',
      'userinfo-answer',
      refused(
        'Bearer realm="x", error="insufficient_scope", error_description="The scope \\"openid\\" is needed", scope="openid"',
      ),
      'insufficient_scope',
      'The scope "openid" is needed',
    ],
    [
      'the scope that UserInfo wants',
      'userinfo-answer',
      refused('Bearer error="insufficient_scope", scope="profile"'),
      'lacks the scope “profile”',
      'Allow the scope “profile”',
    ],
    [
      'only the refused scope',
      'login',
      {
        login: login({
          is: 'error',
          by: 'query',
          error: 'invalid_scope',
          errorDescription: 'The client may not request scope "groups".',
        }),
      },
      'refuses the scopes “groups”',
    ],
    [
      'all scopes if the provider names none',
      'login',
      { login: login({ is: 'error', by: 'query', error: 'invalid_scope' }) },
      'refuses the scopes “openid email',
    ],
    [
      'the target of a refused redirect',
      'keys',
      {
        jwks: {
          url: 'https://id.acme.dev/keys',
          exchange: {
            outcome: 'failed',
            requested: 'https://id.acme.dev/keys',
            redirects: [],
            failure: {
              code: 'redirect-refused',
              message: 'A redirect from https: to http: is not followed.',
              detail: { to: 'http://id.acme.dev/keys' },
            },
          },
        },
      },
      'redirects to http://id.acme.dev/keys',
    ],
    [
      'why keys are refused, and until when',
      'keys',
      {
        jwks: {
          url: 'https://id.acme.dev/keys',
          exchange: answered('', 429, { 'retry-after': '30', 'www-authenticate': 'Basic' }),
        },
      },
      'status 429',
      'Retry-After: 30',
      'WWW-Authenticate: Basic',
      'raise the rate limit',
    ],
    [
      'that keys are not at their address',
      'keys',
      { jwks: { url: 'https://id.acme.dev/keys', exchange: answered('gone', 404) } },
      'Correct “jwks_uri”',
    ],
    [
      'the granted scopes',
      'groups',
      {
        input: input(),
        discovery: discovery(),
        tokens: tokens({ response: { ...response, scope: 'openid email' } }),
        userinfo: userinfo({ sub: 'ada', email: 'ada@acme.dev' }),
      },
      'granted “openid email”',
    ],
    ...[
      ['a byte order mark before UserInfo', '\ufeff{"sub":"ada"}', 'an invisible byte order mark'],
      ['that UserInfo is empty', '', 'it is empty'],
      ['that UserInfo is a list', '[{"sub":"ada"}]', 'it is a list'],
      ['that UserInfo is a signed token, sent as JSON', 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln', 'a signed token'],
      ['that UserInfo is encrypted', 'eyJhbGciOiJSU0EifQ.a.b.c.d', 'an encrypted token'],
    ].map(([what = '', body = '', named = '']): [string, string, Gathered, string] => [
      what,
      'userinfo-answer',
      { userinfo: userinfoWithout(answered(body, 200, { 'content-type': 'application/json' })) },
      named,
    ]),
    [
      'groups without a name as they are',
      'groups',
      {
        input: input(),
        discovery: discovery(),
        tokens: tokens(),
        userinfo: userinfo({ sub: 'ada', email: 'ada@acme.dev', groups: [{ id: 1 }] }),
      },
      'objects instead of names: [{"id":1}]',
    ],
    [
      'how a page without a title begins',
      'token-response',
      tried(answered('<p>Error: no redirect given</p>', 200, { 'content-type': 'text/html' })),
      'a web page, “Error: no redirect given”',
    ],
    [
      'the actual name of the access token',
      'token-response',
      tried(answered({ accessToken: 'a' })),
      'name the access token “access_token”, not “accessToken”',
    ],
    ...(
      [
        ['{}', 'it is empty', 'send an access token'],
        ['null', 'it is empty', 'send an access token'],
        ['{"access_token":""}', '“access_token” in it is empty', 'send an access token'],
        ['{"id_token":"a.b.c","scope":"x"}', 'it contains id_token, scope', 'send an access token'],
      ] as const
    ).map(([body, ...named]): [string, string, Gathered, ...string[]] => [
      `that there is no access token in ${body}`,
      'token-response',
      tried(answered(body, 200, { 'content-type': 'application/json' })),
      ...named,
    ]),
    [
      'that a form has none either',
      'token-response',
      tried(answered('scope=a', 200, { 'content-type': 'application/x-www-form-urlencoded' })),
      'it contains scope',
      'send an access token',
    ],
    [
      'nothing of a text that may be a token',
      'token-response',
      tried(answered('MTIzNDU2Nzg5MA==', 200, { 'content-type': 'text/plain' })),
      'text/plain): it names none',
    ],
    [
      'the content type that hides the access token',
      'token-response',
      tried(answered('{"access_token":"a"}', 200, { 'content-type': 'text/plain' })),
      'content type application/json',
    ],
  ])('%s', (_, check, facts, ...named) => {
    const text = judgeOne(check, facts)
      .flatMap((result) => [...textsOf(result), result.said])
      .join('\n');
    for (const one of named) expect(text).toContain(one);
  });

  test.each([
    ['https://id.acme.dev/tenant', 'https://id.acme.dev/tenant'],
    ['https://iam-01.internal.acme.dev', 'https://id.acme.dev'],
  ])('of a token from %s names the issuer to use: %s', (iss, value) => {
    const [result] = judgeOne('id-token-issuer', idTokenClaims({ iss }));
    expect(result?.remedy?.value).toBe(value);
  });

  test('of a token signed with a key of its own issuer names that one, and how to check it', () => {
    const iss = 'https://tenant.acme.dev';
    const [result] = judgeOne('id-token-issuer', tokenOf(iss));
    expect(result?.remedy).toMatchObject({ value: iss, command: `oidc-wizard check --url ${iss}` });
  });

  test.each([
    [
      'that the two endpoints disagree about the client',
      oauthError('invalid_client', 'no such client', 401),
      redirect(`${localhost}/?error=login_required`),
      'as unknown at the token endpoint, though its authorization endpoint knows it',
    ],
    [
      'neither id nor secret if only a refused redirect URI supports the id',
      badClient,
      answered('<p>redirect address unknown</p>', 400),
      'the client id or the secret; it does not say which',
    ],
  ])('%s', (_, refusal, page, what) => {
    const { values } = clientCredentials.judge(
      { clientAuthentication: clientAuthentication(['basic', 'given', refusal]) },
      { ...quiet.reference, ...catalog },
      { authorization: authorization(attempt('silent', page)) },
    ) as Found;
    expect(values?.['what']).toContain(what);
  });
});
