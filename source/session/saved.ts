import { type Change, withoutEffects } from './change.ts';
import { withoutInvalidated } from './runs/invalidation.ts';
import type { SavedProvider, Session } from './session.ts';
import { startTimer } from './timers.ts';

export function offerSaved(session: Session, providers: readonly SavedProvider[]): Session {
  return { ...session, saved: providers.length === 0 ? { is: 'none' } : { is: 'offered', providers } };
}

/** Fills the fields with what was kept, and looks at it at once. */
export function chooseSaved(session: Session, index: number): Change {
  const { saved } = session;
  const chosen = saved.is === 'offered' ? saved.providers[index] : undefined;
  if (chosen === undefined) return withoutEffects(session);
  const { name, url, kind, clientId = '', infraServers } = chosen;
  const filled: Session = {
    ...withoutInvalidated(session, 'url'),
    fields: {
      ...session.fields,
      ...{ name, url, clientId, infraServer: infraServers.join(' ') || (session.infraLogin ?? '') },
    },
    kind,
    kindChosen: true,
    saved: { is: 'none' },
    problems: {},
  };
  return startTimer(filled, 'typing', 0);
}
