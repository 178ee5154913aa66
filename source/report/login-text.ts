import type { LoginReport } from '../core/report/report.ts';
import { printable } from '../core/text/printable.ts';
import { bold, type TextStyle } from './text-style.ts';
import { wrap } from './wrap.ts';

/** The person who signed in, as Infra would know them. */
export function loginText({ completed, user, groups, session }: LoginReport, style: TextStyle): string {
  const lines = [bold('The person who signed in', style)];
  if (!completed) lines.push('  The login did not complete.');
  if (user?.name !== undefined) lines.push(`  name    ${printable(user.name)}`);
  if (user?.email !== undefined) lines.push(`  email   ${printable(user.email)}`);
  if (groups) lines.push(...groupLines(groups, style));
  if (session) lines.push(wrap(`session ${printable(session.forecast)}`, style.columns, '  '));
  return lines.join('\n');
}

function groupLines(groups: readonly string[], style: TextStyle): readonly string[] {
  const shown = 50;
  const names = groups.slice(0, shown).map((group) => printable(group, 200));
  const more = groups.length > shown ? `, and ${groups.length - shown} more` : '';
  return [wrap(`groups  ${groups.length === 0 ? 'none' : names.join(', ')}${more}`, style.columns, '  ')];
}
