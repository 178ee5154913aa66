import { type OverallVerdict, worstVerdict } from '../../core/report/report.ts';
import { printable } from '../../core/text/printable.ts';
import { worstWords } from '../../report/worst-words.ts';
import type { Context } from '../context.ts';
import type { Checked } from './check-task.ts';

const mostRows = 50;
const barWidth = 24;

export interface BatchProgress {
  add(checked: Checked): void;
  /** Prints a table of the providers that need attention, and a count of each verdict. */
  finish(interrupted: boolean): void;
}

/** Reports a batch’s progress: a bar if standard error is a terminal, and at the end what needs attention. */
export function batchProgress({ stderr }: Pick<Context, 'stderr'>, total: number): BatchProgress {
  const counts: Record<OverallVerdict | 'not checked', number> = {
    fail: 0,
    warn: 0,
    pass: 0,
    'not checked': 0,
  };
  const rows: string[] = [];
  let done = 0;

  return {
    add(checked) {
      if (checked.is === 'cancelled') return;
      done += 1;
      const verdict = checked.is === 'checked' ? worstVerdict(checked.report) : 'not checked';
      counts[verdict] += 1;
      if (verdict !== 'pass' && rows.length < mostRows) rows.push(rowOf(verdict, checked));
      if (stderr.isTTY) stderr.write(`\r${bar(done, total)}  ${tally()}\x1b[K`);
    },
    finish(interrupted) {
      if (stderr.isTTY && done > 0) stderr.write('\r\x1b[K');
      for (const row of rows) stderr.write(`${row}\n`);
      const more = counts.fail + counts.warn + counts['not checked'] - rows.length;
      if (more > 0) stderr.write(`… and ${more} more\n`);
      const left = interrupted ? ` ${total - done} were not started or not finished.` : '';
      stderr.write(
        total === 0
          ? 'No provider was left to check.\n'
          : `${done} of ${total} providers checked: ${tally()}.${left}\n`,
      );
    },
  };

  function tally(): string {
    const said = Object.entries(counts).flatMap(([verdict, count]) =>
      count > 0 ? [`${count} ${verdict}`] : [],
    );
    return said.join(', ') || 'none yet';
  }
}

function rowOf(verdict: string, checked: Exclude<Checked, { is: 'cancelled' }>): string {
  const name = printable(checked.name, 40).padEnd(24);
  return `${verdict.padEnd(11)} ${name} ${printable(whyOf(checked), 300)}`;
}

function whyOf(checked: Exclude<Checked, { is: 'cancelled' }>): string {
  return checked.is === 'checked' ? worstWords(checked.report) : checked.why;
}

function bar(done: number, total: number): string {
  const filled = Math.floor((barWidth * done) / total);
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${done}/${total}`;
}
