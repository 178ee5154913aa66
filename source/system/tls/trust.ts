import type { ConnectionOptions, SecureContext } from 'node:tls';
import { handshakeAsGo } from './handshake-as-go.ts';

/** Reading every public authority takes 10 ms, which each connection would pay. */
const contexts = new WeakMap<readonly string[], SecureContext>();

/** What a TLS connection offers, and whom it trusts: Node's own roots where no list is given. */
export function trustIn(authorities: readonly string[] | undefined): ConnectionOptions {
  return {
    ...handshakeAsGo,
    // Said outright, because NODE_TLS_REJECT_UNAUTHORIZED=0 would otherwise switch it off.
    rejectUnauthorized: true,
    ...(authorities && { secureContext: contextOf(authorities) }),
  };
}

function contextOf(authorities: readonly string[]): SecureContext {
  const known = contexts.get(authorities);
  if (known) return known;
  const { ecdhCurve, ciphers, sigalgs } = handshakeAsGo;
  const { createSecureContext } = process.getBuiltinModule('node:tls');
  const context = createSecureContext({ ecdhCurve, ciphers, sigalgs, ca: [...authorities] });
  contexts.set(authorities, context);
  return context;
}
