import { Box } from 'ink';
import { anotherPersonWords } from '../../report/people-compared.ts';
import { ignoredWords, pasteRefusals } from '../../report/sign-in-words.ts';
import { sshTunnel } from '../../session/connect/copyables.ts';
import type { Invited } from '../../session/login/sign-in.ts';
import type { Session } from '../../session/session.ts';
import { type Remote, useDisplay } from '../display.ts';
import { Field } from '../fields/field.tsx';
import { Waits } from '../findings/progress.tsx';
import { inPlace, Judged, Marked, OneLine, Printed, Prose, Section, Spread, Stack } from '../text/text.tsx';
import { Value } from '../text/value.tsx';
import type { Shown } from '../ui-state.ts';
import { useNow } from '../use-now.ts';

/** Everything needed to reach the sign-in page and return, from here or from another machine. */
export function Invitation({ shown, signIn }: { readonly shown: Shown; readonly signIn: Invited }) {
  const { session } = shown;
  const { listening, redirectUri, url, browser, pasteRefused, ignoredRequests } = signIn;
  const { columns } = useDisplay();
  const now = useNow(session, 1000);
  const opened = browser === 'opened' && columns >= 60 ? ', your browser was opened' : '';
  const stray = ignoredRequests.map((one) => ignoredWords[one]).findLast((words) => words !== undefined);
  return (
    <Stack>
      {session.prompt && session.otherPerson && (
        <Prose as="title">{anotherPersonWords(session.otherPerson.who)}</Prose>
      )}
      <Box flexDirection="column">
        <Spread
          left={
            <Waits>
              {listening ? `waiting for you to sign in${opened}` : 'waiting for the pasted address'}
            </Waits>
          }
          right={<OneLine as="dim">{timeLeft(signIn.expiresAt - now)}</OneLine>}
        />
        {browser === 'failed' && <Judged text="no browser opened; use the address" verdict="warn" />}
        {listening && <Elsewhere redirectUri={redirectUri} isLikely />}
      </Box>
      <Section title="Sign in at this address">
        <Value value={url} link />
      </Section>
      <DemoPeople session={session} />
      <Box flexDirection="column">
        {listening && <Elsewhere redirectUri={redirectUri} isLikely={false} />}
        {/* Before the field, which the window keeps in sight. */}
        <Judged text={pasteRefused && pasteRefusals[pasteRefused]} verdict="warn" indent={2} />
        {/* For a browser that cannot reach this port: what it shows in its address bar is all that is needed. */}
        <Field shown={shown} name="paste" {...(!listening && { label: 'Paste back' })} />
        <Marked
          text={stray && `${stray.what} came; ${stray.hint ?? 'it was ignored'}`}
          verdict="unknown"
          mark="meanwhile: "
          as="dim"
        />
      </Box>
    </Stack>
  );
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`;
}

/** The people of the demo provider, with the key that signs in as each without a browser. */
export function DemoPeople({ session: { demo } }: { readonly session: Session }) {
  if (!demo || demo.people.length === 0) return null;
  return (
    <Section title="Or sign in without a browser as">
      {inPlace(demo.people.slice(0, 9), ({ name, groups }, index) => (
        <OneLine>
          <Printed as="key">{`  ${index + 1} `}</Printed>
          {name}
          <Printed as="dim">{`  ${groups.join(', ') || 'no groups'}`}</Printed>
        </OneLine>
      ))}
    </Section>
  );
}

interface ElsewhereProps {
  readonly redirectUri: string;
  /** Whether it is likely to be needed. */
  readonly isLikely: boolean;
}

/** How the browser's answer gets here from another machine. */
export function Elsewhere({ redirectUri, isLikely }: ElsewhereProps) {
  const { remote } = useDisplay();
  if ((remote !== undefined) !== isLikely) return null;
  return (
    <Box flexDirection="column">
      <Prose as={isLikely ? 'warn' : 'dim'}>
        {remote ? advice[remote] : 'Browser on another machine? There, first:'}
      </Prose>
      {(!remote || remote === 'ssh') && (
        <Value value={sshTunnel(redirectUri)} as={isLikely ? 'value' : 'text'} />
      )}
    </Box>
  );
}

const advice: Readonly<Record<Remote, string>> = {
  ssh: 'This runs over ssh. On the machine with your browser, first run:',
  codespaces:
    'This runs in a codespace. Forward port 8301 to your own machine first, under Ports in the editor; or paste the address back afterwards.',
  container:
    'This runs in a container. Forward port 8301 to your own machine first, as editors with dev containers do; or paste the address back afterwards.',
  wsl: 'This runs in WSL. Windows usually passes localhost on to it; if the last page stays empty, paste its address back.',
};
