import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../core/checks/check.ts';
import { marks } from '../../report/marks.ts';
import { stepResults } from '../../session/steps/step-results.ts';
import { inPlace, VerdictRow } from '../text/arranged.tsx';
import { type Shown, selectedResult } from '../ui-state.ts';
import { FixCard } from './fix-card.tsx';
import { Progress, Watching } from './progress.tsx';
import { troublesIn } from './troubles.ts';
import { Passed, VerdictLine, Waiting } from './verdict-line.tsx';

interface FindingsProps {
  readonly shown: Shown;
  /** What it comes to where nothing failed, in the step’s own words. */
  readonly fine?: string | undefined;
  /** The step’s own values: after what is to be done, before what needs nobody’s eye. */
  readonly children?: ReactNode;
  /** Warnings stay short until somebody goes to them, and do not come before what it comes to. */
  readonly calm?: boolean;
}

/** What the step’s checks found: verdict, the one thing to do, the step’s own values, and the rest folded. For a stack. */
export function Findings({ shown, fine, children, calm = false }: FindingsProps) {
  const { session, ui } = shown;
  const results = stepResults(session);
  const troubles = troublesIn(results);
  const selected = selectedResult(shown);
  const has = (wanted: string) => results.some(({ verdict }) => verdict === wanted);
  const isFine = troubles.length === 0 || (calm && !has('fail'));
  // Beside what it comes to, a warning says no more than what to do until the cursor goes there.
  const isBrief = ({ verdict, id }: CheckResult) =>
    calm && verdict !== 'fail' && ui.selected[session.step] !== id;
  const isLooking = session.run !== undefined && session.run.for !== 'watch';
  return (
    <>
      {(isLooking || fine || results.length > 0) && (
        <Box flexDirection="column">
          {isLooking && <Progress session={session} />}
          {isFine && (fine || has('pass')) && <VerdictLine session={session} results={results} fine={fine} />}
          {inPlace(troubles, (trouble) => {
            const { result } = trouble;
            const { verdict, summary } = result;
            if (result !== selected)
              return <VerdictRow verdict={verdict} word={`${marks[verdict].word}: `} text={summary} />;
            const card = { shown, trouble, hasOthers: troubles.length > 1, isBrief: isBrief(result) };
            return <FixCard {...card} />;
          })}
          <Waiting session={session} results={results} />
          <Watching session={session} />
        </Box>
      )}
      {children}
      {!isFine && <Passed results={results} />}
    </>
  );
}
