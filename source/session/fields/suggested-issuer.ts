import { presentFact } from '../../core/run/present-fact.ts';
import { hasHiddenCharacters } from '../../core/text/printable.ts';
import { rules } from '../../relying-parties/rules.ts';
import type { Session } from '../session.ts';

/** The issuer found, if Infra would compare with another one; Enter adopts it. */
export function suggestedIssuer({ facts, fields, options }: Session): string | undefined {
  const solution = presentFact(facts, 'issuerSearch');
  if (solution?.issuer === undefined) return undefined;
  const typed = rules.typedUrl.issuer(fields.url, options.allowHttp);
  // Invisible characters are not put into a field.
  return typed === solution.issuer || hasHiddenCharacters(solution.issuer) ? undefined : solution.issuer;
}

/**
 * The suggestion, if continuing adopts it: once for each typed text, so that a provider that keeps naming other issuers
 * cannot hold the person up.
 */
export function adoptableIssuer(session: Session): string | undefined {
  const { step, adoptedFrom, fields } = session;
  if (step !== 'provider' || adoptedFrom !== undefined) return undefined;
  const issuer = suggestedIssuer(session);
  return issuer === fields.url ? undefined : issuer;
}

/** Whether the suggestion was only guessed, so that it is shown before it is adopted. */
export function isGuess({ facts }: Session): boolean {
  return presentFact(facts, 'issuerSearch')?.reachedBy === 'guess';
}
