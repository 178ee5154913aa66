import type { Phase, Verdict } from '../../core/check.ts';
import type { JsonValue } from '../../core/json-value.ts';
import type { Session } from '../../session/session.ts';
import { cutToWidth } from '../lines/cell-width.ts';
import { type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import type { Look } from '../look.ts';
import { claimNamed, groupsIn, type LoginClaims } from './infra-reads.ts';
import { verdictRoles } from './result-list.ts';

/** The three things that decide whether Infra can use this login, each with the worst that its checks found. */
export function judgement(session: Session, claims: LoginClaims, look: Look): readonly Line[] {
  const { idToken, userinfo } = claims;
  const email = text(claimNamed(idToken, 'email'));
  const answer = userinfo ? 'answered' : 'gave nothing that Infra can read';
  const who = [text(claimNamed(userinfo, 'name')), text(claimNamed(userinfo, 'email'))].filter(
    (part) => part !== undefined,
  );
  return [
    line(span('What Infra gets', 'title')),
    row('User', 'id-token', email ?? 'no email in the ID token'),
    row(
      'UserInfo',
      'userinfo',
      who.length > 0 ? `${answer}: ${who.join(', ')}` : `${answer}, without name or email`,
    ),
    row('Groups', 'groups', groupsText(session, claims)),
  ];

  function row(label: string, phase: Phase, value: string): Line {
    const verdict = worst(session, phase);
    const before = [
      span(`  ${look.glyphs.verdict[verdict]} `, verdictRoles[verdict]),
      span(`${label.padEnd(8)}  `, 'dim'),
    ];
    const room = contentWidth(look.columns) - 14;
    return { ...line(...before, cutToWidth(span(value).text, room, look.glyphs.ellipsis)), aria: 'listitem' };
  }
}

/** As in the report, what could not be told does not lower what was seen. */
const order: readonly Verdict[] = ['fail', 'warn', 'pass', 'unknown'];

function worst({ results }: Session, phase: Phase): Verdict {
  const found = results.filter((result) => result.phase === phase);
  return order.find((verdict) => found.some((result) => result.verdict === verdict)) ?? 'unknown';
}

function text(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function groupsText({ plan }: Session, { userinfo, idToken }: LoginClaims): string {
  const groups = groupsIn(userinfo);
  if (groups) return groups.length === 0 ? 'none' : `${groups.length}: ${groups.join(', ')}`;
  if (claimNamed(userinfo, 'groups') !== undefined) return 'a groups claim that is no list of names';
  if (claimNamed(idToken, 'groups') !== undefined) return 'only in the ID token, where Infra does not look';
  return plan.scopes.includes('groups') ? 'no groups claim' : 'none, and the groups scope is not advertised';
}
