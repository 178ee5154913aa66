import { Box } from 'ink';
import { useDisplay } from '../display.ts';
import { Findings } from '../findings/findings.tsx';
import { Busy } from '../findings/progress.tsx';
import { ElsewhereFirst } from '../login/elsewhere.tsx';
import { DemoPeople, Invitation } from '../login/invitation.tsx';
import { PortBusy } from '../login/port-busy.tsx';
import { Section, Stack } from '../text/arranged.tsx';
import { OneLine, Prose } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';

/** A real login: how to sign in, and how far it is. */
export function LoginStep({ shown }: { readonly shown: Shown }) {
  const { signIn } = shown.session;
  // While the person is busy elsewhere the results of an earlier try would only be in the way.
  if (signIn.is === 'invited') return <Invitation shown={shown} signIn={signIn} />;
  if (signIn.is === 'port-busy') return <PortBusy shown={shown} signIn={signIn} />;
  return (
    <Stack>
      <HowFar shown={shown} />
      {signIn.is !== 'starting' && <Findings shown={shown} />}
    </Stack>
  );
}

function HowFar({ shown: { session } }: { readonly shown: Shown }) {
  const { glyphs } = useDisplay();
  const { signIn } = session;
  switch (signIn.is) {
    case 'idle':
      return (
        <Stack>
          <Section title="A real login, as one of your people">
            <Box paddingLeft={2}>
              <Prose>
                Your browser opens the provider’s page; what comes back is caught on http://localhost:8301.
                Nothing is changed at the provider or in Infra.
              </Prose>
            </Box>
          </Section>
          <ElsewhereFirst redirectUri="http://localhost:8301" />
          <DemoPeople session={session} />
        </Stack>
      );
    case 'starting':
      return <Waiting>preparing the login…</Waiting>;
    case 'returned':
      return signIn.withCode ? (
        <OneLine as="pass">{`${glyphs.verdict.pass} signed in, the provider sent you back`}</OneLine>
      ) : (
        <OneLine as="fail">{`${glyphs.verdict.fail} the provider sent you back with an error`}</OneLine>
      );
    case 'repeating':
      return <Waiting>signed in; sending the browser through once more, as Infra does…</Waiting>;
    case 'exchanging':
      return <Waiting>signed in; exchanging the code for tokens…</Waiting>;
    default:
      return null;
  }
}

function Waiting({ children }: { readonly children: string }) {
  return (
    <Box>
      <Busy />
      <OneLine as="busy">{` ${children}`}</OneLine>
    </Box>
  );
}
