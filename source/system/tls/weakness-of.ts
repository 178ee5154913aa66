import type { PeerCertificate } from 'node:tls';
import { certificatesFrom } from './certificate-chain.ts';

/** Error codes for weak parts of a chain. */
export const weakSignature = 'WEAK_SIGNATURE';
export const weakKey = 'WEAK_KEY';

/**
 * Chain weaknesses that OpenSSL refuses at its second level (SSL_CTX_set_security_level(3)) but BoringSSL, which Bun
 * uses, accepts: nothing else checks them in the executable. A root is trusted by its key, so its own signature does
 * not matter.
 */
export function weaknessOf(leaf: PeerCertificate): Error | undefined {
  for (const { publicKey, signatureAlgorithm = '', subject, issuer } of certificatesFrom(leaf)) {
    if ((publicKey.asymmetricKeyDetails?.modulusLength ?? 2048) < 2048)
      return refused(weakKey, 'A key in the chain is too short.');
    if (subject !== issuer && /sha-?1(?!\d)|md5/i.test(signatureAlgorithm))
      return refused(weakSignature, 'A certificate in the chain is signed with SHA-1 or MD5.');
  }
  return undefined;
}

function refused(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
