import { Box } from 'ink';
import type { OpinionReport } from '../../core/report/opinion-report.ts';
import { opinionsTitle, outcomeWords, remedyWords } from '../../report/opinions-text.ts';
import { Waits } from '../findings/progress.tsx';
import { inPlace, Marked, Prose, Section, Stack } from '../text/text.tsx';
import { Value } from '../text/value.tsx';
import type { Shown } from '../ui-state.ts';

/** How further programs judge the same login, each by its own rules, and what to change. */
export function Opinions({ shown }: { readonly shown: Shown }) {
  const { opinions } = shown.session;
  if (!opinions) return <Waits>reading the rules of each program…</Waits>;
  return (
    <Stack>
      <Section title={opinionsTitle} note={`one login, ${opinions.length} programs with their own rules`}>
        {inPlace(opinions, (opinion) => (
          <OneOpinion opinion={opinion} />
        ))}
      </Section>
      <Prose as="dim">{hint}</Prose>
    </Stack>
  );
}

const hint =
  'Each with its default settings, at the address given in Registration. oidc-wizard check --for ID --set ID.KEY=VALUE judges it with your settings; x copies one configuration after another, in every format that oidc-wizard export ID writes.';

/** The conclusion, then what to change and where; what was seen, unless the line above says it. */
function OneOpinion({ opinion }: { readonly opinion: OpinionReport }) {
  const { session: _, ...told } = opinion;
  const { verdict, label, findings } = told;
  // The session is a sentence, while the outcome is one line.
  const outcome = outcomeWords(told);
  return (
    <Box flexDirection="column">
      <Marked text={`${label}: ${outcome}`} verdict={verdict} />
      {inPlace(findings, (finding) => (
        <Box flexDirection="column" paddingLeft={4}>
          {finding.summary !== outcome && <Prose as="dim">{finding.summary}</Prose>}
          <Prose>{remedyWords(finding, label)}</Prose>
          <Value value={finding.remedy.value} />
          <Value value={finding.remedy.command} />
        </Box>
      ))}
    </Box>
  );
}
