import { Box } from 'ink';
import type { PasteRefusal } from '../../core/ports.ts';
import { ignoredWords, pasteRefusals } from '../../report/sign-in-words.ts';
import type { Invited } from '../../session/login/sign-in.ts';
import type { Session } from '../../session/session.ts';
import { useDisplay } from '../display.ts';
import { Field } from '../fields/field.tsx';
import { Busy } from '../findings/progress.tsx';
import { Marked, Section, Spread, Stack } from '../text/arranged.tsx';
import { OneLine, Printed, Prose } from '../text/text.tsx';
import { Value } from '../text/value.tsx';
import type { Shown } from '../ui-state.ts';
import { ElsewhereFirst, ElsewherePerhaps } from './elsewhere.tsx';

interface InvitationProps {
  readonly shown: Shown;
  readonly signIn: Invited;
}

/** Everything that gets a person to the sign-in page and back, from here or from another machine. */
export function Invitation({ shown, signIn }: InvitationProps) {
  const { session } = shown;
  const { listening, redirectUri, url } = signIn;
  return (
    <Stack>
      <Box flexDirection="column">
        <Spread
          left={<BrowserState signIn={signIn} />}
          right={<OneLine as="dim">{timeLeft(signIn.expiresAt - session.now)}</OneLine>}
        />
        <NoBrowser signIn={signIn} />
        {listening && <ElsewhereFirst redirectUri={redirectUri} />}
      </Box>
      <Section title="Sign in at this address">
        <Value link>{url}</Value>
      </Section>
      <DemoPeople session={session} />
      <Box flexDirection="column">
        {listening && <ElsewherePerhaps redirectUri={redirectUri} />}
        <PasteField shown={shown} />
        <Refusal reason={signIn.pasteRefused} />
        <Strays signIn={signIn} />
      </Box>
    </Stack>
  );
}

function BrowserState({ signIn: { browser, listening } }: { readonly signIn: Invited }) {
  const { columns } = useDisplay();
  return (
    <Box>
      <Busy />
      <Prose>
        <Printed as="busy">
          {listening ? ' waiting for you to sign in' : ' waiting for the pasted address'}
        </Printed>
        {browser.is === 'opened' && columns >= 60 && <Printed as="dim">, your browser was opened</Printed>}
      </Prose>
    </Box>
  );
}

function NoBrowser({ signIn: { browser } }: { readonly signIn: Invited }) {
  const { glyphs } = useDisplay();
  if (browser.is !== 'failed') return null;
  return <OneLine as="warn">{`${glyphs.verdict.warn} no browser opened; use the address`}</OneLine>;
}

function timeLeft(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`;
}

function Refusal({ reason }: { readonly reason: PasteRefusal | undefined }) {
  const { glyphs } = useDisplay();
  if (reason === undefined) return null;
  return (
    <Marked mark={`${glyphs.verdict.warn} `} markRole="warn" as="warn" indent={2}>
      {pasteRefusals[reason]}
    </Marked>
  );
}

function Strays({ signIn: { ignoredRequests } }: { readonly signIn: Invited }) {
  const { glyphs } = useDisplay();
  const latest = ignoredRequests
    .map((ignored) => ignoredWords[ignored])
    .findLast((words) => words !== undefined);
  if (latest === undefined) return null;
  const { what, hint } = latest;
  return (
    <Marked mark={`${glyphs.verdict.unknown} meanwhile: `} markRole="unknown" as="dim">
      {`${what} came${hint === undefined ? ' and was ignored' : `; ${hint}`}`}
    </Marked>
  );
}

/** The people of the demo provider, each on the key that signs in as them without a browser. */
export function DemoPeople({ session: { demo } }: { readonly session: Session }) {
  if (!demo || demo.people.length === 0) return null;
  return (
    <Section title="Or sign in without a browser as">
      {demo.people.slice(0, 9).map(({ name, groups }, index) => (
        <OneLine key={name}>
          <Printed as="key">{`  ${index + 1} `}</Printed>
          {name}
          <Printed as="dim">{`  ${groups.join(', ') || 'no groups'}`}</Printed>
        </OneLine>
      ))}
    </Section>
  );
}

/** For a browser that cannot reach this port: what it shows in its address bar is all that is needed. */
export function PasteField({ shown }: { readonly shown: Shown }) {
  const { signIn } = shown.session;
  const isOnlyWay = signIn.is === 'invited' && !signIn.listening;
  return (
    <Field
      shown={shown}
      name="paste"
      label={isOnlyWay ? 'Paste back' : 'Or paste back'}
      example="the address of the page you ended on"
    />
  );
}
