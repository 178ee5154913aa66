import { Box } from 'ink';
import type { CheckResult } from '../../core/check.ts';
import { ownResults } from '../../core/own-results.ts';
import { overallVerdict } from '../../core/report/report.ts';
import { connectingLines } from '../../core/shell/connecting-lines.ts';
import { noCommand } from '../../core/shell/shell-quoted.ts';
import { canConnect } from '../../session/connect/by-api.ts';
import { connectLines } from '../../session/connect/connect-lines.ts';
import { programLines } from '../../session/connect/infra-program.ts';
import { wantsServerOutput } from '../../session/connect/server-output.ts';
import type { Session } from '../../session/session.ts';
import { stepResults } from '../../session/steps/step-results.ts';
import { stepNumber, stepPhases, steps, stepTitles } from '../../session/steps/steps.ts';
import { useKeys } from '../around/key-hints.tsx';
import { useDisplay } from '../display.ts';
import { Field } from '../fields/field.tsx';
import { Findings } from '../findings/findings.tsx';
import { troublesIn } from '../findings/troubles.ts';
import { Marked, Section, Stack } from '../text/arranged.tsx';
import { OneLine, Printed, Prose } from '../text/text.tsx';
import { CommandLines } from '../text/value.tsx';
import type { Shown } from '../ui-state.ts';
import { ConnectLines } from './connect-lines.tsx';

/** What is in the way first; then how to connect the provider to Infra, by hand or from here. */
export function ConnectStep({ shown }: { readonly shown: Shown }) {
  const { session } = shown;
  const verdict = overallVerdict(ownResults(session.results));
  const { api, run } = session.connect;
  // Who connects from here has no use for the lines to copy; what is to be confirmed has the screen to itself.
  const isByHand = api.is === 'idle';
  // How to become able to connect from here matters less than the way that is there.
  const isHint = isByHand && !canConnect(session);
  return (
    <Stack>
      {api.is !== 'confirming' && (
        <Box flexDirection="column">
          <Marked verdict={verdict} as={verdict}>
            {session.conclusion.sentence}
          </Marked>
          <ConnectBlockers session={session} />
        </Box>
      )}
      {!isHint && <ConnectLines lines={connectLines(session)} />}
      {wantsServerOutput(session) && (
        <Field
          shown={shown}
          name="serverOutput"
          label="Printed"
          example="paste here what the command printed"
        />
      )}
      {(isByHand || run.is !== 'idle') && <ConnectLines lines={programLines(session)} />}
      {isByHand && <ConnectCommands session={session} />}
      {isHint && <ConnectLines lines={connectLines(session)} />}
      <InfraItself shown={shown} />
    </Stack>
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

/** How to connect by hand; grey while something fails. */
function ConnectCommands({ session: { shell, plan, conclusion } }: { readonly session: Session }) {
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
        <Prose as="dim" indent={2}>
          The first asks for the client secret and shows nothing while you paste it.
        </Prose>
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

/** What is in the way, of all steps, a line each, with the key that goes there. */
function ConnectBlockers({ session }: { readonly session: Session }) {
  return troublesIn(ownResults(session.results))
    .filter(({ result: { verdict, phase } }) => verdict !== 'unknown' && phase !== 'infra')
    .map(({ result }) => <Blocker key={`${result.id} ${result.summary}`} result={result} />);
}

function Blocker({ result: { verdict, summary, phase } }: { readonly result: CheckResult }) {
  const { columns } = useDisplay();
  const keys = useKeys();
  const step = steps.find((one) => stepPhases[one].includes(phase)) ?? 'connect';
  const number = String(stepNumber(step) + 1);
  const works = keys.some((binding) => binding.action === 'go-to' && binding.keys.includes(number));
  const title = columns >= 60 ? `${stepTitles[step]}  `.padEnd(14) : '';
  return (
    <Box paddingLeft={2} columnGap={2} justifyContent="space-between">
      <Marked verdict={verdict}>{summary}</Marked>
      <Box flexShrink={0}>
        <OneLine>
          <Printed as="dim">{title}</Printed>
          <Printed as="key">{works && number}</Printed>
          <Printed as="dim">{works && ' go there'}</Printed>
        </OneLine>
      </Box>
    </Box>
  );
}
