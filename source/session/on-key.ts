import { type Change, chain, withoutEffects } from './change.ts';
import { pasteText, typeKey } from './editing.ts';
import type { Key } from './event.ts';
import { canPasteBack, focusedField } from './focus.ts';
import { graphemeCount, graphemesOf } from './graphemes.ts';
import { bindingFor } from './keys.ts';
import { perform } from './perform.ts';
import type { Session } from './session.ts';

/** Letters that arrive together are commands only as far as fingers are that fast; more is a stray paste. */
const mostCommandsAtOnce = 3;

export function onKey(session: Session, key: Key): Change {
  if (key.name === 'text' && focusedField(session) === undefined && key.text.length > 1) {
    if (session.overlay.is === 'none' && session.focus === 'saved') return typeNew(session, key);
    if (graphemeCount(key.text) > mostCommandsAtOnce) return withoutEffects(session);
    return graphemesOf(key.text).reduce<Change>(
      (change, text) => chain(change, (now) => oneKey(now, { name: 'text', text })),
      withoutEffects(session),
    );
  }
  return oneKey(session, key);
}

function oneKey(session: Session, key: Key): Change {
  if (session.finished) return withoutEffects(session);
  const binding = bindingFor(session, key);
  if (binding) return perform(session, binding.action, key);
  if (session.overlay.is !== 'none') return withoutEffects(session);
  return session.focus === 'saved' && key.name === 'text' ? typeNew(session, key) : typeKey(session, key);
}

/** Typing instead of choosing begins a new provider. */
function typeNew(session: Session, key: Key): Change {
  return typeKey({ ...session, focus: 'name' }, key);
}

/** A paste goes to the focused field; during the sign-in it can only be the redirected address. */
export function onPaste(session: Session, text: string): Change {
  if (session.overlay.is !== 'none') return withoutEffects(session);
  const field = focusedField(session);
  if (field !== undefined) return pasteText(session, field, text);
  if (session.focus === 'saved') return pasteText(session, 'url', text);
  return canPasteBack(session) ? pasteText(session, 'paste', text) : withoutEffects(session);
}
