import { isObject, parseJson, stringMember } from '../../core/json/json-value.ts';
import { withoutPadding } from '../../core/token/decode-token.ts';
import { bigIntOf, decodeRawUrlBase64, decodeStdBase64 } from '../encoding-base64/decode.ts';
import { readGo } from '../encoding-json/read.ts';
import type { GoJsonError } from '../encoding-json/reading.ts';
import { ellipticCurve, isOnCurve } from './elliptic-curve.ts';

const buffer = 'string-pointer';

/** go-jose v3.0.0: jwk.go, rawJSONWebKey. */
const keyShape = {
  type: 'jose.rawJSONWebKey',
  fields: {
    use: 'string',
    kty: 'string',
    kid: 'string',
    crv: 'string',
    alg: 'string',
    k: buffer,
    x: buffer,
    y: buffer,
    n: buffer,
    e: buffer,
    d: buffer,
    p: buffer,
    q: buffer,
    dp: buffer,
    dq: buffer,
    qi: buffer,
    x5c: ['string'],
    x5u: 'string',
    x5t: 'string',
    'x5t#S256': 'string',
  },
} as const;

const numberNames = ['k', 'x', 'y', 'n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'] as const;
type NumberName = (typeof numberNames)[number];
type Numbers = { readonly [Name in NumberName]?: Uint8Array };

export interface GoJoseKey {
  readonly kid: string;
  readonly kty: string;
  readonly crv: string;
  readonly alg: string;
  readonly use: string;
  /** Contains the private part, or is a shared secret: it can verify nothing, and everybody can read it. */
  readonly isSecret: boolean;
  /** Size of an RSA key's modulus; infinite for other kinds, whose sizes are fixed. */
  readonly bits: number;
  /** Type, curve and public numbers, as written: the key's identity. */
  readonly publicPart: string;
}

export type GoJoseReading =
  | { readonly ok: true; readonly key: GoJoseKey }
  | {
      readonly ok: false;
      /** go-jose's message. */
      readonly message: string;
      /** Set if its JSON could not be read. */
      readonly is?: GoJsonError['is'];
      /** The member of a type that the library does not accept. */
      readonly member?: string;
      /** One of its numbers is not base64url. */
      readonly isEncoding?: true;
      /** Its certificate is for another key; the rest of it is valid. */
      readonly isOtherCertificate?: true;
      /** The key's own id and type, as far as they could be read. */
      readonly kid: string;
      readonly kty: string;
    };

/** How versions other than v3.0.0 treat padding. */
export interface PaddingRule {
  /** Padding is kept and invalid in base64url, as in versions 2 and 4 (encoding.go, byteBuffer; jwk.go, UnmarshalJSON). */
  readonly keepsPadding?: true;
}

/** Reads one key, given as JSON text, as go-jose v3.0.0 does (jwk.go, UnmarshalJSON). */
export function readGoJoseKey(text: string, { keepsPadding }: PaddingRule = {}): GoJoseReading {
  const decode = (text: string) => decodeRawUrlBase64(keepsPadding ? text : withoutPadding(text));
  const reading = readGo(text, keyShape, { strictKeys: true });
  if (!reading.ok) {
    const { is, message, field: member } = reading.error;
    const json = parseJson(text);
    const named = (name: string) => (isObject(json) && stringMember(json, name)) || '';
    return { ok: false, is, message, ...(member && { member }), kid: named('kid'), kty: named('kty') };
  }
  const raw = reading.value;
  const { kid, kty, crv, alg, use } = raw;
  const refuse = (why: string) => ({
    ok: false as const,
    message: `go-jose/go-jose: ${why}`,
    kid,
    kty,
  });

  const numbers: { [Name in NumberName]?: Uint8Array } = {};
  for (const name of numberNames) {
    const value = raw[name];
    if (value === undefined) continue;
    const bytes = decode(value);
    if (!bytes) return { ok: false, message: `illegal base64 data in “${name}”`, isEncoding: true, kid, kty };
    numbers[name] = bytes;
  }
  const certificates: Uint8Array[] = [];
  for (const text of raw.x5c) {
    const certificate = decodeStdBase64(text);
    if (!certificate) return refuse('failed to unmarshal x5c field: illegal base64 data');
    if (!isDerSequence(certificate))
      return refuse('failed to unmarshal x5c field: x509: malformed certificate');
    certificates.push(certificate);
  }
  const fault =
    faultOf(kty, crv, numbers, certificates[0]) ?? thumbprintFault(decode(raw.x5t), decode(raw['x5t#S256']));
  if (fault === mismatch) return { ...refuse(fault), isOtherCertificate: true };
  if (fault !== undefined) return refuse(fault);
  const isSecret = numbers.d !== undefined || kty === 'oct';
  const bits = kty === 'RSA' && numbers.n ? bitsOf(numbers.n) : Number.POSITIVE_INFINITY;
  const publicPart = JSON.stringify([kty, crv, raw.n, raw.e, raw.x, raw.y]);
  return { ok: true, key: { kid, kty, crv, alg, use, isSecret, bits, publicPart } };
}

