import type { FactName, Facts, Gathered } from '../facts/facts.ts';
import { type Absent, isAbsent } from '../run/absent.ts';
import type { Redactor } from '../secrets/redactor.ts';
import { printable } from '../text/printable.ts';
import { cleaned, fill, fillRemedy, type TemplateValues } from '../text/template.ts';
import { type AnyCheck, type CheckResult, type Found, phases, type Reference } from './check.ts';
import { type Consequences, consequenceOf } from './consequence.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Outcome } from './outcome.ts';
import { ownResults } from './own-results.ts';
import type { Remedy } from './remedy.ts';
import { subjectOf } from './subject.ts';

/** Values that any text of a run may name: issuer, client id, redirect URIs… */
export type RunValues = TemplateValues;

/** What judging takes besides the facts. */
export interface JudgeContext {
  readonly reference: Reference;
  /** What the relying party does about each finding. */
  readonly consequences: Consequences;
  readonly runValues: RunValues;
  /** Removes secrets from values that go into texts; absent if the facts no longer hold any. */
  readonly redactor?: Pick<Redactor, 'redact'>;
}

/** Whether every fact that the check needs was gathered or found to be absent. */
export function isReady(check: AnyCheck, gathered: Gathered): boolean {
  return check.needs.every((name) => gathered[name] !== undefined);
}

/**
 * Judges one check. `earlier` holds the results so far: a check that depends on a failed one is `blocked` and names it.
 * A check that throws also gives a result.
 */
export function judge(
  check: AnyCheck,
  gathered: Gathered,
  earlier: ReadonlyMap<string, readonly CheckResult[]>,
  context: JudgeContext,
): readonly CheckResult[] {
  const { reference, redactor } = context;
  const clean = (text: string) => redactor?.redact(text) ?? text;
  const blocker = check.dependsOn.find(
    (id) => earlier.get(id)?.some(isBlocking) && !standsAlone(check, gathered, id),
  );
  if (blocker !== undefined) {
    const root = earlier.get(blocker)?.find(isBlocking)?.blockedBy ?? blocker;
    return [blocked(check, root, earlier)];
  }
  const missing = check.needs.map((name) => gathered[name]).find(isAbsent);
  if (missing) {
    // Everything missing for want of another fact shares its cause with the first failure.
    const isConsequence = hasCause(missing);
    const told = isConsequence ? undefined : check.whenAbsent?.[missing.absent];
    const failure = isConsequence || told !== undefined ? firstFailure(earlier) : undefined;
    const cause = failure ?? (isConsequence ? leftOpen(check, earlier) : undefined);
    if (cause !== undefined) return [blocked(check, cause, earlier)];
    return told === undefined
      ? [withoutFact(check, missing, clean)]
      : [result(check, { code: told, values: { failure: missing.why } }, context, clean)];
  }
  try {
    // The needs were checked just above; the registry cannot express that to the type system.
    const facts = pick(gathered, check.needs) as never;
    const skipped = check.skip?.(facts, reference);
    if (skipped !== undefined)
      return [
        line(check, {
          verdict: 'skipped',
          code: 'does-not-apply',
          summary: clean(fill(skipped, context.runValues)),
        }),
      ];
    const more = pick(
      gathered,
      (check.optionalFacts ?? []).filter((name) => !isAbsent(gathered[name])),
    );
    const found = check.judge(facts, reference, more);
    const results = (Array.isArray(found) ? (found as readonly Found[]) : [found as Found]).map((one) =>
      result(check, one, context, clean),
    );
    const said = check.saidBy?.flatMap((id) => earlier.get(id)?.find(isFinding) ?? [])[0];
    if (said && results.some(isFinding)) {
      const summary = `“${said.title}” says what this is about.`;
      return [line(check, { verdict: 'skipped', code: 'does-not-apply', summary })];
    }
    const cause = check.causedBy?.find((named) => failedAs(named, earlier))?.replace(/\/.*/, '');
    if (cause === undefined || !results.some(({ verdict }) => verdict === 'fail')) return results;
    return [...results.filter(({ verdict }) => verdict !== 'fail'), blocked(check, cause, earlier)];
  } catch (error) {
    return [
      line(check, {
        verdict: 'unknown',
        code: 'check-crashed',
        summary: `This check failed with an internal error: ${printable(clean(String(error)), 200)}.`,
        remedy: { say: 'This is a bug in oidc-wizard. Please report it with the output of --save-facts.' },
      }),
    ];
  }
}

/** The result for saved facts in which the value that this check judges was redacted. */
export function valueRedacted(check: AnyCheck): CheckResult {
  return line(check, {
    verdict: 'unknown',
    code: 'value-redacted',
    summary: 'The saved facts lack what this check needs: it contained a secret, which was removed.',
    remedy: { say: 'Run the check again with the provider; saved facts cannot show it.' },
    owner: check.owner,
  });
}

type Clean = (text: string) => string;

function standsAlone(check: AnyCheck, gathered: Gathered, blocker: string): boolean {
  if (!check.standsAlone || check.needs.some((name) => isAbsent(gathered[name]))) return false;
  return check.standsAlone(pick(gathered, check.needs) as never, blocker);
}

/** Whether the fact is missing because of a failure elsewhere. */
export function hasCause({ absent }: Absent): boolean {
  return absent === 'needs-missing' || absent === 'issuer-guessed';
}

