import type { CheckResult } from '../core/checks/check.ts';
import { type Owner, owners } from '../core/checks/owner.ts';
import type { Remedy } from '../core/checks/remedy.ts';
import type { ComparisonReport } from '../core/report/comparison-report.ts';
import type { OpinionFinding, OpinionReport } from '../core/report/opinion-report.ts';
import type { Report } from '../core/report/report.ts';
import type { Shell } from '../core/shell/shell.ts';
import { noCommand } from '../core/shell/shell-quoted.ts';
import { printable } from '../core/text/printable.ts';
import { comparedValues } from './compared-values.ts';
import { areaTitles, changedCheckWords, changeWords, closing, comparisonTitle } from './comparison-text.ts';
import type { CurlCommands } from './curl.ts';
import { inInfra } from './in-infra.ts';
import { opinionsTitle, outcomeWords, ownerWords } from './opinions-text.ts';
import { reportConclusion } from './report-conclusion.ts';
import { type NextCommands, toConnect } from './to-connect.ts';
import { troubleOf } from './trouble.ts';

/** A report for a ticket: what to change and who does it, then everything that was seen. */
export function toMarkdown(report: Report, curl: CurlCommands, shell?: Shell): string {
  const { provider, infra, login } = report;
  const { sentence } = reportConclusion(report);
  const next = toConnect(report, shell);
  const sections = [
    `# OpenID Connect check: ${plain(provider.name ?? provider.url)}`,
    `**${report.verdict}** — ${sentence}`,
    [
      '| | |',
      '|---|---|',
      `| URL as typed | ${cell(provider.url)} |`,
      `| Issuer | ${provider.issuer === null ? 'not found' : cell(provider.issuer)} |`,
      `| Provider | ${plain(provider.vendor?.label ?? 'not recognised')} |`,
      `| Client id | ${provider.clientId === undefined ? 'not given' : cell(provider.clientId)} |`,
      `| Redirect URIs | ${infra.redirectUris.map(cell).join('<br>')} |`,
      `| Scopes Infra requests | ${infra.scopes.map(cell).join(' ')} |`,
      `| Test login | ${login === null ? 'not tried' : login.completed ? 'completed' : 'did not complete'} |`,
      `| Tool | ${report.tool.name} ${report.tool.version}${report.demo ? ', demo provider' : ''} |`,
    ].join('\n'),
    ...owners.map((owner) => section(ownerTitles[owner], troubleOf(report, owner))),
    section('For anyone investigating the cause', troubleOf(report, undefined)),
    next && [`## ${next.title}`, ...next.ways.map(wayText)].join('\n\n'),
    opinionsSection(report.relyingParties ?? []),
    report.comparison && comparisonSection(report.comparison),
    `## All checks\n\n| check | verdict | what was seen |\n|---|---|---|\n${report.checks.map(row).join('\n')}`,
    curl.commands.length > 0 && ['## To see it again', ...toSeeAgain(curl)].join('\n\n'),
  ];
  const text = sections.filter((section) => typeof section === 'string').join('\n\n');
  // Values are shown unchanged; only line ends keep their effect.
  const printed = text.split('\n').map((line) => printable(line, line.length));
  return `${printed.join('\n')}\n`;
}

function wayText({ sentence, lines }: NextCommands['ways'][number]): string {
  return lines.length === 0 ? sentence : `${sentence}\n\n${fence(lines.join('\n'))}`;
}

function toSeeAgain({ placeholders, notes, commands, leftOut }: CurlCommands): readonly string[] {
  return [
    'The lines are for sh, bash, zsh and fish.',
    ...notes,
    ...(leftOut > 0 ? [noCommand] : []),
    fence([...placeholders, ...commands].join('\n')),
  ];
}

const ownerTitles: Readonly<Record<Owner, string>> = {
  provider: 'For the provider’s administrator',
  'relying-party': 'For Infra’s administrator',
  'this-machine': 'On this machine',
};

