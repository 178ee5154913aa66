import { answered, discovery, failed, redirect, tokens, userinfoWithout } from '../../support/facts.ts';
import { ada, answering } from '../id-token/facts.ts';
import type { Case } from '../outcomes.ts';

const bad = (exchange: ReturnType<typeof failed>) => ({
  discovery: discovery(),
  tokens: tokens(),
  userinfo: userinfoWithout(exchange),
});
const asText = answered(JSON.stringify(ada), 200, { 'content-type': 'text/plain' });

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
  ['a redirect to a file', 'redirect-scheme', bad(redirect('file:///etc/passwd'))],
  ['401', 'token-refused', bad(answered('', 401))],
  ['404', 'status', bad(answered('', 404))],
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
