import type { ConnectionOptions, SecureContext } from 'node:tls';
import type { CertificateAuthorities } from './certificate-authorities.ts';
import { handshakeAsGo } from './handshake-as-go.ts';

/** Once for all connections of a run. */
const contexts = new WeakMap<CertificateAuthorities, SecureContext>();

/** What a TLS connection offers, and whom it trusts: Node's own roots where no others are named. */
export function trustIn(authorities: CertificateAuthorities): ConnectionOptions {
  const isNodes = !authorities.publicRoots && !authorities.extra;
  return {
    ...handshakeAsGo,
    // Said outright, because NODE_TLS_REJECT_UNAUTHORIZED=0 would otherwise switch it off.
    rejectUnauthorized: true,
    ...(!isNodes && { secureContext: contextOf(authorities) }),
  };
}

function contextOf(authorities: CertificateAuthorities): SecureContext {
  const known = contexts.get(authorities);
  if (known) return known;
  const { publicRoots, extra = [] } = authorities;
  const { ecdhCurve, ciphers, sigalgs } = handshakeAsGo;
  const ca = publicRoots && [...publicRoots, ...extra];
  const { createSecureContext } = process.getBuiltinModule('node:tls');
  const made = createSecureContext({ ecdhCurve, ciphers, sigalgs, ...(ca && { ca }) });
  // As Node itself does with a list (lib/internal/tls/secure-context.js); a list would have to name its roots too, and
  // reading those again takes 20 ms.
  if (!ca) for (const pem of extra) made.context.addCACert(pem);
  contexts.set(authorities, made);
  return made;
}
