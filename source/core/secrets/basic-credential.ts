import { queryEscape } from '../http/form-encoding.ts';
import type { Secret } from './secret.ts';

/** RFC 6749, 2.3.1: id and secret are form-encoded before they are joined. For the audience of the secret. */
export function basicCredential(clientId: string, secret: Secret): Secret {
  return secret.derive((value) => btoa(`${queryEscape(clientId)}:${queryEscape(value)}`));
}
