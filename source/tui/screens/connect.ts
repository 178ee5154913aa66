import { overallVerdict } from '../../core/report/report.ts';
import { connectingLines } from '../../core/shell/connecting-lines.ts';
import { noCommand } from '../../core/shell/shell-quoted.ts';
import type { ConnectLine } from '../../session/connect/connect-line.ts';
import { connectLines } from '../../session/connect/connect-lines.ts';
import { checks } from '../blocks/checks.ts';
import { tally } from '../blocks/progress.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { commandLines } from '../lines/command-lines.ts';
import { blank, type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { printableRows } from '../lines/printable-rows.ts';
import { paragraph, selectable } from '../lines/wrap.ts';

/** How to connect the provider to Infra, by hand or from here. */
export function connectScreen(session: Session, display: Display, rows: number): readonly Line[] {
  const gap = rows >= 14 ? [blank] : [];
  const width = contentWidth(display.columns);
  const { api } = session.connect;
  // Who connects from here has no use for the lines to copy.
  const byHand = api.is === 'idle' ? commands(session, gap, width) : [];
  // What is to be confirmed has the screen to itself.
  const how = api.is === 'confirming' ? [] : [...verdictLines(session, display), ...byHand];
  const byApi = connectLines(session.shown.session).flatMap((one) => apiLines(one, display, width));
  const byProgram = api.is === 'idle' || session.connect.run.is !== 'idle' ? runLines(session, display) : [];
  const here = [...byApi, ...byProgram];
  const results = checks(session, display, rows - how.length - here.length - 2 * gap.length, 'Infra itself');
  return [
    ...how,
    ...(here.length > 0 ? [...(how.length > 0 ? gap : []), ...here] : []),
    ...(results.length > 0 ? [...gap, ...results] : []),
  ];
}

function commands(
  { shell, plan, conclusion: { connect } }: Session,
  gap: readonly Line[],
  width: number,
): readonly Line[] {
  if (connect === 'never' || connect === 'not-yet') return [];
  const when = connect === 'now' ? 'Connect it' : 'Once that is fixed, connect it';
  const ways = connectingLines(shell, plan.command).flatMap(({ shells, secretLine, command }) =>
    command === ''
      ? paragraph(noCommand, width)
      : [
          ...paragraph(`${when} with two commands, in ${shells}`, width, { role: 'title' }),
          ...paragraph('The first asks for the client secret and shows nothing while you paste it.', width, {
            indent: 2,
            role: 'dim',
          }),
          ...typedLines(secretLine, width, shell),
          ...typedLines(command, width, shell),
        ],
  );
  return [...gap, ...ways];
}

/** Only in PowerShell does a backslash not join two lines. */
function typedLines(text: string, width: number, shell: Session['shell']): readonly Line[] {
  return shell === 'powershell' ? selectable(text, width, 2) : commandLines(text, width, 2);
}

/** A line about connecting by Infra's API. */
function apiLines({ text, tone }: ConnectLine, { glyphs }: Display, width: number): readonly Line[] {
  switch (tone) {
    case 'command':
      return commandLines(text, width, 2);
    case 'good':
      return paragraph(text, width, { role: 'pass', lead: [span(`${glyphs.verdict.pass} `, 'pass')] });
    case 'warn':
      return paragraph(text, width, { role: 'warn', lead: [span(`${glyphs.verdict.warn} `, 'warn')] });
    case 'bad':
      return paragraph(text, width, { role: 'fail', lead: [span(`${glyphs.verdict.fail} `, 'fail')] });
    case 'busy':
      return paragraph(text, width, { role: 'busy', lead: [span(`${glyphs.busy} `, 'busy')] });
    case 'title':
      return paragraph(text, width, { role: 'title' });
    default:
      return paragraph(text, width, { indent: 2, role: tone === 'plain' ? 'text' : 'dim' });
  }
}

function verdictLines({ results, conclusion: { sentence } }: Session, display: Display): readonly Line[] {
  const verdict = overallVerdict(results);
  return [
    ...paragraph(sentence, contentWidth(display.columns), {
      lead: [span(`${display.glyphs.verdict[verdict]} `, verdict)],
      role: verdict,
    }),
    line(span(`  ${tally(results)}`, 'dim')),
  ];
}

function runLines({ connect }: Session, display: Display): readonly Line[] {
  const { verdict, busy } = display.glyphs;
  const width = contentWidth(display.columns);
  const { program, run } = connect;
  const output = (text: string) => printableRows(text, width - 2).map((row) => line('  ', span(row, 'dim')));
  switch (run.is) {
    case 'idle':
      return program.is === 'found'
        ? [line(span('The infra program is here, so this can run it for you: ', 'dim'), span('i', 'key'))]
        : [];
    case 'confirming':
      return paragraph('This adds the provider to Infra now. The secret goes by environment.', width, {
        lead: [span(`${verdict.warn} `, 'warn')],
      });
    case 'running':
      return [line(span(`${busy} running infra…`, 'busy')), ...output(run.output)];
    case 'done':
      return [line(span(`${verdict.pass} connected`, 'pass')), ...output(run.output)];
    case 'failed':
      return [
        line(
          span(`${verdict.fail} infra did not add it`, 'fail'),
          run.exitCode !== undefined && span(` (exit code ${run.exitCode})`, 'dim'),
        ),
        ...output(run.output),
      ];
  }
}
