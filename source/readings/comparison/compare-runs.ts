import type { AnyCheck, CheckResult, Verdict } from '../../core/check.ts';
import type { Diagnosis } from '../../core/diagnose.ts';
import type { Gathered } from '../../core/facts.ts';
import { stringMember } from '../../core/json-value.ts';
import { presentFact } from '../../core/present-fact.ts';
import type {
  Change,
  ChangedCheck,
  ComparedRun,
  ComparisonReport,
} from '../../core/report/comparison-report.ts';
import { printable } from '../../core/text/printable.ts';
import { changesBetween } from './changes.ts';
import { factsOfArea } from './observations.ts';

/** What differs between two runs, and which of the differences lie in what a check that came out otherwise reads. */
export function compareRuns(
  before: Diagnosis,
  after: Diagnosis,
  checks: readonly AnyCheck[],
): ComparisonReport {
  const { changes, notCompared } = changesBetween(before.gathered, after.gathered);
  const subs = [before, after].map(({ gathered }) => claim(gathered, 'sub'));
  const [one, other] = subs;
  return {
    before: comparedRun(before.gathered),
    after: comparedRun(after.gathered),
    ...(one !== undefined && other !== undefined && { samePerson: one === other }),
    changes,
    checks: changedChecks(before.results, after.results, changes, checks),
    notCompared,
  };
}

function comparedRun(gathered: Gathered): ComparedRun {
  const at = presentFact(gathered, 'input')?.at ?? 0;
  const user = ['email', 'preferred_username', 'name', 'sub']
    .map((name) => claim(gathered, name))
    .find((one) => one);
  return { at: new Date(at).toISOString(), ...(user !== undefined && { user: printable(user, 200) }) };
}

function claim(gathered: Gathered, name: string): string | undefined {
  const sources = [
    presentFact(gathered, 'tokens')?.idToken?.claims,
    presentFact(gathered, 'userinfo')?.claims,
  ];
  return sources.map((claims) => claims && stringMember(claims, name)).find((value) => value !== undefined);
}

/** What a login or a fix can make worse or better; the rest was not looked at. */
const judged: readonly Verdict[] = ['pass', 'unknown', 'warn', 'fail'];

function changedChecks(
  before: readonly CheckResult[],
  after: readonly CheckResult[],
  changes: readonly Change[],
  checks: readonly AnyCheck[],
): readonly ChangedCheck[] {
  const earlierById = Map.groupBy(before, ({ id }) => id);
  const laterById = Map.groupBy(after, ({ id }) => id);
  const changed = after.flatMap((result) => {
    const earlier = earlierOf(result, earlierById.get(result.id) ?? [], laterById.get(result.id) ?? []);
    if (!earlier || (earlier.verdict === result.verdict && earlier.code === result.code)) return [];
    if (rank(earlier) < 0 || rank(result) < 0) return [];
    const { id, title, verdict, code, summary } = result;
    const check = checks.find((one) => one.id === id);
    return [
      {
        worse: rank(result) - rank(earlier),
        entry: {
          id,
          title,
          before: { verdict: earlier.verdict, code: earlier.code },
          after: { verdict, code, summary },
          because: check ? changesRead(check, result, changes) : [],
        },
      },
    ];
  });
  return changed.toSorted((one, other) => other.worse - one.worse).map(({ entry }) => entry);
}

/** A check about several things has a result for each; a check with one result may find another thing to be the matter. */
function earlierOf(
  { subject }: CheckResult,
  before: readonly CheckResult[],
  after: readonly CheckResult[],
): CheckResult | undefined {
  if (before.length === 1 && after.length === 1) return before[0];
  return before.find((one) => one.subject?.kind === subject?.kind && one.subject?.value === subject?.value);
}

function rank({ verdict }: CheckResult): number {
  return judged.indexOf(verdict);
}

/** Changes in the facts that the check declares; where one is of the very thing that the result is about, that one alone. */
function changesRead(
  { needs, optionalFacts = [] }: AnyCheck,
  { subject }: CheckResult,
  changes: readonly Change[],
): ChangedCheck['because'] {
  const facts = new Set([...needs, ...optionalFacts]);
  const read = changes.filter(({ area }) => factsOfArea[area].some((fact) => facts.has(fact)));
  const same = read.filter(
    (one) => one.subject.kind === subject?.kind && one.subject.value === subject.value,
  );
  return (same.length > 0 ? same : read).map((one) => one.subject);
}
