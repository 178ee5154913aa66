import { isIP } from 'node:net';
import type { ConnectionOptions, PeerCertificate } from 'node:tls';
import { inExecutable } from '../in-executable.ts';
import { weaknessOf } from './weakness-of.ts';

/** The error code for a certificate that names its host only in the common name. */
export const commonNameOnly = 'COMMON_NAME_ONLY';

/** Node’s own error code for a certificate with other names. */
const partialWildcard = 'ERR_TLS_CERT_ALTNAME_INVALID';

/** A wildcard stands for the whole first label (Go: crypto/x509, verify.go, matchHostnames). */
function isNamed(host: string, names: string): boolean {
  const exact = `dns:${host.toLowerCase().replace(/\.$/, '')}`;
  const fitting = [exact, exact.replace(/^dns:[^.]+/, 'dns:*')];
  return names.split(', ').some((name) => fitting.includes(name.toLowerCase().replace(/\.$/, '')));
}

/**
 * The parameters of Go’s crypto/tls, so that what connects here connects there too (Go 1.19: cipher_suites.go,
 * common.go, crypto/x509 verify.go). By default Node 24 also offers brainpool curves, and crashes with a segmentation
 * fault if the server’s certificate has such a key.
 */
export const handshakeAsGo = {
  ecdhCurve: 'X25519:P-256:P-384:P-521',
  ciphers: [
    'TLS_AES_128_GCM_SHA256',
    'TLS_AES_256_GCM_SHA384',
    'TLS_CHACHA20_POLY1305_SHA256',
    ...['AES128-GCM-SHA256', 'AES256-GCM-SHA384', 'CHACHA20-POLY1305', 'AES128-SHA', 'AES256-SHA'].flatMap(
      (suite) => [`ECDHE-ECDSA-${suite}`, `ECDHE-RSA-${suite}`],
    ),
    'AES128-GCM-SHA256',
    'AES256-GCM-SHA384',
    'AES128-SHA',
    'AES256-SHA',
  ].join(':'),
  sigalgs: [
    'rsa_pss_rsae_sha256',
    'ecdsa_secp256r1_sha256',
    'ed25519',
    'rsa_pss_rsae_sha384',
    'rsa_pss_rsae_sha512',
    'rsa_pkcs1_sha256',
    'rsa_pkcs1_sha384',
    'rsa_pkcs1_sha512',
    'ecdsa_secp384r1_sha384',
    'ecdsa_secp521r1_sha512',
  ].join(':'),
  checkServerIdentity(host: string, certificate: PeerCertificate): Error | undefined {
    const { checkServerIdentity } = process.getBuiltinModule('node:tls');
    const hasName = /(?:^|, )DNS:/.test(certificate.subjectaltname ?? '');
    const refused = checkServerIdentity(host, certificate);
    if (refused) return refused;
    if (hasName && isIP(host) === 0 && !isNamed(host, certificate.subjectaltname ?? ''))
      return Object.assign(new Error('A wildcard stands for a part of a label.'), { code: partialWildcard });
    const weak = inExecutable ? weaknessOf(certificate) : undefined;
    if (weak || hasName || isIP(host) !== 0) return weak;
    return Object.assign(new Error('The certificate names its host only in the common name.'), {
      code: commonNameOnly,
    });
  },
} as const satisfies ConnectionOptions;
