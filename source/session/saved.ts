import { type Change, chain, withoutEffects } from './change.ts';
import type { Fields } from './fields/fields.ts';
import { forget } from './runs/forget.ts';
import { look } from './runs/look.ts';
import type { SavedProvider, Session } from './session.ts';

export function offerSaved(session: Session, providers: readonly SavedProvider[]): Session {
  return { ...session, saved: providers.length === 0 ? { is: 'none' } : { is: 'offered', providers } };
}

/** Fills the fields with what was kept, and looks at it at once. */
export function chooseSaved(session: Session, index: number): Change {
  const { saved } = session;
  const chosen = saved.is === 'offered' ? saved.providers[index] : undefined;
  if (chosen === undefined) return withoutEffects(session);
  const { name, url, kind, clientId = '', infraServers } = chosen;
  const infraServer = infraServers.join(' ') || (session.infraLogin ?? '');
  return chain(forget(session, 'saved'), (now) => {
    const fields: Fields = { ...now.fields, name, url, clientId, infraServer };
    const filled: Session = { ...now, fields, kind, kindChosen: true, saved: { is: 'none' }, problems: {} };
    return look(filled, 'step');
  });
}
