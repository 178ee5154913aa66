import type { LoginReport } from '../core/report/report.ts';
import { connectingLines } from '../core/shell/connecting-lines.ts';
import { noCommand } from '../core/shell/shell-quoted.ts';
import { printable } from '../core/text/printable.ts';
import { loginText } from '../report/login-text.ts';
import type { TextStyle } from '../report/text-style.ts';
import { wrap } from '../report/wrap.ts';
import type { Session } from '../session/session.ts';

/** What the relying party makes of the login. */
export type Admits = (session: Session) => LoginReport | undefined;

/** What a step shows besides its fields and results. Whatever is to be copied stands whole on a line of its own. */
export function stepLines(session: Session, style: TextStyle, admits: Admits): readonly string[] {
  const text = (sentence: string) => wrap(sentence, style.columns, '');
  switch (session.step) {
    case 'provider':
    case 'credentials':
      return [];
    case 'registration':
      return [
        'Redirect URIs to register:',
        ...session.plan.redirectUris.map((uri) => printable(uri, 4000)),
        'Scopes Infra will ask for:',
        session.plan.scopes.join(' '),
      ];
    case 'login':
      return [
        text(
          'A real login, as one of your people. What the provider answers is caught on http://localhost:8301. Nothing is changed at the provider or in Infra.',
        ),
        ...people(session),
      ];
    case 'claims':
      return claims(admits(session), style);
    case 'connect':
      return connecting(session, text);
  }
}

function connecting(
  { conclusion: { sentence, connect }, plan, shell }: Session,
  text: (sentence: string) => string,
): readonly string[] {
  if (connect === 'never' || connect === 'not-yet') return [text(sentence)];
  const when = connect === 'now' ? 'Connect it' : 'Once that is fixed, connect it';
  const asks = 'the first asks for the client secret and shows nothing:';
  const ways = connectingLines(shell, plan.command).flatMap(({ shells, secretLine, command }) =>
    command === ''
      ? [text(noCommand)]
      : [text(`${when} with two commands, in ${shells}; ${asks}`), secretLine, command],
  );
  return [text(sentence), ...ways];
}

function people({ demo }: Session): readonly string[] {
  if (!demo || demo.people.length === 0) return [];
  return [
    'Or sign in without a browser as:',
    ...demo.people.map(({ name, groups }, index) => `${index + 1} ${name} (${groupWords(groups)})`),
  ];
}

function claims(login: LoginReport | undefined, style: TextStyle): readonly string[] {
  return login
    ? [loginText(login, style)]
    : [wrap('No login has brought claims yet. Go back one step and sign in.', style.columns, '')];
}

function groupWords(groups: readonly string[]): string {
  const most = 3;
  const more = groups.length > most ? ` and ${groups.length - most} more` : '';
  return groups.length === 0 ? 'no groups' : `${groups.slice(0, most).join(', ')}${more}`;
}
