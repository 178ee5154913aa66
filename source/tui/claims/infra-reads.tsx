import { Box } from 'ink';
import { type InfraGroups, infraTakes } from '../../session/connect/infra-takes.ts';
import type { Session } from '../../session/session.ts';
import { useDisplay } from '../display.ts';
import { Section } from '../text/arranged.tsx';
import { OneLine, Printed } from '../text/text.tsx';
import type { Role } from '../theme.ts';

/** Who Infra takes the person for, with which groups and for how long, and which document says so. */
export function InfraReads({ session }: { readonly session: Session }) {
  const { user, name, groups } = infraTakes(session.facts);
  const lasting = session.results.findLast(({ phase, verdict }) => phase === 'session' && verdict === 'pass');
  return (
    <Section title="What Infra reads">
      <Read
        label="user"
        value={user}
        otherwise="no email in the ID token"
        from="from the ID token"
        as="fail"
      />
      <Read label="name" value={name} otherwise="none in UserInfo" from="from UserInfo" as="warn" />
      <Read
        label="groups"
        value={groups.is === 'list' ? namesOf(groups.names) : ''}
        otherwise={groupsMissing(session, groups)}
        from="from UserInfo"
        as={groups.is === 'unreadable' ? 'fail' : 'warn'}
      />
      {lasting && (
        <Box paddingLeft={2} columnGap={2}>
          <Label>session</Label>
          <OneLine>{lasting.summary.replace(/(?<=\.) .*/, '')}</OneLine>
        </Box>
      )}
    </Section>
  );
}

interface ReadProps {
  readonly label: string;
  readonly value: string;
  /** Where there is none. */
  readonly otherwise: string;
  readonly from: string;
  readonly as: Role;
}

function Read({ label, value, otherwise, from, as }: ReadProps) {
  const { columns } = useDisplay();
  return (
    <Box paddingLeft={2} columnGap={2}>
      <Label>{label}</Label>
      <Box flexGrow={1}>
        {value === '' ? <OneLine as={as}>{otherwise}</OneLine> : <OneLine as="value">{value}</OneLine>}
      </Box>
      {value !== '' && columns >= 60 && (
        <Box flexShrink={0}>
          <Printed as="dim">{from}</Printed>
        </Box>
      )}
    </Box>
  );
}

function Label({ children }: { readonly children: string }) {
  return (
    <Box width={8} flexShrink={0}>
      <Printed as="dim">{children}</Printed>
    </Box>
  );
}

/** More than a row holds; what a provider sends beyond them must not slow the screen. */
const mostNames = 100;

function namesOf(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  const listed = names.slice(0, mostNames).join(', ');
  return names.length > 3 ? `${names.length}: ${listed}` : listed;
}

function groupsMissing({ plan }: Session, groups: InfraGroups): string {
  switch (groups.is) {
    case 'list':
      return '';
    case 'unreadable':
      return 'a groups claim that is no list of names';
    case 'only-in-id-token':
      return 'only in the ID token, where Infra does not look';
    case 'missing':
      return plan.scopes.includes('groups')
        ? 'no groups claim'
        : 'none, and the groups scope is not advertised';
  }
}
