import { Box } from 'ink';
import type { CheckResult } from '../../core/checks/check.ts';
import { marks } from '../../report/marks.ts';
import type { Session } from '../../session/session.ts';
import { stepResults } from '../../session/steps/step-results.ts';
import { RemedyLines, Seen } from '../findings/fix-card.tsx';
import { inPlace, Lines, Marked, Prose, Section, Stack } from '../text/text.tsx';

/** Everything known about the selected result, then every check of the step in a sentence. */
export function Details({ session, checkId }: { readonly session: Session; readonly checkId: string }) {
  const selected = session.results.filter(({ id }) => id === checkId);
  const all = stepResults(session);
  return (
    <Stack>
      {inPlace(selected, (result) => (
        <WholeResult result={result} />
      ))}
      {all.length > 1 && (
        <Section title="All checks of this step">
          {inPlace(all, ({ verdict, title, summary }) => (
            <Marked text={`${title}: ${summary}`} verdict={verdict} />
          ))}
        </Section>
      )}
    </Stack>
  );
}

/** One finding of a check, which may have several. */
function WholeResult({ result }: { readonly result: CheckResult }) {
  const { verdict, title, summary, infra, id, code, cites } = result;
  return (
    <Box flexDirection="column">
      <Marked row verdict={verdict} mark={`${marks[verdict].word}  `} text={title} as="title" />
      <Prose>{summary}</Prose>
      <RemedyLines result={result} />
      <Seen result={result} whole />
      <Prose indent={2}>{infra}</Prose>
      <Box flexDirection="column" marginTop={1}>
        <Prose as="dim">{`${id} · ${code}`}</Prose>
        <Lines lines={cites} as="dim" indent={2} />
      </Box>
    </Box>
  );
}
