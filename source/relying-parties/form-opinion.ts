import type { CheckResult } from '../core/checks/check.ts';
import type { Gathered } from '../core/facts/facts.ts';
import { followedMetadata } from '../core/json/metadata.ts';
import type { OpinionReport } from '../core/report/opinion-report.ts';
import { isAbsent } from '../core/run/absent.ts';
import { presentFact } from '../core/run/present-fact.ts';
import type { Redactor } from '../core/secrets/redactor.ts';
import { printable } from '../core/text/printable.ts';
import { cleaned, fill, fillRemedy } from '../core/text/template.ts';
import { type Configured, withConfiguration } from './configuration-files/with-configuration.ts';
import type { AnySecondOpinion, DeclaredFinding, OpinionFacts } from './second-opinion.ts';

export type { Configured } from './configuration-files/with-configuration.ts';
export { withOtherClient } from './shared/other-client.ts';

/** From the worst to the best. */
const verdicts = ['fail', 'unknown', 'warn', 'pass'] as const;

/** The maximum number of groups in an opinion’s report. */
const mostGroups = 200;

/** The report of one opinion about the facts, filled in and printable. An opinion that crashes is `unknown`. */
export function formOpinion(
  opinion: AnySecondOpinion,
  facts: OpinionFacts,
  /** The result of `readOpinionSettings` for this opinion. */
  given: never,
  redactor?: Pick<Redactor, 'redact'>,
  configured?: Configured,
): OpinionReport {
  const settings = configured ? withClientOf(facts, opinion, given, configured) : given;
  const clean = (text: string) => redactor?.redact(text) ?? text;
  const shown = (text: string) => printable(clean(text));
  const { id, label, version } = opinion;
  try {
    const { redirectUris, scopes } = opinion.request(facts, settings);
    const { found, user, role, groups, session } = opinion.judge(facts, settings);
    const findings = found.map(({ code, values = {}, owner }) => {
      const declared = declaredFinding(opinion, code);
      const { issuer, clientId } = facts;
      const all = cleaned({ relyingParty: label, issuer, clientId, ...values }, clean);
      return {
        code,
        verdict: declared.verdict,
        summary: fill(declared.summary, all),
        owner: owner ?? declared.owner,
        remedy: fillRemedy(declared.remedy, all),
        ...(declared.valueOwner && { valueOwner: declared.valueOwner }),
        cites: declared.cites,
      };
    });
    const verdict = verdicts.find((one) => findings.some((finding) => finding.verdict === one)) ?? 'pass';
    const admitted = verdict !== 'fail';
    const report: OpinionReport = {
      id,
      label,
      version,
      verdict,
      ...(admitted && user !== undefined && { user: shown(user) }),
      ...(admitted && role !== undefined && { role: shown(role) }),
      ...(admitted && groups && { groups: groups.slice(0, mostGroups).map(shown) }),
      ...(admitted && session !== undefined && { session: shown(session) }),
      redirectUris: redirectUris.map(shown),
      scopes: scopes.map(shown),
      findings,
    };
    return configured ? withConfiguration(opinion, report, configured, facts, settings, redactor) : report;
  } catch (error) {
    const crashed = {
      code: 'opinion-crashed',
      verdict: 'unknown',
      summary: `Judging for ${label} failed with an internal error: ${shown(String(error))}.`,
      owner: 'this-machine',
      remedy: { say: 'This is a bug in oidc-wizard. Please report it with the output of --save-facts.' },
      cites: [],
    } as const;
    return { id, label, version, verdict: 'unknown', redirectUris: [], scopes: [], findings: [crashed] };
  }
}

/**
 * If the test login used another client, that is one finding; the program’s client is left open so that the tokens
 * cause no more.
 */
function withClientOf(
  { clientId }: OpinionFacts,
  { configurationFile }: AnySecondOpinion,
  settings: never,
  { given }: Configured,
): never {
  const name = configurationFile?.roles.clientId;
  const all: Readonly<Record<string, unknown>> = settings;
  if (name === undefined || given.has(name) || all[name] === clientId) return settings;
  return { ...all, [name]: '' } as never;
}

function declaredFinding({ id, findings }: AnySecondOpinion, code: string): DeclaredFinding {
  const declared = Object.hasOwn(findings, code) ? findings[code] : undefined;
  if (!declared) throw new Error(`${id} has no finding ${code}`);
  return declared;
}

/** The input of every opinion; `undefined` if no provider was asked. */
export function opinionFacts(gathered: Gathered, results: readonly CheckResult[]): OpinionFacts | undefined {
  const configuration = presentFact(gathered, 'input')?.configuration;
  if (!configuration) return undefined;
  const discovery = presentFact(gathered, 'discovery');
  const issuer = presentFact(gathered, 'issuerSearch')?.issuer ?? configuration.url;
  const present = Object.entries(gathered).filter(([, fact]) => fact !== undefined && !isAbsent(fact));
  return {
    // Every remaining name has its own fact, which the compiler cannot infer from the entries.
    ...(Object.fromEntries(present) as Partial<OpinionFacts>),
    issuer: discovery?.issuerConfirmed ? (followedMetadata(discovery).issuer ?? issuer) : issuer,
    clientId: configuration.clientId ?? '',
    results,
  };
}
