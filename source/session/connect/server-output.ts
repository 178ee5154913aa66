import { presentFact } from '../../core/present-fact.ts';
import { readServerOutput } from '../../relying-parties/infra/rules.ts';
import type { IntentOf } from '../intent.ts';
import { startRun } from '../runs/start-run.ts';
import type { Session } from '../session.ts';

/** Whether what Infra's server printed would say why it refused. */
export function wantsServerOutput({ step, connect: { api } }: Session): boolean {
  return (
    step === 'connect' && (api.is === 'refused' || api.is === 'unknown') && isAboutReach.has(api.trouble.code)
  );
}

const isAboutReach: ReadonlySet<string> = new Set(['url-not-seen-from-there', 'provider-silent']);

/** It becomes a part of what is judged. */
export function takeServerOutput(session: Session, { output }: IntentOf<'take-server-output'>): Session {
  if (!wantsServerOutput(session) || output.trim() === '') return session;
  const told: Session = {
    ...session,
    fields: { ...session.fields, serverOutput: '' },
    serverSight: readServerOutput(output),
  };
  return startRun(told, ['infraServer'], 'step');
}

/** Infra stores a provider only after its server has read the document and compared the issuer (Infra: internal/server/providers/oidc.go, Validate). */
export function seenByServer(session: Session): Session {
  const issuer = presentFact(session.facts, 'issuerSearch')?.issuer ?? session.plan.url;
  return { ...session, serverSight: { is: 'document', issuer } };
}
