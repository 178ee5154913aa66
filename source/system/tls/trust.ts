import type { ConnectionOptions, SecureContext } from 'node:tls';
import { inExecutable } from '../in-executable.ts';
import { type CertificateAuthorities, notTrustedByNode } from './certificate-authorities.ts';
import { handshakeAsGo } from './handshake-as-go.ts';

/** Shared by all connections of a run. */
const contexts = new WeakMap<CertificateAuthorities, SecureContext>();

/** TLS options with the given authorities, or Node’s own roots if there are none. */
export function trustIn(authorities: CertificateAuthorities): ConnectionOptions {
  const isNodes = !authorities.publicRoots && !authorities.extra;
  return {
    ...handshakeAsGo,
    // Explicit, because NODE_TLS_REJECT_UNAUTHORIZED=0 would otherwise turn it off.
    rejectUnauthorized: true,
    ...(!isNodes && { secureContext: contextOf(authorities) }),
  };
}

function contextOf(authorities: CertificateAuthorities): SecureContext {
  const known = contexts.get(authorities);
  if (known) return known;
  const { publicRoots, extra = [] } = authorities;
  const { ecdhCurve, ciphers, sigalgs } = handshakeAsGo;
  // Node's own roots include those of NODE_EXTRA_CA_CERTS, so only the public ones alone need a list. Bun needs it always.
  const ca = publicRoots && (inExecutable || extra.length === 0) ? [...publicRoots, ...extra] : undefined;
  const { createSecureContext } = process.getBuiltinModule('node:tls');
  const made = createSecureContext({ ecdhCurve, ciphers, sigalgs, ...(ca && { ca }) });
  // As Node itself does with a list (lib/internal/tls/secure-context.js); a list would have to include its roots too,
  // and reading those again takes 20 ms.
  if (!ca) for (const pem of notTrustedByNode(extra)) made.context.addCACert(pem);
  contexts.set(authorities, made);
  return made;
}
