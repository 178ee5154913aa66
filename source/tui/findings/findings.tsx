import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { CheckResult, Verdict } from '../../core/checks/check.ts';
import { countedChecks, waitingWords } from '../../report/counted-checks.ts';
import { marks } from '../../report/marks.ts';
import { troublesIn } from '../../report/troubles.ts';
import { stepResults } from '../../session/steps/step-results.ts';
import { useKey } from '../around/key-hints.tsx';
import { useDisplay } from '../display.ts';
import { inPlace, Lines, Marked, OneLine, Spread } from '../text/text.tsx';
import { type Shown, selectedResult } from '../ui-state.ts';
import { useNow } from '../use-now.ts';
import { FixCard } from './fix-card.tsx';
import { Progress, Watching } from './progress.tsx';

interface FindingsProps {
  readonly shown: Shown;
  /** The conclusion if nothing failed, in the step’s own words. */
  readonly fine?: string | undefined;
  /** The step’s own values: after what is to be done, before what needs no attention. */
  readonly children?: ReactNode;
  /** Warnings stay short until selected, and come after the conclusion. */
  readonly calm?: boolean;
}

/** The step’s findings: verdict, the one thing to do, the step’s own values, and the rest folded. For a stack. */
export function Findings({ shown, fine, children, calm = false }: FindingsProps) {
  const { session, ui } = shown;
  const results = stepResults(session);
  const troubles = troublesIn(results);
  const details = useKey('details');
  const selected = selectedResult(shown);
  const number = (wanted: Verdict) => results.filter(({ verdict }) => verdict === wanted).length;
  const passed = number('pass');
  const tally =
    passed === 0 ? undefined : `${countedChecks(passed)} passed${details ? ` · ${details.shown} shows` : ''}`;
  const isFine = troubles.length === 0 || (calm && number('fail') === 0);
  // Beside a conclusion, a warning only says what to do until selected.
  const isBrief = ({ verdict, id }: CheckResult) =>
    calm && verdict !== 'fail' && ui.selected[session.step] !== id;
  // The card of a failure mentions the checks of this step that wait for it.
  const blocked = results.filter(
    ({ verdict, blockedBy }) => verdict === 'blocked' && results.every(({ id }) => id !== blockedBy),
  );
  const skipped = number('skipped') === results.length ? results.map(({ summary }) => summary) : [];
  const isLooking = session.run !== undefined && session.run.for !== 'watch';
  return (
    <>
      {(isLooking || fine || results.length > 0) && (
        <Box flexDirection="column">
          {isLooking && <Progress session={session} />}
          {isFine && (fine || tally) && <VerdictLine session={session} tally={tally} fine={fine} />}
          {inPlace(troubles, (trouble) => {
            const { result } = trouble;
            const { verdict, summary } = result;
            if (result !== selected)
              return <Marked row verdict={verdict} mark={`${marks[verdict].word}: `} text={summary} />;
            const card = { shown, trouble, hasOthers: troubles.length > 1, isBrief: isBrief(result) };
            return <FixCard {...card} />;
          })}
          <Lines lines={waitingWords(blocked, session.results)} verdict="blocked" />
          <Lines lines={[...new Set(skipped)]} verdict="skipped" as="dim" />
          <Watching session={session} />
        </Box>
      )}
      {children}
      {!isFine && <Lines lines={[tally]} verdict="pass" as="dim" />}
    </>
  );
}

interface VerdictLineProps {
  readonly session: Shown['session'];
  /** How much was checked. */
  readonly tally: string | undefined;
  /** The conclusion, in the step’s own words. */
  readonly fine: string | undefined;
}

/** That nothing failed: the conclusion, and how much was checked. */
function VerdictLine({ session, tally, fine }: VerdictLineProps) {
  const { narrow } = useDisplay();
  const checkedAt = narrow ? undefined : session.checkedAt[session.step];
  const now = useNow(session, 5000, !fine && checkedAt !== undefined);
  const when = checkedAt === undefined ? '' : ` · checked ${ago(now - checkedAt)}`;
  if (!fine) return <Marked row verdict="pass" text={`${tally}${when}`} as="pass" />;
  return (
    <Spread
      left={<Marked row verdict="pass" text={fine} as="title" />}
      right={<OneLine as="dim">{tally}</OneLine>}
    />
  );
}

export function ago(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  // In steps: a number that changes every second draws the eye.
  if (seconds < 10) return 'just now';
  if (seconds < 60) return `${seconds - (seconds % 10)} s ago`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ago` : `${Math.floor(hours / 24)} days ago`;
}
