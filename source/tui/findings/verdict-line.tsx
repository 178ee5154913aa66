import { Box } from 'ink';
import type { ReactNode } from 'react';
import { stepResults } from '../../session/steps/step-results.ts';
import { useKey } from '../around/keys.ts';
import { useDisplay } from '../display.ts';
import { OneLine } from '../text/one-line.tsx';
import { Printed } from '../text/printed.tsx';
import { Spread } from '../text/spread.tsx';
import type { Shown } from '../ui-state.ts';
import { ago } from './ago.ts';
import { passedWords } from './passed-words.ts';

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
