import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../core/check.ts';
import type { Session } from '../../session/session.ts';
import { stepResults } from '../../session/steps/step-results.ts';
import { useKey } from '../around/keys.ts';
import { useDisplay } from '../display.ts';
import { Marked, Spread } from '../text/arranged.tsx';
import { OneLine, Printed } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';
import { ago } from './ago.ts';

interface VerdictLineProps {
  readonly shown: Shown;
  /** What it comes to, in the step’s own words. */
  readonly fine?: ReactNode;
}

/** That nothing failed: what it comes to, and how much was checked for it. */
export function VerdictLine({ shown: { session }, fine }: VerdictLineProps) {
  const { glyphs } = useDisplay();
  const details = useKey('details');
  const results = stepResults(session);
  const passed = results.filter(({ verdict }) => verdict === 'pass').length;
  const checkedAt = session.checkedAt[session.step];
  const words = [
    passed > 0 && passedWords(passed),
    details && `${details.shown} shows`,
    checkedAt !== undefined && !fine && `checked ${ago(session.now - checkedAt)}`,
  ].filter((part) => typeof part === 'string');
  const told = words.join(` ${glyphs.separator} `);
  const sign = <Printed as="pass">{`${glyphs.verdict.pass} `}</Printed>;
  if (!fine)
    return (
      <OneLine>
        {sign}
        <Printed as="pass">{told}</Printed>
      </OneLine>
    );
  return (
    <Spread
      left={
        <Box>
          <Box flexShrink={0}>{sign}</Box>
          {fine}
        </Box>
      }
      right={<OneLine as="dim">{told}</OneLine>}
    />
  );
}

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

/** “24 checks passed”. */
export function passedWords(count: number): string {
  return `${checksWords(count)} passed`;
}

export function checksWords(count: number): string {
  return `${count} ${count === 1 ? 'check' : 'checks'}`;
}
