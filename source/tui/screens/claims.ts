import { checks } from '../blocks/checks.ts';
import { claimsTable } from '../blocks/claims-table.ts';
import { groupList } from '../blocks/group-list.ts';
import { loginClaims } from '../blocks/infra-reads.ts';
import { judgement } from '../blocks/judgement.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { blank, type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph } from '../lines/wrap.ts';

/** What came back of the login, and what Infra makes of it. */
export function claimsScreen(session: Session, display: Display, rows: number): readonly Line[] {
  const claims = loginClaims(session);
  if (!claims.idToken && !claims.userinfo) {
    const width = contentWidth(display.columns);
    return [
      ...(session.run
        ? [line(span(`${display.glyphs.busy} reading what came back…`, 'busy'))]
        : paragraph('No login has brought claims yet. Go back one step and sign in.', width)),
      ...checks(session, display, rows - 2),
    ];
  }
  const verdict = judgement(session, claims, display);
  const table = [...claimsTable(claims, display), ...groupList(session, display)];
  const room = Math.max(8, rows - verdict.length - table.length - 2);
  const findings = checks(session, display, room, 'What was checked');
  return [...verdict, ...(findings.length > 0 ? [blank, ...findings] : []), blank, ...table];
}
