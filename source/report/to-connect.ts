import type { Report } from '../core/report/report.ts';
import { connectingLines } from '../core/shell/connecting-lines.ts';
import type { Shell } from '../core/shell/shell.ts';
import { noCommand } from '../core/shell/shell-quoted.ts';
import { checkWords } from './check-words.ts';
import { reportConclusion } from './report-conclusion.ts';

export interface NextCommands {
  readonly title: string;
  /** One for each possible shell, with lines to run one after the other. */
  readonly ways: readonly { readonly sentence: string; readonly lines: readonly string[] }[];
}

/** What to run next, if anything; a guessed issuer is checked first. */
export function toConnect(report: Report, shell: Shell | undefined): NextCommands | undefined {
  const { provider, infra } = report;
  const { command, url } = infra;
  const { connect } = reportConclusion(report);
  if (connect === 'never' || connect === 'not-yet') return undefined;
  if (provider.issuer === null && url !== provider.url) return toCheck(report, url);
  return {
    title: connect === 'now' ? 'To connect' : 'Once that is fixed',
    ways: connectingLines(shell, command).map(({ shells, secretLine, command: line }) =>
      line === ''
        ? { sentence: noCommand, lines: [] }
        : {
            sentence: `In ${shells}: the first line reads the client secret without showing it.`,
            lines: [secretLine, line],
          },
    ),
  };
}

function toCheck(report: Report, url: string): NextCommands {
  const words = checkWords(report, url);
  const sentence = 'The URL as typed did not lead to this issuer; if it is your provider, check it first.';
  const way = words.includes(undefined)
    ? { sentence: `${sentence} ${noCommand}`, lines: [] }
    : { sentence, lines: [words.join(' ')] };
  return { title: 'To check the issuer that was found', ways: [way] };
}
