import { expect, it } from 'vitest';
import { diagnoseProvider } from '../support/diagnose-provider.ts';
import {
  type Received,
  type Reply,
  type Script,
  startScriptedProvider,
} from '../support/scripted-provider.ts';

const secret = 'a-client-secret';
const used: Reply = { status: 400, json: { error: 'invalid_grant', error_description: 'no such code' } };

const isBasic = ({ headers }: Received) => headers.authorization !== undefined;
const isLogin = ({ body }: Received) => new URLSearchParams(body).get('code') === 'a-code';

/** A provider that answers as usual until a login's code comes; the second request then finds it used up. */
const atTheCode = (reply: Reply) => (received: Received) =>
  isLogin(received) ? (isBasic(received) ? reply : used) : undefined;

it.each<[string, (received: Received) => Reply | undefined, string, RegExp]>([
  ['a server error', atTheCode({ status: 500, json: {} }), 'token-response/server-error', /HTTP 500/],
  [
    'a truncated answer',
    atTheCode({ body: '{"access_token":"abc"', hangsUp: 'half-way' }),
    'token-response/unreachable',
    /could not be reached/,
  ],
  [
    'a connection that ends',
    atTheCode({ hangsUp: 'at-once' }),
    'token-response/unreachable',
    /could not be reached/,
  ],
  ['an empty object', atTheCode({ json: {} }), 'token-response/no-access-token', /: it is empty\.$/],
  ['a web page', atTheCode({ body: '<h1>Sign in</h1>' }), 'token-response/html', /a web page/],
  [
    // The code is looked up and deleted before the secret is looked at, as better-auth does.
    'a wrong secret that a dummy code does not show',
    (received) => {
      if (!isLogin(received)) return { ...used, status: 401 };
      const error_description = 'invalid client_secret';
      return isBasic(received) ? { status: 401, json: { error: 'invalid_client', error_description } } : used;
    },
    'token-response/client-refused',
    /refused the client id or the secret/,
  ],
])('reports for %s what went wrong, not what followed', async (_, token, cause, summary) => {
  await using provider = await startScriptedProvider({ replies: { '/token': token } });
  const { results } = await diagnoseProvider(provider, secret);
  const failed = results.filter(({ verdict }) => verdict === 'fail');
  expect(failed.map(({ id, code }) => `${id}/${code}`)).toEqual([cause]);
  expect(failed[0]?.summary).toMatch(summary);
  expect(failed[0]?.infra).toContain('log contains only that answer: oauth2: "invalid_grant" "no such code"');
});

it.each([
  ['unauthorized_client', 'Client is not authorized to use this authorization code', 403],
  ['unauthorized_client', '', 400],
  ['invalid_request', 'Missing client_id', 400],
  ['invalid_client', 'Client authentication failed', 401],
])('says that a first try refused with %s (“%s”, HTTP %i) used up the code', async (error, words, status) => {
  // The code is looked up and deleted before the client is looked for, in the form alone.
  const reply: Reply = { status, json: { error, error_description: words } };
  const token = (received: Received) => (isLogin(received) && isBasic(received) ? reply : used);
  await using provider = await startScriptedProvider({ replies: { '/token': token } });
  const { results } = await diagnoseProvider(provider, secret);
  const failed = results.filter(({ verdict }) => verdict === 'fail');
  expect(failed.map(({ id, code }) => `${id}/${code}`)).toEqual(['code-burning/burnt']);
  expect(failed[0]?.summary).toContain(error);
});

const refusing = (error: string, error_description?: string): Reply => ({
  status: error === 'invalid_client' ? 401 : 400,
  json: { error, error_description },
});
const isGiven = ({ headers, body }: Received) =>
  (headers.authorization ?? '').includes(btoa(`infra:${secret}`)) || body.includes(`client_secret=${secret}`);

it.each<readonly [string, (received: Received) => Reply | undefined, string]>([
  [
    'unauthorized_client only for the right secret',
    (received) => (isGiven(received) ? refusing('unauthorized_client') : undefined),
    'client-credentials/grant-type-refused',
  ],
  [
    'a grant type that is not allowed',
    () => refusing('unauthorized_client', 'The client is not authorized to use this grant type'),
    'client-credentials/grant-type-refused',
  ],
  [
    'the client or its secret',
    () => refusing('invalid_client', 'Invalid client or client secret'),
    'client-credentials/refused',
  ],
  [
    'a public client',
    () => refusing('invalid_client', 'client is public'),
    'client-credentials/client-public',
  ],
  [
    'a disabled client',
    () => refusing('unauthorized_client', 'Client disabled'),
    'client-credentials/client-disabled',
  ],
  [
    'id and secret that it does not find',
    () => refusing('invalid_request', 'client_id and/or client_secret missing'),
    'client-authentication-method/neither',
  ],
  ['access denied', () => refusing('access_denied'), 'client-credentials/refused'],
  ...(
    [
      ['invalid_client', 'client_assertion is required', 'assertion'],
      ['invalid_client', 'The client must authenticate with private_key_jwt', 'assertion'],
      ['invalid_client', 'Client certificate missing', 'certificate'],
      ['invalid_client', 'mutual TLS authentication required', 'certificate'],
      ['use_dpop_nonce', 'Authorization server requires nonce in DPoP proof', 'dpop'],
      ['invalid_dpop_proof', 'The DPoP proof JWT header is missing.', 'dpop'],
      ['invalid_request', 'DPoP proof is missing', 'dpop'],
    ] as const
  ).map(
    ([error, description, demand]) =>
      [description, () => refusing(error, description), `client-credentials/${demand}-required`] as const,
  ),
  [
    'a verifier that a made-up code has not',
    (received) => (isLogin(received) ? undefined : refusing('invalid_request', 'code_verifier required')),
    'pkce-required/required-at-token-endpoint',
  ],
  [
    'a client that has to show a proof with its first real code',
    (received) => (isLogin(received) ? refusing('invalid_dpop_proof') : undefined),
    'token-response/dpop-required',
  ],
])('reports once what a token endpoint means by %s', async (_, token, cause) => {
  await using provider = await startScriptedProvider({ replies: { '/token': token } });
  const { results } = await diagnoseProvider(provider, secret);
  const failed = results.filter(({ verdict }) => verdict === 'fail');
  expect(failed.map(({ id, code }) => `${id}/${code}`)).toEqual([cause]);
});

