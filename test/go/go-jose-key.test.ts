import { describe, expect, it } from 'vitest';
import { readGoJoseHeader } from '../../source/go/go-jose/header.ts';
import { readGoJoseKey } from '../../source/go/go-jose/key.ts';
import { ecKey, rsaKey } from '../checks/discovered.ts';

const edKey = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
const ecPrivate = { ...ecKey, d: '870MB6gfuTJ4HtUnUvYMyJpr5eUZNP4Bk43bVdj3eAE' };
const read = (key: unknown) => readGoJoseKey(JSON.stringify(key));

describe('a key that go-jose reads', () => {
  it.each([
    ['RSA', rsaKey],
    ['RSA for encryption', { ...rsaKey, use: 'enc', alg: 'RSA-OAEP' }],
    ['EC', ecKey],
    ['Ed25519', edKey],
    ['a shared secret', { kty: 'oct', k: 'AAEC' }],
    ['members that it does not know', { ...rsaKey, extra: [{}], KTY: 5 }],
    ['a thumbprint', { ...rsaKey, x5t: 'AAECAwQFBgcICQoLDA0ODxAREhM' }],
    ['line breaks in base64', { ...rsaKey, n: 'u1SU\r\n1LfV' }],
    ['padding', { ...rsaKey, n: 'u1SU1LfVLPHCozMxH2Mo=' }],
    ['a padded thumbprint', { ...rsaKey, x5t: 'AAECAwQFBgcICQoLDA0ODxAREhM=' }],
  ])('%s', (_, key) => expect(read(key).ok).toBe(true));

  it.each([
    [ecPrivate, true],
    [{ kty: 'oct', k: 'AAEC' }, true],
    [ecKey, false],
  ])('reports whether it is secret', (key, isSecret) =>
    expect(read(key)).toMatchObject({ key: { isSecret } }),
  );
});

it.each([
  ['a number', { ...rsaKey, n: 'u1SU1LfVLPHCozMxH2Mo=' }],
  ['a thumbprint', { ...rsaKey, x5t: 'AAECAwQFBgcICQoLDA0ODxAREhM=' }],
])('keeps padding on %s, and refuses it, as another version does', (_, key) => {
  expect(readGoJoseKey(JSON.stringify(key), { keepsPadding: true }).ok).toBe(false);
});

it('is read with padding in a header as the version does', () => {
  const header = { alg: 'RS256', jwk: { ...rsaKey, n: 'u1SU1LfVLPHCozMxH2Mo=' } };
  expect(readGoJoseHeader(header).ok).toBe(true);
  expect(readGoJoseHeader(header, undefined, { keepsPadding: true }).ok).toBe(false);
});

describe('a key that go-jose refuses', () => {
  it.each([
    ['an unknown type', { kty: 'AKP' }, "unknown json web key type 'AKP'"],
    ['no type', {}, "unknown json web key type ''"],
    ['null', null, "unknown json web key type ''"],
    ['secp256k1', { ...ecKey, crv: 'secp256k1' }, "unsupported elliptic curve 'secp256k1'"],
    ['X25519', { ...edKey, crv: 'X25519' }, "unknown curve X25519'"],
    ['Ed448', { ...edKey, crv: 'Ed448' }, "unknown curve Ed448'"],
    ['a short coordinate', { ...ecKey, x: ecKey.x.slice(4) }, 'wrong length for x'],
    ['a point off the curve', { ...ecKey, y: ecKey.x }, 'X/Y are not on declared curve'],
    ['no modulus', { kty: 'RSA', e: 'AQAB' }, 'missing n/e values'],
    ['padding within', { ...rsaKey, n: 'u1SU=1LfV' }, 'illegal base64 data in “n”'],
    ['the other alphabet', { ...rsaKey, n: 'u1S+1Lf/' }, 'illegal base64 data in “n”'],
    ['an RSA private key without its primes', { ...rsaKey, d: 'AQAB' }, 'missing P value(s)'],
    [
      'a number for text',
      { ...rsaKey, kid: 5 },
      'json: cannot unmarshal number into Go value of type string',
    ],
    ['an invalid certificate', { ...rsaKey, x5c: ['%%'] }, 'failed to unmarshal x5c field'],
    [
      'a certificate of another key',
      { ...rsaKey, x5c: ['MAMBAQA='] },
      'public keys in key and x5c fields do not match',
    ],
    ['a thumbprint of the wrong length', { ...rsaKey, x5t: 'AAEC' }, 'x5t header is of incorrect size'],
    ['a certificate with a shared secret', { kty: 'oct', k: 'AAEC', x5c: ['MAMBAQA='] }, "found 'oct'"],
  ])('%s', (_, key, message) => {
    const reading = read(key);
    expect(reading.ok ? 'read' : reading.message).toContain(message);
  });

  it('a key that names a member twice', () => {
    const reading = readGoJoseKey('{"kty":"RSA","kty":"RSA","n":"AQAB","e":"AQAB"}');
    expect(reading).toMatchObject({ ok: false, message: "json: duplicate key 'kty' in object" });
  });
});
