import type { Phase, Verdict } from '../../core/check.ts';
import { type InfraGroups, infraTakes } from '../../session/connect/infra-takes.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { cutToWidth } from '../lines/cell-width.ts';
import { type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import type { LoginClaims } from './infra-reads.ts';
import { verdictRoles } from './result-list.ts';

/** The three things that decide whether Infra can use this login, each with the worst that its checks found. */
export function judgement(session: Session, claims: LoginClaims, display: Display): readonly Line[] {
  const { user, name, email, groups } = infraTakes(session.facts);
  const answer = claims.userinfo ? 'answered' : 'gave nothing that Infra can read';
  const who = [name, email].filter((part) => part !== '');
  return [
    line(span('What Infra gets', 'title')),
    row('User', 'id-token', user || 'no email in the ID token'),
    row(
      'UserInfo',
      'userinfo',
      who.length > 0 ? `${answer}: ${who.join(', ')}` : `${answer}, without name or email`,
    ),
    row('Groups', 'groups', groupsText(session, groups)),
  ];

  function row(label: string, phase: Phase, value: string): Line {
    const verdict = worst(session, phase);
    const before = [
      span(`  ${display.glyphs.verdict[verdict]} `, verdictRoles[verdict]),
      span(`${label.padEnd(8)}  `, 'dim'),
    ];
    const room = contentWidth(display.columns) - 14;
    return {
      ...line(...before, cutToWidth(span(value).text, room, display.glyphs.ellipsis)),
      aria: 'listitem',
    };
  }
}

/** As in the report, what could not be told does not lower what was seen. */
const order: readonly Verdict[] = ['fail', 'warn', 'pass', 'unknown'];

function worst({ results }: Session, phase: Phase): Verdict {
  const found = results.filter((result) => result.phase === phase);
  return order.find((verdict) => found.some((result) => result.verdict === verdict)) ?? 'unknown';
}

function groupsText({ plan }: Session, groups: InfraGroups): string {
  switch (groups.is) {
    case 'list':
      return groups.names.length === 0 ? 'none' : `${groups.names.length}: ${groups.names.join(', ')}`;
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
