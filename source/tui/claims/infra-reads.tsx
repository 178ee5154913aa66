import { Box } from 'ink';
import { type InfraGroups, infraTakes } from '../../session/connect/infra-takes.ts';
import type { Session } from '../../session/session.ts';
import { type Role, useDisplay } from '../display.ts';
import { inPlace, OneLine, Printed, Prose, Section } from '../text/text.tsx';

/** A label, the text read, and the document that contains it. */
type Read = readonly [label: string, text: string, as: Role, from?: string];

/** The person, groups and session as Infra sees them, with the documents they come from. */
export function InfraReads({ session }: { readonly session: Session }) {
  const { columns } = useDisplay();
  const { user, name, groups } = infraTakes(session.facts);
  const lasting = session.results.findLast(({ phase, verdict }) => phase === 'session' && verdict === 'pass');
  const rows: readonly Read[] = [
    ['user', user || 'no email in the ID token', user ? 'value' : 'fail', 'the ID token'],
    ['name', name || 'none in UserInfo', name ? 'value' : 'warn', 'UserInfo'],
    groups.is === 'list'
      ? ['groups', namesOf(groups.names), 'value', 'UserInfo']
      : ['groups', withoutGroups(groups, session), groups.is === 'unreadable' ? 'fail' : 'warn'],
    ...(lasting ? [['session', lasting.summary.replace(/(?<=\.) .*/, ''), 'text'] as const] : []),
  ];
  return (
    <Section title="What Infra reads">
      {inPlace(rows, ([label, text, as, from]) => (
        <Box paddingLeft={2} columnGap={2}>
          <Box width={8} flexShrink={0}>
            <Printed as="dim">{label}</Printed>
          </Box>
          <Box flexGrow={1}>
            {/* Many groups have a list of their own. */}
            {label === 'groups' && from ? <OneLine as={as}>{text}</OneLine> : <Prose as={as}>{text}</Prose>}
          </Box>
          <Box flexShrink={0}>
            {from && as === 'value' && columns >= 60 && <Printed as="dim">{`from ${from}`}</Printed>}
          </Box>
        </Box>
      ))}
    </Section>
  );
}

/** More than a row holds; what a provider sends beyond that must not slow the screen. */
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
