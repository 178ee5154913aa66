import type { HttpAnswer } from '../../core/facts/http-exchange.ts';

/** How Go's HTTP client treats a redirect. */
export type GoRedirect =
  /** Only http and https are followed, including plain http. */
  | { readonly is: 'refused'; readonly to: string }
  | {
      readonly is: 'followed';
      readonly to: string;
      /** The Authorization header is sent along. */
      readonly keepsAuthorization: boolean;
      /** A POST remains one, with its form. */
      readonly keepsForm: boolean;
    };

const followed = new Set([301, 302, 303, 307, 308]);

/**
 * Undefined if Go does not treat the answer as a redirect (Go 1.19: net/http, client.go, redirectBehavior and
 * shouldCopyHeaderOnRedirect; measured with 1.19.8).
 */
export function goRedirect({ url, status, headers }: HttpAnswer): GoRedirect | undefined {
  const location = headers['location'];
  const from = URL.parse(url);
  if (!followed.has(status) || !location || !from) return undefined;
  const target = URL.parse(location, from.href);
  const to = target?.href ?? location;
  if (target?.protocol !== 'http:' && target?.protocol !== 'https:') return { is: 'refused', to };
  const [initial, destination] = [hostAndPort(from), hostAndPort(target)];
  const keepsAuthorization = destination === initial || destination.endsWith(`.${initial}`);
  return { is: 'followed', to, keepsAuthorization, keepsForm: status === 307 || status === 308 };
}

function hostAndPort({ protocol, hostname, port }: URL): string {
  return `${hostname}:${port === '' ? (protocol === 'http:' ? 80 : 443) : port}`;
}
