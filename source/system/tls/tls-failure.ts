import type { CertificateFact } from '../../core/facts/facts.ts';
import type { Failure, FailureCode } from '../../core/http/failure.ts';
import { causeOf } from '../http/error-cause.ts';
import type { Place } from '../place.ts';
import { commonNameOnly } from './handshake-as-go.ts';
import { weakKey, weakSignature } from './weakness-of.ts';

/** Node’s codes for certificate errors. */
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
  [weakSignature]: 'tls-weak-signature',
  [weakKey]: 'tls-weak-key',
};

/** OpenSSL’s messages for errors that have no code in Node (crypto/x509/x509_txt.c). */
const unnamedReasons: readonly (readonly [RegExp, FailureCode])[] = [
  [/digest algorithm too weak/, 'tls-weak-signature'],
  [/key too weak/, 'tls-weak-key'],
];

/**
 * Handshake error codes found in the message: OpenSSL’s (sslerr.h), which Node reports as `EPROTO`, and those of
 * BoringSSL (ssl.h), which Bun uses in the executable.
 */
const handshakeReasons: Readonly<Record<string, FailureCode>> = {
  '0A00010B': 'tls-not-tls', // wrong version number
  '0A00009C': 'tls-not-tls', // http request
  '0A00009B': 'tls-not-tls', // https proxy request
  '0A0000C6': 'tls-not-tls', // packet length too long
  '0A0000FC': 'tls-not-tls', // unknown protocol
  '0A000102': 'tls-protocol', // unsupported protocol
  '0A0000BF': 'tls-protocol', // no protocols available
  '0A00018C': 'tls-protocol', // version too low
  '100000F7': 'tls-not-tls', // wrong version number
  '10000092': 'tls-not-tls', // encrypted length too long
  '100000E9': 'tls-not-tls', // unknown protocol
  '100000F0': 'tls-protocol', // unsupported protocol
};

/** Alerts from the server; both libraries number them as 1000 plus the alert (RFC 8446, 6.2). */
const alerts: Readonly<Record<number, FailureCode>> = {
  40: 'tls-handshake-refused', // handshake failure
  70: 'tls-protocol', // protocol version
  71: 'tls-protocol', // insufficient security
  116: 'tls-client-certificate', // certificate required
};

const otherRefusals =
  /^(?:CERT_|ERR_TLS_|UNABLE_TO_|CRL_|ERR_OSSL_|(?:INVALID|PATH|SUBTREE|PERMITTED|EXCLUDED|UNSUPPORTED|UNHANDLED|KEYUSAGE)_)/;

/** The failure of a TLS handshake; `undefined` if the error is about something else. */
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

/** OpenSSL’s message without source positions and Node’s hints. */
function reasonOf({ message }: Error): string {
  const reason = /error:[0-9A-F]{8}:[^:]*:[^:]*:([^:]+)/i.exec(message)?.[1] ?? message;
  const [words = ''] = reason.split('; ');
  return words.trim() === '' ? '' : `: ${words.trim().replace(/\.$/, '')}`;
}

function codeOf(error: NodeJS.ErrnoException, chain: readonly CertificateFact[]): FailureCode | undefined {
  const name = error.code ?? '';
  // Only the leaf arrived, and its issuer is unknown: usually the server does not send the intermediate.
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
  const reason = /error:((?:0A|10)000[0-9A-F]{3}):/i.exec(error.message)?.[1]?.toUpperCase() ?? '';
  return handshakeReasons[reason] ?? alerts[Number.parseInt(reason.slice(-3), 16) - 1000] ?? 'tls-other';
}

/** Details for the message: dates of the certificate at fault, names of the leaf, the topmost issuer. */
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
