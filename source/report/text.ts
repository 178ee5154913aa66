import { type CheckResult, phases } from '../core/checks/check.ts';
import type { Report } from '../core/report/report.ts';
import type { Shell } from '../core/shell/shell.ts';
import { asciiText } from '../core/text/ascii-text.ts';
import { printable } from '../core/text/printable.ts';
import { comparisonText } from './comparison-text.ts';
import { foldedText } from './folded-text.ts';
import { loginText, signedInText } from './login-text.ts';
import { marks } from './marks.ts';
import { opinionsText } from './opinions-text.ts';
import { phaseTitles } from './phase-titles.ts';
import { reportConclusion } from './report-conclusion.ts';
import { alike, briefText, isTrouble, resultText, verdictOrder, worstFirst } from './result-text.ts';
import { bold, paint, type TextStyle } from './text-style.ts';
import { toConnect } from './to-connect.ts';
import { troublesIn } from './troubles.ts';
import { wrap } from './wrap.ts';

export type { TextStyle };

/**
 * The report for a person: the verdict, everything that failed, warns or is unknown with its remedy, who signed in, and
 * the next command. Other results are folded unless `verbose`.
 */
export function toText(report: Report, style: TextStyle, shell?: Shell, verbose = false): string {
  const { checks, login, relyingParties: opinions = [], comparison } = report;
  return assembled(style, [
    heading(report, style),
    verdictLine(report, style),
    ...troublesIn(checks).map(({ result, related }) => resultText(result, style, related)),
    login && loginText(login, style),
    opinions.length > 0 ? opinionsText(opinions, style) : null,
    comparison ? comparisonText(comparison, style) : null,
    ...(verbose ? byPhase(checks, style) : [foldedText(checks, style).join('\n')]),
    ...nextLines(report, style, shell),
  ]);
}

/** What remains in the terminal after the wizard; `connected` is the sentence about connecting, if it did. */
export function toSummary(report: Report, style: TextStyle, shell?: Shell, connected?: string): string {
  const { checks, login } = report;
  const settled = worstFirst(checks.filter(isTrouble)).filter(({ verdict }) => verdict !== 'unknown');
  const open = checks.filter(({ verdict }) => verdict === 'unknown');
  return assembled(style, [
    heading(report, style),
    verdictLine(report, style),
    ...settled.map((result) => briefText(result, style)),
    alike(open)
      .map((result) => briefText(result, style))
      .join('\n'),
    login && wrap(signedInText(login), style.columns, ''),
    ...(connected === undefined ? nextLines(report, style, shell) : [wrap(connected, style.columns, '')]),
  ]);
}

function assembled({ unicode }: TextStyle, blocks: readonly (string | null)[]): string {
  const text = `${blocks.filter((block) => block !== null && block !== '').join('\n\n')}\n`;
  return unicode ? text : asciiText(text);
}

function byPhase(checks: readonly CheckResult[], style: TextStyle): readonly string[] {
  return phases.flatMap((phase) => {
    const rest = checks.filter((result) => result.phase === phase && !isTrouble(result));
    if (rest.length === 0) return [];
    const passed = rest
      .filter(({ verdict }) => verdict === 'pass')
      .map((result) => resultText(result, style));
    const quiet = alike(rest.filter(({ verdict }) => verdict !== 'pass')).map((one) =>
      resultText(one, style),
    );
    return [[bold(phaseTitles[phase], style), ...passed, ...quiet].join('\n')];
  });
}

function heading({ provider, tool, demo }: Report, style: TextStyle): string {
  const name = provider.name === undefined ? '' : `${printable(provider.name)} · `;
  const vendor = provider.vendor ? `${provider.vendor.label} · ` : '';
  const where = printable(provider.issuer ?? provider.url, 300);
  const about = `${name}${vendor}${where}${demo ? '  (demo provider)' : ''}`;
  return hanging(`${bold(`${tool.name} ${tool.version}`, style)}  ${about}`, style);
}

function verdictLine({ verdict, checks, login }: Report, style: TextStyle): string {
  const { sentence } = reportConclusion({ checks, login });
  const mark = marks[verdict];
  const tally = verdictOrder
    .map((wanted) => [checks.filter((result) => result.verdict === wanted).length, wanted] as const)
    .filter(([many]) => many > 0)
    .map(([many, wanted]) => `${many} ${wanted}`)
    .join(', ');
  const glyph = paint(style.unicode ? mark.glyph : mark.ascii, mark.colour, style);
  return hanging(`${glyph} ${bold(sentence, style)} (${tally})`, style);
}

/** Wraps text, indenting further lines by two columns. */
function hanging(text: string, { columns }: TextStyle): string {
  return wrap(text, columns, '  ').slice(2);
}

function nextLines(report: Report, style: TextStyle, shell: Shell | undefined): readonly string[] {
  const next = toConnect(report, shell);
  return (next?.ways ?? []).map(({ sentence, lines }) =>
    [wrap(`${next?.title}. ${sentence}`, style.columns, ''), ...lines.map((line) => `  ${line}`)].join('\n'),
  );
}
