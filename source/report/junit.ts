import type { CheckResult } from '../core/check.ts';
import type { Report } from '../core/report/report.ts';

/** JUnit XML: one test case a result, so that a pipeline shows failing checks as it shows failing tests. */
export function toJunit(...reports: readonly Report[]): string {
  const checks = reports.flatMap((report) => report.checks);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${checks.length}" failures="${count(checks, 'fail')}">`,
    ...reports.flatMap(testSuite),
    '</testsuites>',
    '',
  ].join('\n');
}

function testSuite({ provider, checks }: Report): readonly string[] {
  const skipped = count(checks, 'skipped') + count(checks, 'blocked') + count(checks, 'unknown');
  const name = attribute(`oidc-wizard ${provider.name ?? provider.url}`);
  return [
    `  <testsuite name="${name}" tests="${checks.length}" failures="${count(checks, 'fail')}" skipped="${skipped}">`,
    ...checks.map(testCase),
    '  </testsuite>',
  ];
}

function count(checks: readonly CheckResult[], verdict: CheckResult['verdict']): number {
  return checks.filter((check) => check.verdict === verdict).length;
}

function testCase(check: CheckResult): string {
  const open = `    <testcase classname="${attribute(check.phase)}" name="${attribute(`${check.id}: ${check.title}`)}"`;
  const message = attribute(check.summary);
  switch (check.verdict) {
    case 'pass':
      return `${open}/>`;
    case 'fail':
      return `${open}>${properties(check)}<failure type="${attribute(check.code)}" message="${message}">${text(detail(check))}</failure></testcase>`;
    case 'warn':
      return `${open}>${properties(check)}<system-out>${text(`warning: ${detail(check)}`)}</system-out></testcase>`;
    case 'unknown':
    case 'blocked':
    case 'skipped':
      return `${open}><skipped message="${attribute(`${check.verdict}: ${check.summary}`)}"/></testcase>`;
  }
}

/** Who can mend it, and what it is about. */
function properties({ owner, subject }: CheckResult): string {
  const all = [
    ...(owner === undefined ? [] : [['owner', owner]]),
    ...(subject === undefined ? [] : [[`subject.${subject.kind}`, subject.value]]),
  ].map(([name = '', value = '']) => `<property name="${attribute(name)}" value="${attribute(value)}"/>`);
  return all.length === 0 ? '' : `<properties>${all.join('')}</properties>`;
}

function detail({ summary, expected, actual, infra, remedy }: CheckResult): string {
  return [
    summary,
    expected !== undefined && `expected: ${expected}`,
    actual !== undefined && `found: ${actual}`,
    infra !== undefined && `In Infra: ${infra}`,
    remedy?.say,
    ...(remedy?.steps ?? []),
    remedy?.value,
    remedy?.command,
    remedy?.link,
  ]
    .filter((part) => typeof part === 'string')
    .join('\n');
}

function text(value: string): string {
  // XML 1.0 has no place at all for most control characters; texts are printable already, this is the last line.
  const legal = value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
  return legal.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attribute(value: string): string {
  return text(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}