/** The id of the first failed check, in the order of phases. */
function firstFailure(earlier: ReadonlyMap<string, readonly CheckResult[]>): string | undefined {
  const failed = ownResults([...earlier.values()].flat()).filter(({ verdict }) => verdict === 'fail');
  return phases.flatMap((phase) => failed.find((one) => one.phase === phase) ?? [])[0]?.id;
}

/** The id of a check that this one depends on and that was inconclusive, which makes this one inconclusive too. */
function leftOpen(
  { dependsOn, causedBy = [] }: AnyCheck,
  earlier: ReadonlyMap<string, readonly CheckResult[]>,
): string | undefined {
  return [...causedBy, ...dependsOn].findLast((id) =>
    earlier
      .get(id)
      ?.some(({ verdict, leavesOpen }) => verdict === 'unknown' || (verdict === 'warn' && leavesOpen)),
  );
}

/** `id` matches any failure of that check, `id/code` only that one. */
function failedAs(named: string, earlier: ReadonlyMap<string, readonly CheckResult[]>): boolean {
  const [id = '', failure] = named.split('/');
  return (
    earlier
      .get(id)
      ?.some(({ verdict, code }) => verdict === 'fail' && (failure === undefined || code === failure)) ??
    false
  );
}

function isFinding({ verdict }: CheckResult): boolean {
  return verdict === 'fail' || verdict === 'warn';
}

function isBlocking(result: CheckResult): boolean {
  return result.verdict === 'fail' || result.verdict === 'blocked';
}

function blocked(
  check: AnyCheck,
  root: string,
  earlier: ReadonlyMap<string, readonly CheckResult[]>,
): CheckResult {
  const title = earlier.get(root)?.[0]?.title ?? root;
  return line(check, {
    verdict: 'blocked',
    code: 'blocked',
    summary: `Waits for “${title}”.`,
    blockedBy: root,
  });
}

function line(check: AnyCheck, rest: Omit<CheckResult, 'id' | 'phase' | 'title' | 'cites'>): CheckResult {
  const { id, phase, title, cites, further } = check;
  return { id, phase, title, ...rest, ...(further && { further }), cites };
}

function withoutFact(check: AnyCheck, { absent, why }: Absent, clean: Clean): CheckResult {
  const isStopped = absent === 'stopped';
  const isOpen = isStopped || absent === 'crashed' || hasCause({ absent, why });
  return line(check, {
    verdict: isOpen ? 'unknown' : 'skipped',
    code: absent,
    summary: printable(clean(why)),
    ...(isOpen && !isStopped && { owner: check.owner }),
    ...(isStopped && { leavesOpen: 'what was in progress when it was stopped' }),
  });
}

function pick(gathered: Gathered, needs: readonly FactName[]): Partial<Facts> {
  return Object.fromEntries(needs.map((name) => [name, gathered[name]]));
}

function needsMending({ verdict }: Outcome): boolean {
  return verdict === 'fail' || verdict === 'warn' || verdict === 'unknown';
}

function result(
  check: AnyCheck,
  found: Found,
  { reference, consequences, runValues }: JudgeContext,
  clean: Clean,
): CheckResult {
  const outcome = Object.hasOwn(check.outcomes, found.code) ? check.outcomes[found.code] : undefined;
  if (!outcome) throw new Error(`${check.id} has no outcome ${found.code}`);
  const { expected, actual } = found;
  const values = cleaned({ ...runValues, expected, actual, ...found.values }, clean);
  const declared = found.subject ?? outcome.subject ?? check.subject;
  const subject = declared && subjectOf(declared, values, clean);
  const owner = found.owner ?? outcome.owner ?? check.owner;
  const remedy = remedyOf(check, outcome, values);
  const leavesOpen = outcome.leavesOpen ?? (outcome.verdict === 'unknown' ? check.leavesOpen : undefined);
  const consequence = consequenceOf(check, found.code, consequences);
  const explanation = found.said && reference.explain(found.said)[0];
  // A relying party's own rule already explains such an error in its consequence.
  const isOwnRule = consequence && !consequences[check.id];
  const isSaid = explanation?.entry.isGeneral && (isOwnRule || outcome.tells === explanation.entry.meaning);
  return line(check, {
    verdict: outcome.verdict,
    code: found.code,
    summary: fill(outcome.summary, values),
    ...(subject && { subject }),
    ...(needsMending(outcome) && owner !== 'unknown' && { owner }),
    ...(expected !== undefined && { expected: printable(clean(expected), 2000) }),
    ...(actual !== undefined && { actual: printable(clean(actual), 2000) }),
    ...(consequence && { infra: fill(consequence.says, { ...values, ...consequence.values?.(values) }) }),
    ...(remedy && { remedy: fillRemedy(remedy, values) }),
    ...(leavesOpen !== undefined && { leavesOpen: fill(leavesOpen, values) }),
    ...(outcome.cannotConnect && { cannotConnect: true }),
    ...(found.said && {
      said: printable(clean([found.said.code, found.said.text].filter(Boolean).join(': ')), 500),
    }),
    ...(explanation && !isSaid && { meaning: fill(explanation.entry.cause, values) }),
  });
}

/** Puts another issuer that may be meant first, and the declared remedy after it. */
function remedyOf(check: AnyCheck, { verdict, remedy }: Outcome, values: TemplateValues): Remedy | undefined {
  if (verdict !== 'fail' || !remedy || !check.didYouMean || values['guess'] === undefined) return remedy;
  return { ...didYouMean, steps: [remedy.say, ...(remedy.steps ?? [])] };
}
