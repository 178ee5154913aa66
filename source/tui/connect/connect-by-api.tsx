import { Box } from 'ink';
import type { ConnectLine } from '../../session/connect/connect-line.ts';
import { connectLines } from '../../session/connect/connect-lines.ts';
import type { Session } from '../../session/session.ts';
import { useDisplay } from '../display.ts';
import { Busy } from '../findings/progress.tsx';
import { Marked } from '../text/arranged.tsx';
import { OneLine, Prose } from '../text/text.tsx';
import { CommandLines } from '../text/value.tsx';

/** Where connecting by Infra's API stands: offered, to be confirmed, under way, or what came of it. */
export function ConnectByApi({ session }: { readonly session: Session }) {
  const lines = connectLines(session);
  if (lines.length === 0) return null;
  return (
    <Box flexDirection="column">
      {lines.map((one) => (
        <ApiLine key={`${one.tone} ${one.text}`} line={one} />
      ))}
    </Box>
  );
}

function ApiLine({ line: { text, tone } }: { readonly line: ConnectLine }) {
  const { verdict } = useDisplay().glyphs;
  switch (tone) {
    case 'command':
      return <CommandLines command={text} />;
    case 'good':
      return (
        <Marked mark={`${verdict.pass} `} markRole="pass" as="pass">
          {text}
        </Marked>
      );
    case 'warn':
      return (
        <Marked mark={`${verdict.warn} `} markRole="warn" as="warn">
          {text}
        </Marked>
      );
    case 'bad':
      return (
        <Marked mark={`${verdict.fail} `} markRole="fail" as="fail">
          {text}
        </Marked>
      );
    case 'busy':
      return (
        <Box>
          <Busy />
          <Prose as="busy">{` ${text}`}</Prose>
        </Box>
      );
    case 'title':
      return <OneLine as="title">{text}</OneLine>;
    case 'plain':
    case 'dim':
      return (
        <Box paddingLeft={2}>
          <Prose as={tone === 'plain' ? 'text' : 'dim'}>{text}</Prose>
        </Box>
      );
  }
}
