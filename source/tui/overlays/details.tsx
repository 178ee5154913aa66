import { Box } from 'ink';
import type { CheckResult } from '../../core/check.ts';
import { marks } from '../../report/marks.ts';
import type { Session } from '../../session/session.ts';
import { stepResults } from '../../session/steps/step-results.ts';
import { useDisplay } from '../display.ts';
import { RemedyLines } from '../findings/fix-card.tsx';
import { Seen } from '../findings/seen.tsx';
import { Lines, Marked, Section } from '../text/arranged.tsx';
import { OneLine, Printed, Prose } from '../text/text.tsx';
import { roleOf } from '../theme.ts';

/** Everything that is known of the selected result, then every check of the step in a sentence. */
export function Details({ session, checkId }: { readonly session: Session; readonly checkId: string }) {
  const selected = session.results.filter(({ id }) => id === checkId);
  const all = stepResults(session);
  return (
    <Box flexDirection="column" rowGap={1}>
      {selected.map((result) => (
        <WholeResult key={`${result.code} ${result.summary}`} result={result} />
      ))}
      {all.length > 1 && (
        <Section title="All checks of this step">
          {all.map(({ verdict, title, summary }) => (
            <Marked key={`${title} ${summary}`} verdict={verdict}>{`${title}: ${summary}`}</Marked>
          ))}
        </Section>
      )}
    </Box>
  );
}

/** A check may have found several things; each is shown like this. */
function WholeResult({ result }: { readonly result: CheckResult }) {
  const { glyphs } = useDisplay();
  const { verdict, title, summary, infra, id, code, cites } = result;
  return (
    <Box flexDirection="column">
      <OneLine>
        <Printed as={roleOf(verdict)}>{`${glyphs.verdict[verdict]} ${marks[verdict].word}`}</Printed>
        <Printed as="title">{`  ${title}`}</Printed>
      </OneLine>
      <Prose>{summary}</Prose>
      <RemedyLines result={result} />
      <Seen result={result} whole />
      <Prose indent={2}>{infra}</Prose>
      <Box flexDirection="column" marginTop={1}>
        <Prose as="dim">{`${id} ${glyphs.separator} ${code}`}</Prose>
        <Lines lines={cites} as="dim" indent={2} />
      </Box>
    </Box>
  );
}
