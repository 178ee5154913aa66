import { type Change, chain, withoutEffects } from './change.ts';
import { arrivalFocus } from './focus.ts';
import { withoutInvalidated } from './invalidation.ts';
import type { SavedProvider, Session } from './session.ts';
import { textField } from './text-edit.ts';
import { startTimer } from './timers.ts';

export function offerSaved(session: Session, providers: readonly SavedProvider[]): Session {
  const saved: Session['saved'] =
    providers.length === 0 ? { is: 'none' } : { is: 'offered', providers, selected: 0 };
  const offered: Session = { ...session, saved };
  // Who has begun to type is not interrupted.
  return session.focus === 'name' && arrivalFocus(offered) === 'saved'
    ? { ...offered, focus: 'saved' }
    : offered;
}

export function moveSaved(session: Session, by: 1 | -1): Session {
  const { saved } = session;
  if (saved.is !== 'offered') return session;
  const selected = Math.max(0, Math.min(saved.providers.length - 1, saved.selected + by));
  return { ...session, saved: { ...saved, selected } };
}

/** Fills the fields with what was kept, and looks at it at once. */
export function chooseSaved(session: Session): Change {
  const { saved } = session;
  const chosen = saved.is === 'offered' ? saved.providers[saved.selected] : undefined;
  if (chosen === undefined) return withoutEffects(session);
  const filled: Session = {
    ...withoutInvalidated(session, 'url'),
    fields: {
      ...session.fields,
      name: textField(chosen.name),
      url: textField(chosen.url),
      clientId: textField(chosen.clientId ?? ''),
      infraServer: textField(chosen.infraServers.join(' ') || (session.infraLogin ?? '')),
    },
    kind: chosen.kind,
    kindChosen: true,
    saved: { is: 'none' },
    problems: {},
  };
  return chain(withoutEffects({ ...filled, focus: 'url' }), (now) => startTimer(now, 'typing', 0));
}
