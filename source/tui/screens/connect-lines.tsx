import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Shell } from '../../core/shell/shell.ts';
import type { ConnectLine } from '../../session/connect/connect-line.ts';
import { Waits } from '../findings/progress.tsx';
import { inPlace, Judged, Lines } from '../text/arranged.tsx';
import { OneLine } from '../text/text.tsx';
import { CommandLines } from '../text/value.tsx';

interface ConnectLinesProps {
  readonly lines: readonly ConnectLine[];
  readonly shell: Shell | undefined;
}

/** Lines about connecting under each other. */
export function ConnectLines({ lines, shell }: ConnectLinesProps) {
  if (lines.length === 0) return null;
  return (
    <Box flexDirection="column">
      {inPlace(lines, ({ text, tone }) => looks[tone](text, shell === 'powershell'))}
    </Box>
  );
}

/** How each tone looks. `isWhole`: in PowerShell alone a backslash does not join two lines. */
const looks: Readonly<Record<ConnectLine['tone'], (text: string, isWhole: boolean) => ReactNode>> = {
  command: (text, isWhole) => <CommandLines command={text} whole={isWhole} />,
  later: (text, isWhole) => <CommandLines command={text} as="dim" whole={isWhole} />,
  good: (text) => <Judged text={text} verdict="pass" />,
  warn: (text) => <Judged text={text} verdict="warn" />,
  bad: (text) => <Judged text={text} verdict="fail" />,
  title: (text) => <OneLine as="title">{text}</OneLine>,
  busy: (text) => <Waits>{text}</Waits>,
  plain: (text) => <Lines lines={[text]} indent={2} />,
  dim: (text) => <Lines lines={[text]} as="dim" indent={2} />,
};
