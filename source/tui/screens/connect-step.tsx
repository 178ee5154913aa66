import { Box } from 'ink';
import type { CheckResult } from '../../core/check.ts';
import { overallVerdict } from '../../core/report/report.ts';
import { connectingLines } from '../../core/shell/connecting-lines.ts';
import { noCommand } from '../../core/shell/shell-quoted.ts';
import type { Session } from '../../session/session.ts';
import { stepResults } from '../../session/steps/step-results.ts';
import { type Step, stepNumber, stepPhases, steps, stepTitles } from '../../session/steps/steps.ts';
import { useKeys } from '../around/key-hints.tsx';
import { useDisplay } from '../display.ts';
import { Findings, troublesIn } from '../findings/findings.tsx';
import { Marked, Section, Stack } from '../text/arranged.tsx';
import { OneLine, Printed, Prose } from '../text/text.tsx';
import { CommandLines } from '../text/value.tsx';
import type { Shown } from '../ui-state.ts';
import { ConnectByApi } from './connect-by-api.tsx';
import { InfraRun } from './infra-run.tsx';

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
  const verdict = overallVerdict(results);
  return (
    <Marked verdict={verdict} as={verdict}>
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
export function ConnectBlockers({ session }: { readonly session: Session }) {
  const found = troublesIn(session.results).filter(
    ({ result: { verdict, phase } }) => (verdict === 'fail' || verdict === 'warn') && phase !== 'infra',
  );
  if (found.length === 0) return null;
  return (
    <Box flexDirection="column">
      {found.map(({ result }) => (
        <Blocker key={`${result.id} ${result.summary}`} result={result} />
      ))}
    </Box>
  );
}

function Blocker({ result: { verdict, summary, phase } }: { readonly result: CheckResult }) {
  const { columns } = useDisplay();
  const keys = useKeys();
  const step = stepOf(phase);
  const number = String(stepNumber(step) + 1);
  const works = keys.some((binding) => binding.action === 'go-to' && binding.keys.includes(number));
  const title = columns >= 60 ? `${stepTitles[step]}  `.padEnd(14) : '';
  return (
    <Box paddingLeft={2} columnGap={2} justifyContent="space-between">
      <Marked verdict={verdict}>{summary}</Marked>
      <Box flexShrink={0}>
        <OneLine>
          <Printed as="dim">{title}</Printed>
          {works && <Printed as="key">{number}</Printed>}
          {works && <Printed as="dim"> go there</Printed>}
        </OneLine>
      </Box>
    </Box>
  );
}

function stepOf(phase: CheckResult['phase']): Step {
  return steps.find((step) => stepPhases[step].includes(phase)) ?? 'connect';
}
