import { queryEscape } from '../http/form-encoding.ts';
import type { Secret } from './secret.ts';

/**
 * RFC 6749, 2.3.1: id and secret are form-encoded before they are joined; `isPlain` leaves that out, as RFC 7617 does.
 * For the audience of the secret.
 */
export function basicCredential(clientId: string, secret: Secret, isPlain = false): Secret {
  const written = (text: string) =>
    isPlain ? String.fromCharCode(...new TextEncoder().encode(text)) : queryEscape(text);
  return secret.derive((value) => btoa(`${written(clientId)}:${written(value)}`));
}
