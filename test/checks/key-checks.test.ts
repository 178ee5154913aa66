import { describe, expect, it } from 'vitest';
import type { Gathered } from '../../source/core/facts.ts';
import type { HttpExchange } from '../../source/core/http.ts';
import {
  answered,
  discovered,
  document,
  ecKey,
  failed,
  judgeAll,
  judgeOne,
  keySet,
  rsaKey,
} from './discovered.ts';
import { type Case, codesOf, unseenCodes } from './outcomes.ts';

const url = document.jwks_uri;

function published(
  exchange: HttpExchange,
  algorithms: readonly string[] | undefined = ['RS256', 'ES256'],
): Gathered {
  const provider = { ...document, id_token_signing_alg_values_supported: algorithms };
  return { ...discovered(document.issuer, JSON.stringify(provider)), jwks: { url, exchange } };
}

const set = (...keys: readonly object[]) => published(answered(url, keySet(...keys)));
const signedWith = (algorithms: readonly string[] | undefined, ...keys: readonly object[]) =>
  published(answered(url, keySet(...keys)), algorithms);

const edKey = { kty: 'OKP', crv: 'Ed25519', kid: 'ed', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
const ecPrivate = { ...ecKey, d: '870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE' };

const fine = discovered(document.issuer, JSON.stringify(document));
const plain = 'http://id.acme.dev/keys';
const inner = 'https://keycloak.identity.svc/keys';
/** 1024 bits. */
const shortModulus = Buffer.alloc(128, 0xc1).toString('base64url');
const first = answered(url, keySet(rsaKey, ecKey));
const same = { is: 'same' } as const;
const other = (exchange: HttpExchange) => ({ is: 'other', exchange }) as const;
const otherKeys = (...keys: readonly object[]) => other(answered(url, keySet(...keys)));
function fetched(...further: readonly (typeof same | ReturnType<typeof other>)[]): Gathered {
  return { ...published(first), jwks: { url, exchange: first, further } };
}
const otherNumber = { ...rsaKey, n: 'u1SU1LfVLPHCozMxH2Mp' };

function refusedRedirect(to: string): HttpExchange {
  const failure = {
    code: 'redirect-refused',
    message: 'A redirect is not followed.',
    detail: { to },
  } as const;
  return { outcome: 'failed', requested: url, failure, redirects: [] };
}

const tables: Readonly<Record<string, readonly Case[]>> = {
  keys: [
    ['good keys', 'readable', set(rsaKey, ecKey, edKey)],
    ['keys with members of their own', 'readable', set({ ...rsaKey, x5c: [], extra: { a: 1 } })],
    ['keys for encryption only', 'not-for-signing', set({ ...rsaKey, use: 'enc' })],
    ['no answer', 'unreachable', published(failed(url, 'connection-refused'))],
    ['a redirect to http', 'redirect-to-http', published(refusedRedirect('http://id.acme.dev/keys'))],
    ['a redirect to a file', 'unreachable', published(refusedRedirect('file:///etc/passwd'))],
    ['plain http', 'not-seen', { ...fine, jwks: { url: plain, exchange: failed(plain, 'scheme-refused') } }],
    [
      'an inner host',
      'not-seen',
      { ...fine, jwks: { url: inner, exchange: failed(inner, 'dns-not-found') } },
    ],
    ['a short RSA key', 'weak-key', set({ ...rsaKey, n: shortModulus })],
    ['404', 'refused', published(answered(url, '', { status: 404 }))],
    [
      'a page',
      'web-page',
      published(answered(url, '<html><title>Hello</title>', { headers: { 'content-type': 'text/html' } })),
    ],
    ['text', 'not-a-set', published(answered(url, 'keys'))],
    ['keys that are no list', 'not-a-set', published(answered(url, '{"keys":{}}'))],
    ['a byte order mark', 'byte-order-mark', published(answered(url, `\ufeff${keySet(rsaKey)}`))],
    ['no keys', 'empty', set()],
    ['no list', 'empty', published(answered(url, '{}'))],
    [
      'a post-quantum key',
      'unreadable-key',
      set(rsaKey, { kty: 'AKP', kid: 'pq', alg: 'ML-DSA-44', pub: 'AA' }),
    ],
    ['the private part', 'private-key', set(rsaKey, ecPrivate)],
    ['a shared secret', 'shared-secret', set(rsaKey, { kty: 'oct', kid: 'hmac', k: 'c2VjcmV0' })],
  ],
  'key-ids': [
    ['ids', 'distinct', set(rsaKey, ecKey)],
    ['one key', 'single-key', set({ ...rsaKey, kid: undefined })],
    ['none', 'missing', set(rsaKey, { ...ecKey, kid: undefined })],
    ['one id twice', 'repeated', set(rsaKey, { ...ecKey, kid: 'one' })],
  ],
  'key-stability': [
    ['one text', 'steady', fetched(same, same)],
    ['another order', 'steady', fetched(otherKeys(ecKey, rsaKey), same)],
    ['other members', 'steady', fetched(same, otherKeys({ ...rsaKey, x5c: [], use: 'enc' }, ecKey))],
    ['a key twice', 'steady', fetched(same, otherKeys(rsaKey, ecKey, rsaKey))],
    ['another set, second', 'differing', fetched(otherKeys(edKey), same)],
    ['another set, last', 'differing', fetched(same, otherKeys(edKey))],
    ['another set before two alike', 'differing', fetched(otherKeys(edKey), otherKeys(edKey))],
    ['one key less', 'differing', fetched(same, otherKeys(rsaKey))],
    ['one key more', 'differing', fetched(same, otherKeys(rsaKey, ecKey, edKey))],
    ['another kid', 'differing', fetched(same, otherKeys({ ...rsaKey, kid: 'new' }, ecKey))],
    ['another key with that kid', 'differing', fetched(same, otherKeys(otherNumber, ecKey))],
    [
      'another set and no answer',
      'differing',
      fetched(otherKeys(edKey), other(failed(url, 'connection-refused'))),
    ],
    ['no answer', 'unsteady', fetched(same, other(failed(url, 'connection-refused')))],
    ['too many requests', 'unsteady', fetched(same, other(answered(url, '', { status: 429 })))],
    ['no set', 'unsteady', fetched(same, other(answered(url, '<p>')))],
    ['an empty set', 'unsteady', fetched(same, otherKeys())],
  ],
  'key-algorithms': [
    ['an RSA key for RS256', 'fits', signedWith(['RS256'], rsaKey)],
    ['no list, so RS256', 'fits', signedWith([], rsaKey)],
    ['Ed25519 for EdDSA', 'fits', signedWith(['EdDSA'], edKey)],
    ['no list, and EC keys only', 'no-key', signedWith([], ecKey)],
    ['another curve', 'no-key', signedWith(['ES384'], ecKey)],
  ],
};

describe.each(Object.entries(tables))('%s', (id, cases) => {
  it.each(cases)('%s is %s', (_, code, gathered) => {
    expect(codesOf(id, gathered)).toEqual([code]);
  });

  it('covers every code', () => expect(unseenCodes(id, cases)).toEqual([]));
});

describe('keys that were asked for once only', () => {
  it('say nothing of replicas', () =>
    expect(codesOf('key-stability', set(rsaKey))).toEqual(['does-not-apply']));
});

describe('replicas with different keys', () => {
  it.each([
    ['less', otherKeys(rsaKey), 'two'],
    ['another', otherKeys(rsaKey, edKey), 'ed, two'],
    ['the same id with another number', otherKeys(otherNumber, ecKey), 'one'],
  ])('%s: the keys are named', (_, again, names) => {
    expect(judgeOne('key-stability', fetched(same, again))[0]?.summary).toContain(`: ${names}.`);
  });
});

describe('a key set that cannot be read', () => {
  it('names each key that spoils it', () => {
    const results = judgeOne(
      'keys',
      set(rsaKey, { kty: 'AKP', kid: 'a' }, { kty: 'EC', crv: 'secp256k1', kid: 'b' }),
    );
    expect(results.map(({ summary }) => summary)).toEqual([
      "Infra cannot read key 2 of 3 (kid “a”, kty “AKP”): go-jose/go-jose: unknown json web key type 'AKP'.",
      "Infra cannot read key 3 of 3 (kid “b”, kty “EC”): go-jose/go-jose: unsupported elliptic curve 'secp256k1'.",
    ]);
  });

  it('blocks what is judged by its keys', () => {
    const results = judgeAll(set());
    expect(results.filter(({ blockedBy }) => blockedBy === 'keys').map(({ id }) => id)).toEqual([
      'key-ids',
      'key-stability',
      'key-algorithms',
    ]);
  });
});
