import { presentFact } from '../../core/run/present-fact.ts';
import { connectingLines } from '../../core/shell/connecting-lines.ts';
import { noCommand } from '../../core/shell/shell-quoted.ts';
import { listedNames } from '../../core/text/listed-names.ts';
import { printable } from '../../core/text/printable.ts';
import {
  type ApiTrouble,
  type Connection,
  cleanUrl,
  differences,
  type ProviderLoss,
  type StoredProvider,
} from '../../relying-parties/infra/rules.ts';
import type { Session } from '../session.ts';
import { authorizationEndpointOf, canConnect, connectableOrigin, isConnectingUseful } from './by-api.ts';
import {
  bad,
  busy,
  type ConnectLine,
  command,
  dim,
  good,
  later,
  plain,
  title,
  warn,
} from './connect-line.ts';
import { isUnwritten } from './connecting.ts';
import { infraTakes } from './infra-takes.ts';
import { sightLines } from './server-output.ts';

/** The state of connecting by Infra's API, what it would do, and its result. */
export function connectLines(session: Session): readonly ConnectLine[] {
  const { connect } = session;
  switch (connect.is) {
    case 'looking':
      return [busy(`Looking at Infra on ${hostOf(connect.request.origin)} …`)];
    case 'stopped':
      return [...troubleLines(connect.trouble), plain('Nothing was written to Infra.')];
    case 'confirming':
      return confirmation(session, connect.connection);
    case 'writing': {
      const host = printable(connect.connection.host);
      return [busy(`Writing to Infra on ${host}; it contacts the provider first, for up to a minute …`)];
    }
    case 'stored':
      return storedLines(session, connect.connection, connect.stored, connect.answerLost);
    case 'refused':
    case 'unknown':
      return [
        ...troubleLines(connect.trouble),
        ...sightLines(session),
        ...(isUnwritten(connect) ? [plain('Nothing was written to Infra.')] : []),
      ];
    default: {
      const host = canConnect(session) ? hostOf(connectableOrigin(session)) : undefined;
      if (host === undefined) return withoutKey(session);
      return [dim(`You have an access key for ${host}: “connect now” first shows what it would do there.`)];
    }
  }
}

/** How connecting from here would become possible; empty if it would not help. */
function withoutKey(session: Session): readonly ConnectLine[] {
  const { connect, demo, plan } = session;
  const host = hostOf(plan.redirectUris[1]);
  if (demo || !isConnectingUseful(session) || connect.is !== 'idle' || host === undefined) return [];
  return [
    dim(
      `To connect from here, run “infra login ${host}” as an administrator, then go back and come here again.`,
    ),
  ];
}

function confirmation(session: Session, connection: Connection): readonly ConnectLine[] {
  const { host, user, version, wished, write, twins } = connection;
  const place = `Infra ${printable(version)} on ${printable(host)}`;
  const name = `“${printable(wished.name)}”`;
  const { clientId, kind, scopes, url } = wished;
  return [
    title(write.is === 'add' ? `Add ${name} to ${place}?` : `Update ${name} in ${place}?`),
    ...(write.is === 'add'
      ? [
          row('URL', cleanUrl(url)),
          row('client id', clientId),
          row('kind', kind),
          row('scopes', scopes.join(' ')),
        ]
      : changeLines(write)),
    ...(twins.length === 0 ? [] : [warn(twinWords(twins))]),
    ...(session.conclusion.connect === 'now' ? [] : [warn('Logins will fail until what failed is fixed.')]),
    ...(kind === 'google' && !wished.serviceAccount ? [warn(noServiceAccount)] : []),
    ...groupLines(connection),
    plain(
      `y writes it as ${printable(user)}, an administrator; until then nothing is written. The client secret goes to ${printable(host)}.`,
    ),
  ];
}

const noServiceAccount =
  'No service account is given, so Infra will see no Google groups. Start with --service-account-key and --workspace-domain-admin to give one.';

function changeLines({
  changes,
  losses,
}: Connection['write'] & { readonly is: 'update' }): readonly ConnectLine[] {
  return [
    ...(changes.length === 0
      ? [plain('URL, client id, kind, scopes and authorization endpoint stay as they are.')]
      : changes.map(({ what, from, to }) => plain(`${what}: ${value(from)} → ${value(to)}`))),
    title('What Infra loses'),
    ...losses.map((loss) => warn(lossWords[loss])),
  ];
}

const lossWords: Readonly<Record<ProviderLoss, string>> = {
  'client-secret': 'Its client secret, replaced by the one given here.',
  'service-account':
    'The service account for Google’s groups: none is given, so people lose their groups. Start with --service-account-key and --workspace-domain-admin to keep them.',
  'service-account-replaced': 'Its service account, replaced by the one given here.',
  sessions: 'Sessions that were opened through the old URL and client, within two hours.',
  added: 'The date when the provider was added, and by whom.',
};

