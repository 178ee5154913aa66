import type { CheckResult, Verdict } from '../checks/check.ts';
import type { JsonObject } from '../json/json-value.ts';
import type { ProviderKind, PublicConfiguration } from '../run/configuration.ts';
import { runOptionWords } from '../run/run-option-words.ts';
import type { ComparisonReport } from './comparison-report.ts';
import type { OpinionReport } from './opinion-report.ts';

/** The product of every run: JSON schema 1. Additions are allowed, changes are not. */
export interface Report {
  readonly schema: 1;
  readonly tool: { readonly name: 'oidc-wizard'; readonly version: string };
  readonly demo: boolean;
  readonly provider: {
    readonly name?: string;
    /** As typed. */
    readonly url: string;
    readonly issuer: string | null;
    readonly kind: ProviderKind;
    readonly clientId?: string;
    readonly vendor: { readonly id: string; readonly label: string } | null;
  };
  /** Options that affect what a run finds, as words of a command; absent if none. */
  readonly options?: readonly string[];
  readonly verdict: OverallVerdict;
  readonly checks: readonly CheckResult[];
  /** Null if no login was attempted. */
  readonly login: LoginReport | null;
  readonly infra: InfraPlan;
  /** Verdicts of the requested further relying parties on the same login. */
  readonly relyingParties?: readonly OpinionReport[];
  /** Differences from another run, if one was named. */
  readonly comparison?: ComparisonReport;
}

export type OverallVerdict = 'pass' | 'warn' | 'fail';

export interface LoginReport {
  readonly completed: boolean;
  readonly user?: { readonly sub?: string; readonly name?: string; readonly email?: string };
  /** The groups that Infra would end up with. */
  readonly groups?: readonly string[];
  readonly idToken?: { readonly header?: JsonObject; readonly claims?: JsonObject };
  readonly userinfo?: { readonly claims?: JsonObject };
  /** What the provider sent and this report leaves out for its size, one sentence each. */
  readonly cut?: readonly string[];
  readonly session?: {
    readonly refreshToken: boolean;
    readonly rotation: 'none' | 'rotating' | 'unknown';
    /** One sentence with the arithmetic. */
    readonly forecast: string;
  };
}

/** What is needed to connect. */
export interface InfraPlan {
  /** The exact value for `--url`; empty if Infra cannot use this provider as it is. */
  readonly url: string;
  /** The scopes that Infra will request from this provider. */
  readonly scopes: readonly string[];
  readonly redirectUris: readonly string[];
  /** Without the secret; empty if it would not work yet, or if a value cannot be part of a command. */
  readonly command: string;
}

/** The worst verdict of the checks, ignoring unknown, blocked and skipped ones. */
export function overallVerdict(results: readonly { readonly verdict: Verdict }[]): OverallVerdict {
  if (results.some(({ verdict }) => verdict === 'fail')) return 'fail';
  return results.some(({ verdict }) => verdict === 'warn') ? 'warn' : 'pass';
}

/** 1 if a check failed (with `strict`, or warned), otherwise 0. */
export function exitCode(verdict: OverallVerdict, strict: boolean): 0 | 1 {
  return verdict === 'fail' || (strict && verdict === 'warn') ? 1 : 0;
}

/** The worst verdict of the report and of every requested relying party. */
export function worstVerdict({ verdict, relyingParties = [] }: Report): OverallVerdict {
  return overallVerdict([{ verdict }, ...relyingParties]);
}

export interface ReportParts {
  readonly version: string;
  readonly demo: boolean;
  readonly configuration: PublicConfiguration;
  readonly issuer?: string;
  readonly vendor?: { readonly id: string; readonly label: string };
  readonly results: readonly CheckResult[];
  readonly login?: LoginReport;
  readonly infra: InfraPlan;
}

export function assembleReport(parts: ReportParts): Report {
  const { configuration, vendor } = parts;
  const options = runOptionWords(configuration);
  return {
    schema: 1,
    tool: { name: 'oidc-wizard', version: parts.version },
    demo: parts.demo,
    provider: {
      ...(configuration.name !== undefined && { name: configuration.name }),
      url: configuration.url,
      issuer: parts.issuer ?? null,
      kind: configuration.kind,
      ...(configuration.clientId !== undefined && { clientId: configuration.clientId }),
      vendor: vendor ? { id: vendor.id, label: vendor.label } : null,
    },
    ...(options.length > 0 && { options }),
    verdict: overallVerdict(parts.results),
    checks: parts.results,
    login: parts.login ?? null,
    infra: parts.infra,
  };
}
