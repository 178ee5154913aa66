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
  const isMissing = groups.is !== 'list';
  return (
    <Section title="What Infra reads">
      <Read label="user" text={user || noEmail} as={user ? 'value' : 'fail'} from="the ID token" />
      <Read label="name" text={name || 'none in UserInfo'} as={name ? 'value' : 'warn'} from="UserInfo" />
      <Read
        label="groups"
        text={isMissing ? withoutGroups(groups, session) : namesOf(groups.names)}
        as={groups.is === 'unreadable' ? 'fail' : isMissing ? 'warn' : 'value'}
        from="UserInfo"
      />
      {lasting && <Read label="session" text={lasting.summary.replace(/(?<=\.) .*/, '')} as="text" />}
    </Section>
  );
}

const noEmail = 'no email in the ID token';

interface ReadProps {
  readonly label: string;
  readonly text: string;
  readonly as: Role;
  /** Which document holds the value. */
  readonly from?: string;
}

function Read({ label, text, as, from }: ReadProps) {
  const { columns } = useDisplay();
  const isFrom = from !== undefined && as === 'value' && columns >= 60;
  return (
    <Box paddingLeft={2} columnGap={2}>
      <Box width={8} flexShrink={0}>
        <Printed as="dim">{label}</Printed>
      </Box>
      <Box flexGrow={1}>
        <OneLine as={as}>{text}</OneLine>
      </Box>
      <Box flexShrink={0}>{isFrom && <Printed as="dim">{`from ${from}`}</Printed>}</Box>
    </Box>
  );
}

/** More than a row holds; what a provider sends beyond them must not slow the screen. */
const mostNames = 100;

function namesOf(names: readonly string[]): string {
  const listed = names.slice(0, mostNames).join(', ');
  return names.length > 3 ? `${names.length}: ${listed}` : listed || 'none';
}

function withoutGroups({ is }: Exclude<InfraGroups, { readonly is: 'list' }>, { plan }: Session): string {
  return {
    unreadable: 'a groups claim that is not a list of names',
    'only-in-id-token': 'only in the ID token, where Infra does not look',
    missing: plan.scopes.includes('groups')
      ? 'no groups claim'
      : 'none, and the groups scope is not advertised',
  }[is];
}
