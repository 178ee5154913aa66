import { Box } from 'ink';
import { portHolder, returnedWords } from '../../report/sign-in-words.ts';
import type { SignIn } from '../../session/login/sign-in.ts';
import { loginTried } from '../../session/steps/step-results.ts';
import { glyphs } from '../display.ts';
import { Field } from '../fields/field.tsx';
import { Findings } from '../findings/findings.tsx';
import { Waits } from '../findings/progress.tsx';
import { Judged, Printed, Prose, Section, Stack } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';
import { DemoPeople, Elsewhere, Invitation } from './invitation.tsx';

/** A real login: how to sign in, and its progress. */
export function LoginStep({ shown }: { readonly shown: Shown }) {
  const { session } = shown;
  const signIn = session.run?.signIn;
  // While the person is busy elsewhere, results of an earlier try would only distract.
  if (signIn?.is === 'invited') return <Invitation shown={shown} signIn={signIn} />;
  if (signIn?.is === 'port-busy') return <PortBusy shown={shown} signIn={signIn} />;
  if (signIn?.is === 'starting') return <Waits>preparing the login…</Waits>;
  return (
    <Stack>
      {!signIn && !loginTried(session) && (
        <>
          <Section title="A real login, as one of your people">
            <Prose indent={2}>
              Your browser opens the provider’s page; the answer is received on http://localhost:8301. Nothing
              is changed at the provider or in Infra.
            </Prose>
          </Section>
          <Elsewhere redirectUri="http://localhost:8301" isLikely />
          <DemoPeople session={session} />
        </>
      )}
      {signIn?.is === 'returned' && (
        <Judged text={returnedWords(signIn.withCode)} verdict={signIn.withCode ? 'pass' : 'fail'} />
      )}
      <Findings shown={shown} />
    </Stack>
  );
}

interface PortBusyProps {
  readonly shown: Shown;
  readonly signIn: Extract<SignIn, { readonly is: 'port-busy' }>;
}

/** The port is taken: by whom, and what happens next. */
function PortBusy({ shown, signIn: { port, failure } }: PortBusyProps) {
  return (
    <Box flexDirection="column">
      <Prose>
        <Printed as="warn">{`${glyphs.verdict.warn} Port ${port} is in use `}</Printed>
        {`by ${portHolder(failure)}`}
      </Prose>
      <Prose as="title" indent={2}>
        Close it, and the login continues by itself. Or continue without the port and paste the address.
      </Prose>
      <Prose as="dim" indent={2}>
        {`The provider sends people back to http://localhost:${port}, so that program would get the answer. Nothing was opened.`}
      </Prose>
      <Field shown={shown} name="paste" />
    </Box>
  );
}