function twinWords(twins: readonly string[]): string {
  const names = twins.map((name) => `“${printable(name)}”`);
  return `Infra already has this provider and client, as ${listedNames(names)}; people would see it twice on the login page.`;
}

const mostBrought = 8;

function groupLines({ groups }: Connection): readonly ConnectLine[] {
  if (groups.length === 0) return [dim('No group in Infra grants access to this provider’s users.')];
  const brought = groups.filter((group) => group.brought);
  const others = groups.filter((group) => !group.brought);
  const named = ({ name, rights }: Connection['groups'][number]) =>
    `${printable(name)} (${rights.map((right) => printable(right)).join(', ')})`;
  return [
    title('Groups that grant access'),
    ...brought
      .slice(0, mostBrought)
      .map((group) => warn(`${named(group)}: includes the person who signed in here`)),
    ...(others.length === 0
      ? []
      : [warn(`Members of a provider group of the same name get: ${listedNames(others.map(named))}`)]),
  ];
}

function storedLines(
  session: Session,
  { wished, host }: Connection,
  stored: StoredProvider,
  answerLost: boolean,
): readonly ConnectLine[] {
  const authUrl = authorizationEndpointOf(session) ?? wished.authUrl;
  const other = differences(stored, { ...wished, scopes: session.plan.scopes, authUrl });
  return [
    good(`Infra on ${printable(host)} has “${printable(stored.name)}”, id ${printable(stored.id)}.`),
    ...(answerLost ? [dim('Its answer was lost; this was read from its list of providers.')] : []),
    ...(other.length === 0
      ? [good('It matches what you confirmed and what the provider’s document says now.')]
      : other.map(({ what, from, to }) =>
          warn(`It has ${value(from)} as the ${what} instead of ${value(to)}. Connect again to correct it.`),
        )),
    ...firstLoginLines(session, stored, hostOf(connectableOrigin(session)) ?? host),
  ];
}

function troubleLines({ cause, next, commands }: ApiTrouble): readonly ConnectLine[] {
  return [bad(cause), plain(next), ...commands.map(command)];
}

function row(name: string, text: string): ConnectLine {
  return plain(`${name}: ${value(text)}`);
}

function value(text: string): string {
  return text === '' ? '(none)' : printable(text, 300);
}

function hostOf(origin: string | undefined): string | undefined {
  return URL.parse(origin ?? '')?.host;
}

/** What the first login from the dashboard will look like (Infra: ui/pages/login, ui/components/providers.js). */
function firstLoginLines(
  session: Session,
  { name, scopes, kind, authUrl }: StoredProvider,
  host: string,
): readonly ConnectLine[] {
  const { facts, plan, results } = session;
  const back =
    plan.redirectUris.find((uri) => URL.parse(uri)?.host === host) ?? `https://${host}/login/callback`;
  const unregistered = results.some(({ verdict, subject }) => verdict === 'fail' && subject?.value === back);
  const asks = kind === 'google' ? ', asks for consent each time' : '';
  return [
    title('The first login from the dashboard'),
    plain(`https://${printable(host)}/login shows “Log in with ${printable(name)}”.`),
    plain(
      `It leads to ${printable(URL.parse(authUrl)?.host ?? authUrl, 300)} with the scopes “${scopes.map((one) => printable(one)).join(' ')}”${asks}, and back to ${printable(back, 300)}.`,
    ),
    ...(unregistered ? [bad(`It fails there until ${printable(back, 300)} is registered.`)] : []),
    plain(whoComesIn(facts)),
    plain('A new user has only what their groups grant; “infra grants add” grants more.'),
  ];
}

function whoComesIn(facts: Session['facts']): string {
  const { user, groups } = infraTakes(facts);
  if (user === '')
    return 'Everyone who signs in becomes a user, identified by the e-mail address in the ID token.';
  const known = presentFact(facts, 'infraUsers')?.names.includes(user);
  const as = known ? 'the user that Infra has' : known === false ? 'a new user' : 'a user';
  const names = groups.is === 'list' ? groups.names.map((one) => printable(one)) : [];
  const list = names.length === 0 ? 'without groups' : `in the groups ${listedNames(names)}`;
  return `The person who signed in here becomes ${as}, ${printable(user)}, ${list}.`;
}

/** How to connect by hand, for both shells: lines for each kind of shell that the person may have. */
export function handLines({ shell, plan, conclusion }: Session): readonly (readonly ConnectLine[])[] {
  const { connect } = conclusion;
  if (connect === 'never' || connect === 'not-yet') return [];
  const run = connect === 'now' ? command : later;
  const when = connect === 'now' ? 'Connect it with two commands' : 'Once that is fixed';
  return connectingLines(shell, plan.command).map((lines) =>
    lines.command === ''
      ? [plain(noCommand)]
      : [
          title(`${when}, in ${lines.shells}`),
          dim('The first asks for the client secret and shows nothing while you paste it.'),
          run(lines.secretLine),
          run(lines.command),
        ],
  );
}
