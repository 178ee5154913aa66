import { queryEscape } from '../http/form-encoding.ts';
import type { Secret } from './secret.ts';

/**
 * RFC 6749, 2.3.1: id and secret are form-encoded before they are joined; with `isPlain` they are not, as in RFC 7617.
 * Keeps the audience of the secret.
 */
export function basicCredential(clientId: string, secret: Secret, isPlain = false): Secret {
  const written = (text: string) => (isPlain ? binary(text) : queryEscape(text));
  return secret.derive((value) => btoa(`${written(clientId)}:${written(value)}`));
}

/** One character per byte, as `btoa` expects; not in one call, whose arguments are limited to some ten thousand. */
function binary(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}
