import { presentFact } from '../../core/run/present-fact.ts';
import { readServerOutput } from '../../relying-parties/infra/rules.ts';
import { startRun } from '../runs/start-run.ts';
import type { Session } from '../session.ts';
import { bad, type ConnectLine, command, good, plain, warn } from './connect-line.ts';

/** Whether the output of Infra's server would say why it refused. */
export function wantsServerOutput({ step, connect }: Session): boolean {
  const isRefused = connect.is === 'refused' || connect.is === 'unknown';
  return step === 'connect' && isRefused && isAboutReach.has(connect.trouble.code);
}

const isAboutReach: ReadonlySet<string> = new Set(['url-not-seen-from-there', 'provider-silent']);

/** Adds the output to the facts that are judged. */
export function takeServerOutput(session: Session, { output }: { readonly output: string }): Session {
  if (!wantsServerOutput(session) || output.trim() === '') return session;
  const told: Session = {
    ...session,
    fields: { ...session.fields, serverOutput: '' },
    serverSight: readServerOutput(output),
  };
  return startRun(told, ['infraServer'], 'step');
}

/**
 * Infra stores a provider only after its server has read the document and compared the issuer (Infra:
 * internal/server/providers/oidc.go, Validate).
 */
export function seenByServer(session: Session): Session {
  const issuer = presentFact(session.facts, 'issuerSearch')?.issuer ?? session.plan.url;
  return { ...session, serverSight: { is: 'document', issuer } };
}

/** The finding in the output of Infra's server, shown with the trouble that it explains. */
export function sightLines(session: Session): readonly ConnectLine[] {
  const result = session.results.find(({ id }) => id === 'vantage');
  if (session.serverSight === undefined || !wantsServerOutput(session) || !result) return [];
  const { verdict, summary, remedy } = result;
  if (verdict === 'pass')
    return [good(summary), plain('Connect again: the problem that Infra’s server had a moment ago is gone.')];
  return [
    verdict === 'fail' ? bad(summary) : warn(summary),
    ...(remedy ? [plain(remedy.say), ...(remedy.steps ?? []).map(plain)] : []),
    ...(remedy?.command === undefined ? [] : [command(remedy.command)]),
  ];
}
