import { useDisplay, useShown } from '../display.ts';
import { Marked, Spread } from '../text/arranged.tsx';
import { OneLine } from '../text/text.tsx';
import { useNow } from '../use-now.ts';

interface VerdictLineProps {
  /** How much was checked. */
  readonly tally: string | undefined;
  /** What it comes to, in the step’s own words. */
  readonly fine: string | undefined;
}

/** That nothing failed: what it comes to, and how much was checked for it. */
export function VerdictLine({ tally, fine }: VerdictLineProps) {
  const { session } = useShown();
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
