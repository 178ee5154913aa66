import { describe, expect, it } from 'vitest';
import type { Facts, Gathered } from '../../source/core/facts.ts';
import type { HttpAnswer } from '../../source/core/http.ts';
import type { JsonObject } from '../../source/core/json-value.ts';
import { login, tokens as received, userinfo } from '../support/facts.ts';
import {
  answered,
  discovered,
  document,
  failed,
  failure,
  inquiryFor,
  judgeAll,
  judgeOne,
} from './discovered.ts';
import { type Case, codesOf, unseenCodes } from './outcomes.ts';

const url = 'https://id.acme.dev/.well-known/openid-configuration';
const text = JSON.stringify(document);
const fine = discovered(document.issuer, text);

function body(content: string, more: Partial<HttpAnswer> = {}): Gathered {
  return { ...fine, typedUrlDiscovery: answered(url, content, more), issuerSearch: { candidates: [] } };
}

function broken(code: Parameters<typeof failed>[1], ...to: readonly string[]): Gathered {
  return { ...fine, typedUrlDiscovery: failed(url, code, to), issuerSearch: { candidates: [] } };
}

const html = { headers: { 'content-type': 'text/html' } };
const walled = {
  ...html,
  redirects: [{ status: 302, from: url, to: 'https://acme.cloudflareaccess.com/cdn-cgi/access/login' }],
};
const moved = {
  url: 'https://other.example.com/doc',
  redirects: [{ status: 301, from: url, to: 'https://other.example.com/doc' }],
};

const documents: readonly Case[] = [
  ['a good document', 'readable', fine],
  [
    'a redirect on the same host',
    'readable',
    body(text, { redirects: [{ status: 301, from: url, to: url }] }),
  ],
  [
    'a document with members of its own',
    'readable',
    body(JSON.stringify({ ...document, request_id: 1, x: null })),
  ],
  [
    'the document’s own address',
    'found-elsewhere',
    {
      ...body('', { status: 404 }),
      issuerSearch: { candidates: [], issuer: 'https://id.acme.dev/oidc', reachedBy: 'typed-url' },
    },
  ],
  [
    'nothing there, but a document near it',
    'not-found',
    {
      ...body('', { status: 404 }),
      issuerSearch: { candidates: [], issuer: 'https://id.acme.dev/oidc', reachedBy: 'guess' },
    },
  ],
  ['a redirect to another host', 'redirected', body(text, moved)],
  ['text/plain', 'content-type', body(text, { headers: { 'content-type': 'text/plain' } })],
  ['no content type', 'content-type', body(text, { headers: {} })],
  ['Latin-1', 'not-utf-8', body(text, { encoding: 'not-utf-8' })],
  [
    'a member in two spellings',
    'repeated-member',
    body(text.replace('{', '{"Token_Endpoint":"https://id.acme.dev/t",')),
  ],
  ['404', 'not-found', body('{"error":"Realm does not exist"}', { status: 404 })],
  ['403', 'refused', body('no', { status: 403 })],
  ['429', 'rate-limited', body('', { status: 429 })],
  ['503', 'server-error', body('<h1>503</h1>', { status: 503 })],
  ['204', 'other-status', body('', { status: 204 })],
  ['a sign-in page', 'sign-in-page', body('<!doctype html><title>Sign in to Acme</title>', html)],
  ['a gateway that moved the request', 'sign-in-page', body('<html><title>Acme</title>', walled)],
  ['a bot check', 'bot-check', body('<title>Just a moment...</title>', { ...html, status: 403 })],
  ['a page', 'web-page', body('<!doctype html><title>Welcome</title>', html)],
  ['a byte order mark', 'byte-order-mark', body(`\ufeff${text}`, { encoding: 'utf-8-bom' })],
  ['UTF-16', 'utf-16', body('{\u0000', { encoding: 'utf-16' })],
  ['nothing', 'empty', body(' ')],
  ['half a document', 'not-json', body(text.slice(0, 40))],
  ['two documents', 'not-json', body(`${text}${text}`)],
  ['a list', 'not-an-object', body('[]')],
  ['null', 'not-an-object', body('null')],
  ['another object', 'not-an-object', body('{"hello":"world"}')],
  ['scopes as text', 'wrong-type', body(JSON.stringify({ ...document, scopes_supported: 'openid email' }))],
  ['an issuer that is a number', 'wrong-type', body(JSON.stringify({ ...document, issuer: 5 }))],
  [
    'algorithms as text, in another case',
    'wrong-type',
    body(text.replace('{', '{"ID_TOKEN_signing_alg_values_supported":"RS256",')),
  ],
  ['a redirect to http', 'redirect-to-http', broken('redirect-refused', 'http://id.acme.dev/x')],
  ['a redirect to no address', 'redirect-scheme', broken('redirect-refused', 'http://[::1')],
  ['a redirect to a metadata address', 'redirect-refused', broken('address-refused')],
  ['a redirect to a file', 'redirect-scheme', broken('redirect-refused', 'file:///etc/passwd')],
  ['a loop', 'redirect-loop', broken('redirect-loop')],
  ['a slow drip', 'too-slow', broken('timeout-total')],
  ['a flood', 'too-large', broken('too-large')],
  ['a torn answer', 'broken-answer', broken('http-truncated')],
];

