import type { ErrorCatalog } from '../../core/checks/check.ts';
import type {
  AuthorizationFact,
  FurtherAuthorizationFact,
  FurtherRequestFact,
} from '../../core/facts/facts.ts';
import { type ReadAttempt, readAttempts } from './authorize-readings.ts';

/** Adds the further requests' attempts, because one answer helps to interpret another. */
export function withFurtherAttempts(
  authorization: AuthorizationFact,
  { requests }: FurtherAuthorizationFact,
): AuthorizationFact {
  const further = requests.flatMap(({ attempts }) => attempts);
  return { ...authorization, attempts: [...authorization.attempts, ...further] };
}

/** The answers to one relying party's own requests, in the order sent. */
export function furtherAttempts(
  { attempts }: FurtherRequestFact,
  all: AuthorizationFact,
  catalog: ErrorCatalog,
): readonly ReadAttempt[] {
  return readAttempts(all, catalog).filter(({ attempt }) => attempts.includes(attempt));
}

/** Each redirect URI once, with the relying parties that use it. */
export function redirectUrisOf({
  requests,
}: FurtherAuthorizationFact): ReadonlyMap<
  string,
  { readonly labels: readonly string[]; readonly isFirst: boolean }
> {
  const uses = requests.flatMap(({ label, redirectUris }) =>
    redirectUris.map((uri, index) => ({ uri, label, isFirst: index === 0 })),
  );
  return new Map(
    Array.from(
      Map.groupBy(uses, ({ uri }) => uri),
      ([uri, all]) => [
        uri,
        { labels: all.map(({ label }) => label), isFirst: all.some(({ isFirst }) => isFirst) },
      ],
    ),
  );
}
