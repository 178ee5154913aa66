import type { CheckResult } from '../core/checks/check.ts';
import { countedChecks, waitingWords } from './counted-checks.ts';
import { phaseTitles } from './phase-titles.ts';
import { marked } from './result-text.ts';
import type { TextStyle } from './text-style.ts';

/** Results that need no attention: one line per blocking cause, then one per phase. */
export function foldedText(results: readonly CheckResult[], style: TextStyle): readonly string[] {
  const blocked = results.filter(({ verdict }) => verdict === 'blocked');
  const passed = Map.groupBy(
    results.filter(({ verdict }) => verdict === 'pass'),
    ({ phase }) => phase,
  );
  const skipped = results.filter(({ verdict }) => verdict === 'skipped').length;
  return [
    ...waitingWords(blocked, results).map((words) => marked('blocked', words, style)),
    ...Array.from(passed, ([phase, { length }]) =>
      marked('pass', `${phaseTitles[phase]}: ${countedChecks(length)} passed`, style),
    ),
    ...(skipped > 0
      ? [
          marked(
            'skipped',
            `${countedChecks(skipped)} ${skipped === 1 ? 'does' : 'do'} not apply here`,
            style,
          ),
        ]
      : []),
  ];
}
