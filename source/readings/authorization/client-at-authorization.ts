import type { ErrorCatalog } from '../../core/checks/check.ts';
import type { ErrorMeaning, ProviderError } from '../../core/errors/error-catalog.ts';
import type { AuthorizationFact } from '../../core/facts/facts.ts';
import { isTaken, objection, ownAttempts, validatesBeforeSignIn } from './authorize-readings.ts';

/** Whether the authorization endpoint knows the client, as far as its answers show. */
export interface ClientAtAuthorization {
  readonly is:
    | 'known'
    /** Judged by its redirect URIs alone, since some providers refuse an unknown client in the same way. */
    | 'seems-known'
    | 'unknown'
    | 'disabled'
    | 'tenant-unknown'
    | 'after-sign-in'
    | 'no-reason'
    | 'not-asked';
  readonly words?: ProviderError;
}

/** Objections that a provider can make only if it knows the client's settings. */
const settings: ReadonlySet<ErrorMeaning> = new Set<ErrorMeaning>([
  'redirect-uri-insecure',
  'pkce-required',
  'par-required',
  'request-object-required',
  'app-not-published',
]);

export function clientAtAuthorization(
  authorization: AuthorizationFact,
  catalog: ErrorCatalog,
): ClientAtAuthorization {
  const readings = ownAttempts(authorization, catalog).map(({ answer }) => answer);
  for (const reading of readings) {
    const { meaning, words } = objection(reading) ?? {};
    const spoken = words && { words };
    if (meaning === 'tenant-unknown') return { is: 'tenant-unknown', ...spoken };
    if (meaning === 'client-disabled') return { is: 'disabled', ...spoken };
    if (reading.is !== 'refused') continue;
    // No secret was sent, so words about the client's credentials can only mean the id.
    if (meaning === 'client-unknown' || meaning === 'client-credentials-wrong')
      return { is: 'unknown', ...spoken };
    // Not an authorization error of RFC 6749; every provider that uses it here means the client id.
    if (words?.code === 'invalid_client' && meaning === undefined) return { is: 'unknown', ...spoken };
  }
  if (readings.some(({ is }) => is === 'returned')) return { is: 'known' };
  if (readings.some(isTaken))
    return { is: validatesBeforeSignIn(authorization, catalog) ? 'known' : 'after-sign-in' };
  const refused = readings.find(({ is }) => is === 'refused');
  if (!refused) return { is: 'not-asked' };
  const why = objection(refused);
  if (why?.meaning === 'redirect-uri-not-registered') return { is: 'seems-known' };
  if (why?.meaning !== undefined && settings.has(why.meaning)) return { is: 'known' };
  return { is: 'no-reason', ...(why && { words: why.words }) };
}
