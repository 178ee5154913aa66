import { peopleCompared } from '../../report/people-compared.ts';
import { infraTakes } from '../../session/connect/infra-takes.ts';
import type { Session } from '../../session/session.ts';
import { ClaimsTable, loginClaims } from '../claims/claims-table.tsx';
import { GroupList } from '../claims/group-list.tsx';
import { InfraReads } from '../claims/infra-reads.tsx';
import { Findings } from '../findings/findings.tsx';
import { Lines, Prose, Section, Stack } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';

/** Who signed in: what Infra reads, and everything that came back. */
export function ClaimsStep({ shown }: { readonly shown: Shown }) {
  const { session } = shown;
  const documents = loginClaims(session);
  if (documents.length === 0)
    return (
      <Stack>
        {!session.run && <Prose>No login has brought claims yet. Go back one step and sign in.</Prose>}
        <Findings shown={shown} />
      </Stack>
    );
  const who = whoSignedIn(session).join(' · ');
  return (
    <Stack>
      <Findings shown={shown} calm fine={who}>
        <People session={session} />
        <InfraReads session={session} />
        <ClaimsTable shown={shown} documents={documents} />
        <GroupList shown={shown} />
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

/** The differences from the person who signed in before; nothing if there was only one. */
function People({ session: { comparison, otherPerson } }: { readonly session: Session }) {
  if (!comparison || !otherPerson) return null;
  const { title, differences, checks, closing } = peopleCompared(comparison, otherPerson.who);
  return (
    <Section title={title}>
      <Lines lines={[...differences, ...checks]} indent={2} />
      <Lines lines={closing} as="dim" indent={2} />
    </Section>
  );
}
