import { presentFact } from '../../core/run/present-fact.ts';
import { listedNames } from '../../core/text/listed-names.ts';
import { printable } from '../../core/text/printable.ts';
import type { StoredProvider } from '../../relying-parties/infra/rules.ts';
import type { Session } from '../session.ts';
import { bad, type ConnectLine, plain, title } from './connect-line.ts';
import { infraTakes } from './infra-takes.ts';

/** What the first login from the dashboard will look like (Infra: ui/pages/login, ui/components/providers.js). */
export function firstLoginLines(
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
    plain('A new user has the rights of their groups alone; infra grants add gives more.'),
  ];
}

function whoComesIn(facts: Session['facts']): string {
  const { user, groups } = infraTakes(facts);
  if (user === '') return 'Whoever signs in becomes a user, by the e-mail address in the ID token.';
  const known = presentFact(facts, 'infraUsers')?.names.includes(user);
  const as = known ? 'the user that Infra has' : known === false ? 'a new user' : 'a user';
  const names = groups.is === 'list' ? groups.names.map((one) => printable(one)) : [];
  const list = names.length === 0 ? 'without groups' : `in the groups ${listedNames(names)}`;
  return `Who signed in here comes in as ${as}, ${printable(user)}, ${list}.`;
}
