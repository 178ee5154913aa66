import { Box } from 'ink';
import type { ConnectLine } from '../../session/connect/connect-line.ts';
import { Waits } from '../findings/progress.tsx';
import { Marked } from '../text/arranged.tsx';
import { OneLine, Prose } from '../text/text.tsx';
import { CommandLines } from '../text/value.tsx';

/** Lines about connecting under each other. */
export function ConnectLines({ lines }: { readonly lines: readonly ConnectLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Box flexDirection="column">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a program may write the same line twice
        <OneConnectLine key={index} line={line} />
      ))}
    </Box>
  );
}

const verdicts = { good: 'pass', warn: 'warn', bad: 'fail' } as const;

function OneConnectLine({ line: { text, tone } }: { readonly line: ConnectLine }) {
  switch (tone) {
    case 'command':
      return <CommandLines command={text} />;
    case 'good':
    case 'warn':
    case 'bad':
      return (
        <Marked verdict={verdicts[tone]} as={verdicts[tone]}>
          {text}
        </Marked>
      );
    case 'title':
      return <OneLine as="title">{text}</OneLine>;
    case 'busy':
      return <Waits>{text}</Waits>;
    case 'plain':
      return <Prose indent={2}>{text}</Prose>;
    case 'dim':
      return (
        <Prose indent={2} as="dim">
          {text}
        </Prose>
      );
  }
}
