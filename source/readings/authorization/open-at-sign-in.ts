import type { ErrorCatalog } from '../../core/check.ts';
import type { AuthorizationFact } from '../../core/facts.ts';
import { plainRequestOutcome } from './authorize-readings.ts';

const onlyAboutPerson = ['an assignment or a rule that keeps this person out', 'consent'] as const;

/** What an error page behind the sign-in may be about: what the requests without a person could not settle. */
export function openAtSignIn(
  authorization: AuthorizationFact | undefined,
  catalog: ErrorCatalog,
): readonly string[] {
  const isTaken = authorization && plainRequestOutcome(authorization, catalog) === 'taken';
  if (isTaken) return onlyAboutPerson;
  return ['the redirect URI', 'the client id', 'the scopes', 'PKCE', ...onlyAboutPerson];
}
