// The library surface: the same engine the commands use, for programs that judge providers themselves.

export { buildReport } from './cli/build-report.ts';
export { createEngine, judging } from './cli/engine.ts';
export type {
  Check,
  CheckResult,
  ErrorCatalog,
  Found,
  Phase,
  Verdict,
} from './core/checks/check.ts';
export { phases } from './core/checks/check.ts';
export { defineCheck } from './core/checks/define-check.ts';
export type { Outcome } from './core/checks/outcome.ts';
export { type Owner, owners } from './core/checks/owner.ts';
export type { Remedy } from './core/checks/remedy.ts';
export type { DeclaredSubject, Subject, SubjectKind } from './core/checks/subject.ts';
export type { Diagnosis, Engine, Progress, Run } from './core/diagnose.ts';
export { diagnose, judgeGathered } from './core/diagnose.ts';
export type { CatalogEntry, ErrorMeaning, Explanation, ProviderError } from './core/errors/error-catalog.ts';
export { createErrorCatalog, explainText } from './core/errors/explain.ts';
export type {
  CertificateFact,
  FactName,
  Facts,
  Gathered,
  InputFact,
  TlsInspection,
} from './core/facts/facts.ts';
export type { HttpAnswer, HttpExchange } from './core/facts/http-exchange.ts';
export type { Failure, FailureCode, Result } from './core/http/failure.ts';
export type { OpinionFinding, OpinionReport } from './core/report/opinion-report.ts';
export type { InfraPlan, LoginReport, OverallVerdict, Report } from './core/report/report.ts';
export { exitCode, overallVerdict } from './core/report/report.ts';
export type { Absent } from './core/run/absent.ts';
export type { Configuration, ProviderKind, PublicConfiguration } from './core/run/configuration.ts';
export type * from './core/run/ports.ts';
export type { Probe } from './core/run/probe.ts';
export { defineProbe } from './core/run/probe.ts';
export { Secret } from './core/secrets/secret.ts';
export { printable } from './core/text/printable.ts';
export { recogniseVendor } from './core/vendors/recognise-vendor.ts';
export type { Vendor } from './core/vendors/vendor.ts';
export { errorCatalog } from './error-catalog/index.ts';
export { vendors } from './vendors/index.ts';
