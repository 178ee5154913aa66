import type { CheckResult } from '../core/checks/check.ts';
import type { OpinionReport } from '../core/report/opinion-report.ts';
import type { Report } from '../core/report/report.ts';

import { inInfra } from './in-infra.ts';
import { decidingFinding, outcomeWords } from './opinions-text.ts';

type Case = Omit<CheckResult, 'phase' | 'cites'> & { readonly phase: string };

/** JUnit XML with one test case per result, so that a pipeline shows failing checks like failing tests. */
export function toJunit(...reports: readonly Report[]): string {
  const all = reports.flatMap(casesOf);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${all.length}" failures="${count(all, 'fail')}">`,
    ...reports.flatMap(testSuite),
    '</testsuites>',
    '',
  ].join('\n');
}

function casesOf({ checks, relyingParties = [] }: Report): readonly Case[] {
  return [...checks, ...relyingParties.map(opinionCase)];
}

function opinionCase(opinion: OpinionReport): Case {
  const first = decidingFinding(opinion);
  const outcome = outcomeWords(opinion);
  const others = opinion.findings.map(({ summary }) => summary).filter((summary) => summary !== outcome);
  return {
    id: opinion.id,
    phase: 'relying-parties',
    title: opinion.label,
    verdict: opinion.verdict,
    code: first?.code ?? 'accepted',
    summary: [outcome, ...others].join(' '),
    ...(first && { owner: first.owner, remedy: first.remedy }),
  };
}

function testSuite(report: Report): readonly string[] {
  const { provider } = report;
  const all = casesOf(report);
  const skipped = count(all, 'skipped') + count(all, 'blocked') + count(all, 'unknown');
  const name = attribute(`oidc-wizard ${provider.name ?? provider.url}`);
  return [
    `  <testsuite name="${name}" tests="${all.length}" failures="${count(all, 'fail')}" skipped="${skipped}">`,
    ...all.map(testCase),
    '  </testsuite>',
  ];
}

function count(cases: readonly Case[], verdict: CheckResult['verdict']): number {
  return cases.filter((one) => one.verdict === verdict).length;
}

function testCase(check: Case): string {
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

/** The owner and the subject as properties. */
function properties({ owner, subject }: Case): string {
  const all = [
    ...(owner === undefined ? [] : [['owner', owner]]),
    ...(subject === undefined ? [] : [[`subject.${subject.kind}`, subject.value]]),
  ].map(([name = '', value = '']) => `<property name="${attribute(name)}" value="${attribute(value)}"/>`);
  return all.length === 0 ? '' : `<properties>${all.join('')}</properties>`;
}

function detail({ summary, expected, actual, infra, remedy }: Case): string {
  return [
    summary,
    expected !== undefined && `expected: ${expected}`,
    actual !== undefined && `found: ${actual}`,
    infra !== undefined && inInfra(infra),
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
  // XML 1.0 does not allow most control characters; texts are already printable, so this is a last resort.
  const legal = value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
  return legal.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attribute(value: string): string {
  return text(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}
