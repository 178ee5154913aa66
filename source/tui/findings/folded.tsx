import { Box } from 'ink';
import type { CheckResult } from '../../core/check.ts';
import type { Session } from '../../session/session.ts';
import { useKey } from '../around/keys.ts';
import { useDisplay } from '../display.ts';
import { Marked } from '../text/marked.tsx';
import { checksWords, passedWords } from './passed-words.ts';

interface FoldedProps {
  readonly session: Session;
  readonly results: readonly CheckResult[];
  /** Whether what passed is counted here. */
  readonly counted: boolean;
}

/** What needs nobody’s eye: a row for each cause that checks wait for, and one for what passed. */
export function Folded({ session, results, counted }: FoldedProps) {
  const { glyphs } = useDisplay();
  const details = useKey('details');
  const titleOf = (id: string) => session.results.find((result) => result.id === id)?.title ?? id;
  const blocked = results.filter(({ verdict }) => verdict === 'blocked');
  const waiting = Map.groupBy(blocked, ({ blockedBy = '' }) => blockedBy);
  const passed = counted ? results.filter(({ verdict }) => verdict === 'pass').length : 0;
  // That some do not apply matters only where none does; the reasons are mostly one.
  const skipped = results.every(({ verdict }) => verdict === 'skipped')
    ? [...new Set(results.map(({ summary }) => summary))]
    : [];
  if (waiting.size + passed + skipped.length === 0) return null;
  return (
    <Box flexDirection="column">
      {Array.from(waiting, ([cause, { length }]) => (
        <Marked key={cause} mark={`${glyphs.verdict.blocked} `} as="dim">
          {`${checksWords(length)} ${length === 1 ? 'waits' : 'wait'} for “${titleOf(cause)}”`}
        </Marked>
      ))}
      {passed > 0 && (
        <Marked mark={`${glyphs.verdict.pass} `} markRole="pass" as="dim">
          {`${passedWords(passed)}${details ? ` ${glyphs.separator} ${details.shown} shows` : ''}`}
        </Marked>
      )}
      {skipped.map((reason) => (
        <Marked key={reason} mark={`${glyphs.verdict.skipped} `} as="dim">
          {reason}
        </Marked>
      ))}
    </Box>
  );
}
