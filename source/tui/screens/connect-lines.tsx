import { Box } from 'ink';
import type { Shell } from '../../core/shell/shell.ts';
import type { ConnectLine } from '../../session/connect/connect-line.ts';
import { Waits } from '../findings/progress.tsx';
import { Judged, Lines } from '../text/arranged.tsx';
import { inPlace } from '../text/in-place.tsx';
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
      {inPlace(lines, (line) => (
        <OneConnectLine shell={shell} {...line} />
      ))}
    </Box>
  );
}

const verdicts = { good: 'pass', warn: 'warn', bad: 'fail' } as const;
const commandRoles = { command: 'value', later: 'dim' } as const;
const proseRoles = { plain: 'text', dim: 'dim' } as const;

function OneConnectLine({ text, tone, shell }: ConnectLine & Pick<ConnectLinesProps, 'shell'>) {
  switch (tone) {
    case 'command':
    case 'later':
      // Only in PowerShell does a backslash not join two lines.
      return <CommandLines command={text} as={commandRoles[tone]} whole={shell === 'powershell'} />;
    case 'good':
    case 'warn':
    case 'bad':
      return <Judged text={text} verdict={verdicts[tone]} />;
    case 'title':
      return <OneLine as="title">{text}</OneLine>;
    case 'busy':
      return <Waits>{text}</Waits>;
    case 'plain':
    case 'dim':
      return <Lines lines={[text]} as={proseRoles[tone]} indent={2} />;
  }
}
