import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../core/check.ts';
import { stepResults } from '../../session/steps/step-results.ts';
import { type Shown, selectedResult } from '../ui-state.ts';
import { FixCard, TroubleRow } from './fix-card.tsx';
import { Progress } from './progress.tsx';
import { troublesIn } from './troubles.ts';
import { Folded, VerdictLine } from './verdict-line.tsx';
import { Watching } from './watching.tsx';

interface FindingsProps {
  readonly shown: Shown;
  /** What it comes to where nothing failed, in the step’s own words. */
  readonly fine?: ReactNode;
  /** The step’s own values: after what is to be done, before what needs nobody’s eye. */
  readonly children?: ReactNode;
  /** Warnings stay one row until somebody goes to them, and do not come before what it comes to. */
  readonly calm?: boolean;
}

/** What the step’s checks found: verdict, the one thing to do, the step’s own values, and the rest folded. For a stack. */
export function Findings({ shown, fine, children, calm = false }: FindingsProps) {
  const { session, ui } = shown;
  const results = stepResults(session);
  const troubles = troublesIn(results);
  const selected = selectedResult(shown);
  const failed = results.some(({ verdict }) => verdict === 'fail');
  const isFine = troubles.length === 0 || (calm && !failed);
  const isOpen = (result: CheckResult) =>
    result === selected && (!calm || result.verdict === 'fail' || ui.selected[session.step] === result.id);
  const isLooking = session.run !== undefined && session.run.for !== 'watch';
  const hasVerdict = isFine && (Boolean(fine) || results.some(({ verdict }) => verdict === 'pass'));
  return (
    <>
      {(isLooking || hasVerdict || troubles.length > 0) && (
        <Box flexDirection="column">
          {isLooking && <Progress session={session} />}
          {hasVerdict && <VerdictLine shown={shown} fine={fine} />}
          {troubles.map(({ result, explainedBy }) =>
            isOpen(result) ? (
              <FixCard
                key={`${result.id} ${result.summary}`}
                shown={shown}
                result={result}
                explainedBy={explainedBy}
                hasCursor={ui.focus === 'list'}
                hasOthers={troubles.length > 1}
              />
            ) : (
              <TroubleRow key={`${result.id} ${result.summary}`} result={result} />
            ),
          )}
          <Watching session={session} />
        </Box>
      )}
      {children}
      <Folded session={session} results={results} counted={!isFine} />
    </>
  );
}
