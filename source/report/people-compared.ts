import type { Change, ComparisonReport } from '../core/report/comparison-report.ts';
import { areaTitles } from './comparison-text.ts';

/** The differences between two people’s logins, in lines; `who` is the other person. */
export interface PeopleCompared {
  readonly title: string;
  /** One per claim, with the documents that contain it. */
  readonly differences: readonly string[];
  /** Checks whose results differ. */
  readonly checks: readonly string[];
  readonly closing: readonly string[];
}

/** Claims that identify a person, and so always differ. */
const ownClaims: ReadonlySet<string> = new Set([
  ...['sub', 'name', 'email', 'preferred_username', 'given_name', 'family_name', 'middle_name', 'nickname'],
  ...['picture', 'profile', 'upn', 'unique_name', 'oid'],
]);

export function peopleCompared(
  { samePerson, changes, checks, notCompared }: ComparisonReport,
  who: string,
): PeopleCompared {
  const own = new Set(changes.flatMap(({ subject: { value } }) => (ownClaims.has(value) ? [value] : [])));
  const places = Map.groupBy(
    changes.filter(({ subject }) => !ownClaims.has(subject.value)),
    (change) => `${change.subject.value}: ${differenceWords(change)}`,
  );
  const differences = Array.from(places, ([words, all]) => {
    const where = all.map(({ area }) => areaTitles[area]).join(', ');
    return words.replace(': ', ` (${where}): `);
  });
  return {
    title: `Compared with ${who}`,
    differences,
    checks: checks.map(
      ({ title, before, after }) => `${title}: ${before.verdict} → ${after.verdict}. ${after.summary}`,
    ),
    closing: [
      ...(samePerson
        ? ['The same person signed in twice: sign in again, and open the address in a private window.']
        : []),
      ...(differences.length === 0 && !samePerson ? ['Their claims differ only in who they are.'] : []),
      ...(own.size > 0 ? [`Each one’s own: ${Array.from(own).join(', ')}.`] : []),
      ...(notCompared.length > 0
        ? [`Only one of the logins has it: ${notCompared.map((area) => areaTitles[area]).join(', ')}.`]
        : []),
    ],
  };
}

function differenceWords({ before, after, missing = [], added = [] }: Change): string {
  if (missing.length + added.length > 0) {
    const parts = [
      ...(missing.length > 0 ? [`lacks ${missing.join(', ')}`] : []),
      ...(added.length > 0 ? [`also has ${added.join(', ')}`] : []),
    ];
    return parts.join('; ');
  }
  if (after === undefined) return `absent; the other has ${before}`;
  return before === undefined ? `${after}; the other has none` : `${after}; the other has ${before}`;
}

/** Shown while another person has to sign in. */
export function anotherPersonWords(who: string): string {
  return `Sign in as somebody other than ${who}. If the browser signs them in again without asking, open the address in a private window.`;
}
