import type { CheckResult, Phase } from '../core/check.ts';
import { printable } from '../core/printable.ts';
import type { LoginReport, Report } from '../core/report.ts';
import { marks, overallSentence } from './marks.ts';
import { wrap } from './wrap.ts';

export interface TextStyle {
  readonly columns: number;
  readonly colour: boolean;
  readonly unicode: boolean;
}

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
export function toText(report: Report, style: TextStyle): string {
  const blocks = [heading(report, style)];
  for (const phase of Object.keys(phaseTitles) as readonly Phase[]) {
    const results = report.checks.filter((result) => result.phase === phase);
    if (results.length === 0) continue;
    blocks.push(
      [bold(phaseTitles[phase], style), ...results.map((result) => line(result, style))].join('\n'),
    );
  }
  if (report.login) blocks.push(login(report.login, style));
  blocks.push(ending(report, style));
  return `${blocks.join('\n\n')}\n`;
}

function heading({ provider, tool, demo }: Report, style: TextStyle): string {
  const name = provider.name === undefined ? '' : `${printable(provider.name)} · `;
  const vendor = provider.vendor ? `${provider.vendor.label} · ` : '';
  const where = printable(provider.issuer ?? provider.url, 300);
  return `${bold(`${tool.name} ${tool.version}`, style)}  ${name}${vendor}${where}${demo ? '  (demo provider)' : ''}`;
}

function line(result: CheckResult, style: TextStyle): string {
  const mark = marks[result.verdict];
  const glyph = paint(
    (style.unicode ? mark.glyph : mark.ascii).padEnd(style.unicode ? 1 : 2),
    mark.colour,
    style,
  );
  const quiet = result.verdict === 'blocked' || result.verdict === 'skipped';
  const first = `  ${glyph} ${quiet ? `${result.title} — ${mark.word}` : `${result.title}: ${mark.word}`}`;
  const body = [wrap(result.summary, style.columns, '      ')];
  if (result.verdict === 'pass' || quiet) return [first, ...body].join('\n');
  const { expected, actual, infra, said, meaning, remedy } = result;
  if (expected !== undefined) body.push(`      expected  ${expected}`);
  if (actual !== undefined) body.push(`      found     ${actual}`);
  if (said !== undefined) body.push(wrap(`The provider said: ${said}`, style.columns, '      '));
  if (meaning !== undefined) body.push(wrap(meaning, style.columns, '      '));
  if (infra !== undefined) body.push(wrap(`In Infra: ${infra}`, style.columns, '      '));
  if (remedy) {
    body.push(wrap(`${style.unicode ? '→' : '->'} ${remedy.say}`, style.columns, '      '));
    remedy.steps?.forEach((step, index) => {
      body.push(wrap(`${index + 1}. ${step}`, style.columns, '         '));
    });
    // On lines of their own and never wrapped, so that they can be selected whole.
    for (const exact of [remedy.value, remedy.command, remedy.link]) {
      if (exact !== undefined) body.push(`           ${exact}`);
    }
  }
  return [first, ...body].join('\n');
}

function login({ completed, user, groups, session }: LoginReport, style: TextStyle): string {
  const lines = [bold('The person who signed in', style)];
  if (!completed) lines.push('  The login did not complete.');
  if (user?.name !== undefined) lines.push(`  name    ${printable(user.name)}`);
  if (user?.email !== undefined) lines.push(`  email   ${printable(user.email)}`);
  if (groups) lines.push(...groupLines(groups, style));
  if (session) lines.push(wrap(`session ${printable(session.forecast)}`, style.columns, '  '));
  return lines.join('\n');
}

function groupLines(groups: readonly string[], style: TextStyle): readonly string[] {
  const shown = 50;
  const names = groups.slice(0, shown).map((group) => printable(group, 200));
  const more = groups.length > shown ? `, and ${groups.length - shown} more` : '';
  return [wrap(`groups  ${groups.length === 0 ? 'none' : names.join(', ')}${more}`, style.columns, '  ')];
}

function ending({ verdict, infra, checks }: Report, style: TextStyle): string {
  const mark = marks[verdict];
  const count = (wanted: string) => checks.filter((result) => result.verdict === wanted).length;
  const tally = ['fail', 'warn', 'unknown', 'blocked', 'skipped', 'pass']
    .map((wanted) => [count(wanted), wanted] as const)
    .filter(([many]) => many > 0)
    .map(([many, wanted]) => `${many} ${wanted}`)
    .join(', ');
  const glyph = paint(style.unicode ? mark.glyph : mark.ascii, mark.colour, style);
  return [
    `${glyph} ${bold(overallSentence[verdict], style)} (${tally})`,
    '',
    'To connect it, with the secret in the environment:',
    '  export INFRA_PROVIDER_CLIENT_SECRET=…',
    `  ${infra.command}`,
  ].join('\n');
}

function paint(text: string, sgr: number, { colour }: TextStyle): string {
  return colour ? `\u001b[${sgr}m${text}\u001b[0m` : text;
}

function bold(text: string, style: TextStyle): string {
  return paint(text, 1, style);
}