function section(title: string, results: readonly CheckResult[]): string | undefined {
  return results.length === 0 ? undefined : `## ${title}\n\n${results.map(item).join('\n\n')}`;
}

function item(result: CheckResult): string {
  const { title, verdict, summary, infra, said, meaning, remedy } = result;
  const compared = comparedValues(result);
  return [
    `### ${plain(title)} (${verdict}, ${code(result.code)})`,
    plain(summary),
    compared.length > 1 && compared.map(({ label, value }) => `- ${label} ${code(value)}`).join('\n'),
    said !== undefined && `The provider said: ${plain(said)}`,
    meaning !== undefined && plain(meaning),
    infra !== undefined && plain(inInfra(infra)),
    ...(remedy ? remedyLines(remedy) : []),
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join('\n\n');
}

function remedyLines({ say, steps = [], value, command, link }: Remedy): readonly string[] {
  return [
    `**${plain(say)}**`,
    steps.map((step, index) => `${index + 1}. ${plain(step)}`).join('\n'),
    value === undefined ? '' : fence(value),
    command === undefined ? '' : fence(command),
    link === undefined ? '' : `<${link.replace(/[<>\s]/g, encodeURIComponent)}>`,
  ].filter((part) => part !== '');
}

function opinionsSection(opinions: readonly OpinionReport[]): string | undefined {
  if (opinions.length === 0) return undefined;
  const rows = opinions.map(
    (one) => `| ${plain(one.label)} ${one.version} | ${one.verdict} | ${plain(outcomeWords(one))} |`,
  );
  return [
    `## ${opinionsTitle}`,
    ['| relying party | verdict | who and which groups, or why not |', '|---|---|---|', ...rows].join('\n'),
    ...opinions.flatMap(({ label, findings }) => findings.map((finding) => opinionItem(label, finding))),
  ].join('\n\n');
}

function comparisonSection(comparison: ComparisonReport): string {
  const { checks, changes } = comparison;
  const rows = changes.map(
    (one) => `| ${areaTitles[one.area]} | ${plain(one.subject.value)} | ${plain(changeWords(one))} |`,
  );
  return [
    `## ${plain(comparisonTitle(comparison))}`,
    checks.map((check) => `- ${plain(changedCheckWords(check))}`).join('\n'),
    rows.length === 0 ? '' : ['| where | what | change |', '|---|---|---|', ...rows].join('\n'),
    ...closing(comparison).map(plain),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function opinionItem(
  label: string,
  { code: found, verdict, summary, owner, remedy }: OpinionFinding,
): string {
  return [
    `### ${plain(label)} (${verdict}, ${code(found)}, ${plain(ownerWords(owner, label))})`,
    plain(summary),
    ...remedyLines(remedy),
  ].join('\n\n');
}

function row({ id, verdict, summary }: CheckResult): string {
  return `| \`${id}\` | ${verdict} | ${plain(summary)} |`;
}

/** Text in which nothing is interpreted as Markdown or HTML: no links, no images, no broken tables. */
function plain(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/[\\`*_{}[\]()#+!|~$]/g, '\\$&')
      .replace(/\r?\n/g, ' ')
      // Most renderers turn bare addresses into links; a provider’s text must not become one.
      .replace(/(https?|ftp|mailto|www)(?=[:.])/gi, '$1&#8203;')
  );
}

/** Inline code with a fence longer than any run of backticks in it. */
function code(text: string): string {
  const fenceText = '`'.repeat(longestRun(text) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fenceText}${pad}${text.replace(/\r?\n/g, ' ')}${pad}${fenceText}`;
}

/** In a table, `|` ends a cell, even in code. */
function cell(text: string): string {
  return code(text).replaceAll('|', '\\|');
}

function fence(text: string): string {
  const marker = '`'.repeat(Math.max(2, longestRun(text)) + 1);
  return `${marker}\n${text}\n${marker}`;
}

/** The longest run of backticks. There may be more runs than a function takes arguments. */
function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
