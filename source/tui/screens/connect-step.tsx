import { Box } from 'ink';
import type { CheckResult } from '../../core/checks/check.ts';
import { ownResults } from '../../core/checks/own-results.ts';
import { overallVerdict } from '../../core/report/report.ts';
import { troublesIn } from '../../report/troubles.ts';
import { canConnect } from '../../session/connect/by-api.ts';
import { connectLines } from '../../session/connect/connect-lines.ts';
import { isByApi } from '../../session/connect/connecting.ts';
import { handLines } from '../../session/connect/hand-lines.ts';
import { programLines } from '../../session/connect/infra-program.ts';
import { wantsServerOutput } from '../../session/connect/server-output.ts';
import { stepResults } from '../../session/steps/step-results.ts';
import { stepNumber, stepOf, stepTitles } from '../../session/steps/steps.ts';
import { useKey } from '../around/key-hints.tsx';
import { useDisplay, useShown } from '../display.ts';
import { Field } from '../fields/field.tsx';
import { Findings } from '../findings/findings.tsx';
import { inPlace, Judged, Marked, Section, Stack } from '../text/arranged.tsx';
import { OneLine, Printed, Prose } from '../text/text.tsx';
import { ConnectLines } from './connect-lines.tsx';

/** What is in the way first; then how to connect the provider to Infra, by hand or from here. */
export function ConnectStep() {
  const { session } = useShown();
  const verdict = overallVerdict(ownResults(session.results));
  const { shell, connect } = session;
  // Who connects from here has no use for the lines to copy; what is to be confirmed has the screen to itself.
  const isByHand = !isByApi(connect);
  // How to become able to connect from here matters less than the way that is there.
  const isHint = isByHand && !canConnect(session);
  return (
    <Stack>
      {connect.is !== 'confirming' && (
        <Box flexDirection="column">
          <Judged text={session.conclusion.sentence} verdict={verdict} />
          <ConnectBlockers />
        </Box>
      )}
      {!isHint && <ConnectLines lines={connectLines(session)} shell={shell} />}
      {wantsServerOutput(session) && <Field name="serverOutput" />}
      <ConnectLines lines={programLines(session)} shell={shell} />
      {isByHand && inPlace(handLines(session), (lines) => <ConnectLines lines={lines} shell={shell} />)}
      {isHint && <ConnectLines lines={connectLines(session)} shell={shell} />}
      <InfraItself />
    </Stack>
  );
}

/** What the server itself says; one line where none was named. */
function InfraItself() {
  const { session } = useShown();
  const isAsked = stepResults(session).some(({ verdict }) => verdict !== 'skipped');
  if (isAsked || session.run)
    return (
      <Section title="Infra itself">
        <Findings calm />
      </Section>
    );
  if (session.fields.infraServer !== '') return null;
  return <Prose as="dim">Infra itself was not asked: no host of it was given.</Prose>;
}

/** What is in the way, of all steps, a line each, with the key that goes there. */
function ConnectBlockers() {
  const others = troublesIn(ownResults(useShown().session.results)).filter(
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
