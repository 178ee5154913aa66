import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../core/checks/check.ts';
import { ownResults } from '../../core/checks/own-results.ts';
import { overallVerdict } from '../../core/report/report.ts';
import { troublesIn } from '../../report/troubles.ts';
import { canConnect } from '../../session/connect/by-api.ts';
import type { ConnectLine } from '../../session/connect/connect-line.ts';
import { connectLines, handLines } from '../../session/connect/connect-lines.ts';
import { isByApi } from '../../session/connect/connecting.ts';
import { programLines } from '../../session/connect/infra-program.ts';
import { wantsServerOutput } from '../../session/connect/server-output.ts';
import type { Session } from '../../session/session.ts';
import { stepResults } from '../../session/steps/step-results.ts';
import { stepNumber, stepOf, stepTitles } from '../../session/steps/steps.ts';
import { useKey } from '../around/key-hints.tsx';
import { useDisplay } from '../display.ts';
import { Field } from '../fields/field.tsx';
import { Findings } from '../findings/findings.tsx';
import { Waits } from '../findings/progress.tsx';
import { inPlace, Judged, Lines, Marked, OneLine, Printed, Prose, Section, Stack } from '../text/text.tsx';
import { CommandLines } from '../text/value.tsx';
import type { Shown } from '../ui-state.ts';

/** Obstacles first; then how to connect the provider to Infra, by hand or from here. */
export function ConnectStep({ shown }: { readonly shown: Shown }) {
  const { session } = shown;
  const verdict = overallVerdict(ownResults(session.results));
  const { connect, shell } = session;
  // Connecting from here needs no lines to copy; a confirmation gets the whole screen.
  const isByHand = !isByApi(connect);
  // How to enable connecting from here matters less than the available way.
  const isHint = isByHand && !canConnect(session);
  return (
    <Stack>
      {connect.is !== 'confirming' && (
        <Box flexDirection="column">
          <Judged text={session.conclusion.sentence} verdict={verdict} />
          <ConnectBlockers session={session} />
        </Box>
      )}
      {!isHint && <ConnectLines lines={connectLines(session)} shell={shell} />}
      {wantsServerOutput(session) && <Field shown={shown} name="serverOutput" />}
      <ConnectLines lines={programLines(session)} shell={shell} />
      {isByHand && inPlace(handLines(session), (lines) => <ConnectLines lines={lines} shell={shell} />)}
      {isHint && <ConnectLines lines={connectLines(session)} shell={shell} />}
      <InfraItself shown={shown} />
    </Stack>
  );
}

/** What the server itself reports; one line if none was given. */
function InfraItself({ shown }: { readonly shown: Shown }) {
  const { session } = shown;
  const isAsked = stepResults(session).some(({ verdict }) => verdict !== 'skipped');
  if (isAsked || session.run)
    return (
      <Section title="Infra itself">
        <Findings shown={shown} calm />
      </Section>
    );
  if (session.fields.infraServer !== '') return null;
  return <Prose as="dim">Infra itself was not checked: no host was given.</Prose>;
}

/** The obstacles of all steps, one line each, with the key that goes there. */
function ConnectBlockers({ session }: { readonly session: Session }) {
  const others = troublesIn(ownResults(session.results)).filter(
    ({ result: { verdict, phase } }) => verdict !== 'unknown' && phase !== 'infra',
  );
  return inPlace(others, ({ result }) => <Blocker result={result} />);
}

function Blocker({ result: { verdict, summary, phase } }: { readonly result: CheckResult }) {
  const { columns } = useDisplay();
  const step = stepOf(phase);
  const number = String(stepNumber(step) + 1);
  const works = useKey('go-to', number) !== undefined;
  const title = columns >= 60 ? `${stepTitles[step]}  `.padEnd(14) : '';
  return (
    <Box paddingLeft={2} columnGap={2} justifyContent="space-between">
      <Marked text={summary} verdict={verdict} />
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

interface ConnectLinesProps {
  readonly lines: readonly ConnectLine[];
  readonly shell: Session['shell'];
}

/** Lines about connecting, below each other. */
function ConnectLines({ lines, shell }: ConnectLinesProps) {
  if (lines.length === 0) return null;
  return (
    <Box flexDirection="column">
      {inPlace(lines, ({ text, tone }) => looks[tone](text, shell === 'powershell'))}
    </Box>
  );
}

/** The look of each tone. `isWhole`: only in PowerShell a backslash does not join two lines. */
const looks: Readonly<Record<ConnectLine['tone'], (text: string, isWhole: boolean) => ReactNode>> = {
  command: (text, isWhole) => <CommandLines command={text} whole={isWhole} />,
  later: (text, isWhole) => <CommandLines command={text} as="dim" whole={isWhole} />,
  good: (text) => <Judged text={text} verdict="pass" />,
  warn: (text) => <Judged text={text} verdict="warn" />,
  bad: (text) => <Judged text={text} verdict="fail" />,
  title: (text) => <OneLine as="title">{text}</OneLine>,
  busy: (text) => <Waits>{text}</Waits>,
  plain: (text) => <Lines lines={[text]} indent={2} />,
  dim: (text) => <Lines lines={[text]} as="dim" indent={2} />,
};
