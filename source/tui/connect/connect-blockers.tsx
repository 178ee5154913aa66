import { Box } from 'ink';
import type { CheckResult } from '../../core/check.ts';
import type { Session } from '../../session/session.ts';
import { type Step, stepNumber, stepPhases, steps, stepTitles } from '../../session/steps/steps.ts';
import { useKeys } from '../around/keys.ts';
import { useDisplay } from '../display.ts';
import { troublesIn } from '../findings/troubles.ts';
import { Marked } from '../text/arranged.tsx';
import { OneLine, Printed } from '../text/text.tsx';
import { verdictRoles } from '../theme.ts';

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
  const { glyphs, columns } = useDisplay();
  const keys = useKeys();
  const step = stepOf(phase);
  const number = String(stepNumber(step) + 1);
  const works = keys.some((binding) => binding.action === 'go-to' && binding.keys.includes(number));
  const title = columns >= 60 ? `${stepTitles[step]}  `.padEnd(14) : '';
  return (
    <Box paddingLeft={2} columnGap={2} justifyContent="space-between">
      <Marked mark={`${glyphs.verdict[verdict]} `} markRole={verdictRoles[verdict]}>
        {summary}
      </Marked>
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