const hs256 = { id_token_signing_alg_values_supported: ['HS256'] };
/** As far as can be told without a public key. */
function signedWithSecret({ json, ...usual }: Reply): Reply {
  const answer = json as { readonly id_token?: string };
  const header = btoa(JSON.stringify({ alg: 'HS256' })).replaceAll('=', '');
  return { ...usual, json: { ...answer, id_token: answer.id_token?.replace(/^[^.]*/, header) } };
}
const secretKey = { kty: 'oct', kid: 'one', alg: 'HS256' };

const token = (_: Received, usual: Reply) => signedWithSecret(usual);

it.each<[string, unknown, Script['metadata'], string]>([
  ['keys that hold no value', [secretKey], hs256, 'signing-algorithms/none-fits'],
  ['no keys', [], hs256, 'signing-algorithms/none-fits'],
  ['no keys, though it lists RS256', [], {}, 'keys/empty'],
])(
  'has one finding if ID tokens are signed with the client secret, for %s',
  async (_, keys, metadata = {}, cause) => {
    const replies = { '/jwks': () => ({ json: { keys } }), '/token': token };
    await using provider = await startScriptedProvider({ metadata, replies });
    const { results } = await diagnoseProvider(provider, secret);
    const failed = results.filter(({ verdict }) => verdict === 'fail');
    expect(failed.map(({ id, code }) => `${id}/${code}`)).toEqual([cause]);
  },
);

const noVerifier = {
  '/authorize': ({ url }: Received) =>
    url.searchParams.has('code_challenge') ? undefined : pkceDemanded(url),
};

function pkceDemanded(url: URL): Reply {
  const back = new URL(url.searchParams.get('redirect_uri') ?? '');
  back.searchParams.set('error', 'invalid_request');
  back.searchParams.set('error_description', 'code_challenge is required');
  back.searchParams.set('state', url.searchParams.get('state') ?? '');
  return { status: 302, headers: { location: back.href } };
}

it.each<[string, Script, readonly string[]]>([
  [
    'a missing token endpoint and a key that cannot be read',
    { metadata: { token_endpoint: undefined }, key: { kty: 'none' } },
    ['endpoints/token-missing', 'keys/unreadable-key'],
  ],
  [
    'a missing token endpoint and a demand for PKCE',
    { metadata: { token_endpoint: undefined }, replies: noVerifier },
    ['endpoints/token-missing', 'pkce-required/required'],
  ],
  [
    'a demand for PKCE and a token endpoint that answers with a page',
    {
      replies: {
        ...noVerifier,
        '/token': (received) => (isLogin(received) ? { body: '<title>Welcome</title>' } : undefined),
      },
    },
    ['pkce-required/required', 'token-response/html'],
  ],
  [
    'a demand for a DPoP proof and a client that is unknown at the sign-in',
    {
      replies: {
        '/authorize': () => ({ status: 400, body: '<title>Error</title>Unknown client' }),
        '/token': () => refusing('invalid_dpop_proof'),
      },
    },
    ['client-credentials/dpop-required', 'client-known/unknown'],
  ],
])('reports both of %s', async (_, script, causes) => {
  await using provider = await startScriptedProvider(script);
  const { results } = await diagnoseProvider(provider, secret);
  const failed = results.filter(({ verdict }) => verdict === 'fail');
  expect(failed.map(({ id, code }) => `${id}/${code}`)).toEqual(causes);
});

it('reports once that UserInfo is about another person, whatever it answers after a refresh', async () => {
  let asked = 0;
  const replies = {
    '/userinfo': (_: Received, usual: Reply) => {
      asked += 1;
      return asked === 1 ? { json: { ...(usual.json as object), sub: 'eve' } } : undefined;
    },
  };
  await using provider = await startScriptedProvider({ replies });
  const { results } = await diagnoseProvider(provider, secret);
  const failed = results.filter(({ verdict }) => verdict === 'fail');
  expect(failed.map(({ id, code }) => `${id}/${code}`)).toEqual(['userinfo-subject/different']);
});
