import { Box } from 'ink';
import { printable } from '../../core/text/printable.ts';
import { peopleCompared } from '../../report/people-compared.ts';
import type { Session } from '../../session/session.ts';
import { Section } from '../text/arranged.tsx';
import { Prose } from '../text/text.tsx';

/** What differs from the person who signed in before; nothing where only one did. */
export function People({ session: { comparison, otherPerson } }: { readonly session: Session }) {
  if (!comparison || !otherPerson) return null;
  const { title, differences, checks, closing } = peopleCompared(comparison, printable(otherPerson.who, 100));
  return (
    <Section title={title}>
      <Box flexDirection="column" paddingLeft={2}>
        {differences.map((line) => (
          <Prose key={line}>{line}</Prose>
        ))}
        {checks.map((line) => (
          <Prose key={line}>{line}</Prose>
        ))}
        {closing.map((line) => (
          <Prose key={line} as="dim">
            {line}
          </Prose>
        ))}
      </Box>
    </Section>
  );
}
