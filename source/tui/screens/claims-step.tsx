import { peopleCompared } from '../../report/people-compared.ts';
import { infraTakes } from '../../session/connect/infra-takes.ts';
import type { Session } from '../../session/session.ts';
import { ClaimsTable, loginClaims } from '../claims/claims-table.tsx';
import { GroupList } from '../claims/group-list.tsx';
import { InfraReads } from '../claims/infra-reads.tsx';
import { useShown } from '../display.ts';
import { Findings } from '../findings/findings.tsx';
import { Lines, Section, Stack } from '../text/arranged.tsx';
import { Prose } from '../text/text.tsx';

/** Who signed in: what Infra reads of it, and everything that came back. */
export function ClaimsStep() {
  const { session } = useShown();
  const documents = loginClaims(session);
  if (documents.length === 0)
    return (
      <Stack>
        {!session.run && <Prose>No login has brought claims yet. Go back one step and sign in.</Prose>}
        <Findings />
      </Stack>
    );
  const who = whoSignedIn(session).join(' · ');
  return (
    <Stack>
      <Findings calm fine={who}>
        <People />
        <InfraReads />
        <ClaimsTable documents={documents} />
        <GroupList />
      </Findings>
    </Stack>
  );
}

function whoSignedIn({ facts }: Session): readonly string[] {
  const { user, name, groups } = infraTakes(facts);
  const count = groups.is === 'list' ? groups.names.length : 0;
  const counted = count === 0 ? 'no groups' : `${count} ${count === 1 ? 'group' : 'groups'}`;
  return [name, user, counted].filter((part) => part !== '');
}

/** What differs from the person who signed in before; nothing where only one did. */
function People() {
  const { comparison, otherPerson } = useShown().session;
  if (!comparison || !otherPerson) return null;
  const { title, differences, checks, closing } = peopleCompared(comparison, otherPerson.who);
  return (
    <Section title={title}>
      <Lines lines={[...differences, ...checks]} indent={2} />
      <Lines lines={closing} as="dim" indent={2} />
    </Section>
  );
}
