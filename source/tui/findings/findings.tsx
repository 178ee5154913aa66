import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../core/check.ts';
import { isTrouble, worstFirst } from '../../report/result-text.ts';
import { stepResults } from '../../session/steps/step-results.ts';
import { type Shown, selectedResult } from '../ui-state.ts';
import { FixCard, TroubleRow } from './fix-card.tsx';
import { Progress, Watching } from './progress.tsx';
import { Passed, VerdictLine, Waiting } from './verdict-line.tsx';

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
  const has = (wanted: string) => results.some(({ verdict }) => verdict === wanted);
  const isFine = troubles.length === 0 || (calm && !has('fail'));
  const isOpen = ({ result }: Trouble) =>
    result === selected && (!calm || result.verdict === 'fail' || ui.selected[session.step] === result.id);
  const isLooking = session.run !== undefined && session.run.for !== 'watch';
  return (
    <>
      {(isLooking || fine || results.length > 0) && (
        <Box flexDirection="column">
          {isLooking && <Progress session={session} />}
          {isFine && (fine || has('pass')) && <VerdictLine session={session} results={results} fine={fine} />}
          {troubles.map((trouble) => {
            const key = `${trouble.result.id} ${trouble.result.summary}`;
            return isOpen(trouble) ? (
              <FixCard key={key} shown={shown} trouble={trouble} hasOthers={troubles.length > 1} />
            ) : (
              <TroubleRow key={key} result={trouble.result} />
            );
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

/** A failure, or a warning or unknown that stands alone; with the warnings that explain it. */
export interface Trouble {
  readonly result: CheckResult;
  readonly explainedBy: readonly CheckResult[];
}

/** What needs attention, the worst first. A warning about what a failure is about is part of that failure. */
export function troublesIn(results: readonly CheckResult[]): readonly Trouble[] {
  const troubles = worstFirst(results.filter(isTrouble));
  const failures = troubles.filter(({ verdict }) => verdict === 'fail');
  const explains = (warning: CheckResult, failure: CheckResult) =>
    warning.verdict !== 'fail' &&
    warning.phase === failure.phase &&
    warning.subject !== undefined &&
    warning.subject.kind === failure.subject?.kind &&
    warning.subject.value === failure.subject.value;
  const explained = new Set<CheckResult>();
  const withReasons = failures.map((failure): Trouble => {
    const explainedBy = troubles.filter((one) => !explained.has(one) && explains(one, failure));
    for (const one of explainedBy) explained.add(one);
    return { result: failure, explainedBy };
  });
  const others = troubles.filter((one) => one.verdict !== 'fail' && !explained.has(one));
  return [...withReasons, ...others.map((result) => ({ result, explainedBy: [] }))];
}
