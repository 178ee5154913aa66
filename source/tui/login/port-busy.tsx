import { Box } from 'ink';
import { portHolder } from '../../report/sign-in-words.ts';
import type { SignIn } from '../../session/login/sign-in.ts';
import { useDisplay } from '../display.ts';
import { Printed, Prose } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';
import { PasteField } from './invitation.tsx';

interface PortBusyProps {
  readonly shown: Shown;
  readonly signIn: Extract<SignIn, { readonly is: 'port-busy' }>;
}

/** The port is taken: by whom, and what happens next. */
export function PortBusy({ shown, signIn: { port, failure } }: PortBusyProps) {
  const { glyphs } = useDisplay();
  return (
    <Box flexDirection="column">
      <Prose>
        <Printed as="warn">{`${glyphs.verdict.warn} Port ${port} is in use `}</Printed>
        {`by ${portHolder(failure)}`}
      </Prose>
      <Box flexDirection="column" paddingLeft={2}>
        <Prose as="title">
          Close it, and the login goes on by itself. Or go on without the port and paste the address.
        </Prose>
        <Prose as="dim">
          {`The provider sends people back to http://localhost:${port}, so that program would get the answer. Nothing was opened.`}
        </Prose>
      </Box>
      <PasteField shown={shown} />
    </Box>
  );
}
