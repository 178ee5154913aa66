import type { LoginReport } from '../core/report/report.ts';
import { printable } from '../core/text/printable.ts';
import { bold, type TextStyle } from './text-style.ts';
import { wrap } from './wrap.ts';

/** The person who signed in, as Infra would know them. */
export function loginText(login: LoginReport, style: TextStyle): string {
  const { completed, user, groups, session } = login;
  const row = (name: string, text: string) =>
    `  ${name.padEnd(8)}${wrap(text, style.columns, ' '.repeat(10)).slice(10)}`;
  return [
    bold('The person who signed in', style),
    ...(completed ? [] : ['  The login did not complete.']),
    ...(user?.name === undefined ? [] : [row('name', printable(user.name))]),
    ...(user?.email === undefined ? [] : [row('email', printable(user.email))]),
    ...(groups ? [row('groups', groupNames(groups, 50))] : []),
    ...(session ? [row('session', printable(session.forecast))] : []),
  ].join('\n');
}

/** The person who signed in, on one line. */
export function signedInText({ completed, user, groups }: LoginReport): string {
  if (!completed) return 'The test login did not complete.';
  const who = [user?.name, user?.email].flatMap((one) => (one === undefined ? [] : [printable(one)]));
  const words = [who.join(' · ') || 'somebody without a name', groups && `groups: ${groupNames(groups, 10)}`];
  return `Signed in: ${words.filter((part) => part !== undefined).join(' · ')}`;
}

function groupNames(groups: readonly string[], shown: number): string {
  const names = groups.slice(0, shown).map((group) => printable(group, 200));
  const more = groups.length > shown ? `, and ${groups.length - shown} more` : '';
  return groups.length === 0 ? 'none' : `${names.join(', ')}${more}`;
}