function faultOf(
  kty: string,
  crv: string,
  numbers: Numbers,
  certificate: Uint8Array | undefined,
): string | undefined {
  switch (kty) {
    case 'RSA':
      return rsaFault(numbers) ?? (holds(certificate, numbers.n) ? undefined : mismatch);
    case 'EC':
      return ecFault(crv, numbers) ?? (holds(certificate, numbers.x) ? undefined : mismatch);
    case 'OKP':
      if (crv !== 'Ed25519' || !numbers.x) return `unknown curve ${crv}'`;
      return holds(certificate, numbers.x) ? undefined : mismatch;
    case 'oct':
      if (certificate) return "invalid JWK, found 'oct' (symmetric) key with cert chain";
      return numbers.k ? undefined : 'invalid OCT (symmetric) key, missing k value';
    default:
      return `unknown json web key type '${kty}'`;
  }
}

function bitsOf(number: Uint8Array): number {
  const start = number.findIndex((byte) => byte !== 0);
  return start < 0 ? 0 : (number.length - start) * 8 - Math.clz32(number[start] ?? 0) + 24;
}

const mismatch = 'invalid JWK, public keys in key and x5c fields do not match';

/** 16,384 bits, the most that OpenSSL accepts (openssl/rsa.h, OPENSSL_RSA_MAX_MODULUS_BITS). */
const longestNumber = 2048;

function rsaFault({ n, e, d, p, q }: Numbers): string | undefined {
  if (!d) return n && e ? undefined : 'invalid RSA key, missing n/e values';
  const missing = Object.entries({ N: n, E: e, P: p, Q: q }).find(([, value]) => value === undefined)?.[0];
  if (!n || !e || !p || !q) return `invalid RSA private key, missing ${missing} value(s)`;
  // Multiplication takes more than linear time.
  if ([n, e, d, p, q].some(({ length }) => length > longestNumber)) return 'invalid RSA private key';
  const [first, second] = [bigIntOf(p), bigIntOf(q)];
  if (first <= 1n || second <= 1n || first * second !== bigIntOf(n)) return 'invalid RSA private key';
  const inverse = bigIntOf(d) * bigIntOf(e) - 1n;
  return inverse % (first - 1n) === 0n && inverse % (second - 1n) === 0n
    ? undefined
    : 'invalid RSA private key';
}

function ecFault(crv: string, { x, y, d }: Numbers): string | undefined {
  const curve = ellipticCurve(crv);
  const half = d ? 'private' : 'public';
  if (!curve) return `unsupported elliptic curve '${crv}'`;
  if (!x || !y)
    return d ? 'invalid EC private key, missing x/y/d values' : 'invalid EC key, missing x/y values';
  if (x.length !== curve.size) return `invalid EC ${half} key, wrong length for x`;
  if (y.length !== curve.size) return `invalid EC ${half} key, wrong length for y`;
  if (d && d.length !== curve.size) return 'invalid EC private key, wrong length for d';
  return isOnCurve(curve, bigIntOf(x), bigIntOf(y))
    ? undefined
    : 'invalid EC key, X/Y are not on declared curve';
}

/** Digests of the certificate: 20 and 32 bytes, raw or in hexadecimal (RFC 7517, 4.8 and 4.9). */
function thumbprintFault(x5t: Uint8Array | undefined, x5tS256: Uint8Array | undefined): string | undefined {
  for (const [name, bytes, size] of [
    ['x5t', x5t, 20],
    ['x5t#S256', x5tS256, 32],
  ] as const) {
    if (!bytes) return `invalid JWK, ${name} header has invalid encoding`;
    if (bytes.length === 0 || bytes.length === size) continue;
    if (bytes.length !== 2 * size) return `invalid JWK, ${name} header is of incorrect size`;
    if (!/^[0-9a-fA-F]+$/.test(String.fromCharCode(...bytes)))
      return `invalid JWK, unable to hex decode ${name}`;
  }
  return undefined;
}

/** Whether it is a single DER sequence, the outer form of a certificate. */
function isDerSequence(bytes: Uint8Array): boolean {
  const [tag, length = 0] = bytes;
  if (tag !== 0x30) return false;
  if (length < 0x80) return bytes.length === 2 + length;
  const digits = length & 0x7f;
  return digits > 0 && bytes.length === 2 + digits + Number(bigIntOf(bytes.subarray(2, 2 + digits)));
}

/**
 * Whether the certificate is for the key, that is, contains its public number; without a certificate, always. The
 * search takes the product of both lengths, hence the limit.
 */
function holds(certificate: Uint8Array | undefined, number: Uint8Array | undefined): boolean {
  if (!certificate || !number) return true;
  if (number.length > longestNumber) return false;
  const start = number.findIndex((byte) => byte !== 0);
  return hexOf(certificate).includes(hexOf(start < 0 ? number : number.subarray(start)));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
