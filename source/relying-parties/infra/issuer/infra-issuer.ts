import { addressForm } from '../../../core/http/address.ts';
import { trimGoSpace } from '../../../go/strings/trim-space.ts';
import { cleanUrl } from './clean-url.ts';

/**
 * The issuer that Infra compares, byte for byte, with the one in the discovery document: always https
 * (Infra: internal/server/providers/oidc.go). With `allowHttp` an http URL on loopback counts as if it were.
 */
export function infraIssuer(typed: string, allowHttp = false): string {
  const scheme = allowHttp && isLoopbackHttp(typed) ? 'http' : 'https';
  return `${scheme}://${cleanUrl(typed)}`;
}

/** Whether it is typed as an http URL of this machine, in the one spelling of the scheme that Infra's clean-up knows. */
export function isLoopbackHttp(typed: string): boolean {
  const text = trimGoSpace(typed);
  const form = addressForm(URL.parse(text), true);
  return text.startsWith('http://') && (form === 'usable' || form === 'user');
}
