import type { SessionEvent } from '../../session/event.ts';
import { fieldsOf } from '../../session/focus.ts';
import { activeBindings, bindingLabel, type KeyBinding } from '../../session/keys.ts';
import type { Focus, Session } from '../../session/session.ts';
import type { SessionStore } from '../../session/store.ts';

/** Asks the fields of the step once more; the screen has Tab for it, which no line can hold. */
export const editCommand = 'e';

export interface PlainCommand {
  /** What is typed before Enter; empty for Enter alone. */
  readonly typed: readonly string[];
  readonly shown: string;
  readonly label: string;
}

/** The commands that hold now: those of the key table that can be typed as a line. */
export function plainCommands(session: Session): readonly PlainCommand[] {
  const listed: Session = { ...session, focus: 'list' };
  const commands = activeBindings(listed).flatMap((binding): readonly PlainCommand[] => {
    const typed = typedFor(binding, session);
    const [first] = typed;
    if (first === undefined) return [];
    const shown = first === '' ? 'Enter' : typed.length > 1 ? `${first}-${typed.at(-1)}` : first;
    return [{ typed, shown, label: bindingLabel(binding, listed) }];
  });
  const edit =
    fieldsOf[session.step].length > 0 ? [{ typed: [editCommand], shown: editCommand, label: 'edit' }] : [];
  return [...commands.slice(0, 1), ...edit, ...commands.slice(1)];
}

function typedFor({ keys, action }: KeyBinding, { demo }: Session): readonly string[] {
  if (action === 'person') return keys.slice(0, demo?.people.length ?? 0);
  if (keys.includes('return')) return [''];
  return keys.filter((key) => key.length === 1 && key !== ' ').slice(0, 1);
}

export function press(store: SessionStore, typed: string): void {
  // Letters are commands only where no field has the focus.
  moveFocus(store, 'list');
  store.dispatch(keyEvent(typed));
}

export function keyEvent(typed: string): SessionEvent {
  return { type: 'key', key: typed === '' ? { name: 'return' } : { name: 'text', text: typed } };
}

/** Goes there as Tab does. */
export function moveFocus(store: SessionStore, focus: Focus): void {
  // No step has more places than this.
  for (let turn = 0; turn < 8 && store.getState().focus !== focus; turn += 1) {
    store.dispatch({ type: 'key', key: { name: 'tab' } });
  }
}
