import { Box } from 'ink';
import { useMemo } from 'react';
import stringWidth from 'string-width';
import { peopleCompared } from '../../report/people-compared.ts';
import { type InfraGroups, infraTakes } from '../../session/connect/infra-takes.ts';
import type { Session } from '../../session/session.ts';
import { ClaimsTable, loginClaims } from '../claims/claims-table.tsx';
import { type Display, type Role, useDisplay, useShown } from '../display.ts';
import { Findings } from '../findings/findings.tsx';
import { inPlace, Lines, OneLine, Printed, Prose, Section, Stack, shownText } from '../text/text.tsx';
import { LongList } from '../window/scroll-window.tsx';

/** Who signed in: what Infra reads, and everything that came back. */
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

/** The differences from the person who signed in before; nothing if there was only one. */
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

/** A label, the text read, and the document that contains it. */
type Read = readonly [label: string, text: string, as: Role, from?: string];

/** The person, groups and session as Infra sees them, with the documents they come from. */
function InfraReads() {
  const { session } = useShown();
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

/** More than anyone reads; what a provider sends beyond that must not slow the screen. */
const most = 10_000;

/** All groups that Infra would use, if there are too many for one row. */
function GroupList() {
  const display = useDisplay();
  const { groups } = infraTakes(useShown().session.facts);
  const names = groups.is === 'list' ? groups.names : undefined;
  // Laid out once for each answer and width: scrolling through thousands must not repeat it.
  const rows = useMemo(() => sideBySide(names?.slice(0, most) ?? [], display), [names, display]);
  if (!names || names.length < 4) return null;
  return (
    <Section title="Groups" note={`${names.length}, created in Infra where they do not exist`}>
      <LongList count={rows.length} row={(index) => <OneLine>{`  ${rows[index] ?? ''}`}</OneLine>} />
      {names.length > most && <OneLine as="dim">{`  and ${names.length - most} more`}</OneLine>}
    </Section>
  );
}

function sideBySide(names: readonly string[], display: Display): readonly string[] {
  const width = display.width - 2;
  const rows: string[] = [];
  let used = width;
  for (const name of names) {
    const text = shownText(name, display);
    const wide = stringWidth(text);
    if (used + 3 + wide <= width) rows[rows.length - 1] += `   ${text}`;
    else rows.push(text);
    used = used + 3 + wide <= width ? used + 3 + wide : wide;
  }
  return rows;
}
