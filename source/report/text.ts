import { type CheckResult, type Owner, owners, type Phase } from '../core/check.ts';
import { conclusionOf } from '../core/report/conclusion.ts';
import type { Report } from '../core/report/report.ts';
import type { Shell } from '../core/shell/shell.ts';
import { asciiText } from '../core/text/ascii-text.ts';
import { printable } from '../core/text/printable.ts';
import { loginText } from './login-text.ts';
import { marks } from './marks.ts';
import { opinionsText } from './opinions-text.ts';
import { marked, quietText, resultText } from './result-text.ts';
import { bold, paint, type TextStyle } from './text-style.ts';
import { type NextCommands, toConnect } from './to-connect.ts';
import { troubleOf } from './trouble.ts';
import { wrap } from './wrap.ts';

export type { TextStyle };

const phaseTitles: Readonly<Record<Phase, string>> = {
  url: 'Name and URL',
  network: 'Network',
  discovery: 'Discovery',
  keys: 'Signing keys',
  credentials: 'Client credentials',
  registration: 'Registration',
  login: 'Test login',
  'id-token': 'ID token',
  userinfo: 'UserInfo',
  groups: 'Groups',
  session: 'Session',
  infra: 'Infra',
};

/** The report for a person: all that was found, trouble with its remedy, the verdict and the way on last. */
export function toText(report: Report, style: TextStyle, shell?: Shell): string {
  const blocks = [heading(report, style)];
  for (const phase of Object.keys(phaseTitles) as readonly Phase[]) {
    const results = report.checks.filter((result) => result.phase === phase);
    if (results.length === 0) continue;
    const listed = results.filter((result) => !isQuiet(result)).map((result) => resultText(result, style));
    const quiet = quietText(results.filter(isQuiet), style);
    blocks.push([bold(phaseTitles[phase], style), ...listed, ...quiet].join('\n'));
  }
  if (report.login) blocks.push(loginText(report.login, style));
  if (report.relyingParties?.length) blocks.push(opinionsText(report.relyingParties, style));
  blocks.push(...toMend(report, style), ending(report, style, shell));
  const text = `${blocks.join('\n\n')}\n`;
  return style.unicode ? text : asciiText(text);
}

function isQuiet({ verdict }: CheckResult): boolean {
  return verdict === 'blocked' || verdict === 'skipped';
}

const ownerTitles: Readonly<Record<Owner, string>> = {
  provider: 'To change at the provider',
  'relying-party': 'To change in Infra, or in what it is given',
  'this-machine': 'To change on this machine',
};

/** Who has to do what, each thing in a line; the remedies stand above. */
function toMend(report: Report, style: TextStyle): readonly string[] {
  return owners.flatMap((owner) => {
    const lines = troubleOf(report, owner).map(({ verdict, title, subject }) =>
      marked(verdict, subject === undefined ? title : `${title}: ${subject.value}`, style),
    );
    return lines.length === 0 ? [] : [[bold(ownerTitles[owner], style), ...lines].join('\n')];
  });
}

function heading({ provider, tool, demo }: Report, style: TextStyle): string {
  const name = provider.name === undefined ? '' : `${printable(provider.name)} · `;
  const vendor = provider.vendor ? `${provider.vendor.label} · ` : '';
  const where = printable(provider.issuer ?? provider.url, 300);
  return `${bold(`${tool.name} ${tool.version}`, style)}  ${name}${vendor}${where}${demo ? '  (demo provider)' : ''}`;
}

function ending(report: Report, style: TextStyle, shell: Shell | undefined): string {
  const { verdict, checks, login } = report;
  const { sentence } = conclusionOf(checks, login?.completed ?? false);
  const mark = marks[verdict];
  const count = (wanted: string) => checks.filter((result) => result.verdict === wanted).length;
  const tally = ['fail', 'warn', 'unknown', 'blocked', 'skipped', 'pass']
    .map((wanted) => [count(wanted), wanted] as const)
    .filter(([many]) => many > 0)
    .map(([many, wanted]) => `${many} ${wanted}`)
    .join(', ');
  const next = toConnect(report, shell);
  const glyph = paint(style.unicode ? mark.glyph : mark.ascii, mark.colour, style);
  return [`${glyph} ${bold(sentence, style)} (${tally})`, ...(next ? nextLines(next, style) : [])].join('\n');
}

function nextLines({ title, ways }: NextCommands, style: TextStyle): readonly string[] {
  return ways.flatMap(({ sentence, lines }) => [
    '',
    wrap(`${title}. ${sentence}`, style.columns, ''),
    ...lines.map((line) => `  ${line}`),
  ]);
}
