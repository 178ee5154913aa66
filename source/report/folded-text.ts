import type { CheckResult } from '../core/check.ts';
import { phaseTitles } from './phase-titles.ts';
import { marked } from './result-text.ts';
import type { TextStyle } from './text-style.ts';

/** What needs nobody's eye: a line for each cause that checks wait for, then one for each phase. */
export function foldedText(results: readonly CheckResult[], style: TextStyle): readonly string[] {
  const titleOf = (id: string) => results.find((result) => result.id === id)?.title ?? id;
  const waiting = Map.groupBy(
    results.filter(({ verdict }) => verdict === 'blocked'),
    ({ blockedBy = '' }) => blockedBy,
  );
  const passed = Map.groupBy(
    results.filter(({ verdict }) => verdict === 'pass'),
    ({ phase }) => phase,
  );
  const skipped = results.filter(({ verdict }) => verdict === 'skipped').length;
  return [
    ...Array.from(waiting, ([cause, { length }]) =>
      marked(
        'blocked',
        `${checks(length)} ${length === 1 ? 'waits' : 'wait'} for “${titleOf(cause)}”`,
        style,
      ),
    ),
    ...Array.from(passed, ([phase, { length }]) =>
      marked('pass', `${phaseTitles[phase]}: ${checks(length)} passed`, style),
    ),
    ...(skipped > 0
      ? [marked('skipped', `${checks(skipped)} ${skipped === 1 ? 'does' : 'do'} not apply here`, style)]
      : []),
  ];
}

function checks(count: number): string {
  return `${count} ${count === 1 ? 'check' : 'checks'}`;
}
