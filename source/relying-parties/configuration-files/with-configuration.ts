import type { ConfigurationPlace, OpinionFinding, OpinionReport } from '../../core/report/opinion-report.ts';
import type { Redactor } from '../../core/secrets/redactor.ts';
import { printable } from '../../core/text/printable.ts';
import { fill, fillRemedy } from '../../core/text/template.ts';
import type { AnySecondOpinion, OpinionFacts } from '../second-opinion.ts';
import {
  type ConfigurationFile,
  type FoundInConfiguration,
  foundAt,
  type PlacedValue,
  placeOf,
  type SettingRoles,
  type WholeConfiguration,
} from './configuration-file.ts';
import { configurationFindings } from './configuration-findings.ts';
import { issuerDifferenceWords } from './issuer-difference-words.ts';

/** The role of the setting behind each general finding. */
const byRole: Readonly<Record<string, keyof SettingRoles>> = {
  'issuer-mismatch': 'issuer',
  'issuer-not-https': 'issuer',
  'token-not-taken': 'issuer',
  'id-token-issuer': 'issuer',
  'other-document': 'issuer',
  'id-token-audience': 'clientId',
  'openid-not-asked': 'scopes',
  'scope-refused': 'scopes',
  'scope-not-listed': 'scopes',
  'pkce-required': 'pkce',
  'nonce-required': 'nonce',
  'client-authentication-refused': 'clientAuthentication',
  'groups-missing': 'groups',
  'groups-type': 'groups',
  'groups-shape': 'groups',
  'groups-only-at-userinfo': 'groups',
  'groups-elsewhere': 'groups',
  'username-missing': 'user',
  'username-type': 'user',
  'user-missing': 'user',
  'user-type': 'user',
  'uid-missing': 'user',
};

/** For a program whose configuration cannot be read. */
const none: ConfigurationFile = { reads: [], parts: [], roles: {}, cites: [''], find: () => [] };

const verdicts = ['fail', 'unknown', 'warn'] as const;

export interface Configured {
  readonly configuration: WholeConfiguration;
  /** Settings that the person gave instead. */
  readonly given: ReadonlySet<string>;
}

/** An opinion plus the findings about the program’s own configuration, each with the key that it concerns. */
export function withConfiguration(
  opinion: AnySecondOpinion,
  report: OpinionReport,
  { configuration, given }: Configured,
  facts: OpinionFacts,
  settings: never,
  redactor?: Pick<Redactor, 'redact'>,
): OpinionReport {
  const { label, id } = opinion;
  const file: ConfigurationFile = opinion.configurationFile ?? none;
  const clean = (text: string) => redactor?.redact(text) ?? text;
  const judged = report.findings.map(located);
  const own = [
    ...configuration.found,
    ...(file.judge?.(configuration, facts) ?? []).filter((one) => one !== undefined && one !== false),
    ...clientTrouble(),
    ...scopeTrouble(),
  ].flatMap(filled);
  const all = [...own, ...judged];
  const findings = verdicts.flatMap((one) => all.filter((finding) => finding.verdict === one));
  const verdict = findings[0]?.verdict ?? 'pass';
  const { user: _u, role: _r, groups: _g, session: _s, ...refused } = report;
  const read = configuration.values.flatMap((value) =>
    value.setting === undefined || given.has(value.setting) ? [] : (placed(value) ?? []),
  );
  return {
    ...(verdict === 'fail' ? refused : report),
    verdict,
    findings,
    configuration: read.filter(({ line }) => line !== undefined),
  };

  function placed(value: Pick<PlacedValue, 'file' | 'line' | 'key'>): ConfigurationPlace {
    const { line, key } = value;
    const shown = (text: string) => printable(clean(text), 200);
    return { file: shown(value.file), ...(line !== undefined && { line }), key: shown(key) };
  }

  /** Adds the location of the key that causes a finding. */
  function located(finding: OpinionFinding): OpinionFinding {
    const role = Object.hasOwn(byRole, finding.code) ? byRole[finding.code] : undefined;
    const isAddress = finding.code.endsWith('redirect-uri-not-registered');
    const setting =
      file.places?.[finding.code] ?? (isAddress ? opinion.address?.setting : role && file.roles[role]);
    if (setting === undefined || given.has(setting)) return finding;
    const value = placeOf(configuration, setting);
    if (!value) return finding;
    const place = placed(value);
    if (finding.code !== 'issuer-mismatch' || typeof value.value !== 'string' || value.value === '')
      return { ...finding, summary: `${placeWords(place)}: ${finding.summary}`, place };
    const named = finding.remedy.value ?? facts.issuer;
    const difference = issuerDifferenceWords(value.value, named);
    const [{ summary, remedy } = finding] = filled(foundAt(value, 'config-issuer', { difference, named }));
    return { ...finding, summary, remedy, place };
  }

  function filled({ code, values = {}, ...where }: FoundInConfiguration): readonly OpinionFinding[] {
    const { setting } = values;
    if (setting !== undefined && given.has(String(setting))) return [];
    const { verdict: own, owner, summary, remedy } = configurationFindings[code];
    const place = placed({ file: '', ...where });
    const said = Object.entries({ ...values, ...(setting !== undefined && { setting: `${id}.${setting}` }) });
    const all = {
      relyingParty: label,
      issuer: facts.issuer,
      key: where.key,
      release: releaseOf(file.cites[0]),
      ...Object.fromEntries(said.map(([name, one]) => [name, typeof one === 'string' ? clean(one) : one])),
    };
    return [
      {
        code,
        verdict: own,
        owner,
        place,
        cites: file.cites,
        summary: `${placeWords(place)}: ${fill(summary, all)}`,
        remedy: fillRemedy(remedy, all),
      },
    ];
  }

  function clientTrouble(): readonly FoundInConfiguration[] {
    const setting = file.roles.clientId;
    const value = setting === undefined || given.has(setting) ? undefined : placeOf(configuration, setting);
    const actual = value?.line === undefined ? undefined : value.value;
    if (!value || typeof actual !== 'string' || actual === '' || facts.clientId === '') return [];
    return actual === facts.clientId
      ? []
      : [foundAt(value, 'config-client', { actual, expected: facts.clientId })];
  }

  /** Judged from the file alone; after a login, the claims say more. */
  function scopeTrouble(): readonly FoundInConfiguration[] {
    const setting = file.roles.scopes;
    const scope = 'groups';
    const value = setting === undefined || given.has(setting) ? undefined : placeOf(configuration, setting);
    const isListed = facts.discovery?.specification.scopesSupported?.includes(scope) ?? false;
    if (!value || !isListed || facts.tokens?.idToken || !file.usesGroups?.(settings)) return [];
    return opinion.request(facts, settings).scopes.includes(scope)
      ? []
      : [foundAt(value, 'config-scope-missing', { scope })];
  }
}

/** `argoproj/argo-cd v3.5.1` from `argoproj/argo-cd v3.5.1: FILE (PLACE)`. */
function releaseOf(cite: string): string {
  return cite.split(':', 1)[0] ?? '';
}

/** The location in words. */
function placeWords({ file, line, key }: ConfigurationPlace): string {
  return line === undefined ? `${file}, ${key} (not set)` : `${file} line ${line}, ${key}`;
}
