import type { Failure, FailureCode } from '../../core/failure.ts';
import type { CertificateFact } from '../../core/ports.ts';
import { causeOf } from '../http/error-cause.ts';
import type { Place } from '../place.ts';
import { commonNameOnly } from './handshake-as-go.ts';

/** Node's names for what is wrong with a certificate. */
const certificateCodes: Readonly<Record<string, FailureCode>> = {
  CERT_HAS_EXPIRED: 'tls-expired',
  CERT_NOT_YET_VALID: 'tls-not-yet-valid',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls-unknown-ca',
  UNABLE_TO_GET_ISSUER_CERT: 'tls-unknown-ca',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-unknown-ca',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-unknown-ca',
  CERT_UNTRUSTED: 'tls-unknown-ca',
  INVALID_CA: 'tls-unknown-ca',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-host-mismatch',
  ERR_TLS_CERT_ALTNAME_FORMAT: 'tls-host-mismatch',
  HOSTNAME_MISMATCH: 'tls-host-mismatch',
  [commonNameOnly]: 'tls-common-name',
};

/** OpenSSL's words where Node has no name (crypto/x509/x509_txt.c). */
const unnamedReasons: readonly (readonly [RegExp, FailureCode])[] = [
  [/digest algorithm too weak/, 'tls-weak-signature'],
  [/key too weak/, 'tls-weak-key'],
];

/** OpenSSL's reason numbers (sslerr.h), which reach Node as `EPROTO` with the number in the text. */
const handshakeReasons: Readonly<Record<string, FailureCode>> = {
  '10B': 'tls-not-tls', // wrong version number
  '09C': 'tls-not-tls', // http request
  '09B': 'tls-not-tls', // https proxy request
  '0C6': 'tls-not-tls', // packet length too long
  '0FC': 'tls-not-tls', // unknown protocol
  '102': 'tls-protocol', // unsupported protocol
  '0BF': 'tls-protocol', // no protocols available
  '18C': 'tls-protocol', // version too low
  '42E': 'tls-protocol', // alert: protocol version
  '42F': 'tls-protocol', // alert: insufficient security
  '410': 'tls-handshake-refused', // alert: handshake failure
  '45C': 'tls-client-certificate', // alert: certificate required
};

const otherRefusals =
  /^(?:CERT_|ERR_TLS_|UNABLE_TO_|CRL_|ERR_OSSL_|(?:INVALID|PATH|SUBTREE|PERMITTED|EXCLUDED|UNSUPPORTED|UNHANDLED|KEYUSAGE)_)/;

/** The failure of a TLS handshake, or undefined where the error is about something else. */
export function tlsFailure(
  error: NodeJS.ErrnoException,
  chain: readonly CertificateFact[],
  place: Place,
): Failure | undefined {
  const code = codeOf(error, chain);
  if (!code) return undefined;
  return {
    code,
    message: `The TLS connection to ${place.host}:${place.port} failed${reasonOf(error)}.`,
    detail: { ...place, ...certificateDetail(code, chain) },
    cause: causeOf(error),
  };
}

/** OpenSSL's own words, without its places in the source and Node's advice to its own users. */
function reasonOf({ message }: Error): string {
  const reason = /error:[0-9A-F]{8}:[^:]*:[^:]*:([^:]+)/i.exec(message)?.[1] ?? message;
  const [words = ''] = reason.split('; ');
  return words.trim() === '' ? '' : `: ${words.trim().replace(/\.$/, '')}`;
}

function codeOf(error: NodeJS.ErrnoException, chain: readonly CertificateFact[]): FailureCode | undefined {
  const name = error.code ?? '';
  // Only the leaf came and nobody known issued it: usually the server forgot to send the intermediate.
  if (name === 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' && chain.length === 1 && !chain[0]?.selfSigned) {
    return 'tls-incomplete-chain';
  }
  const known = certificateCodes[name];
  if (known) return known;
  if (name !== 'EPROTO' && !name.startsWith('ERR_SSL_')) {
    if (name === 'UNSPECIFIED')
      return unnamedReasons.find(([reason]) => reason.test(error.message))?.[1] ?? 'tls-other';
    return otherRefusals.test(name) ? 'tls-other' : undefined;
  }
  const reason = /error:0A000([0-9A-F]{3}):/i.exec(error.message)?.[1]?.toUpperCase();
  return (reason && handshakeReasons[reason]) || 'tls-other';
}

/** What it takes to word it: dates of the certificate at fault, names of the leaf, who stands at the top. */
function certificateDetail(code: FailureCode, chain: readonly CertificateFact[]) {
  const leaf = chain[0];
  const top = chain.at(-1);
  if (!leaf || !top) return {};
  const now = new Date().toISOString();
  const outOfDate = chain.find(({ validFrom, validTo }) => now > validTo || now < validFrom) ?? leaf;
  const dated = code === 'tls-expired' || code === 'tls-not-yet-valid' ? outOfDate : leaf;
  return {
    subject: dated.subject,
    issuer: top.issuer,
    validFrom: dated.validFrom,
    validTo: dated.validTo,
    fingerprint: top.fingerprint,
    names: leaf.names.join(', '),
    certificates: chain.length,
  };
}
