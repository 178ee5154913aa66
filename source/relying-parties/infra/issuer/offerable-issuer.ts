import { addressForm } from '../../../core/http/address.ts';
import { infraIssuer } from './infra-issuer.ts';

/** Longer than any provider’s. */
const longestIssuer = 2000;

/**
 * Tells whether an issuer may be offered as the URL to use: Infra’s clean-up keeps it, and it has the form of an
 * issuer, without user, query or fragment (OpenID Connect Discovery 1.0, 3), and is not a document’s address.
 */
export function isOfferable(issuer: string, allowHttp: boolean): boolean {
  if (issuer.length > longestIssuer) return false;
  if (infraIssuer(issuer, allowHttp) !== issuer || /[\s"<>\\^`{|}?#\u0000-\u001f\u007f]/.test(issuer))
    return false;
  const url = URL.parse(issuer);
  if (!url || addressForm(url, allowHttp) !== 'usable' || /\/\.well-known(?:\/|$)/.test(url.pathname))
    return false;
  return url.username === '' && url.password === '' && !/^[^/]*\/\/[^/]*@/.test(issuer);
}
