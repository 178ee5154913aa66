import type { Gathered } from '../core/facts.ts';
import { presentFact } from '../core/present-fact.ts';

/** Whether a test login brought tokens that Infra's library can read. That proves client, scopes, redirect URI and secret. */
export function loginCompleted(gathered: Gathered): boolean {
  return (
    presentFact(gathered, 'login')?.outcome.is === 'code' &&
    presentFact(gathered, 'tokens')?.response !== undefined
  );
}
