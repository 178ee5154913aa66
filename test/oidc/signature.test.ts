import { constants, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signatureAlgorithms } from '../../source/core/token/signature-algorithms.ts';
import { verifySignature } from '../../source/oidc/signature.ts';
import { encoded, keySet, signingKey } from './signing.ts';

const acceptedAlgorithms = signatureAlgorithms;
const noMoreKeys = async () => undefined;

function verify(
  token: string,
  keys: string | undefined,
  more: Partial<Parameters<typeof verifySignature>[0]> = {},
) {
  return verifySignature({
    token,
    ...(keys !== undefined && { keys }),
    acceptedAlgorithms,
    refetch: noMoreKeys,
    ...more,
  });
}

describe('a signed token', () => {
  it.each(acceptedAlgorithms)('is valid with %s', async (alg) => {
    const key = await signingKey(alg, 'one');
    expect(await verify(await key.sign({ sub: 'ada' }), keySet(key.jwk))).toEqual({
      is: 'valid',
      kid: 'one',
      refetched: false,
    });
  });

  it.each(acceptedAlgorithms)('is invalid with %s when another key of that name signed it', async (alg) => {
    const [published, forger] = await Promise.all([signingKey(alg, 'one'), signingKey(alg, 'one')]);
    expect(await verify(await forger.sign({ sub: 'ada' }), keySet(published.jwk))).toEqual({ is: 'invalid' });
  });

  it('is invalid when a letter of its claims changed', async () => {
    const key = await signingKey('ES256', 'one');
    const [header, , signature] = (await key.sign({ sub: 'ada' })).split('.');
    const token = [header, encoded({ sub: 'eve' }), signature].join('.');
    expect(await verify(token, keySet(key.jwk))).toEqual({ is: 'invalid' });
  });

  it.each([
    ['RS256', {}],
    ['PS256', { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }],
  ])('is valid with %s and a key of 1024 bits, which Go takes too', async (alg, options) => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const signed = `${encoded({ alg })}.${encoded({ sub: 'ada' })}`;
    const signature = sign('sha256', Buffer.from(signed), { key: privateKey, ...options });
    const jwk = publicKey.export({ format: 'jwk' }) as { kty: string };
    const token = (bytes: Buffer) => `${signed}.${bytes.toString('base64url')}`;
    expect(await verify(token(signature), keySet(jwk))).toEqual({ is: 'valid', refetched: false });
    signature.writeUInt8(signature.readUInt8(9) ^ 1, 9);
    expect(await verify(token(signature), keySet(jwk))).toEqual({ is: 'invalid' });
  });

  it('is valid whatever the published key says it may be used for, for Go does not look', async () => {
    const key = await signingKey('ES256', 'one');
    const misdeclared = { ...key.jwk, alg: 'RS256', use: 'enc', key_ops: ['encrypt'] };
    expect(await verify(await key.sign({}), keySet(misdeclared))).toMatchObject({ is: 'valid' });
  });
});

describe('keys', () => {
  it('are fetched once more when the token names one that is not there', async () => {
    const [old, fresh] = await Promise.all([signingKey('RS256', 'old'), signingKey('RS256', 'new')]);
    let fetches = 0;
    const refetch = async () => {
      fetches += 1;
      return keySet(fresh.jwk);
    };
    const found = await verify(await fresh.sign({}), keySet(old.jwk), { refetch });
    expect(found).toEqual({ is: 'valid', kid: 'new', refetched: true });
    expect(fetches).toBe(1);
  });

  it('that stay unknown are named', async () => {
    const [old, other] = await Promise.all([signingKey('RS256', 'old'), signingKey('RS256', 'other')]);
    const refetch = async () => keySet(old.jwk);
    const found = await verify(await other.sign({}), keySet(old.jwk), { refetch });
    expect(found).toEqual({ is: 'no-key', kid: 'other' });
  });

  it('need no name where only one can be meant', async () => {
    const [key, other] = await Promise.all([signingKey('RS256'), signingKey('ES256')]);
    const found = await verify(await key.sign({}), keySet(other.jwk, key.jwk));
    expect(found).toEqual({ is: 'valid', refetched: false });
  });

  it('without a name are ambiguous where several could be meant', async () => {
    const [key, other] = await Promise.all([signingKey('RS256'), signingKey('RS256')]);
    const found = await verify(await key.sign({}), keySet(other.jwk, key.jwk));
    expect(found).toEqual({ is: 'ambiguous-key', keys: 2 });
  });

  it.each([undefined, 'not json', '{"keys":"none"}', '[]'])('that are %j are unavailable', async (keys) => {
    const key = await signingKey('ES256', 'one');
    expect(await verify(await key.sign({}), keys)).toEqual({ is: 'keys-unavailable' });
  });

  it('that the token brings along are never used', async () => {
    const [published, forger] = await Promise.all([signingKey('ES256', 'one'), signingKey('ES256', 'one')]);
    const header = { jwk: forger.jwk, jku: 'https://evil.example/keys', x5u: 'https://evil.example/x5u' };
    expect(await verify(await forger.sign({}, header), keySet(published.jwk))).toEqual({ is: 'invalid' });
  });

  it('that are padded, as the signature may be, count as go-jose reads them', async () => {
    const key = await signingKey('RS256', 'one');
    const padded = { ...key.jwk, n: `${key.jwk.n}==` };
    expect(await verify(`${await key.sign({})}==`, keySet(padded))).toMatchObject({ is: 'valid' });
  });

  it('that are broken are passed over', async () => {
    const key = await signingKey('RS256', 'one');
    const broken = { kty: 'RSA', kid: 'one', n: '!', e: '' };
    expect(await verify(await key.sign({}), keySet(broken, key.jwk))).toMatchObject({ is: 'valid' });
  });
});

describe('what is no signature to rely on', () => {
  const token = (header: unknown, parts = 3) =>
    [encoded(header), encoded({ sub: 'ada' }), ...Array.from({ length: parts - 2 }, () => 'AAAA')].join('.');

  it.each([
    ['alg none', token({ alg: 'none' }), { is: 'unsigned' }],
    ['alg NoNe', token({ alg: 'NoNe' }), { is: 'unsigned' }],
    ['nothing where the signature stands', `${encoded({ alg: 'RS256' })}.e30.`, { is: 'unsigned' }],
    ['an HMAC', token({ alg: 'HS256' }), { is: 'unsupported', alg: 'HS256' }],
    ['a name from the prototype', token({ alg: 'constructor' }), { is: 'unsupported', alg: 'constructor' }],
  ])('%s', async (_, text, fact) => {
    expect(await verify(text, keySet())).toEqual(fact);
  });

  it.each([
    ['five parts', token({ alg: 'RSA-OAEP' }, 5)],
    ['two parts', token({ alg: 'RS256' }, 2)],
    ['no algorithm', token({})],
    ['a header that is no JSON', 'e30x.e30.AAAA'],
    ['a payload with padding, which Go does not read', `${encoded({ alg: 'RS256' })}.e30=.AAAA`],
    ['a signature in plain base64', `${encoded({ alg: 'RS256' })}.e30.AA+A`],
    ['an extension that must be understood', token({ alg: 'RS256', crit: ['exp'] })],
  ])('%s', async (_, text) => {
    expect(await verify(text, keySet())).toMatchObject({ is: 'unreadable' });
  });

  it('an algorithm that is not accepted here, however right the signature', async () => {
    const key = await signingKey('ES256', 'one');
    const found = await verify(await key.sign({}), keySet(key.jwk), { acceptedAlgorithms: ['RS256'] });
    expect(found).toEqual({ is: 'unsupported', alg: 'ES256' });
  });
});
