import { addressForm } from '../../../core/http/address.ts';
import { trimGoSpace } from '../../../go/strings/trim-space.ts';
import { cleanUrl } from './clean-url.ts';

/**
 * The issuer that Infra compares byte for byte with the one in the discovery document: always https (Infra:
 * internal/server/providers/oidc.go). With `allowHttp`, an http URL on loopback is kept.
 */
export function infraIssuer(typed: string, allowHttp = false): string {
  const scheme = allowHttp && isLoopbackHttp(typed) ? 'http' : 'https';
  return `${scheme}://${cleanUrl(typed)}`;
}

/**
 * True for an http URL on this machine whose scheme is in lower case, the only spelling that Infra’s clean-up removes.
 */
export function isLoopbackHttp(typed: string): boolean {
  const text = trimGoSpace(typed);
  const form = addressForm(URL.parse(text), true);
  return text.startsWith('http://') && (form === 'usable' || form === 'user');
}
