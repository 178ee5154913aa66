import type { CheckResult } from '../../core/checks/check.ts';
import { countedChecks, waitingWords } from '../../report/counted-checks.ts';
import type { Session } from '../../session/session.ts';
import { useKey } from '../around/key-hints.tsx';
import { useDisplay } from '../display.ts';
import { Lines, Spread, VerdictRow } from '../text/arranged.tsx';
import { OneLine } from '../text/text.tsx';
import { useNow } from '../use-now.ts';

interface ResultsProps {
  readonly session: Session;
  readonly results: readonly CheckResult[];
}

interface VerdictLineProps extends ResultsProps {
  /** What it comes to, in the step’s own words. */
  readonly fine?: string | undefined;
}

/** That nothing failed: what it comes to, and how much was checked for it. */
export function VerdictLine({ session, results, fine }: VerdictLineProps) {
  const { narrow } = useDisplay();
  const counted = useTally(results);
  const checkedAt = session.checkedAt[session.step];
  const now = useNow(session, 5000, !fine && checkedAt !== undefined && !narrow);
  const when = checkedAt === undefined || narrow ? '' : ` · checked ${ago(now - checkedAt)}`;
  if (!fine) return <VerdictRow verdict="pass" text={`${counted}${when}`} as="pass" />;
  return (
    <Spread
      left={<VerdictRow verdict="pass" text={fine} as="title" />}
      right={<OneLine as="dim">{counted}</OneLine>}
    />
  );
}

/** What passed, in one row. */
export function Passed({ results }: Pick<ResultsProps, 'results'>) {
  return <Lines lines={[useTally(results)]} verdict="pass" as="dim" />;
}

/** “24 checks passed · d shows”. */
function useTally(results: readonly CheckResult[]): string | undefined {
  const details = useKey('details');
  const count = results.filter(({ verdict }) => verdict === 'pass').length;
  if (count === 0) return undefined;
  return `${countedChecks(count)} passed${details ? ` · ${details.shown} shows` : ''}`;
}

/** A row for each cause elsewhere that checks wait for, or for each reason why none of them applies. */
export function Waiting({ session, results }: ResultsProps) {
  // What waits for a failure of this step is said on its card.
  const isElsewhere = ({ blockedBy }: CheckResult) => results.every(({ id }) => id !== blockedBy);
  const blocked = results.filter((result) => result.verdict === 'blocked' && isElsewhere(result));
  const skipped = results.every(({ verdict }) => verdict === 'skipped') ? results : [];
  return (
    <>
      <Lines lines={waitingWords(blocked, session.results)} verdict="blocked" />
      <Lines lines={[...new Set(skipped.map(({ summary }) => summary))]} verdict="skipped" as="dim" />
    </>
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
  if (hours < 48) return `${hours} h ago`;
  return `${Math.floor(hours / 24)} days ago`;
}
