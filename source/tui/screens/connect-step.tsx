import { Box } from 'ink';
import { overallVerdict } from '../../core/report/report.ts';
import type { Session } from '../../session/session.ts';
import { stepResults } from '../../session/steps/step-results.ts';
import { ConnectBlockers } from '../connect/connect-blockers.tsx';
import { ConnectByApi } from '../connect/connect-by-api.tsx';
import { ConnectCommands } from '../connect/connect-commands.tsx';
import { InfraRun } from '../connect/infra-run.tsx';
import { useDisplay } from '../display.ts';
import { Findings } from '../findings/findings.tsx';
import { Marked, Section, Stack } from '../text/arranged.tsx';
import { Prose } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';

/** What is in the way first; then how to connect the provider to Infra, by hand or from here. */
export function ConnectStep({ shown }: { readonly shown: Shown }) {
  const { session } = shown;
  const { api, run } = session.connect;
  // Who connects from here has no use for the lines to copy; what is to be confirmed has the screen to itself.
  const isByHand = api.is === 'idle';
  return (
    <Stack>
      {api.is !== 'confirming' && (
        <Box flexDirection="column">
          <Conclusion session={session} />
          <ConnectBlockers session={session} />
        </Box>
      )}
      <ConnectByApi session={session} />
      {(isByHand || run.is !== 'idle') && <InfraRun session={session} />}
      {isByHand && <ConnectCommands session={session} />}
      <InfraItself shown={shown} />
    </Stack>
  );
}

function Conclusion({ session: { results, conclusion } }: { readonly session: Session }) {
  const { glyphs } = useDisplay();
  const verdict = overallVerdict(results);
  return (
    <Marked mark={`${glyphs.verdict[verdict]} `} markRole={verdict} as={verdict}>
      {conclusion.sentence}
    </Marked>
  );
}

/** What the server itself says; one line where none was named. */
function InfraItself({ shown }: { readonly shown: Shown }) {
  const { session } = shown;
  const results = stepResults(session);
  const isAsked = results.some(({ verdict }) => verdict !== 'skipped');
  if (isAsked || session.run)
    return (
      <Section title="Infra itself">
        <Findings shown={shown} calm />
      </Section>
    );
  return session.fields.infraServer === '' ? (
    <Prose as="dim">Infra itself was not asked: no host of it was given.</Prose>
  ) : null;
}
