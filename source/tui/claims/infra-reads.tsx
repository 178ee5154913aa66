import { Box } from 'ink';
import type { ReactNode } from 'react';
import { type InfraGroups, infraTakes } from '../../session/connect/infra-takes.ts';
import type { Session } from '../../session/session.ts';
import { useDisplay } from '../display.ts';
import { Section } from '../text/arranged.tsx';
import { OneLine, Printed } from '../text/text.tsx';

/** Who Infra takes the person for, with which groups and for how long, and which document says so. */
export function InfraReads({ session }: { readonly session: Session }) {
  const { user, name, groups } = infraTakes(session.facts);
  const lasting = session.results.findLast(({ phase, verdict }) => phase === 'session' && verdict === 'pass');
  const named = groups.is === 'list' ? namesOf(groups.names) : '';
  return (
    <Section title="What Infra reads">
      <Read label="user" from={user && 'from the ID token'}>
        {user ? value(user) : <OneLine as="fail">no email in the ID token</OneLine>}
      </Read>
      <Read label="name" from={name && 'from UserInfo'}>
        {name ? value(name) : <OneLine as="warn">none in UserInfo</OneLine>}
      </Read>
      <Read label="groups" from={named && 'from UserInfo'}>
        {named ? value(named) : <GroupsMissing session={session} groups={groups} />}
      </Read>
      {lasting && (
        <Read label="session">{<OneLine>{lasting.summary.replace(/(?<=\.) .*/, '')}</OneLine>}</Read>
      )}
    </Section>
  );
}

const value = (text: string) => <OneLine as="value">{text}</OneLine>;

interface ReadProps {
  readonly label: string;
  readonly from?: string;
  readonly children: ReactNode;
}

function Read({ label, from = '', children }: ReadProps) {
  const { columns } = useDisplay();
  return (
    <Box paddingLeft={2} columnGap={2}>
      <Box width={8} flexShrink={0}>
        <Printed as="dim">{label}</Printed>
      </Box>
      <Box flexGrow={1}>{children}</Box>
      <Box flexShrink={0}>{columns >= 60 && <Printed as="dim">{from}</Printed>}</Box>
    </Box>
  );
}

/** More than a row holds; what a provider sends beyond them must not slow the screen. */
const mostNames = 100;

function namesOf(names: readonly string[]): string {
  const listed = names.slice(0, mostNames).join(', ');
  return names.length > 3 ? `${names.length}: ${listed}` : listed || 'none';
}

function GroupsMissing({ session, groups }: { readonly session: Session; readonly groups: InfraGroups }) {
  const words = {
    list: '',
    unreadable: 'a groups claim that is no list of names',
    'only-in-id-token': 'only in the ID token, where Infra does not look',
    missing: session.plan.scopes.includes('groups')
      ? 'no groups claim'
      : 'none, and the groups scope is not advertised',
  }[groups.is];
  return <OneLine as={groups.is === 'unreadable' ? 'fail' : 'warn'}>{words}</OneLine>;
}
