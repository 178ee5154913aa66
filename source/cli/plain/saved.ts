import { printable } from '../../core/text/printable.ts';
import type { SavedProvider } from '../../session/session.ts';
import type { SessionStore } from '../../session/store.ts';
import type { Dialogue } from './dialogue.ts';
import { moveFocus } from './keys.ts';

/** The providers of earlier times as a numbered list; Enter alone begins a new one. */
export async function askSaved(store: SessionStore, dialogue: Dialogue): Promise<void> {
  const { saved, focus } = store.getState();
  if (saved.is !== 'offered' || focus !== 'saved') return;
  const { providers } = saved;
  dialogue.say(['Saved providers:', ...providers.map(savedLine)]);
  const typed = await dialogue.ask({
    prompt: () => `Number, or Enter for a new provider: `,
    holds: (session) => session.saved.is === 'offered',
    undisturbed: true,
  });
  const index = Number(typed) - 1;
  if (providers[index] === undefined) return moveFocus(store, 'name');
  for (let at = saved.selected; at < index; at += 1) store.dispatch({ type: 'key', key: { name: 'down' } });
  store.dispatch({ type: 'key', key: { name: 'return' } });
}

function savedLine({ name, url, verdict }: SavedProvider, index: number): string {
  const state = verdict === undefined ? '' : ` (${verdict})`;
  return `${index + 1} ${printable(name)} ${printable(url, 300)}${state}`;
}
