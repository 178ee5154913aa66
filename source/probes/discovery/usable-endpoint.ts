import type { DiscoveryFact } from '../../core/facts/facts.ts';
import { addressForm } from '../../core/http/address.ts';
import type { Failure, Result } from '../../core/http/failure.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import type { Absent } from '../../core/run/absent.ts';

/**
 * Whether an endpoint may receive a secret or be opened in a browser: https, or http on loopback if allowed. Everything
 * else (`javascript:`, `file:`, plain http) is refused (RFC 6749, 3.1 and 3.2).
 */
export function usableEndpoint(endpoint: string, allowLoopbackHttp: boolean): Result<URL> {
  const url = URL.parse(endpoint);
  const form = addressForm(url, allowLoopbackHttp);
  if (!url || form === 'not-an-address')
    return refused('url-invalid', 'The endpoint is not an address.', endpoint);
  if (form === 'usable') return { ok: true, value: url };
  if (form === 'user')
    return refused('address-refused', 'The endpoint has a user name before its host.', endpoint);
  return form === 'refused-host'
    ? refused('address-refused', 'The endpoint is a link-local or cloud metadata address.', endpoint)
    : refused('scheme-refused', 'The endpoint is not https.', endpoint);
}

/** The endpoint to send the client secret to, or why there is none. */
export function usableTokenEndpoint(discovery: DiscoveryFact, allowLoopbackHttp: boolean): string | Absent {
  const { tokenEndpoint } = followedMetadata(discovery);
  if (tokenEndpoint === undefined)
    return { absent: 'does-not-apply', why: 'The discovery document names no token_endpoint.' };
  return usableEndpoint(tokenEndpoint, allowLoopbackHttp).ok
    ? tokenEndpoint
    : { absent: 'does-not-apply', why: 'The token endpoint is not https, so no secret is sent to it.' };
}

function refused(code: Failure['code'], message: string, url: string): Result<URL> {
  return { ok: false, failure: { code, message, detail: { url } } };
}
