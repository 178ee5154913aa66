import type { CheckResult, Verdict } from '../../core/checks/check.ts';
import type { FactName } from '../../core/facts/facts.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { printable } from '../../core/text/printable.ts';
import { rules } from '../../relying-parties/rules.ts';
import type { Session } from '../session.ts';
import { stepResults } from '../steps/step-results.ts';

/** Something to register or to expect, and its state in words. */
export interface ChecklistRow {
  readonly value: string;
  readonly verdict: Verdict | 'busy';
  readonly known: string;
}

type Words = Readonly<Record<Verdict, string>>;

const redirectWords: Words = {
  pass: 'registered',
  warn: 'registered, apparently with a wildcard',
  fail: 'not registered',
  unknown: 'cannot be told from here',
  blocked: 'something else comes first',
  skipped: 'not checked',
};

/** Each redirect URI of the plan with the finding of the registration checks. */
export function redirectRows(session: Session): readonly ChecklistRow[] {
  const results = stepResults(session, 'registration');
  return session.plan.redirectUris.map(
    (value) => uriRow(results, value, redirectWords) ?? notTried(session, value, 'authorization'),
  );
}

function uriRow(results: readonly CheckResult[], value: string, words: Words): ChecklistRow | undefined {
  const isIt = ({ subject }: CheckResult) =>
    subject?.kind === 'redirect-uri' && subject.value === printable(value, 2000);
  const verdict = results.find(isIt)?.verdict;
  return verdict && { value, verdict, known: words[verdict] };
}

function notTried({ run }: Session, value: string, fact: FactName): ChecklistRow {
  return run?.want.includes(fact)
    ? { value, verdict: 'busy', known: 'checking…' }
    : { value, verdict: 'unknown', known: 'not checked yet' };
}

/** The scopes that Infra always requests, and those it requests only if advertised. */
export function scopeRows(session: Session): readonly ChecklistRow[] {
  const { facts, plan } = session;
  const { scopes, advertisedScopes } = rules.request;
  const always = scopes(undefined);
  const reading = presentFact(facts, 'discovery')?.relyingParty;
  const advertised = reading?.readable ? (reading.scopesSupported ?? []) : undefined;
  // One result may be about several scopes, separated by blanks as in a request (RFC 6749, 3.3).
  const refused = stepResults(session, 'registration').flatMap(({ verdict, subject }) =>
    verdict === 'fail' && subject?.kind === 'scope' ? subject.value.split(' ') : [],
  );
  return [...always, ...advertisedScopes].map((value) => {
    const isAlways = always.includes(value);
    const row = (verdict: Verdict, known: string) => ({ value, verdict, known });
    if (refused.includes(value)) return row('fail', 'refused for this client');
    if (!isAlways && reading && !reading.readable)
      return row('blocked', 'waits until Infra can read the document');
    if ((isAlways ? advertised : plan.scopes)?.includes(value)) return row('pass', 'advertised');
    if (advertised === undefined)
      return row('unknown', isAlways ? 'always requested' : 'requested if it is advertised');
    return isAlways
      ? row('unknown', 'not advertised; Infra requests it anyway')
      : row('warn', 'not advertised, so Infra never requests it');
  });
}

const furtherWords: Words = { ...redirectWords, warn: 'not registered' };

/** For each added relying party: its redirect URIs and scopes, with the provider's answers. */
export function furtherRows(session: Session) {
  const fact = presentFact(session.facts, 'furtherAuthorization');
  const results = stepResults(session, 'registration').filter(({ further }) => further);
  return session.relyingParties.map(({ id, label: title, address }) => {
    const request = fact?.requests.find(({ relyingParty }) => relyingParty === id);
    if (!request) return { title, rows: [notTried(session, address ?? title, 'furtherAuthorization')] };
    const unknown = { verdict: 'unknown', known: furtherWords.unknown } as const;
    const uris = request.redirectUris.map(
      (value) => uriRow(results, value, furtherWords) ?? { value, ...unknown },
    );
    return { title, rows: [...uris, ...furtherScopes(request.scopes, results)] };
  });
}

const scopeWords: Words = {
  ...redirectWords,
  pass: 'allowed',
  fail: 'refused together',
  skipped: 'the other scopes',
};

/** Refused scopes are listed alone; the others were requested together. */
function furtherScopes(scopes: readonly string[], results: readonly CheckResult[]): readonly ChecklistRow[] {
  const refusals = results.filter(({ code, verdict }) => verdict === 'fail' && code === 'refused');
  const isRefused = (scope: string) =>
    refusals.some(({ subject }) => subject?.value === printable(scope, 2000));
  const refused = scopes.filter(isRefused);
  const value = scopes.filter((scope) => !isRefused(scope)).join(' ');
  const together = results.find(
    ({ subject }) => subject?.kind === 'scope' && subject.value === scopes.join(' '),
  );
  const verdict = refused.length > 0 ? 'skipped' : (together?.verdict ?? 'unknown');
  return [
    ...refused.map((scope) => ({ value: scope, verdict: 'fail', known: 'refused for this client' }) as const),
    ...(value === '' ? [] : [{ value, verdict, known: scopeWords[verdict] }]),
  ];
}
