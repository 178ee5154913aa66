import type { IntentOf } from './intent.ts';
import { forget } from './runs/invalidation.ts';
import { look } from './runs/look.ts';
import type { SavedProvider, Session } from './session.ts';

export function offerSaved(session: Session, providers: readonly SavedProvider[]): Session {
  return { ...session, saved: providers.length === 0 ? { is: 'none' } : { is: 'offered', providers } };
}

/** Fills the fields with what was kept, and looks at it at once. */
export function chooseSaved(session: Session, { index }: IntentOf<'choose-saved'>): Session {
  const { saved, infraHere } = session;
  const chosen = saved.is === 'offered' ? saved.providers[index] : undefined;
  if (chosen === undefined) return session;
  const { name, url, kind, clientId = '', infraServers } = chosen;
  const forgotten = forget(session, 'saved');
  const infraServer = infraServers.join(' ') || (infraHere.host ?? '');
  const filled: Session = {
    ...forgotten,
    fields: { ...forgotten.fields, name, url, clientId, infraServer },
    kind,
    kindChosen: true,
    saved: { is: 'none' },
    problems: {},
  };
  return look(filled, 'step');
}
