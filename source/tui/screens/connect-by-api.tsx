import { Box } from 'ink';
import type { ConnectLine } from '../../session/connect/connect-line.ts';
import { connectLines } from '../../session/connect/connect-lines.ts';
import type { Session } from '../../session/session.ts';
import { Marked } from '../text/arranged.tsx';
import { OneLine, Prose } from '../text/text.tsx';
import { CommandLines } from '../text/value.tsx';

/** Where connecting by Infra's API stands: offered, to be confirmed, under way, or what came of it. */
export function ConnectByApi({ session }: { readonly session: Session }) {
  const lines = connectLines(session);
  if (lines.length === 0) return null;
  return (
    <Box flexDirection="column">
      {lines.map((line) => (
        <ApiLine key={`${line.tone} ${line.text}`} line={line} />
      ))}
    </Box>
  );
}

const verdicts = { good: 'pass', warn: 'warn', bad: 'fail' } as const;

function ApiLine({ line: { text, tone } }: { readonly line: ConnectLine }) {
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
      return <Prose as="busy">{text}</Prose>;
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
