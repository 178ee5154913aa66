import type { Session } from '../../session/session.ts';
import { checks } from '../blocks/checks.ts';
import { claimsTable } from '../blocks/claims-table.ts';
import { groupList } from '../blocks/group-list.ts';
import { loginClaims } from '../blocks/infra-reads.ts';
import { judgement } from '../blocks/judgement.ts';
import { blank, type Line } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph } from '../lines/wrap.ts';
import type { Look } from '../look.ts';

/** What came back of the login, and what Infra makes of it. */
export function claimsScreen(session: Session, look: Look, rows: number): readonly Line[] {
  const claims = loginClaims(session);
  if (!claims.idToken && !claims.userinfo) {
    return [
      ...paragraph(
        'No login has brought claims yet. Go back one step and sign in.',
        contentWidth(look.columns),
      ),
      ...checks(session, look, rows - 2),
    ];
  }
  const verdict = judgement(session, claims, look);
  const findings = checks(session, look, Math.max(8, rows - verdict.length - 8), 'What was checked');
  return [
    ...verdict,
    ...(findings.length > 0 ? [blank, ...findings] : []),
    blank,
    ...claimsTable(claims, look),
    ...groupList(claims, look),
  ];
}
