import { Box } from 'ink';
import { connectingLines } from '../../core/shell/connecting-lines.ts';
import { noCommand } from '../../core/shell/shell-quoted.ts';
import type { Session } from '../../session/session.ts';
import { Section } from '../text/arranged.tsx';
import { Prose } from '../text/text.tsx';
import { CommandLines } from '../text/value.tsx';

/** How to connect by hand; grey while something fails. */
export function ConnectCommands({ session: { shell, plan, conclusion } }: { readonly session: Session }) {
  const { connect } = conclusion;
  if (connect === 'never' || connect === 'not-yet') return null;
  const isReady = connect === 'now';
  return connectingLines(shell, plan.command).map(({ shells, secretLine, command }) =>
    command === '' ? (
      <Prose key={shells}>{noCommand}</Prose>
    ) : (
      <Section
        key={shells}
        title={`${isReady ? 'Connect it with two commands' : 'Once that is fixed'}, in ${shells}`}
      >
        <Box paddingLeft={2}>
          <Prose as="dim">The first asks for the client secret and shows nothing while you paste it.</Prose>
        </Box>
        {[secretLine, command].map((line) => (
          <CommandLines
            key={line}
            command={line}
            as={isReady ? 'value' : 'dim'}
            // Only in PowerShell does a backslash not join two lines.
            whole={shell === 'powershell'}
          />
        ))}
      </Section>
    ),
  );
}
