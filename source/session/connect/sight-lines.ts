import type { Session } from '../session.ts';
import { bad, type ConnectLine, command, good, plain, warn } from './connect-line.ts';
import { wantsServerOutput } from './server-output.ts';

/** What Infra's server printed comes to, beside the trouble that it explains. */
export function sightLines(session: Session): readonly ConnectLine[] {
  const result = session.results.find(({ id }) => id === 'vantage');
  if (session.serverSight === undefined || !wantsServerOutput(session) || !result) return [];
  const { verdict, summary, remedy } = result;
  if (verdict === 'pass')
    return [good(summary), plain('Connect again: what Infra’s server met a moment ago is over.')];
  return [
    verdict === 'fail' ? bad(summary) : warn(summary),
    ...(remedy ? [plain(remedy.say), ...(remedy.steps ?? []).map(plain)] : []),
    ...(remedy?.command === undefined ? [] : [command(remedy.command)]),
  ];
}