const other = (issuer: string, solved?: string): Gathered => ({
  ...discovered(document.issuer, JSON.stringify({ ...document, issuer })),
  issuerSearch: {
    candidates: [
      { issuer: document.issuer, because: 'as-infra', outcome: { is: 'names-other-issuer', issuer } },
    ],
    ...(solved !== undefined && { issuer: solved }),
  },
});

const nowhere = (typed: string): Gathered => ({
  ...fine,
  input: inquiryFor(typed),
  typedUrlDiscovery: answered(`${typed}/.well-known/openid-configuration`, '', { status: 404 }),
});

const issuers: readonly Case[] = [
  ['the same', 'matches', fine],
  ['a slash more', 'issuer-trailing-slash', other('https://id.acme.dev/', 'https://id.acme.dev/')],
  ['another case', 'issuer-case', other('https://ID.acme.dev', 'https://ID.acme.dev')],
  ['a port written out', 'issuer-port', other('https://id.acme.dev:443', 'https://id.acme.dev:443')],
  ['another path', 'issuer-path', other('https://id.acme.dev/oidc', 'https://id.acme.dev/oidc')],
  ['another host', 'issuer-host', other('https://login.acme.dev', 'https://login.acme.dev')],
  ['the address of the document', 'discovery-url-typed', nowhere(url)],
  ['the address of an endpoint', 'other-address-typed', nowhere('https://id.acme.dev/authorize')],
  ['http', 'issuer-scheme', other('http://id.acme.dev')],
  ['http on a port of its own', 'issuer-scheme', other('http://id.acme.dev:8080')],
  ['a name inside the cluster', 'issuer-not-reachable', other('http://keycloak.internal:8080')],
  ['another host that does not lead back', 'issuer-not-reachable', other('https://login.acme.dev')],
  ['a pattern', 'issuer-template', other('https://login.microsoftonline.com/{tenantid}/v2.0')],
  ['no address', 'issuer-not-a-url', other('acme.com')],
  ['nothing', 'issuer-missing', other('')],
  [
    'two of them',
    'issuer-repeated',
    discovered(document.issuer, text.replace('}', ',"Issuer":"https://old.acme.dev"}')),
  ],
];

const said = (more: object, allowHttp = false): Gathered =>
  discovered(document.issuer, JSON.stringify({ ...document, ...more }), undefined, allowHttp);
const signedIn = (claims: JsonObject, scopes: readonly string[] | undefined): Gathered => ({
  ...said({ scopes_supported: scopes }),
  login: login(),
  tokens: received(),
  userinfo: userinfo(claims),
});
const timed = (timings: Partial<Facts['repeatedDiscovery']>): Gathered => ({
  repeatedDiscovery: { milliseconds: [40, 30], statuses: [200, 200], sameEachTime: true, ...timings },
});
const reached = (...endpointReach: Facts['endpointReach']): Gathered => ({ endpointReach });
const tokens = { endpoint: 'token_endpoint', url: 'https://api.acme.dev/t', host: 'api.acme.dev' } as const;

