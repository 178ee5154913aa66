import type { Session } from '../session.ts';
import type { ConnectLine } from './connect-line.ts';
import { wantsServerOutput } from './server-output.ts';

/** What Infra's server printed comes to, beside the trouble that it explains. */
export function sightLines(session: Session): readonly ConnectLine[] {
  const result = session.results.find(({ id }) => id === 'vantage');
  if (session.serverSight === undefined || !wantsServerOutput(session) || !result) return [];
  const { verdict, summary, remedy } = result;
  if (verdict === 'pass')
    return [
      { text: summary, tone: 'good' },
      plain('Connect again: what Infra’s server met a moment ago is over.'),
    ];
  return [
    { text: summary, tone: verdict === 'fail' ? 'bad' : 'warn' },
    ...(remedy ? [plain(remedy.say), ...(remedy.steps ?? []).map(plain)] : []),
    ...(remedy?.command === undefined ? [] : [{ text: remedy.command, tone: 'command' as const }]),
  ];
}

function plain(text: string): ConnectLine {
  return { text, tone: 'plain' };
}
