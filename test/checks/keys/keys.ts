import type { HttpExchange } from '../../../source/core/facts/http-exchange.ts';
import { discovery } from '../../support/facts.ts';
import { answered, ecKey, failed, fine, keySet, rsaKey } from '../discovered.ts';
import type { Case } from '../outcomes.ts';
import { edKey, published, set, url } from './facts.ts';

const ecPrivate = { ...ecKey, d: '870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE' };
const plain = 'http://id.acme.dev/keys';
const inner = 'https://keycloak.identity.svc/keys';
/** 1024 bits. */
const shortModulus = Buffer.alloc(128, 0xc1).toString('base64url');

function refusedRedirect(to: string): HttpExchange {
  const failure = {
    code: 'redirect-refused',
    message: 'A redirect is not followed.',
    detail: { to },
  } as const;
  return { outcome: 'failed', requested: url, failure, redirects: [] };
}

export const cases: readonly Case[] = [
  ['good keys', 'readable', set(rsaKey, ecKey, edKey)],
  ['keys with members of their own', 'readable', set({ ...rsaKey, x5c: [], extra: { a: 1 } })],
  ['keys for encryption only', 'not-for-signing', set({ ...rsaKey, use: 'enc' })],
  ['no answer', 'unreachable', published(failed(url, 'connection-refused'))],
  ['a redirect to http', 'redirect-to-http', published(refusedRedirect('http://id.acme.dev/keys'))],
  ['a redirect to a file', 'unreachable', published(refusedRedirect('file:///etc/passwd'))],
  ['a certificate whose key is too short', 'not-seen', published(failed(url, 'tls-weak-key'))],
  ['plain http', 'not-seen', { ...fine, jwks: { url: plain, exchange: failed(plain, 'scheme-refused') } }],
  ['an inner host', 'not-seen', { ...fine, jwks: { url: inner, exchange: failed(inner, 'dns-not-found') } }],
  [
    'the host of an issuer that leads nowhere',
    'not-seen',
    { ...published(failed(url, 'dns-not-found')), discovery: { ...discovery(), issuerConfirmed: false } },
  ],
  [
    'a failure of its own on that host',
    'unreachable',
    { ...published(failed(url, 'timeout-answer')), discovery: { ...discovery(), issuerConfirmed: false } },
  ],
  ['a short RSA key', 'weak-key', set({ ...rsaKey, n: shortModulus })],
  ['404', 'not-found', published(answered(url, '', { status: 404 }))],
  ['410', 'not-found', published(answered(url, '', { status: 410 }))],
  ['401', 'needs-sign-in', published(answered(url, '', { status: 401 }))],
  ['403', 'needs-sign-in', published(answered(url, '', { status: 403 }))],
  [
    'a bot protection',
    'bot-check',
    published(
      answered(url, 'error code: 1010', {
        status: 403,
        headers: { server: 'cloudflare', 'content-type': 'text/plain' },
      }),
    ),
  ],
  ['429', 'rate-limited', published(answered(url, '', { status: 429 }))],
  ['500', 'server-error', published(answered(url, '', { status: 500 }))],
  ['503', 'server-error', published(answered(url, '', { status: 503 }))],
  ['another status', 'refused', published(answered(url, '', { status: 204 }))],
  [
    'a page',
    'web-page',
    published(answered(url, '<html><title>Hello</title>', { headers: { 'content-type': 'text/html' } })),
  ],
  ['text', 'not-a-set', published(answered(url, 'keys'))],
  ['keys that are no list', 'not-a-set', published(answered(url, '{"keys":{}}'))],
  ['a byte order mark', 'byte-order-mark', published(answered(url, `\ufeff${keySet(rsaKey)}`))],
  ['no keys', 'empty', set()],
  ['no keys if the client secret signs', 'shared-secret-only', published(answered(url, keySet()), ['HS256'])],
  [
    'a secret without its value if the client secret signs',
    'shared-secret-only',
    published(answered(url, keySet({ kty: 'oct', kid: 'one' })), ['HS256']),
  ],
  ['no list', 'empty', published(answered(url, '{}'))],
  ['a number in base64 with padding', 'unreadable-key', set({ ...rsaKey, n: 'AQAB/w==' })],
  ['a use that is a list', 'unreadable-key', set({ ...rsaKey, use: ['sig'] })],
  [
    'a post-quantum key',
    'unreadable-key',
    set(rsaKey, { kty: 'AKP', kid: 'pq', alg: 'ML-DSA-44', pub: 'AA' }),
  ],
  ['the private part', 'private-key', set(rsaKey, ecPrivate)],
  ['a shared secret', 'shared-secret', set(rsaKey, { kty: 'oct', kid: 'hmac', k: 'c2VjcmV0' })],
];
