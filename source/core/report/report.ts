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
  /** Options that decide what a run finds, as words of a command; only where there are any. */
  readonly options?: readonly string[];
  readonly verdict: OverallVerdict;
  readonly checks: readonly CheckResult[];
  /** Null where no login was attempted. */
  readonly login: LoginReport | null;
  readonly infra: InfraPlan;
  /** What further relying parties make of the same login; only those that were asked for. */
  readonly relyingParties?: readonly OpinionReport[];
  /** What differs from another run; only where one was named. */
  readonly comparison?: ComparisonReport;
}

export type OverallVerdict = 'pass' | 'warn' | 'fail';

export interface LoginReport {
  readonly completed: boolean;
  readonly user?: { readonly sub?: string; readonly name?: string; readonly email?: string };
  /** What Infra would end up with. */
  readonly groups?: readonly string[];
  readonly idToken?: { readonly header?: JsonObject; readonly claims?: JsonObject };
  readonly userinfo?: { readonly claims?: JsonObject };
  /** Where the provider sent more than a report holds: what was left out here, one sentence each. */
  readonly cut?: readonly string[];
  readonly session?: {
    readonly refreshToken: boolean;
    readonly rotation: 'none' | 'rotating' | 'unknown';
    /** One sentence with the arithmetic. */
    readonly forecast: string;
  };
}

/** What connecting takes. */
export interface InfraPlan {
  /** The exact value for `--url`; empty where Infra cannot use this provider as it is. */
  readonly url: string;
  /** What Infra will ask for with this provider. */
  readonly scopes: readonly string[];
  readonly redirectUris: readonly string[];
  /** Without the secret in it; empty where it would be of no use yet, or a value may not stand in a command. */
  readonly command: string;
}

/** The worst of the checks; what is not known, blocked or skipped does not lower it. */
export function overallVerdict(results: readonly { readonly verdict: Verdict }[]): OverallVerdict {
  if (results.some(({ verdict }) => verdict === 'fail')) return 'fail';
  return results.some(({ verdict }) => verdict === 'warn') ? 'warn' : 'pass';
}

/** 0 no check failed, 1 at least one did (with `strict`, or warned). */
export function exitCode(verdict: OverallVerdict, strict: boolean): 0 | 1 {
  return verdict === 'fail' || (strict && verdict === 'warn') ? 1 : 0;
}

/** The worst of the report and of every relying party that was asked for. */
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
