import { queryEscape } from '../http/form-encoding.ts';
import type { Secret } from './secret.ts';

/**
 * RFC 6749, 2.3.1: id and secret are form-encoded before they are joined; `isPlain` leaves that out, as RFC 7617 does.
 * For the audience of the secret.
 */
export function basicCredential(clientId: string, secret: Secret, isPlain = false): Secret {
  const written = (text: string) => (isPlain ? binary(text) : queryEscape(text));
  return secret.derive((value) => btoa(`${written(clientId)}:${written(value)}`));
}

/** A character for each byte, as `btoa` takes them; not in one call, which has room for some ten thousand only. */
function binary(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}
