import type { HttpExchange } from '../../../source/core/facts/http-exchange.ts';
import type { JsonValue } from '../../../source/core/json/json-value.ts';
import {
  answered,
  discovery,
  failed,
  issuer,
  redirect,
  tokens,
  userinfoWithout,
} from '../../support/facts.ts';
import { ada, answering } from '../id-token/facts.ts';
import type { Case } from '../outcomes.ts';

const bad = (exchange: ReturnType<typeof failed>) => ({
  discovery: discovery(),
  tokens: tokens(),
  userinfo: userinfoWithout(exchange),
});
const { response } = tokens();
const granting = (scope: string) => ({
  tokens: tokens(response && { response: { ...response, scope } }),
});
const meantFor = (aud: JsonValue) => ({ tokens: tokens({ accessTokenClaims: { aud } }) });
const challenged = (challenge: string, status = 401, headers = {}) =>
  answered('', status, { 'www-authenticate': challenge, ...headers });
const asText = answered(JSON.stringify(ada), 200, { 'content-type': 'text/plain' });
const behind = (exchange: HttpExchange): HttpExchange =>
  exchange.outcome === 'failed'
    ? exchange
    : { ...exchange, answer: { ...exchange.answer, redirects: [{ status: 302, from: '/a', to: '/b' }] } };

export const cases: readonly Case[] = [
  ['claims', 'claims', answering(ada)],
  ['claims as text', 'content-type', answering(ada, { exchange: asText })],
  ['signed claims', 'signed-claims', answering(ada, { signature: { is: 'valid', refetched: false } })],
  ['no connection', 'unreachable', bad(failed())],
  [
    'an inner host that is not the issuer’s',
    'not-seen',
    {
      ...bad(failed('dns-not-found')),
      userinfo: { ...userinfoWithout(failed('dns-not-found')), endpoint: 'https://10.0.0.7/me' },
    },
  ],
  ['a redirect to another host', 'redirect', bad(redirect('https://elsewhere.dev/'))],
  ['a redirect on the same host', 'redirect-within-host', bad(redirect('/me'))],
  ['redirects that do not end', 'redirect-loop', bad(behind(redirect('/me')))],
  ['a redirect to a file', 'redirect-scheme', bad(redirect('file:///etc/passwd'))],
  ['401', 'token-refused', bad(answered('', 401))],
  [
    'a token of another host name',
    'token-refused',
    bad(challenged('Bearer realm="acme", error="invalid_token", error_description="Token is not active"')),
  ],
  [
    'a token without a scope that it asks for',
    'scope-missing',
    {
      ...bad(challenged('Bearer error="insufficient_scope", error_description="Missing openid scope"', 403)),
      ...granting('email'),
    },
  ],
  [
    'a token without a scope that only the body names',
    'scope-missing',
    bad(
      answered({ error: 'insufficient_scope', error_description: 'Missing openid scope' }, 403, {
        'www-authenticate': 'Bearer error="insufficient_scope"',
      }),
    ),
  ],
  [
    'a token without a scope that nobody asks for',
    'scope-beyond',
    bad(challenged('Bearer error="insufficient_scope", scope="profile"', 403)),
  ],
  [
    'a token for a resource elsewhere',
    'token-for-another',
    { ...bad(challenged('Bearer error="invalid_token"')), ...meantFor('https://api.acme.test') },
  ],
  [
    'a token for a resource elsewhere and for UserInfo',
    'token-refused',
    { ...bad(challenged('Bearer error="invalid_token"')), ...meantFor(['https://api.acme.test', issuer]) },
  ],
  [
    'a token for an audience with a name alone',
    'token-refused',
    { ...bad(challenged('Bearer error="invalid_token"')), ...meantFor('account') },
  ],
  ['a Bearer challenge without an error', 'token-not-seen', bad(challenged('Bearer realm="acme"'))],
  [
    'words that miss the token',
    'token-not-seen',
    bad(answered({ error: 'invalid_request', error_description: 'No access token provided' }, 401)),
  ],
  [
    'words that miss it as a parameter',
    'token-not-seen',
    bad(answered({ error: 'invalid_request', error_description: 'Access token parameter is missing' }, 400)),
  ],
  ['a scheme of proofs', 'dpop-required', bad(challenged('DPoP algs="ES256", error="invalid_token"'))],
  [
    'words that miss a proof',
    'dpop-required',
    bad(answered({ error: 'use_dpop_nonce', error_description: 'prove your key' }, 401)),
  ],
  [
    'both schemes, of which it accepts the other',
    'token-refused',
    bad(challenged('DPoP algs="ES256", Bearer error="invalid_token"')),
  ],
  [
    'a redirect to sign-in with the reason in the header',
    'token-refused',
    bad(challenged('Bearer error="invalid_token"', 302, { location: '/Account/Login?ReturnUrl=%2Fme' })),
  ],
  ['too many requests', 'rate-limited', bad(answered('', 429))],
  ['an error of its own', 'server-error', bad(answered({ error: 'server_error' }, 500))],
  [
    'a token for another resource',
    'token-for-another',
    bad(challenged('Bearer error="invalid_token", error_description="aud differs"')),
  ],
  ['404', 'status', bad(answered('', 404))],
  ['a request that it accepts only by POST', 'method-refused', bad(answered('', 405, { allow: 'POST' }))],
  ['a request that it does not accept', 'method-refused', bad(answered('', 405))],
  ['a web page', 'html', bad(answered('<p>hi</p>'))],
  [
    'an encrypted token',
    'not-claims',
    bad(answered('a.b.c.d.e', 200, { 'content-type': 'application/jwt' })),
  ],
  ...['a.b.c.d.e', '{"sub":"ada"}', ''].map(
    (body): Case => [
      `something else than a signed token: “${body}”`,
      'not-claims',
      {
        ...bad(failed()),
        userinfo: {
          ...userinfoWithout(answered(body, 200, { 'content-type': 'application/jwt' })),
          signature: { is: 'unreadable', why: 'Invalid JWT' },
        },
      },
    ],
  ),
  ['a wrong signature', 'signature-wrong', answering(ada, { signature: { is: 'invalid' } })],
];