const tables: Readonly<Record<string, readonly Case[]>> = {
  'discovery-document': documents,
  'issuer-match': issuers,
  'solved-document': [
    [
      'a guess',
      'guessed',
      {
        ...nowhere('https://id.acme.dev/x'),
        ...(fine.discovery && { discovery: { ...fine.discovery, reachedBy: 'guess' } }),
      },
    ],
    ['a good one', 'readable', { ...nowhere('https://id.acme.dev/authorize') }],
    [
      'scopes as text',
      'unreadable',
      { ...said({ scopes_supported: 'openid' }), typedUrlDiscovery: answered('https://id.acme.dev/x', '') },
    ],
  ],
  'not-a-login-provider': [
    ['a login provider', 'sign-in-offered', fine],
    [
      'a document that only forgot its token endpoint',
      'sign-in-offered',
      said({ token_endpoint: undefined }),
    ],
    [
      'a signer of workload tokens',
      'tokens-only',
      said({ authorization_endpoint: undefined, token_endpoint: undefined }),
    ],
    [
      'an endpoint that is a URN',
      'tokens-only',
      said({ authorization_endpoint: 'urn:x', token_endpoint: undefined }),
    ],
    [
      'ID tokens for its own apps',
      'no-code-flow',
      said({ token_endpoint: undefined, response_types_supported: ['id_token'] }),
    ],
  ],
  endpoints: [
    ['all of them', 'complete', fine],
    [
      'names in another case, which Infra takes',
      'complete',
      said({ jwks_uri: undefined, JWKS_URI: 'https://id.acme.dev/keys' }),
    ],
    ['no authorization endpoint', 'authorization-missing', said({ authorization_endpoint: undefined })],
    ['no token endpoint', 'token-missing', said({ token_endpoint: '' })],
    ['no keys', 'keys-missing', said({ jwks_uri: null })],
    ['a path alone', 'not-an-address', said({ token_endpoint: '/token' })],
    ['a script', 'dangerous-scheme', said({ authorization_endpoint: 'javascript:alert(1)' })],
    ['a file', 'dangerous-scheme', said({ jwks_uri: 'file:///etc/passwd' })],
    [
      'a cloud’s metadata service',
      'dangerous-address',
      said({ token_endpoint: 'https://169.254.169.254/token' }),
    ],
    ['http', 'plain-http', said({ token_endpoint: 'http://id.acme.dev/token' })],
    [
      'http on this machine where that is allowed',
      'complete',
      said({ token_endpoint: 'http://localhost:8080/token' }, true),
    ],
    ...['http://idp.localhost:8080/token', 'http://localhost.:8080/token', 'http://127.1/token'].map(
      (token_endpoint): Case => [token_endpoint, 'complete', said({ token_endpoint }, true)],
    ),
    ...['http://127.example.com/token', 'http://localhost.evil/token'].map(
      (token_endpoint): Case => [token_endpoint, 'plain-http', said({ token_endpoint }, true)],
    ),
    ...[
      'https://metadata.goog/token',
      'https://[::ffff:169.254.169.254]/token',
      'http://[fe80::1]/token',
    ].map((token_endpoint): Case => [token_endpoint, 'dangerous-address', said({ token_endpoint }, true)]),
    ...[
      'https://accounts.google.com@id.acme.dev/token',
      'https://user:word@id.acme.dev/token',
      'https://:word@id.acme.dev/token',
      'http://localhost@localhost:8080/token',
    ].map((token_endpoint): Case => [token_endpoint, 'user-in-address', said({ token_endpoint }, true)]),
    ['http with a user name', 'plain-http', said({ token_endpoint: 'http://a@id.acme.dev/token' })],
    ['an @ in the path alone', 'complete', said({ token_endpoint: 'https://id.acme.dev/@me/token' })],
  ],
  'endpoint-hosts': [
    ['one host', 'same-host', reached()],
    ['another host that answers', 'reachable', reached(tokens)],
    [
      'plain http, which is not asked',
      'same-host',
      reached({ ...tokens, failure: failure('scheme-refused') }),
    ],
    [
      'another host that does not',
      'not-reachable',
      reached({ ...tokens, failure: failure('dns-not-found') }),
    ],
    ...['10.1.2.3', 'keycloak.identity.svc', 'sso.acme.internal', 'idp.acme.local', 'keycloak'].map(
      (host): Case => [
        `${host}, which does not answer from here`,
        'inner-address',
        reached({ ...tokens, host, url: `https://${host}/t`, failure: failure('dns-not-found') }),
      ],
    ),
  ],
  'userinfo-endpoint': [
    ['one', 'named', fine],
    ['none', 'missing', said({ userinfo_endpoint: undefined })],
    [
      'one with a user name',
      'user-in-address',
      said({ userinfo_endpoint: 'https://accounts.google.com@id.acme.dev/userinfo' }),
    ],
    ['an http one', 'plain-http', said({ userinfo_endpoint: 'http://id.acme.dev/userinfo' })],
    ['a script', 'unusable', said({ userinfo_endpoint: 'javascript:alert(1)' })],
  ],
  'response-types': [
    ['code', 'code-offered', said({ response_types_supported: ['id_token', 'code'] })],
    ['no list', 'not-listed', said({ response_types_supported: undefined })],
    [
      'the implicit flow only',
      'code-not-offered',
      said({ response_types_supported: ['id_token', 'code id_token'] }),
    ],
    ['no code grant', 'grant-not-offered', said({ grant_types_supported: ['implicit'] })],
    ['no query', 'query-not-offered', said({ response_modes_supported: ['form_post'] })],
    [
      'response types in the place of response modes',
      'code-offered',
      said({ response_modes_supported: ['code', 'id_token'] }),
    ],
  ],
  scopes: [
    ['all', 'asks-for-all', fine],
    ['no list', 'not-listed', said({ scopes_supported: undefined })],
    ['no groups', 'no-groups', said({ scopes_supported: ['openid', 'email', 'offline_access'] })],
    ['no email', 'not-all-listed', said({ scopes_supported: ['openid', 'groups', 'offline_access'] })],
    ['no offline access', 'no-offline-access', said({ scopes_supported: ['openid', 'email', 'groups'] })],
    // With a login it shows what comes unasked; a missing refresh token is told where it is missing.
    ['groups that came unasked', 'given-unasked', signedIn({ groups: ['admins'] }, undefined)],
    ['groups in a wrong shape that came unasked', 'given-unasked', signedIn({ groups: 'admins' }, [])],
    ['no groups after all', 'no-groups', signedIn({}, ['openid', 'offline_access'])],
    ['no refresh token after all', 'asks-for-all', signedIn({}, ['openid', 'groups'])],
  ],
  'signing-algorithms': [
    [
      'RS256 among others',
      'algorithms-fit',
      said({ id_token_signing_alg_values_supported: ['HS256', 'none', 'RS256'] }),
    ],
    ['PS512 only', 'algorithms-fit', said({ id_token_signing_alg_values_supported: ['PS512'] })],
    ['no list', 'not-listed', said({ id_token_signing_alg_values_supported: undefined })],
    ['EdDSA only', 'eddsa-only', said({ id_token_signing_alg_values_supported: ['EdDSA', 'HS256'] })],
    ['HS256 only', 'none-fits', said({ id_token_signing_alg_values_supported: ['HS256'] })],
  ],
  'client-authentication-methods': [
    [
      'a secret by POST',
      'secret-allowed',
      said({ token_endpoint_auth_methods_supported: ['client_secret_post'] }),
    ],
    [
      'a secret by Basic',
      'secret-allowed',
      said({ token_endpoint_auth_methods_supported: ['none', 'client_secret_basic'] }),
    ],
    ['no list', 'default', said({ token_endpoint_auth_methods_supported: undefined })],
    [
      'grants by mistake',
      'not-understood',
      said({ token_endpoint_auth_methods_supported: ['authorization_code'] }),
    ],
    ['public clients', 'public-clients', said({ token_endpoint_auth_methods_supported: ['none'] })],
    ...['none', 'private_key_jwt', 'authorization_code'].map(
      (method): Case => [
        `${method} alone, and a login that the secret completed`,
        'proven-by-login',
        { ...said({ token_endpoint_auth_methods_supported: [method] }), login: login(), tokens: received() },
      ],
    ),
    [
      'private keys',
      'no-secret',
      said({ token_endpoint_auth_methods_supported: ['private_key_jwt', 'tls_client_auth'] }),
    ],
  ],
  'metadata-demands': [
    ['none', 'none', fine],
    ['pushed requests', 'pushed-requests', said({ require_pushed_authorization_requests: true })],
    ['signed requests', 'signed-requests', said({ require_signed_request_object: true })],
  ],
  'public-sign-up': [
    ['an organisation’s own', 'not-public', fine],
    [
      'Google',
      'perhaps-limited',
      discovered(
        'accounts.google.com',
        JSON.stringify({ ...document, issuer: 'https://accounts.google.com' }),
      ),
    ],
    [
      'a provider for players',
      'open-to-all',
      discovered('id.twitch.tv', JSON.stringify({ ...document, issuer: 'https://id.twitch.tv' })),
    ],
  ],
  'discovery-stability': [
    ['the same each time', 'steady', timed({})],
    ['a request id in it', 'varying', timed({ sameEachTime: false })],
    ['six seconds once', 'slow', timed({ milliseconds: [40, 6000] })],
    ['another address once', 'differing', timed({ sameEachTime: false, differing: ['jwks_uri'] })],
    ['a refusal', 'unsteady', timed({ statuses: [200, 429] })],
    ['no answer once', 'unsteady', timed({ statuses: [200, 0] })],
  ],
};

describe.each(Object.entries(tables))('%s', (id, cases) => {
  it.each(cases)('%s is %s', (_, code, gathered) => {
    expect(codesOf(id, gathered)).toEqual([code]);
  });

  it('covers every code', () => expect(unseenCodes(id, cases)).toEqual([]));
});

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
